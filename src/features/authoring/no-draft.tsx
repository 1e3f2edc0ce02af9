import { useMutation } from '@tanstack/react-query'
import { matchPath, useLocation } from 'react-router'
import { follow } from '@/lib/follow.ts'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { LinkButton } from '@/ui/link-button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Problem } from '@/ui/problem.tsx'
import { useNoDraftWords } from './no-draft.words.ts'
import { authoringMutations } from './queries.ts'

/** In the place of a lesson or a check whose course has no draft now: what can be changed where, and the button for it. */
export function NoDraft({ onRetry }: { onRetry: () => void }) {
  const words = useNoDraftWords()
  const { pathname } = useLocation()
  const courseId = matchPath('/studio/:courseId/*', pathname)?.params.courseId ?? ''
  const open = useMutation(authoringMutations.openDraft(courseId))
  return (
    <div className="mx-auto flex max-w-reading flex-col items-start gap-4 py-10">
      <PageHeading title={words.title} lead={words.lead} />
      {open.error && <Problem title={words.refused} />}
      <div className="flex flex-wrap gap-3">
        <Button busy={open.isPending} onClick={() => follow(open.mutateAsync(), { onSuccess: onRetry })}>
          {words.open}
        </Button>
        <LinkButton variant="outline" to={courseId ? paths.studioCourse(courseId) : paths.studio}>
          {words.back}
        </LinkButton>
      </div>
    </div>
  )
}
