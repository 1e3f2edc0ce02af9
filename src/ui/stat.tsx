import { Minus, TrendingDown, TrendingUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './class-names.ts'

interface StatProps {
  /** Already formatted ("61,2%"). */
  value: ReactNode
  /** What it counts, read after the figure ("pegawai sudah mencapai target"). */
  label: ReactNode
  /** Number of people, period, method. */
  note?: ReactNode
  /** "naik 4,8 poin dari Oktober": direction by icon, goodness by colour, both in the words. */
  change?: { text: string; direction: 'up' | 'down' | 'same'; good?: boolean | undefined } | undefined
  size?: 'md' | 'lg' | undefined
  className?: string | undefined
}

const arrows = { up: TrendingUp, down: TrendingDown, same: Minus }

/** One figure with its sentence. */
export function Stat({ value, label, note, change, size = 'md', className }: StatProps) {
  const Arrow = change && arrows[change.direction]
  return (
    <div className={className}>
      <p className={size === 'lg' ? 'text-lg leading-tight lg:text-2xl' : ''}>
        <span className={cx('mr-2 font-extrabold', size === 'lg' ? 'text-5xl text-nila' : 'text-3xl')}>{value}</span>
        {label}
      </p>
      {change && Arrow && (
        <p
          className={cx(
            'mt-1 flex items-center gap-1.5 font-semibold text-sm',
            change.good === undefined ? 'text-soft' : change.good ? 'text-daun' : 'text-saga',
          )}
        >
          <Arrow aria-hidden size={16} className="shrink-0" />
          {change.text}
        </p>
      )}
      {note && <p className="mt-1 text-sm text-soft">{note}</p>}
    </div>
  )
}
