import type { ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import type { DraftPage } from '@/contract/authoring.ts'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { LinkButton } from '@/ui/link-button.tsx'
import { Menu } from '@/ui/menu.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { useAuthoringWords } from './authoring.words.ts'
import { useOutlineWords } from './outline.words.ts'

interface StudioHeadingProps {
  course: DraftPage
  /** What a published course without a draft is opened with. */
  openDraft: ReactNode
  onCopy: () => void
}

/** The course's name, the one act that fits its state, two more, and the rest behind a menu. */
export function StudioHeading({ course, openDraft, onCopy }: StudioHeadingProps) {
  const words = useAuthoringWords()
  const outline = useOutlineWords()
  const navigate = useNavigate()
  // When nothing holds the draft back any more, the act of the page is to publish it.
  const ready = course.gate.every(({ met }) => met)
  const to = (label: string, address: string) => ({ kind: 'link' as const, label, to: address })
  return (
    <PageHeading
      small
      title={course.title}
      eyebrow={
        <Link to={paths.studio} className="inline-flex min-h-11 items-center text-nila">
          {words.title}
        </Link>
      }
      lead={words.versions(course.draftNumber, course.liveNumber)}
      actions={
        <>
          {course.draftNumber === null ? (
            openDraft
          ) : (
            <LinkButton variant={ready ? 'outline' : 'primary'} to={paths.studioPreview(course.id)}>
              {words.preview}
            </LinkButton>
          )}
          {course.authored && (
            // An act rather than a place: the comparison is made anew each time.
            <Button variant="outline" onClick={() => navigate(paths.studioComparison(course.id))}>
              {words.compare}
            </Button>
          )}
          <LinkButton variant="outline" to={paths.studioParticipants(course.id)}>
            {words.participants}
          </LinkButton>
          <Menu
            label={outline.moreLabel}
            align="end"
            button={{ children: outline.more }}
            items={[
              to(words.stuckLink, paths.studioStuck(course.id)),
              to(words.markingLink, paths.studioMarking(course.id)),
              to(words.itemResultsLink, paths.studioItemResults(course.id)),
              to(words.voiceLink, paths.studioVoice(course.id)),
              ...(course.authored
                ? [
                    { kind: 'separator' as const },
                    { kind: 'action' as const, label: outline.copyCourse, onPress: onCopy },
                  ]
                : []),
            ]}
          />
        </>
      }
    />
  )
}
