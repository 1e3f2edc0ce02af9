import { useSuspenseQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import { useEffect } from 'react'
import { Link, useNavigate } from 'react-router'
import { afterPaint } from '@/lib/after-paint.ts'
import { queryClient } from '@/lib/query-client.ts'
import { paths } from '@/paths.ts'
import { announce } from '@/ui/announcements.ts'
import { EssayAnswer } from './essay-answer.tsx'
import { LastMarkLine } from './last-mark-line.tsx'
import { MarkForm } from './mark-form.tsx'
import { useMarkScreenWords } from './mark-screen.words.ts'
import { markingQueries } from './queries.ts'
import { useEssayPlace } from './use-essay-place.ts'

/** So many essays are fetched ahead: a backend that is busy for a moment is then not noticed. */
const aheadOf = 3

/** One essay a screen. The ones beside it are fetched while this one is read, so that going on waits for nothing. */
export function MarkScreen({ courseId, essayId: inAddress }: { courseId: string; essayId: string }) {
  const words = useMarkScreenWords()
  const navigate = useNavigate()
  const { shown: essayId, show } = useEssayPlace(courseId, inAddress)
  const { data: queue } = useSuspenseQuery(markingQueries.queue(courseId))
  const { data: essay } = useSuspenseQuery(markingQueries.essay(courseId, essayId))
  const { essays } = queue
  const at = essays.findIndex(({ id }) => id === essayId)
  const rest = [...essays.slice(at + 1), ...essays.slice(0, Math.max(0, at))]
  const todo = rest.filter((one) => one.todo && one.id !== essayId)
  const nextTodo = todo[0]?.id
  const next = essays[at + 1]?.id
  const previous = essays[at - 1]?.id
  const soon = todo.slice(0, aheadOf).map(({ id }) => id)
  const beside = [...new Set([...soon, next, previous])].filter((id) => id !== undefined).join(' ')
  useEffect(
    // Not before this one is drawn: the backend shares the processor with the page.
    () =>
      afterPaint(() => {
        for (const id of beside.split(' ').filter(Boolean))
          void queryClient.prefetchQuery(markingQueries.essay(courseId, id))
      }),
    [courseId, beside],
  )
  const goOn = () => {
    if (nextTodo) return show(nextTodo)
    announce(words.allDone)
    navigate(paths.studioMarking(courseId))
  }
  return (
    <>
      <title>{`${words.participant(essay.alias)} · ${essay.courseTitle} · Widya`}</title>
      <Link
        to={paths.studioMarking(courseId)}
        className="inline-flex min-h-11 items-center gap-2 font-semibold text-nila text-sm"
      >
        <ArrowLeft aria-hidden size={18} />
        {words.back}
      </Link>
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <div>
          <p className="font-semibold text-sm text-soft">
            {essay.quizTitle}
            {at >= 0 && ` · ${words.place(at + 1, essays.length)}`}
          </p>
          <h1 id="page-title" tabIndex={-1} className="font-bold text-[1.375rem]">
            {words.participant(essay.alias)}
          </h1>
        </div>
        <LastMarkLine courseId={courseId} onOpen={show} />
      </div>
      <div className="mt-4 grid items-start gap-8 rail:grid-cols-2">
        <EssayAnswer essay={essay} />
        <MarkForm
          key={essayId}
          courseId={courseId}
          essay={essay}
          isLast={nextTodo === undefined}
          onSaved={goOn}
          onNext={next ? () => show(next) : undefined}
          onPrevious={previous ? () => show(previous) : undefined}
        />
      </div>
    </>
  )
}
