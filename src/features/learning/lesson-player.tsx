import { useSuspenseQuery } from '@tanstack/react-query'
import { ArrowLeft, ArrowRight, Download, List } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import type { LessonPage } from '@/contract/learning.ts'
import { api } from '@/lib/api.ts'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { sayDownloadFailed } from '@/ui/download-failed.ts'
import { Drawer } from '@/ui/drawer.tsx'
import { LinkButton } from '@/ui/link-button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { StepBar } from '@/ui/step-bar.tsx'
import { useLessonWords } from './lesson.words.ts'
import { LessonBlocks } from './lesson-blocks.tsx'
import { LessonNote } from './lesson-note.tsx'
import { LessonOutline } from './lesson-outline.tsx'
import { LessonRules } from './lesson-rules.tsx'
import { type LessonAddress, learningQueries } from './queries.ts'
import { useReader } from './use-reader.tsx'

/** One lesson: its blocks in one scroll, where I am, what is saved, and the way on. `account` is the shell's menu. */
export function LessonPlayer({ at, account }: { at: LessonAddress; account: ReactNode }) {
  const words = useLessonWords()
  const { data: page } = useSuspenseQuery(learningQueries.lesson(at))
  const [outlineOpen, setOutlineOpen] = useState(false)
  const reader = useReader(at, page)

  return (
    <div className="min-h-dvh bg-card">
      <header className="no-print sticky top-0 z-20 border-line border-b bg-card low:static">
        <div className="flex h-14 items-center gap-3 px-4 rail:h-16 lg:px-6">
          <Link
            to={paths.course(at.courseId)}
            aria-label={words.backToCourse(page.course.title)}
            className="flex min-h-11 min-w-0 items-center gap-2 font-semibold text-nila text-sm no-underline"
          >
            <ArrowLeft aria-hidden size={20} className="shrink-0" />
            <span className="truncate">{page.course.title}</span>
          </Link>
          <span className="ml-auto flex shrink-0 items-center gap-2">
            <Button
              variant="text"
              icon={<List aria-hidden size={20} />}
              onClick={() => setOutlineOpen(true)}
              className="rail:hidden!"
            >
              <span className="max-sm:sr-only">{words.outline}</span>
            </Button>
            {account}
          </span>
        </div>
        <div className="px-4 pb-2 rail:hidden">
          <p className="mb-1 font-semibold text-soft text-xs">
            {words.blockOf(reader.hereNumber, page.blocks.length, reader.minutesLeft)}
          </p>
          <StepBar steps={reader.steps} label={words.stepLabel(reader.seen.size, page.blocks.length)} />
        </div>
      </header>
      <div className="rail:grid rail:grid-cols-[288px_1fr]">
        <aside className="no-print sticky top-16 hidden h-[calc(100dvh-4rem)] overflow-y-auto border-line border-r px-3 py-6 rail:block">
          <LessonOutline page={page} />
        </aside>
        <main id="main" tabIndex={-1} className="mx-auto w-full max-w-reading px-4 pt-6 pb-32 lg:px-0 rail:pt-10">
          <PageHeading
            title={page.title}
            documentTitle={`${page.title} · ${page.course.title}`}
            eyebrow={words.eyebrow(page.moduleNumber, page.lessonNumber, page.minutes)}
          />
          <div className="mt-6">
            <LessonBlocks
              key={page.key}
              blocks={page.blocks}
              events={reader.events}
              reflections={page.reflections}
              media={{ second: page.progress.mediaSecond, watched: page.progress.watched }}
            />
          </div>
          <div className="mt-12 flex flex-col gap-6 border-line border-t pt-6">
            <LessonRules unmet={reader.unmet} done={reader.done} />
            <LessonNote key={page.key} at={at} note={page.note} />
            <Button
              variant="text"
              icon={<Download aria-hidden size={18} />}
              className="self-start"
              onClick={() =>
                api.download('GET /courses/{id}/summary', { params: { id: at.courseId } }).catch(sayDownloadFailed)
              }
            >
              {words.summary}
            </Button>
          </div>
        </main>
      </div>
      <StepFooter page={page} saved={reader.saved} />
      <Drawer open={outlineOpen} onClose={() => setOutlineOpen(false)} title={words.outline}>
        <LessonOutline page={page} onGo={() => setOutlineOpen(false)} />
      </Drawer>
    </div>
  )
}

function StepFooter({ page, saved }: { page: LessonPage; saved: ReactNode }) {
  const words = useLessonWords()
  const address = (step: NonNullable<LessonPage['next']>) =>
    step.kind === 'lesson' ? paths.lesson(page.course.id, step.key) : paths.check(page.course.id, step.key)
  return (
    <footer className="no-print fixed inset-x-0 bottom-0 z-20 border-line border-t bg-card pb-[env(safe-area-inset-bottom)] low:static rail:left-72">
      <div className="mx-auto flex min-h-18 max-w-reading items-center gap-3 px-4 lg:px-0">
        {page.previous ? (
          <LinkButton
            to={address(page.previous)}
            variant="quiet"
            icon={<ArrowLeft aria-hidden size={20} />}
            aria-label={`${words.previous}: ${page.previous.title}`}
          >
            <span className="max-sm:hidden">{words.previous}</span>
          </LinkButton>
        ) : (
          <span />
        )}
        <div className="min-w-0 flex-1 [&>p]:justify-center">{saved}</div>
        {page.next ? (
          <LinkButton
            to={address(page.next)}
            iconEnd={<ArrowRight aria-hidden size={20} />}
            title={words.nextIs(page.next.title)}
          >
            {words.next}
          </LinkButton>
        ) : (
          <LinkButton to={paths.course(page.course.id)}>{words.toCourse}</LinkButton>
        )}
      </div>
    </footer>
  )
}
