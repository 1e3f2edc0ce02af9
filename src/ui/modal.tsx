import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { enterOverlay } from './overlay-host.ts'

interface ModalProps {
  onClose: () => void
  labelledBy: string
  describedBy?: string | undefined
  role?: 'dialog' | 'alertdialog' | undefined
  /** A press beside the dialog closes it. Leave it off where something typed could be lost. */
  backdropCloses?: boolean | undefined
  className: string
  children: ReactNode
}

/**
 * A native modal dialog: the browser traps the focus, makes the page inert, closes on Esc and gives the focus back.
 * It is open as long as it is rendered; the caller stops rendering it in `onClose`. Focus starts at the element
 * marked `data-autofocus`, else at the title.
 */
export function Modal({ onClose, labelledBy, describedBy, role, backdropCloses, className, children }: ModalProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const pressedBackdrop = useRef(false)

  useLayoutEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    const leave = enterOverlay(dialog)
    dialog.showModal()
    const start = dialog.querySelector<HTMLElement>('[data-autofocus]') ?? dialog.querySelector<HTMLElement>('h2')
    start?.focus()
    return () => {
      leave()
      dialog.close()
    }
  }, [])

  const press = (event: MouseEvent) => {
    // The content fills the dialog, so a press on the dialog itself was on its backdrop. Both ends of the press
    // must be there: marking text and letting go outside is not a wish to close.
    if (backdropCloses && pressedBackdrop.current && event.target === ref.current) onClose()
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click is the pointer's way to close; the keyboard has Esc
    <dialog
      ref={ref}
      role={role}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onPointerDown={(event) => {
        pressedBackdrop.current = event.target === ref.current
      }}
      onClick={press}
      // A file input inside also sends `cancel`, and it bubbles: only the dialog's own counts.
      onCancel={(event) => {
        if (event.target !== ref.current) return
        event.preventDefault()
        onClose()
      }}
      // Browsers may close despite `preventDefault` on a second Esc; the caller must learn of it.
      onClose={(event) => {
        if (event.target === ref.current && !ref.current.open) onClose()
      }}
      className={className}
    >
      {children}
    </dialog>
  )
}
