import { cx } from './class-names.ts'

const leaf = 'M17.500 14.500C17.500 8 21.500 4 29 3C28 10.500 24 14.500 17.500 14.500Z'

interface LogoProps {
  /** `sign` is the four petals alone; it then carries the name for screen readers. */
  look?: 'full' | 'sign' | undefined
  /** White petals and word for a dark dye. */
  onDye?: boolean | undefined
  size?: number | undefined
  className?: string | undefined
}

/** Four petals, one of them kunyit, and the word. */
export function Logo({ look = 'full', onDye = false, size = 28, className }: LogoProps) {
  const sign = (
    <svg
      aria-hidden="true"
      viewBox="0 0 32 32"
      width={size}
      height={size}
      className={onDye ? 'text-white' : 'text-nila'}
    >
      <path d={leaf} fill="currentColor" />
      <path d={leaf} fill="currentColor" transform="rotate(90 16 16)" />
      <path d={leaf} fill="currentColor" transform="rotate(180 16 16)" />
      <path d={leaf} fill="var(--kunyit)" transform="rotate(270 16 16)" />
    </svg>
  )
  if (look === 'sign') {
    return (
      <span role="img" aria-label="Widya" className={cx('inline-block', className)}>
        {sign}
      </span>
    )
  }
  return (
    <span
      className={cx(
        'inline-flex items-center gap-2 font-extrabold text-xl',
        onDye ? 'text-white' : 'text-nila',
        className,
      )}
    >
      {sign}
      Widya
    </span>
  )
}
