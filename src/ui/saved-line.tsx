import { CircleAlert, CircleCheck, LoaderCircle, Smartphone } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './class-names.ts'

interface SavedLineProps {
  state: 'saving' | 'saved' | 'device' | 'failed'
  /** "Tersimpan 10.32", "Belum tersimpan: ruang penuh". */
  words: ReactNode
  className?: string | undefined
}

const icons = { saving: LoaderCircle, saved: CircleCheck, device: Smartphone, failed: CircleAlert }
const colours = {
  saving: 'motion-safe:animate-spin',
  saved: 'text-daun',
  device: 'text-kunyit-text',
  failed: 'text-saga',
}

/** What has become of the last change. Only a failure is spoken at once: a word at every keystroke would be noise. */
export function SavedLine({ state, words, className }: SavedLineProps) {
  const Icon = icons[state]
  return (
    <p
      role={state === 'failed' ? 'alert' : undefined}
      className={cx(
        'flex items-center gap-1.5 text-sm',
        state === 'failed' ? 'font-semibold text-saga' : 'text-soft',
        className,
      )}
    >
      <Icon aria-hidden size={16} className={cx('shrink-0', colours[state])} />
      {words}
    </p>
  )
}
