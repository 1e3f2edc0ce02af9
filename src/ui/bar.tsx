import { cx } from './class-names.ts'

interface BarProps {
  value: number
  max: number
  /** The value in words or figures ("25,0%"); drawn after the bar. */
  text: string
  /** Keeps the text for screen readers only, where another column shows it. */
  textHidden?: boolean | undefined
  /** A line to compare with, on the same scale. */
  reference?: number | undefined
  /** What the line is ("kota 61,2%"). */
  referenceText?: string | undefined
  /** Outlined instead of filled: a second series, or something that does not count. */
  hollow?: boolean | undefined
  className?: string | undefined
}

/** A bar for a table cell, with an ink line for the limit or the mean. */
export function Bar(props: BarProps) {
  const { value, max, text, textHidden, reference, referenceText, hollow, className } = props
  const share = (amount: number) => `${max > 0 ? Math.min(100, Math.max(0, (amount / max) * 100)) : 0}%`
  return (
    <span className={cx('flex items-center gap-3', className)}>
      <span aria-hidden className="relative h-2.5 min-w-16 flex-1">
        <span className="absolute inset-0 rounded-[2px] bg-line forced-colors:border" />
        <span
          className={cx(
            'absolute inset-y-0 left-0 rounded-[2px]',
            hollow ? 'border-2 border-nila bg-tint' : 'keep-fill bg-nila',
          )}
          style={{ width: share(value) }}
        />
        {reference !== undefined && (
          <span
            className="keep-fill -translate-x-1/2 absolute -inset-y-1 w-0.5 bg-ink ring-2 ring-bg"
            style={{ left: share(reference) }}
          />
        )}
      </span>
      <span className={textHidden ? 'sr-only' : 'w-14 shrink-0 text-right font-semibold tabular-nums'}>{text}</span>
      {referenceText && <span className="sr-only">{referenceText}</span>}
    </span>
  )
}
