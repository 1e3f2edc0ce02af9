import type { ComponentProps, ReactNode } from 'react'
import { cx } from './class-names.ts'
import { controlClasses } from './control-look.ts'
import { Field, type FieldText } from './field.tsx'

export interface TextInputProps extends FieldText, Omit<ComponentProps<'input'>, 'className'> {
  /** Called with the text at every change, beside the native `onChange`. */
  onValue?: ((value: string) => void) | undefined
  /** A word after the control, such as a unit ("menit"). */
  suffix?: ReactNode
}

/** One line of text; also `type="number"`, `"date"`, `"time"`, `"email"`. */
export function TextInput(props: TextInputProps) {
  const { label, labelHidden, hint, error, optional, className, onValue, suffix, onChange, ...rest } = props
  return (
    <Field {...{ label, labelHidden, hint, error, optional, className }} id={rest.id} required={rest.required}>
      {(links) => {
        const input = (
          <input
            {...rest}
            {...links}
            onChange={(event) => {
              onChange?.(event)
              onValue?.(event.currentTarget.value)
            }}
            className={cx(controlClasses, rest.type === 'number' && 'tabular-nums')}
          />
        )
        if (!suffix) return input
        return (
          <span className="flex items-center gap-2">
            {input}
            <span className="shrink-0 text-sm text-soft">{suffix}</span>
          </span>
        )
      }}
    </Field>
  )
}
