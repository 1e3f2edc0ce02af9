import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import type { AnalysedItem } from '@/contract/item-analysis.ts'
import { isReason } from '@/domain/reason.ts'
import type { Decision } from '@/domain/regrade-decision.ts'
import { follow } from '@/lib/follow.ts'
import { Button } from '@/ui/button.tsx'
import { Checkbox } from '@/ui/checkbox.tsx'
import { Dialog } from '@/ui/dialog.tsx'
import { KeptMedia } from '@/ui/kept-media.tsx'
import { Problem } from '@/ui/problem.tsx'
import { Skeleton } from '@/ui/skeleton.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { showToast } from '@/ui/toasts.ts'
import { Effect } from './effect.tsx'
import { KeyFields } from './key-fields.tsx'
import { draftOf, isSameKey, readKey } from './new-key.ts'
import { analysisMutations, analysisQueries, type Proposal } from './queries.ts'
import { refusalOf } from './refusal.ts'
import { useRegradeWords } from './regrade.words.ts'

interface RegradeDialogProps {
  courseId: string
  version: number
  quiz: string
  item: AnalysedItem
  kind: Decision['kind']
  onClose: () => void
}

/** Decides about an item: what it would do to people stands there in figures before anything is done. */
export function RegradeDialog({ courseId, version, quiz, item, kind, onClose }: RegradeDialogProps) {
  const words = useRegradeWords()
  const id = useId()
  const [draft, setDraft] = useState(draftOf(item))
  const [keepPasses, setKeepPasses] = useState(true)
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const key = kind === 'rekey' ? readKey(item, draft) : undefined
  const missing =
    kind !== 'rekey' ? undefined : !key ? words.notAKey : isSameKey(item, draft) ? words.sameKey : undefined
  const decision: Decision | undefined = kind !== 'rekey' ? { kind } : key && { kind, key }
  const proposal: Proposal = { courseId, version, quiz, item, decision: decision ?? { kind: 'drop' }, keepPasses }
  const apply = useMutation(analysisMutations.apply())
  const ready = decision !== undefined && missing === undefined
  // Once applied, the version that is previewed is no longer the one in force.
  const preview = useQuery({ ...analysisQueries.effect(proposal), enabled: ready && (apply.isIdle || apply.isError) })
  const short = !isReason(reason)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!ready) return
    if (short) document.getElementById(`${id}-reason`)?.focus()
    else
      follow(apply.mutateAsync({ ...proposal, reason }), {
        onSuccess: ({ figures }) => {
          showToast({ text: words.applied(figures.up + figures.down) })
          onClose()
        },
      })
  }
  const title = { drop: words.drop, 'accept-all': words.acceptAll, rekey: words.rekey }[kind]
  const lead = { drop: words.dropLead, 'accept-all': words.acceptAllLead, rekey: words.rekeyLead }[kind]
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      description={lead}
      footer={
        <Button
          type="submit"
          form={`${id}-form`}
          busy={apply.isPending}
          busyLabel={words.applying}
          unavailable={missing}
        >
          {words.apply}
        </Button>
      }
    >
      <form id={`${id}-form`} noValidate onSubmit={submit} className="flex flex-col gap-5">
        <p className="font-semibold [overflow-wrap:anywhere]">{item.stem}</p>
        <KeptMedia figure={item.figure} recording={item.recording} />
        {kind === 'rekey' && <KeyFields item={item} draft={draft} onDraft={setDraft} />}
        <Checkbox label={words.keepPasses} hint={words.keepPassesHint} checked={keepPasses} onValue={setKeepPasses} />
        <div aria-live="polite">
          {!ready ? null : preview.data ? (
            <Effect {...preview.data} title={words.effect} apart />
          ) : preview.error ? (
            <Problem title={words.effectFailed} onRetry={() => void preview.refetch()} retrying={preview.isFetching}>
              {refusalOf(preview.error, words)}
            </Problem>
          ) : (
            <Skeleton rows={3} />
          )}
        </div>
        <TextArea
          id={`${id}-reason`}
          label={words.reason}
          hint={words.reasonHint}
          required
          maxLength={600}
          value={reason}
          onValue={setReason}
          error={asked && short ? words.reasonFault : undefined}
        />
        {apply.error && <Problem title={words.failed}>{refusalOf(apply.error, words)}</Problem>}
      </form>
    </Dialog>
  )
}
