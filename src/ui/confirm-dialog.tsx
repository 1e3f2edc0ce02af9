import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { useUiWords } from './ui.words.ts'

interface ConfirmDialogProps {
  open: boolean
  onClose: () => void
  onConfirm: () => void
  /** The question ("Kumpulkan dengan 2 soal kosong?"). */
  title: ReactNode
  /** What will happen, and whether it can be undone. */
  description: ReactNode
  /** A verb, the same as on the button that led here ("Kumpulkan"). */
  confirmLabel: string
  cancelLabel?: string | undefined
  danger?: boolean | undefined
  busy?: boolean | undefined
  busyLabel?: string | undefined
  /** More than a sentence: a list of what is affected, or a refusal of the backend. */
  children?: ReactNode
}

/** A question before something that matters. The focus starts on the safe answer. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, onClose, onConfirm, title, description, confirmLabel, cancelLabel, danger, busy, busyLabel, children } =
    props
  const words = useUiWords()
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      description={description}
      size="sm"
      footer={
        <>
          <Button variant="outline" onClick={onClose} data-autofocus="">
            {cancelLabel ?? words.cancel}
          </Button>
          <Button variant={danger ? 'danger' : 'primary'} onClick={onConfirm} busy={busy} busyLabel={busyLabel}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
