import { type ReactNode, useId } from 'react'
import { cx } from './class-names.ts'

interface SectionProps {
  title: ReactNode
  titleHidden?: boolean | undefined
  lead?: ReactNode
  /** A link or a small button at the right of the heading. */
  action?: ReactNode
  /** 2 under the page heading, 3 inside another section. */
  level?: 2 | 3 | undefined
  className?: string | undefined
  children: ReactNode
}

/** A part of a page with its own heading, standing on the ground (no box). */
export function Section({ title, titleHidden, lead, action, level = 2, className, children }: SectionProps) {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section aria-labelledby={id} className={className}>
      <div className={titleHidden ? 'contents' : 'mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1'}>
        <div className={titleHidden ? 'contents' : 'min-w-0'}>
          <Heading
            id={id}
            className={titleHidden ? 'sr-only' : cx('font-bold', level === 2 ? 'text-lg lg:text-xl' : 'text-base')}
          >
            {title}
          </Heading>
          {lead && <p className="mt-0.5 text-sm text-soft">{lead}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  )
}
