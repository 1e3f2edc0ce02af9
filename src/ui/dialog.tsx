import { X } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { cx } from './class-names.ts'
import { IconButton } from './icon-button.tsx'
import { Modal } from './modal.tsx'
import { useUiWords } from './ui.words.ts'

export interface DialogProps {
  open: boolean
  /** Esc, the cross, and (if `backdropCloses`) a press beside it. Set `open` to false here. */
  onClose: () => void
  title: ReactNode
  description?: ReactNode
  /** Buttons, stuck to the lower edge; the main one last. */
  footer?: ReactNode
  size?: 'sm' | 'md' | 'lg' | undefined
  role?: 'dialog' | 'alertdialog' | undefined
  /** Off by default, so that a slip of the finger never throws away what was typed. */
  backdropCloses?: boolean | undefined
  closeLabel?: string | undefined
  children?: ReactNode
}

const widths = { sm: 'max-w-md', md: 'max-w-2xl', lg: 'max-w-[65rem]' }

/** Mark the control that should have the focus at first with `data-autofocus`. */
export function Dialog({ open, ...rest }: DialogProps) {
  return open ? <OpenDialog {...rest} /> : null
}

function OpenDialog(props: Omit<DialogProps, 'open'>) {
  const { onClose, title, description, footer, size = 'md', role, backdropCloses, closeLabel, children } = props
  const words = useUiWords()
  const id = useId()
  return (
    <Modal
      onClose={onClose}
      labelledBy={`${id}-title`}
      describedBy={description ? `${id}-text` : undefined}
      role={role}
      backdropCloses={backdropCloses}
      className={cx(
        'm-auto max-h-[calc(100dvh-2rem)] w-[calc(100%-2rem)] animate-rise overflow-y-auto overscroll-contain rounded-sheet bg-card text-ink shadow-float',
        widths[size],
      )}
    >
      <div className="flex min-h-full flex-col">
        <header className="sticky low:static top-0 z-10 flex items-start justify-between gap-4 bg-card px-5 pt-5 pb-3 sm:px-8 sm:pt-7">
          <div className="min-w-0">
            <h2 id={`${id}-title`} tabIndex={-1} className="font-bold text-xl">
              {title}
            </h2>
            {description && (
              <p id={`${id}-text`} className="mt-1 text-soft">
                {description}
              </p>
            )}
          </div>
          <IconButton
            label={closeLabel ?? words.close}
            icon={<X aria-hidden size={20} />}
            onClick={onClose}
            className="-mt-2 -mr-2.5"
          />
        </header>
        {children && <div className="px-5 pb-6 sm:px-8">{children}</div>}
        {footer && (
          <footer className="sticky low:static bottom-0 mt-auto flex flex-wrap justify-end gap-3 border-line max-sm:[&>*]:flex-auto border-t bg-card px-5 py-4 sm:px-8">
            {footer}
          </footer>
        )}
      </div>
    </Modal>
  )
}
