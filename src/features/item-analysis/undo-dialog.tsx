import { useMutation, useQuery } from '@tanstack/react-query'
import type { RegradeRecord } from '@/contract/item-analysis.ts'
import { follow } from '@/lib/follow.ts'
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx'
import { Problem } from '@/ui/problem.tsx'
import { Skeleton } from '@/ui/skeleton.tsx'
import { showToast } from '@/ui/toasts.ts'
import { Effect } from './effect.tsx'
import { analysisMutations, analysisQueries } from './queries.ts'
import { refusalOf } from './refusal.ts'
import { useRegradeWords } from './regrade.words.ts'

interface UndoDialogProps {
  courseId: string
  version: number
  regrade: RegradeRecord
  onClose: () => void
}

/** Takes a decision back, after saying what that does to people. */
export function UndoDialog({ courseId, version, regrade, onClose }: UndoDialogProps) {
  const words = useRegradeWords()
  const undo = useMutation(analysisMutations.undo())
  const preview = useQuery({
    ...analysisQueries.undoEffect(courseId, regrade.id, version),
    enabled: undo.isIdle || undo.isError,
  })
  const confirm = () =>
    follow(undo.mutateAsync({ courseId, regradeId: regrade.id, version }), {
      onSuccess: () => {
        showToast({ text: words.undone })
        onClose()
      },
    })
  return (
    <ConfirmDialog
      open
      title={words.undoTitle}
      description={words.undoLead}
      confirmLabel={words.undo}
      busy={undo.isPending}
      busyLabel={words.undoing}
      onClose={onClose}
      onConfirm={confirm}
    >
      <div aria-live="polite" className="flex flex-col gap-4">
        {preview.data ? (
          <Effect {...preview.data} title={words.effect} apart />
        ) : preview.error ? (
          <Problem title={words.effectFailed}>{refusalOf(preview.error, words)}</Problem>
        ) : (
          <Skeleton rows={3} />
        )}
        {undo.error && <Problem title={words.failed}>{refusalOf(undo.error, words)}</Problem>}
      </div>
    </ConfirmDialog>
  )
}
