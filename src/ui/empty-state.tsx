import type { ReactNode } from 'react'
import { cx } from './class-names.ts'
import { Kawung } from './kawung.tsx'

interface EmptyStateProps {
  /** What will appear here. */
  title: ReactNode
  /** Why it is empty, and the first step. */
  children?: ReactNode
  action?: ReactNode
  /** The heading's level where the state has one of its own; without it the title is a strong line. */
  level?: 2 | 3 | undefined
  className?: string | undefined
}

export function EmptyState({ title, children, action, level, className }: EmptyStateProps) {
  const Title = level === 2 ? 'h2' : level === 3 ? 'h3' : 'p'
  return (
    <div className={cx('flex flex-col items-start gap-2 py-8', className)}>
      <div className="mb-2 h-12 w-48 max-w-full text-edge">
        <Kawung tile={48} />
      </div>
      <Title className="font-bold text-lg leading-tight">{title}</Title>
      {children && <div className="max-w-reading text-soft">{children}</div>}
      {action && <div className="mt-2 flex flex-wrap gap-3">{action}</div>}
    </div>
  )
}
