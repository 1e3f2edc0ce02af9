import type { ReactNode } from 'react'
import { cx } from './class-names.ts'
import { Kawung, kawungKnot, kawungPetals } from './kawung.tsx'

const dyes = ['cover-0', 'cover-1', 'cover-2', 'cover-3', 'cover-4', 'cover-5'] as const
const dyeOf = (dye: number | 'city') =>
  dye === 'city' ? 'cover-city' : (dyes[Math.abs(Math.trunc(dye)) % dyes.length] ?? 'cover-0')

interface CoverProps {
  /** Which of the six dyes; larger numbers wrap round. */
  dye: number
  /** Side in px: 88 in lists on a desktop, 56 on a phone; `responsive` is both. */
  size?: 56 | 88 | 'responsive' | undefined
  className?: string | undefined
}

const sizes = { 56: 'size-14', 88: 'size-22', responsive: 'size-14 sm:size-22' }
const corners = ['translate(-30 -30)', 'translate(70 -30)', 'translate(-30 70)', 'translate(70 70)']

/** The square picture of a course: a kawung flower on its dye. Decoration only. */
export function Cover({ dye, size = 'responsive', className }: CoverProps) {
  return (
    <span
      aria-hidden
      className={cx('block shrink-0 overflow-hidden rounded-control text-white', dyeOf(dye), sizes[size], className)}
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 100 100"
        className="kawung block size-full"
        fill="none"
        stroke="currentColor"
        strokeLinejoin="round"
        strokeLinecap="round"
      >
        {corners.map((corner) => (
          <g key={corner} transform={`${corner} scale(.75)`} strokeWidth="2" opacity=".4">
            {kawungPetals}
          </g>
        ))}
        <g transform="translate(16 16) scale(.85)" strokeWidth="2.200">
          {kawungPetals}
          {kawungKnot}
        </g>
      </svg>
    </span>
  )
}

interface HeroProps {
  /** One of the six dyes, or `city` for the city's indigo. */
  dye?: number | 'city' | undefined
  /** Buttons over the whole width, under the words; the motif has faded out there. */
  footer?: ReactNode
  className?: string | undefined
  children: ReactNode
}

/** A dyed panel with white text; the motif stays in a 56 px strip at the right, never under the words. */
export function Hero({ dye = 'city', footer, className, children }: HeroProps) {
  return (
    <div className={cx('on-dye relative overflow-hidden rounded-card p-5 sm:p-6', dyeOf(dye), className)}>
      <div className="absolute inset-y-0 right-1 w-14 text-white/45 sm:right-5">
        <Kawung tile={56} fade="down" />
      </div>
      <div className="pr-13 sm:pr-18">{children}</div>
      {footer && <div className="relative mt-4">{footer}</div>}
    </div>
  )
}
