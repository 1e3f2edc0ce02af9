import { Check, CircleX, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './class-names.ts'

export type Tone = 'ok' | 'warn' | 'error' | 'info' | 'neutral'

const looks: Record<Tone, string> = {
  ok: 'border-transparent bg-daunbg text-daun',
  warn: 'border-transparent bg-kbg text-kunyit-text',
  error: 'border-transparent bg-sagabg text-saga',
  info: 'border-transparent bg-tint text-nila',
  neutral: 'border-line text-soft',
}
const icons = { ok: Check, warn: TriangleAlert, error: CircleX, info: Info, neutral: undefined }

interface TagProps {
  tone?: Tone | undefined
  /** Replaces the icon of the tone; `null` leaves it out (then the word alone must say it). */
  icon?: ReactNode
  children: ReactNode
  className?: string | undefined
}

/** State in a word with an icon. Use it where there is something to see or do, not in every row. */
export function Tag({ tone = 'neutral', icon, children, className }: TagProps) {
  const ToneIcon = icons[tone]
  return (
    <span
      className={cx(
        'inline-flex min-h-6 max-w-full items-center gap-1.5 rounded-badge border px-2 font-semibold text-xs',
        looks[tone],
        className,
      )}
    >
      {icon === undefined ? ToneIcon && <ToneIcon aria-hidden size={14} className="shrink-0" /> : icon}
      <span className="min-w-0">{children}</span>
    </span>
  )
}
