import { cx } from './class-names.ts'

interface LevelDiamondsProps {
  /** Undefined: nobody knows yet; that is not zero. */
  level: number | undefined
  /** What is demanded; leave it out where nothing is. */
  required?: number | undefined
  max?: number | undefined
  /** The same in words ("level 2, dituntut 3"). */
  words: string
  /** Only where the row says it in words already. */
  wordsHidden?: boolean | undefined
  className?: string | undefined
}

const diamond = 'M8 1.500L14.500 8L8 14.500L1.500 8Z'

/** Filled = reached, outlined = demanded and missing, dot = beyond. All outlined = unknown. */
export function LevelDiamonds({ level, required = 0, max = 5, words, wordsHidden, className }: LevelDiamondsProps) {
  return (
    <span className={cx('inline-flex flex-wrap items-center gap-x-3 gap-y-1', className)}>
      <svg aria-hidden="true" width={max * 20} height="16" className="shrink-0 overflow-visible">
        {Array.from({ length: max }, (_, index) => {
          const step = index + 1
          const shift = `translate(${index * 20} 0)`
          if (level === undefined)
            return <path key={step} d={diamond} transform={shift} className="fill-none stroke-[1.5] stroke-edge" />
          if (step <= level)
            return <path key={step} d={diamond} transform={shift} className="fill-nila stroke-[1.5] stroke-nila" />
          if (step <= required)
            return <path key={step} d={diamond} transform={shift} className="fill-none stroke-2 stroke-soga" />
          return <circle key={step} cx="8" cy="8" r="2" transform={shift} className="fill-edge" />
        })}
      </svg>
      <span className={wordsHidden ? 'sr-only' : 'text-sm text-soft'}>{words}</span>
    </span>
  )
}
