import { Check, Minus } from 'lucide-react'
import { type ComponentProps, type ReactNode, useLayoutEffect, useRef } from 'react'
import { cx } from './class-names.ts'

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'className' | 'ref'> {
  label: ReactNode
  /** For a table cell, where the column already has a heading. */
  labelHidden?: boolean | undefined
  hint?: ReactNode
  /** A number at the right edge, such as how many results this facet has. */
  count?: ReactNode
  /** Some of the things below are ticked, not all. */
  mixed?: boolean | undefined
  onValue?: ((checked: boolean) => void) | undefined
  className?: string | undefined
}

/** The whole 44 px row is the label. */
export function Checkbox(props: CheckboxProps) {
  const { label, labelHidden, hint, count, mixed = false, onValue, onChange, className, ...rest } = props
  const box = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = mixed
  }, [mixed])
  return (
    <label className={cx('flex min-h-11 items-start gap-3 py-2.5', className)}>
      <span className="relative size-6 shrink-0">
        <input
          {...rest}
          ref={box}
          type="checkbox"
          onChange={(event) => {
            onChange?.(event)
            onValue?.(event.currentTarget.checked)
          }}
          className="keep-mark peer size-6 appearance-none rounded-badge border border-edge bg-card checked:border-nila checked:bg-nila indeterminate:border-nila indeterminate:bg-nila disabled:border-dashed"
        />
        <Check
          aria-hidden
          size={18}
          strokeWidth={3}
          className="pointer-events-none absolute top-0.75 left-0.75 hidden text-on-nila forced-colors:text-[HighlightText] peer-checked:block peer-indeterminate:hidden"
        />
        <Minus
          aria-hidden
          size={18}
          strokeWidth={3}
          className="pointer-events-none absolute top-0.75 left-0.75 hidden text-on-nila forced-colors:text-[HighlightText] peer-indeterminate:block"
        />
      </span>
      <span className={labelHidden ? 'sr-only' : 'min-w-0 flex-1'}>
        {label}
        {hint && <span className="block text-sm text-soft">{hint}</span>}
      </span>
      {count !== undefined && <span className="text-sm text-soft tabular-nums">{count}</span>}
    </label>
  )
}
