import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import type { DraftPage } from '@/contract/authoring.ts'
import { follow } from '@/lib/follow.ts'
import { Button } from '@/ui/button.tsx'
import { Dialog } from '@/ui/dialog.tsx'
import { Problem } from '@/ui/problem.tsx'
import { Select } from '@/ui/select.tsx'
import { Skeleton } from '@/ui/skeleton.tsx'
import { showToast } from '@/ui/toasts.ts'
import { useOutlineWords } from './outline.words.ts'
import { authoringMutations, authoringQueries } from './queries.ts'
import type { useOutlineFault } from './use-outline-change.ts'

interface TransferDialogProps {
  course: DraftPage
  lesson: { key: string; title: string }
  onClose: () => void
  onFailed: ReturnType<typeof useOutlineFault>
}

/** Asks to which of my other drafts a lesson goes. */
export function TransferDialog({ course, lesson, onClose, onFailed }: TransferDialogProps) {
  const words = useOutlineWords()
  const id = useId()
  const [target, setTarget] = useState('')
  const [tried, setTried] = useState(false)
  const mine = useQuery(authoringQueries.mine())
  const transfer = useMutation(authoringMutations.transferLesson(course.id))
  const targets = (mine.data ?? []).filter((other) => other.hasDraft && other.id !== course.id)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const to = targets.find((other) => other.id === target)
    if (!to) return document.getElementById(`${id}-target`)?.focus()
    const send = ({ version }: DraftPage): void =>
      follow(transfer.mutateAsync({ key: lesson.key, version, courseId: to.id }), {
        onSuccess: () => showToast({ text: words.transferred(lesson.title, to.title) }),
        onError: (error) => onFailed(error, send),
        onSettled: onClose,
      })
    send(course)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.transferTitle(lesson.title)}
      description={words.transferText}
      size="sm"
      footer={
        targets.length > 0 && (
          <Button type="submit" form={`${id}-form`} busy={transfer.isPending}>
            {words.transferNow}
          </Button>
        )
      }
    >
      {mine.isPending ? (
        <Skeleton look="lines" rows={2} />
      ) : mine.isError ? (
        <Problem title={words.notLoaded} onRetry={() => void mine.refetch()} />
      ) : targets.length === 0 ? (
        <p>{words.noTarget}</p>
      ) : (
        <form id={`${id}-form`} noValidate onSubmit={submit}>
          <Select
            id={`${id}-target`}
            data-autofocus
            label={words.target}
            placeholder={words.chooseTarget}
            value={target}
            options={targets.map((other) => ({ value: other.id, label: other.title }))}
            onValue={setTarget}
            error={tried && target === '' ? words.targetFault : undefined}
          />
        </form>
      )}
    </Dialog>
  )
}
