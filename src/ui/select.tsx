import { ChevronDown } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { cx } from './class-names.ts'
import { controlClasses } from './control-look.ts'
import { Field, type FieldText } from './field.tsx'

export interface Option<Value extends string = string> {
  value: Value
  label: string
  disabled?: boolean | undefined
}

interface SelectProps<Value extends string> extends FieldText, Omit<ComponentProps<'select'>, 'className' | 'value'> {
  value?: Value | undefined
  /** Either `options`, or `<option>`/`<optgroup>` children. */
  options?: readonly Option<Value>[] | undefined
  /** A first, empty choice ("Pilih unit kerja"). */
  placeholder?: string | undefined
  onValue?: ((value: Value) => void) | undefined
  children?: ReactNode
}

/** The native list: the phone's own wheel, type-ahead and screen reader support come free. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const {
    label,
    labelHidden,
    hint,
    error,
    optional,
    className,
    options,
    placeholder,
    onValue,
    onChange,
    children,
    ...rest
  } = props
  return (
    <Field {...{ label, labelHidden, hint, error, optional, className }} id={rest.id} required={rest.required}>
      {(links) => (
        <span className="relative">
          <select
            {...rest}
            {...links}
            onChange={(event) => {
              onChange?.(event)
              onValue?.(event.currentTarget.value as Value)
            }}
            className={cx(controlClasses, 'appearance-none truncate pr-10')}
          >
            {placeholder !== undefined && <option value="">{placeholder}</option>}
            {options?.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
            {children}
          </select>
          <ChevronDown aria-hidden size={18} className="pointer-events-none absolute top-3.25 right-3.5 text-soft" />
        </span>
      )}
    </Field>
  )
}
