import { cx } from './class-names.ts'

interface StepBarProps {
  /** One entry per step, in order. */
  steps: readonly ('done' | 'here' | 'open')[]
  /** The sentence it stands for ("Blok 3 dari 6, 2 selesai"). */
  label: string
  className?: string | undefined
}

const looks = {
  done: 'keep-fill bg-daun',
  here: 'border-2 border-kunyit bg-card',
  open: 'bg-line forced-colors:border',
}

/** Segments: how far a lesson or a checklist is. The one in hand is hollow with the kunyit edge. */
export function StepBar({ steps, label, className }: StepBarProps) {
  return (
    <div role="img" aria-label={label} className={cx('flex gap-1', className)}>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the row
        <span key={index} className={cx('h-2 min-w-1 flex-1 rounded-full', looks[step])} />
      ))}
    </div>
  )
}
