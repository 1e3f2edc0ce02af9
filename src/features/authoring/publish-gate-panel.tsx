import { useMutation } from '@tanstack/react-query'
import { CircleCheck, CircleX } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import type { DraftPage, GateLine } from '@/contract/authoring.ts'
import { ApiProblem } from '@/lib/api.ts'
import { queryClient } from '@/lib/query-client.ts'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx'
import { showToast } from '@/ui/toasts.ts'
import { useAuthoringWords } from './authoring.words.ts'
import { authoringMutations } from './queries.ts'

/** What holds the draft back, each line with the way there; then the button. */
export function PublishGatePanel({ course }: { course: DraftPage }) {
  const words = useAuthoringWords()
  const [asking, setAsking] = useState<'publish' | 'withdraw'>()
  const publish = useMutation(authoringMutations.publish(course.id))
  const withdraw = useMutation(authoringMutations.withdraw(course.id))
  const unmet = course.gate.filter(({ met }) => !met).length
  const lessonTitle = (key: string | null) =>
    course.modules.flatMap(({ lessons }) => lessons).find((lesson) => lesson.key === key)?.title
  const target = ({ rule, where }: GateLine) =>
    rule === 'LESSON_EMPTY' && where
      ? paths.studioLesson(course.id, where)
      : rule === 'FINAL_ITEMS' && where
        ? paths.studioQuiz(course.id, where)
        : undefined
  const failed = (error: Error) => {
    // Another tab changed the course: show what is true now before it is asked again.
    const stale = error instanceof ApiProblem && error.status < 500 && error.status >= 400
    if (stale) void queryClient.invalidateQueries({ queryKey: ['authoring', course.id] })
    showToast({ text: stale ? words.changed : words.refused, tone: 'error' })
  }
  const confirm = () => {
    const close = () => setAsking(undefined)
    if (asking === 'publish')
      publish.mutate(course.version, {
        onSuccess: ({ number }) => showToast({ text: words.publishedToast(number) }),
        onError: failed,
        onSettled: close,
      })
    else withdraw.mutate(undefined, { onError: failed, onSettled: close })
  }
  if (course.draftNumber === null && course.status !== 'published') return null
  return (
    <section aria-label={words.gate}>
      {course.draftNumber !== null && (
        <>
          <h2 className="font-bold text-lg">{words.gate}</h2>
          <p className="mb-3 text-soft">{words.gateLead(course.gate.length - unmet, course.gate.length)}</p>
          <ul>
            {course.gate.map((line) => {
              const to = line.met ? undefined : target(line)
              return (
                <li
                  key={`${line.rule} ${line.where}`}
                  className="flex min-h-11 items-center gap-3 border-line border-b py-2"
                >
                  {line.met ? (
                    <CircleCheck aria-hidden size={18} className="shrink-0 text-daun" />
                  ) : (
                    <CircleX aria-hidden size={18} className="shrink-0 text-saga" />
                  )}
                  <span className="min-w-0 flex-1 text-sm">
                    {words[line.rule]}
                    {lessonTitle(line.where) && <span className="block text-soft">{lessonTitle(line.where)}</span>}
                  </span>
                  {to && (
                    <Link
                      to={to}
                      className="inline-flex min-h-11 items-center font-semibold text-nila text-sm underline"
                    >
                      {words.openIt}
                    </Link>
                  )}
                </li>
              )
            })}
          </ul>
        </>
      )}
      <div className="mt-4 flex flex-col gap-3">
        {course.draftNumber !== null && (
          <Button
            full
            unavailable={unmet > 0 ? words.publishHeld(unmet) : undefined}
            onClick={() => setAsking('publish')}
          >
            {words.publish}
          </Button>
        )}
        {course.status === 'published' && (
          <Button variant="text" onClick={() => setAsking('withdraw')}>
            {words.withdraw}
          </Button>
        )}
      </div>
      <ConfirmDialog
        open={asking !== undefined}
        onClose={() => setAsking(undefined)}
        onConfirm={confirm}
        busy={publish.isPending || withdraw.isPending}
        title={asking === 'publish' ? words.publishTitle(course.draftNumber ?? 1) : words.withdraw}
        description={asking === 'publish' ? words.publishText : words.withdrawText}
        confirmLabel={asking === 'publish' ? words.publish : words.withdraw}
      />
    </section>
  )
}
