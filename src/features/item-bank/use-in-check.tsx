import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { follow } from '@/lib/follow.ts'
import { ifNothingIsShown } from '@/lib/query-client.ts'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { Callout } from '@/ui/callout.tsx'
import { Dialog } from '@/ui/dialog.tsx'
import { Problem } from '@/ui/problem.tsx'
import { Select } from '@/ui/select.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { showToast } from '@/ui/toasts.ts'
import { useItemBankWords } from './item-bank.words.ts'
import { bankMutations, bankQueries } from './queries.ts'

interface UseInCheckProps {
  ids: string[]
  onDone: () => void
  onClose: () => void
}

/** Copies the chosen items into a check of a draft. What cannot stand there is named and stays chosen. */
export function UseInCheck({ ids, onDone, onClose }: UseInCheckProps) {
  const words = useItemBankWords()
  const navigate = useNavigate()
  const [courseId, setCourseId] = useState('')
  const [quizKey, setQuizKey] = useState('')
  const [indicator, setIndicator] = useState('')
  const { data: courses } = useQuery({ ...bankQueries.courses(), throwOnError: ifNothingIsShown })
  const { data: course } = useQuery({ ...bankQueries.course(courseId), throwOnError: ifNothingIsShown })
  const copy = useMutation(bankMutations.copy())
  const drafts = (courses ?? []).filter(({ hasDraft }) => hasDraft)
  const send = () =>
    follow(copy.mutateAsync({ courseId, quizKey, ids, indicator }), {
      onSuccess: ({ added, left }) => {
        if (added > 0)
          showToast({
            text: words.copied(added),
            action: { label: words.openCheck, onPress: () => navigate(paths.studioQuiz(courseId, quizKey)) },
          })
        if (left.length === 0) onDone()
      },
    })
  const left = copy.data?.left ?? []
  const reasons = [...new Set(left.map(({ reason }) => reason))]
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.useTitle}
      description={words.useLead(ids.length)}
      footer={
        <>
          <Button variant="text" onClick={onClose}>
            {words.close}
          </Button>
          <Button
            busy={copy.isPending}
            busyLabel={words.copying}
            unavailable={courseId === '' || quizKey === '' ? words.incomplete : undefined}
            onClick={send}
          >
            {words.copy}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {courses && drafts.length === 0 && <Callout tone="info">{words.noCourse}</Callout>}
        <Select
          data-autofocus
          label={words.course}
          value={courseId}
          options={[
            { value: '', label: words.chooseCourse },
            ...drafts.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onValue={(id) => {
            setCourseId(id)
            setQuizKey('')
          }}
        />
        <Select
          label={words.check}
          value={quizKey}
          options={[
            { value: '', label: words.chooseCheck },
            ...(course?.quizzes ?? []).map(({ key, title }) => ({ value: key, label: title })),
          ]}
          onValue={setQuizKey}
        />
        <TextInput
          label={words.forIndicator}
          hint={words.forIndicatorHint}
          optional
          maxLength={120}
          value={indicator}
          onValue={setIndicator}
        />
        {copy.error && <Problem title={words.failed} />}
        {left.length > 0 && (
          <Callout tone="warn">
            <p>{words.left(left.length)}</p>
            <ul className="list-disc pl-5">
              {reasons.map((reason) => (
                <li key={reason}>
                  {left.filter((one) => one.reason === reason).length}: {words[reason]}
                </li>
              ))}
            </ul>
          </Callout>
        )}
      </div>
    </Dialog>
  )
}
