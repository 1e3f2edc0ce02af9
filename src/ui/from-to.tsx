import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'

interface FromToProps {
  from: ReactNode
  to: ReactNode
  /** "dari 2 menjadi 3": what a screen reader says instead of the arrow. */
  words: string
}

/** "2 → 3" with a drawn arrow, because the font has none. */
export function FromTo({ from, to, words }: FromToProps) {
  return (
    <span className="whitespace-nowrap">
      <span className="sr-only">{words}</span>
      <span aria-hidden className="inline-flex items-center gap-1 tabular-nums">
        {from}
        <ArrowRight size={14} strokeWidth={2.5} />
        {to}
      </span>
    </span>
  )
}
