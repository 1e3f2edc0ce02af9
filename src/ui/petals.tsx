import { cx } from './class-names.ts'

interface PetalsProps {
  /** Filled. */
  credited: number
  /** Outlined on a light ground: what the thing in hand would add. */
  wouldAdd?: number | undefined
  /** Grey outline: what is still missing after that. */
  open?: number | undefined
  className?: string | undefined
}

const looks = {
  credited: 'fill-daun stroke-daun',
  wouldAdd: 'fill-daunbg stroke-daun',
  open: 'fill-transparent stroke-edge',
}

/** One petal is one unit. Hidden from screen readers: the sentence beside it says the same. Parts are rounded down. */
export function Petals({ credited, wouldAdd = 0, open = 0, className }: PetalsProps) {
  const full = Math.max(0, Math.floor(credited))
  const plus = Math.max(0, Math.floor(wouldAdd))
  const kinds = Array.from({ length: full + plus + Math.max(0, Math.floor(open)) }, (_, index) =>
    index < full ? 'credited' : index < full + plus ? 'wouldAdd' : 'open',
  )
  // Up to 24 stand in one row whatever the width; more wrap into rows of 20.
  const wraps = kinds.length > 24
  return (
    <div aria-hidden className={cx('flex max-w-[30rem] gap-y-2', wraps && 'flex-wrap', className)}>
      {kinds.map((kind, index) => (
        <svg
          // biome-ignore lint/suspicious/noArrayIndexKey: a petal is its place in the row
          key={index}
          aria-hidden="true"
          viewBox="0 0 20 32"
          className={cx('h-auto max-w-6 min-w-0', wraps ? 'basis-1/20' : 'flex-1', looks[kind])}
        >
          <path
            d="M10 2C17.500 9.500 17.500 22.500 10 30C2.500 22.500 2.500 9.500 10 2Z"
            strokeWidth="1.500"
            strokeLinejoin="round"
          />
        </svg>
      ))}
    </div>
  )
}
