import type { ReactNode } from 'react'
import { cx } from './class-names.ts'

interface FactsProps {
  facts: readonly { label: string; value: ReactNode }[]
  /** `rows`: label left, value right, divided. `inline`: label above value, side by side. */
  look?: 'rows' | 'inline' | undefined
  className?: string | undefined
}

/** Pairs of label and value. */
export function Facts({ facts, look = 'rows', className }: FactsProps) {
  return (
    <dl className={cx(look === 'inline' && 'flex flex-wrap gap-x-8 gap-y-3', className)}>
      {facts.map((fact) => (
        <div
          key={fact.label}
          className={
            look === 'rows' ? 'flex flex-wrap justify-between gap-x-6 gap-y-0.5 border-line border-b py-2.5' : ''
          }
        >
          <dt className="text-sm text-soft">{fact.label}</dt>
          <dd className="font-semibold text-sm">{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
