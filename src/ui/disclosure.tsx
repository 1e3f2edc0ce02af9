import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './class-names.ts'

interface DisclosureProps {
  summary: ReactNode
  /** The level of the summary where it heads a part of the page, so that a reader can go from heading to heading. */
  heading?: 3 | 4 | undefined
  /** At the right of the summary: a count, a state. */
  aside?: ReactNode
  /** Open at first. */
  open?: boolean | undefined
  onToggle?: ((open: boolean) => void) | undefined
  className?: string | undefined
  children: ReactNode
}

/** Native details: works before any script, and the browser's page search opens it. */
export function Disclosure({ summary, heading, aside, open, onToggle, className, children }: DisclosureProps) {
  const Summary = heading ? (`h${heading}` as const) : 'span'
  return (
    <details
      open={open}
      onToggle={(event) => {
        // A disclosure inside this one must not speak for it.
        if (event.target === event.currentTarget) onToggle?.(event.currentTarget.open)
      }}
      className={cx('border-line border-b', className)}
    >
      <summary className="flex min-h-12 list-none items-center gap-3 py-2 font-semibold [&::-webkit-details-marker]:hidden">
        <Summary className="min-w-0 flex-1">{summary}</Summary>
        {aside && <span className="font-normal text-sm text-soft">{aside}</span>}
        {/* By its own summary: one that is closed inside an open one points down. */}
        <ChevronDown aria-hidden size={18} className="shrink-0 transition-transform [[open]>summary>&]:rotate-180" />
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  )
}
