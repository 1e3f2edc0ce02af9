import type { ReactNode } from 'react'
import { cx } from './class-names.ts'

/** Why this is shown to you: the kunyit knot and a short sentence. No reason, no line. */
export function ReasonLine({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return (
    <p className={cx('flex items-start gap-2.5 font-semibold text-sm', className)}>
      <span
        aria-hidden
        className="keep-fill mt-1.5 ml-0.5 size-2.5 shrink-0 rotate-45 rounded-[2px] bg-kunyit ring-1 ring-soga"
      />
      <span className="min-w-0">{children}</span>
    </p>
  )
}
