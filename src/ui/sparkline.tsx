import { cx } from './class-names.ts'

interface SparklineProps {
  /** In order of time; `undefined` breaks the line. */
  values: readonly (number | undefined)[]
  /** The same in words ("naik dari 12 menjadi 25"). */
  text: string
  /** Scale, so that the lines of one table can be compared; by default its own. */
  min?: number | undefined
  max?: number | undefined
  className?: string | undefined
}

const width = 84
const height = 24

/** Points of each unbroken piece, as `x,y x,y`. The first value is at the left edge, the last 4 px from the right. */
export function sparklinePieces(values: readonly (number | undefined)[], min: number, max: number) {
  const step = values.length > 1 ? (width - 8) / (values.length - 1) : 0
  const span = max - min || 1
  const pieces: string[][] = [[]]
  values.forEach((value, index) => {
    if (value === undefined) pieces.push([])
    else {
      const y = height - 4 - ((value - min) / span) * (height - 8)
      pieces.at(-1)?.push(`${(4 + index * step).toFixed(1)},${y.toFixed(1)}`)
    }
  })
  return pieces.filter((piece) => piece.length > 0)
}

/** A line as small as a word. It carries no scale: the figures belong in the table or the export. */
export function Sparkline({ values, text, min, max, className }: SparklineProps) {
  const known = values.filter((value) => value !== undefined)
  const pieces = sparklinePieces(values, min ?? Math.min(...known), max ?? Math.max(...known))
  const last = values.at(-1) === undefined ? undefined : pieces.at(-1)?.at(-1)?.split(',')
  return (
    <span className={cx('inline-block align-middle', className)}>
      <svg
        aria-hidden="true"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        className="block text-nila"
      >
        {pieces.map((piece) => (
          <polyline
            key={piece[0]}
            points={piece.join(' ')}
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            strokeLinejoin="round"
          />
        ))}
        {last && <circle cx={last[0]} cy={last[1]} r="3" fill="currentColor" />}
      </svg>
      <span className="sr-only">{text}</span>
    </span>
  )
}
