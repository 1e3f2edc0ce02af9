import { useEffect, useId, useRef } from 'react'
import { useUiWords } from './ui.words.ts'

export interface FormError {
  /** The `id` of the control (or Fieldset) to go to. */
  id: string
  message: string
}

interface FormErrorsProps {
  errors: readonly FormError[]
  /** Counts the refused submissions: every increase moves the focus here again. */
  attempt: number
  title?: string | undefined
}

/** Summary of what to mend at the top of a form. It takes the focus, and each line leads to its field. */
export function FormErrors({ errors, attempt, title }: FormErrorsProps) {
  const words = useUiWords()
  const id = useId()
  const box = useRef<HTMLElement>(null)
  const announced = useRef(0)
  useEffect(() => {
    if (errors.length === 0 || attempt === announced.current) return
    announced.current = attempt
    box.current?.focus()
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [attempt, errors.length])
  if (errors.length === 0) return null
  return (
    // Named by its heading, so that focus on it speaks the count first.
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby={id}
      className="rounded-card border-2 border-saga bg-sagabg p-4 text-ink"
    >
      <h2 id={id} className="font-bold">
        {title ?? words.formErrors(errors.length)}
      </h2>
      <ul className="mt-1">
        {errors.map((error) => (
          <li key={`${error.id} ${error.message}`}>
            <a
              href={`#${error.id}`}
              onClick={(event) => {
                event.preventDefault()
                goToField(error.id)
              }}
              className="inline-flex min-h-11 items-center font-semibold text-saga underline underline-offset-2"
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function goToField(id: string) {
  const target = document.getElementById(id)
  if (!target) return
  target.scrollIntoView({ block: 'center' })
  // A fieldset is only the frame: its first control is where the mending happens.
  const control =
    target instanceof HTMLFieldSetElement ? target.querySelector<HTMLElement>('input, select, textarea') : target
  ;(control ?? target).focus({ preventScroll: true })
}
