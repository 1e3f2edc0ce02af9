import { cx } from './class-names.ts'

interface ProgressBarProps {
  value: number
  max: number
  /** What progresses ("Kemajuan Komunikasi Efektif"). */
  label: string
  /** The state in words ("11 dari 26 pelajaran"); without it a screen reader says the percentage. */
  valueText?: string | undefined
  /** On a dark dye the bar is white. */
  onDye?: boolean | undefined
  className?: string | undefined
}

export function ProgressBar({ value, max, label, valueText, onDye = false, className }: ProgressBarProps) {
  const part = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={Math.min(max, Math.max(0, value))}
      aria-valuetext={valueText}
      className={cx(
        'h-2 overflow-hidden rounded-full border border-transparent',
        onDye ? 'bg-white/30' : 'bg-line',
        className,
      )}
    >
      <div
        className={cx('keep-fill h-full rounded-full transition-[width]', onDye ? 'bg-white' : 'bg-daun')}
        style={{ width: `${part * 100}%` }}
      />
    </div>
  )
}
