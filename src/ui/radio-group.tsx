import { type ReactNode, useId } from 'react'
import { cx } from './class-names.ts'
import { Fieldset, type FieldsetProps } from './fieldset.tsx'

export interface RadioOption<Value extends string> {
  value: Value
  label: ReactNode
  hint?: ReactNode
  count?: ReactNode
  disabled?: boolean | undefined
}

interface RadioGroupProps<Value extends string> extends Omit<FieldsetProps, 'children'> {
  name?: string | undefined
  value: Value | undefined
  onValue: (value: Value) => void
  options: readonly RadioOption<Value>[]
  /** `rows` for filters and forms, `cards` (≥ 56 px) for answers, `segments` for two to four short words. */
  look?: 'rows' | 'cards' | 'segments' | undefined
}

const boxes = {
  rows: 'has-disabled:text-soft flex min-h-11 items-start gap-3 py-2.5 has-checked:font-semibold',
  cards:
    'flex min-h-14 items-start gap-3 rounded-control border border-edge bg-card p-3.5 has-checked:border-nila has-checked:bg-tint has-checked:font-semibold has-checked:shadow-[inset_0_0_0_1px_var(--nila)]',
  segments:
    'relative flex min-h-11 flex-1 items-center justify-center rounded-[9px] px-3.5 text-center font-semibold text-soft has-checked:bg-tint has-checked:text-nila has-checked:shadow-[inset_0_0_0_2px_var(--nila)] forced-colors:has-checked:border-2 has-focus-visible:outline-3 has-focus-visible:outline-nila has-focus-visible:outline-offset-2',
}
const lists = {
  rows: '',
  cards: 'flex flex-col gap-2',
  segments: 'flex flex-wrap rounded-control border border-edge bg-card p-0.5',
}

/** One choice of several; arrows move and choose, as the browser does it. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { name, value, onValue, options, look = 'rows', ...group } = props
  const own = useId()
  return (
    <Fieldset {...group}>
      <div className={lists[look]}>
        {options.map((option) => (
          <label key={option.value} className={boxes[look]}>
            <input
              type="radio"
              name={name ?? own}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onValue(option.value)}
              className={cx(
                'appearance-none',
                look === 'segments'
                  ? 'absolute inset-0 outline-none'
                  : 'keep-mark size-6 shrink-0 rounded-full border border-edge bg-card checked:border-2 checked:border-nila checked:bg-nila checked:bg-clip-content checked:p-1 disabled:border-dashed',
              )}
            />
            <span className={look === 'segments' ? '' : 'min-w-0 flex-1'}>
              {option.label}
              {option.hint && <span className="block font-normal text-sm text-soft">{option.hint}</span>}
            </span>
            {option.count !== undefined && (
              <span className="font-normal text-sm text-soft tabular-nums">{option.count}</span>
            )}
          </label>
        ))}
      </div>
    </Fieldset>
  )
}
