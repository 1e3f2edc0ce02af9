import { type ReactNode, useId } from 'react'
import { cx } from './class-names.ts'
import { FieldError } from './field.tsx'
import { useUiWords } from './ui.words.ts'

export interface FieldsetProps {
  /** So that an error summary can lead here. */
  id?: string | undefined
  legend: ReactNode
  legendHidden?: boolean | undefined
  hint?: ReactNode
  error?: string | undefined
  required?: boolean | undefined
  optional?: boolean | undefined
  className?: string | undefined
  children: ReactNode
}

/** A named group of checkboxes or of fields that belong together. */
export function Fieldset(props: FieldsetProps) {
  const { id, legend, legendHidden, hint, error, required, optional, className, children } = props
  const words = useUiWords()
  const own = useId()
  const mark = required ? words.required : optional ? words.optional : undefined
  const describedBy = [hint ? `${own}-hint` : '', error ? `${own}-error` : ''].filter(Boolean).join(' ')
  return (
    <fieldset
      id={id}
      tabIndex={id ? -1 : undefined}
      aria-describedby={describedBy || undefined}
      className={cx('min-w-0', className)}
    >
      <legend className={legendHidden ? 'sr-only' : 'mb-1 font-semibold text-sm'}>
        {legend}
        {mark && <span className="font-normal text-soft"> ({mark})</span>}
      </legend>
      {hint && (
        <p id={`${own}-hint`} className="mb-1 text-sm text-soft">
          {hint}
        </p>
      )}
      {children}
      {error && <FieldError id={`${own}-error`} text={error} />}
    </fieldset>
  )
}
