import type { ReactNode } from 'react'
import { cx } from './class-names.ts'

interface PageHeadingProps {
  /** The finding or the name of the page. */
  title: ReactNode
  /** What the tab of the browser says; needed when `title` is not a plain string. */
  documentTitle?: string | undefined
  /** A short line above: where this belongs. */
  eyebrow?: ReactNode
  /** A line below: period, number of people, method. */
  lead?: ReactNode
  /** Buttons at the right, below on a phone. */
  actions?: ReactNode
  /** Staff pages with many rows take the smaller size. */
  small?: boolean | undefined
  className?: string | undefined
}

/** The one h1 of a page. It also names the browser tab, and can take the focus after a change of page. */
export function PageHeading({ title, documentTitle, eyebrow, lead, actions, small, className }: PageHeadingProps) {
  const tab = documentTitle ?? (typeof title === 'string' ? title : undefined)
  return (
    <header className={cx('flex flex-wrap items-end justify-between gap-x-6 gap-y-4', className)}>
      {tab && <title>{`${tab} · Widya`}</title>}
      <div className="min-w-0 flex-[1_1_18rem]">
        {eyebrow && <p className="mb-1 font-semibold text-sm text-soft">{eyebrow}</p>}
        <h1
          id="page-title"
          tabIndex={-1}
          className={cx('font-bold', small ? 'text-[1.375rem]' : 'text-2xl lg:text-3xl')}
        >
          {title}
        </h1>
        {lead && <p className="mt-1.5 max-w-reading text-soft lg:text-lg">{lead}</p>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-3">{actions}</div>}
    </header>
  )
}

/** Moves the focus to the h1, so that a screen reader starts reading the new page. */
export const focusPageHeading = () => document.getElementById('page-title')?.focus({ preventScroll: true })
