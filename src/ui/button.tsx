import { LoaderCircle } from 'lucide-react'
import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import { type ButtonLook, buttonClasses } from './button-look.ts'
import { cx } from './class-names.ts'
import { useUiWords } from './ui.words.ts'

export interface ButtonProps extends ButtonLook, Omit<ComponentProps<'button'>, 'disabled'> {
  /** While true the button says `busyLabel`, refuses presses and keeps the focus. */
  busy?: boolean | undefined
  busyLabel?: string | undefined
  /** Why it cannot be pressed now. Shown in the label, because a grey button explains nothing. */
  unavailable?: string | undefined
  icon?: ReactNode
  iconEnd?: ReactNode
}

/** A native button. It is never `disabled`: it stays reachable by keyboard and says why it refuses. */
export function Button(props: ButtonProps) {
  const {
    variant,
    size,
    full,
    busy = false,
    busyLabel,
    unavailable,
    icon,
    iconEnd,
    className,
    children,
    ...rest
  } = props
  const words = useUiWords()
  const refuses = busy || unavailable !== undefined
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (refuses) event.preventDefault()
    else rest.onClick?.(event)
  }
  return (
    <button
      type="button"
      {...rest}
      onClick={press}
      aria-disabled={refuses || undefined}
      className={cx(buttonClasses({ variant, size, full }, unavailable !== undefined), className)}
    >
      {busy ? <LoaderCircle aria-hidden size={18} className="shrink-0 animate-spin" /> : icon}
      {busy ? (
        (busyLabel ?? words.busy)
      ) : unavailable === undefined ? (
        children
      ) : (
        <span>
          {children}
          <span className="block font-normal text-xs">
            <span className="sr-only">: </span>
            {unavailable}
          </span>
        </span>
      )}
      {!busy && iconEnd}
    </button>
  )
}
