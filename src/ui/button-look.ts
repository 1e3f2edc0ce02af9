import { cx } from './class-names.ts'

/** `here` is the kunyit fill: kept for the one control that leads back to where the person was. */
export type ButtonVariant = 'primary' | 'here' | 'quiet' | 'outline' | 'text' | 'danger'
export type ButtonSize = 'md' | 'sm'

const looks: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-nila text-on-nila hover:bg-[color-mix(in_srgb,var(--nila),var(--ink)_16%)]',
  here: 'border-transparent bg-kunyit text-on-kunyit hover:bg-[color-mix(in_srgb,var(--kunyit),#161b33_8%)]',
  quiet: 'border-transparent bg-tint text-nila hover:bg-[color-mix(in_srgb,var(--tint),var(--ink)_8%)]',
  outline: 'border-edge bg-card text-ink hover:bg-[color-mix(in_srgb,var(--card),var(--ink)_8%)]',
  text: 'border-transparent text-nila hover:bg-[color-mix(in_srgb,transparent,var(--ink)_8%)]',
  danger: 'border-transparent bg-saga text-on-saga hover:bg-[color-mix(in_srgb,var(--saga),var(--ink)_12%)]',
}

export interface ButtonLook {
  variant?: ButtonVariant | undefined
  size?: ButtonSize | undefined
  /** Takes the whole width of its box. */
  full?: boolean | undefined
}

/** The classes of a button, for the button itself and for a link that looks like one. */
export function buttonClasses({ variant = 'primary', size = 'md', full = false }: ButtonLook, unavailable = false) {
  return cx(
    'inline-flex items-center justify-center gap-2 rounded-control border text-center font-semibold no-underline transition-colors [&>svg]:shrink-0',
    size === 'md' ? 'min-h-11 py-2 text-base leading-tight' : 'hit-44 min-h-9 py-1 text-sm leading-tight',
    variant === 'text' ? 'px-2' : size === 'md' ? 'px-5' : 'px-3.5',
    full && 'w-full',
    unavailable ? 'border-dashed border-edge text-soft' : looks[variant],
  )
}
