import type { ComponentProps } from 'react'
import { cx } from './class-names.ts'
import { controlClasses } from './control-look.ts'
import { Field, type FieldText } from './field.tsx'

export interface TextAreaProps extends FieldText, Omit<ComponentProps<'textarea'>, 'className'> {
  onValue?: ((value: string) => void) | undefined
}

/** Several lines of text. It grows with what is written where the browser can. */
export function TextArea(props: TextAreaProps) {
  const { label, labelHidden, hint, error, optional, className, onValue, onChange, rows = 4, ...rest } = props
  return (
    <Field {...{ label, labelHidden, hint, error, optional, className }} id={rest.id} required={rest.required}>
      {(links) => (
        <textarea
          {...rest}
          {...links}
          rows={rows}
          onChange={(event) => {
            onChange?.(event)
            onValue?.(event.currentTarget.value)
          }}
          className={cx(controlClasses, 'field-sizing-content max-h-96 min-h-24 resize-y')}
        />
      )}
    </Field>
  )
}
