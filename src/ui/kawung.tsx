import { type CSSProperties, useId } from 'react'
import { cx } from './class-names.ts'

/** One petal with its vein, from the knot at 40,40 to the upper right of an 80 × 80 tile. */
const petal = 'M43 37C43 17 56 5 77 3C75 24 63 37 43 37ZM52 28L65 15'
export const kawungPetals = [0, 90, 180, 270].map((turn) => (
  <path key={turn} d={petal} transform={`rotate(${turn} 40 40)`} />
))
export const kawungKnot = <path d="M40 35.500L44.500 40L40 44.500L35.500 40Z" fill="currentColor" />

const fades: Record<'none' | 'down' | 'up' | 'left', CSSProperties> = {
  none: {},
  down: { maskImage: 'linear-gradient(#000 30%, transparent)' },
  up: { maskImage: 'linear-gradient(transparent, #000 60%)' },
  left: { maskImage: 'linear-gradient(90deg, transparent, #000 70%)' },
}

interface KawungProps {
  /** Side of one tile in px. */
  tile?: number | undefined
  /** Towards which side it disappears (`up`: faint above, full below). */
  fade?: 'none' | 'down' | 'up' | 'left' | undefined
  /** Size, place and colour (`text-white/30`); it fills its box. */
  className?: string | undefined
}

/** The kawung motif as a repeating ground. Never behind text; hidden from screen readers and from print. */
export function Kawung({ tile = 60, fade = 'none', className }: KawungProps) {
  const id = useId()
  return (
    <svg
      aria-hidden="true"
      className={cx('kawung pointer-events-none block h-full w-full', className)}
      style={fades[fade]}
    >
      <pattern id={id} width={tile} height={tile} patternUnits="userSpaceOnUse" viewBox="0 0 80 80">
        <g
          fill="none"
          stroke="currentColor"
          strokeWidth={(1.5 * 80) / tile}
          strokeLinejoin="round"
          strokeLinecap="round"
        >
          {kawungPetals}
        </g>
        {kawungKnot}
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  )
}
