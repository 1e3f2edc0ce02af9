import type { ReactNode, Ref } from 'react'
import { Link, type To } from 'react-router'
import { cx } from './class-names.ts'
import { ReasonLine } from './reason-line.tsx'

interface RowListProps {
  /** Where no heading names the list. */
  label?: string | undefined
  ordered?: boolean | undefined
  className?: string | undefined
  children: ReactNode
}

/** A list on the ground, parted by thin lines. */
export function RowList({ label, ordered = false, className, children }: RowListProps) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List aria-label={label} className={cx('divide-y divide-line', className)}>
      {children}
    </List>
  )
}

interface RowProps {
  ref?: Ref<HTMLLIElement> | undefined
  /** The whole row becomes the target of this link; its name is the title alone. */
  to?: To | undefined
  /** Cover, avatar, date or number at the left. */
  leading?: ReactNode
  title: ReactNode
  meta?: ReactNode
  /** Why it is here; drawn with the knot. */
  reason?: ReactNode
  /** At the right: figures, a tag, a chevron. */
  trailing?: ReactNode
  /** The one that is open now (kunyit bar). */
  current?: boolean | undefined
  children?: ReactNode
}

export function Row({ ref, to, leading, title, meta, reason, trailing, current, children }: RowProps) {
  const named = 'font-semibold leading-snug'
  return (
    <li
      ref={ref}
      data-carried
      className={cx(
        'relative flex min-h-16 items-center gap-4 py-3.5',
        current && 'bg-tint pl-4 shadow-[inset_4px_0_0_var(--kunyit)]',
      )}
    >
      {leading}
      <div className="min-w-0 flex-1">
        {to === undefined ? (
          <p className={named}>{title}</p>
        ) : (
          <Link
            to={to}
            aria-current={current ? 'true' : undefined}
            className={cx(
              named,
              "block hover:text-nila hover:underline after:absolute after:inset-0 after:content-['']",
            )}
          >
            {title}
          </Link>
        )}
        {meta && <div className="mt-0.5 text-sm text-soft">{meta}</div>}
        {reason && <ReasonLine className="mt-1">{reason}</ReasonLine>}
        {children}
      </div>
      {trailing && <div className="shrink-0 text-right">{trailing}</div>}
    </li>
  )
}
