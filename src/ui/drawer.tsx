import { X } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { IconButton } from './icon-button.tsx'
import { Modal } from './modal.tsx'
import { useUiWords } from './ui.words.ts'

interface DrawerProps {
  open: boolean
  onClose: () => void
  title: ReactNode
  eyebrow?: ReactNode
  /** Actions, always in sight at the lower edge. */
  footer?: ReactNode
  /** On by default; turn it off where something is typed. */
  backdropCloses?: boolean | undefined
  closeLabel?: string | undefined
  children: ReactNode
}

/** Detail beside the page: a sheet from below on a phone, a column at the right on a wide screen. */
export function Drawer({ open, ...rest }: DrawerProps) {
  return open ? <OpenDrawer {...rest} /> : null
}

const place =
  'fixed m-0 flex w-full max-w-full flex-col overflow-hidden bg-card text-ink shadow-float ' +
  'inset-x-0 top-auto bottom-0 max-h-[min(88dvh,100dvh-3rem)] rounded-t-sheet animate-rise ' +
  'md:top-0 md:right-0 md:bottom-0 md:left-auto md:h-dvh md:max-h-dvh md:w-[30rem] md:rounded-none md:rounded-l-sheet md:animate-slide'

function OpenDrawer({
  onClose,
  title,
  eyebrow,
  footer,
  backdropCloses = true,
  closeLabel,
  children,
}: Omit<DrawerProps, 'open'>) {
  const words = useUiWords()
  const id = useId()
  return (
    <Modal onClose={onClose} labelledBy={id} backdropCloses={backdropCloses} className={place}>
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto overscroll-contain">
        <header className="sticky low:static top-0 z-10 flex items-start justify-between gap-4 bg-card px-5 pt-5 pb-3 md:px-9 md:pt-8">
          <div className="min-w-0">
            {eyebrow && <p className="mb-1 font-semibold text-sm text-soft">{eyebrow}</p>}
            <h2 id={id} tabIndex={-1} className="font-bold text-xl lg:text-2xl">
              {title}
            </h2>
          </div>
          <IconButton
            label={closeLabel ?? words.close}
            icon={<X aria-hidden size={20} />}
            onClick={onClose}
            className="-mt-1.5 -mr-2.5"
          />
        </header>
        <div className="px-5 pb-8 md:px-9">{children}</div>
      </div>
      {footer && (
        <footer className="flex flex-wrap items-center gap-3 border-line border-t px-5 py-4 pb-[max(1rem,env(safe-area-inset-bottom))] md:px-9">
          {footer}
        </footer>
      )}
    </Modal>
  )
}
