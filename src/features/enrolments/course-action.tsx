import { useMutation } from '@tanstack/react-query'
import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import type { CoursePage } from '@/contract/courses.ts'
import { waitsForOthers } from '@/domain/start-hold.ts'
import { follow } from '@/lib/follow.ts'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx'
import { LinkButton } from '@/ui/link-button.tsx'
import { Problem } from '@/ui/problem.tsx'
import { showToast } from '@/ui/toasts.ts'
import { useEnrolmentWords } from './enrolment.words.ts'
import { usePrerequisiteWords } from './prerequisite.words.ts'
import { enrolmentMutations } from './queries.ts'
import { enrolmentRefusal } from './refusals.ts'

/** The one thing to do on a course page: enrol, begin, go on at the exact place, or look at the result. */
export function CourseAction({ course }: { course: CoursePage }) {
  const words = useEnrolmentWords()
  const enrol = useMutation(enrolmentMutations.enrol(course.id))
  const before = usePrerequisiteWords()
  const { enrolment, next } = course
  const missing = course.prerequisites.filter(({ met }) => !met)
  if (!course.authored) return null
  if (!enrolment)
    return (
      <>
        {enrol.error && <Problem title={enrolmentRefusal(enrol.error, words)} className="mb-3" />}
        <Button
          full
          busy={enrol.isPending}
          busyLabel={words.enrolling}
          unavailable={missing.length > 0 ? before.after : undefined}
          onClick={() => enrol.mutate()}
        >
          {words.enrol}
        </Button>
      </>
    )
  if (enrolment.status === 'failed') return <p className="text-sm">{words.failedText}</p>
  if (!next || enrolment.status === 'completed')
    return (
      <div className="flex flex-col gap-2">
        <p className="font-semibold">{words.doneTitle}</p>
        <LinkButton full to={paths.myResults} variant="outline">
          {words.doneNext}
        </LinkButton>
      </div>
    )
  if (waitsForOthers(enrolment, course.prerequisites))
    return (
      <Button full unavailable={before.after}>
        {words.start}
      </Button>
    )
  const to =
    next.kind === 'lesson'
      ? paths.lesson(course.id, next.key, next.blockId ?? undefined)
      : paths.check(course.id, next.key)
  return (
    <div className="flex flex-col gap-1.5">
      <LinkButton full to={to} variant="here" iconEnd={<ArrowRight aria-hidden size={20} />}>
        {enrolment.started ? words.resume : words.start}
      </LinkButton>
      <p className="truncate text-center text-sm text-soft">{words.resumeAt(next.title)}</p>
    </div>
  )
}

/** Leaving is undone with one press; what was learnt stays. */
export function LeaveCourse({ course }: { course: CoursePage }) {
  const words = useEnrolmentWords()
  const [asking, setAsking] = useState(false)
  const leave = useMutation(enrolmentMutations.leave(course.id))
  const enrol = useMutation(enrolmentMutations.enrol(course.id))
  if (course.enrolment?.status !== 'active') return null
  const confirm = () =>
    follow(leave.mutateAsync(), {
      onSuccess: () => showToast({ text: words.left, action: { label: words.undo, onPress: () => enrol.mutate() } }),
      onError: (error) => showToast({ text: enrolmentRefusal(error, words), tone: 'error' }),
      onSettled: () => setAsking(false),
    })
  return (
    <>
      <Button variant="text" className="self-start" onClick={() => setAsking(true)}>
        {words.leave}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={confirm}
        busy={leave.isPending}
        title={words.leaveTitle}
        description={words.leaveText}
        confirmLabel={words.leave}
      />
    </>
  )
}
