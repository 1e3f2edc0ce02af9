import type { ComponentProps, ReactNode } from 'react'
import { cx } from './class-names.ts'

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'disabled' | 'aria-label'> {
  /** The name that is spoken, and shown by the browser as a tip. */
  label: string
  icon: ReactNode
  /** A count drawn at the corner; say it in `label` too ("Pemberitahuan, 3 baru"). */
  badge?: number | undefined
  outlined?: boolean | undefined
}

export function IconButton({ label, icon, badge, outlined = false, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      className={cx(
        'relative inline-flex size-11 shrink-0 items-center justify-center rounded-control transition-colors disabled:opacity-40 hover:bg-[color-mix(in_srgb,transparent,var(--ink)_8%)]',
        outlined && 'border border-edge bg-card',
        className,
      )}
    >
      {icon}
      {badge !== undefined && badge > 0 && (
        <span
          aria-hidden
          className="absolute top-0.5 right-0 min-w-5 rounded-full bg-saga px-1 text-center font-bold text-on-saga text-xs leading-5"
        >
          {badge > 99 ? '99+' : badge}
        </span>
      )}
    </button>
  )
}
