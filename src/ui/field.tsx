import { CircleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { cx } from './class-names.ts'
import { useUiWords } from './ui.words.ts'

/** What every labelled control takes besides its own native properties. */
export interface FieldText {
  label: string
  /** Keeps the label for screen readers only; use it when the words beside the control already say it. */
  labelHidden?: boolean | undefined
  hint?: ReactNode
  /** What is wrong and how to mend it. Its presence marks the control as invalid. */
  error?: string | undefined
  /** Says "opsional" after the label. Required fields say "wajib". */
  optional?: boolean | undefined
  /** Classes of the box round label and control (width, margin). */
  className?: string | undefined
}

export interface ControlLinks {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

interface FieldProps extends FieldText {
  id?: string | undefined
  required?: boolean | undefined
  children: (links: ControlLinks) => ReactNode
}

/** Label, hint and error round one control. The control gets its id and its ties from the argument of `children`. */
export function Field({ id, label, labelHidden, hint, error, optional, required, className, children }: FieldProps) {
  const words = useUiWords()
  const own = useId()
  const controlId = id ?? own
  const hintId = `${controlId}-hint`
  const errorId = `${controlId}-error`
  const describedBy = [hint ? hintId : '', error ? errorId : ''].filter(Boolean).join(' ')
  const mark = required ? words.required : optional ? words.optional : undefined
  return (
    <div className={cx('flex min-w-0 flex-col gap-1.5', className)}>
      <label htmlFor={controlId} className={labelHidden ? 'sr-only' : 'font-semibold text-sm'}>
        {label}
        {mark && <span className="font-normal text-soft"> ({mark})</span>}
      </label>
      {hint && (
        <p id={hintId} className="-mt-1 text-sm text-soft">
          {hint}
        </p>
      )}
      {children({
        id: controlId,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && <FieldError id={errorId} text={error} />}
    </div>
  )
}

export function FieldError({ id, text }: { id: string; text: string }) {
  const words = useUiWords()
  return (
    <p id={id} className="flex items-start gap-1.5 font-semibold text-saga text-sm">
      <CircleAlert aria-hidden size={16} className="mt-0.5 shrink-0" />
      <span>
        <span className="sr-only">{words.errorPrefix} </span>
        {text}
      </span>
    </p>
  )
}
