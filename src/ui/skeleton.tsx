import { cx } from './class-names.ts'
import { useUiWords } from './ui.words.ts'

interface SkeletonProps {
  /** What is being loaded ("Memuat katalog…"). */
  label?: string | undefined
  /** `lines` of text, `rows` of a list with a picture, `table`, or one `block`. */
  look?: 'lines' | 'rows' | 'table' | 'block' | undefined
  rows?: number | undefined
  className?: string | undefined
}

const bar = 'block rounded-badge bg-line motion-safe:animate-pulse'

/** The shape of what is coming. Screen readers hear the label once. */
export function Skeleton({ label, look = 'lines', rows = 3, className }: SkeletonProps) {
  const words = useUiWords()
  const keys = Array.from({ length: look === 'block' ? 1 : rows }, (_, index) => index)
  return (
    <div role="status" aria-busy="true" className={className}>
      <span className="sr-only">{label ?? words.loading}</span>
      <div aria-hidden className={cx('flex flex-col', look === 'lines' ? 'gap-3' : '')}>
        {keys.map((key) => {
          if (look === 'block') return <span key={key} className={cx(bar, 'h-40 rounded-card')} />
          if (look === 'lines')
            return <span key={key} className={cx(bar, 'h-4', key === rows - 1 ? 'w-3/5' : 'w-full')} />
          return (
            <span
              key={key}
              className={cx('flex items-center gap-4 border-line border-b', look === 'rows' ? 'py-4' : 'h-10')}
            >
              {look === 'rows' && <span className={cx(bar, 'size-14 shrink-0 rounded-control')} />}
              <span className="flex flex-1 flex-col gap-2">
                <span className={cx(bar, 'h-4 w-2/5')} />
                {look === 'rows' && <span className={cx(bar, 'h-3 w-4/5')} />}
              </span>
              {look === 'table' && <span className={cx(bar, 'h-4 w-16')} />}
            </span>
          )
        })}
      </div>
    </div>
  )
}
