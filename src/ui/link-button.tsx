import type { ComponentProps, ReactNode } from 'react'
import { Link } from 'react-router'
import { type ButtonLook, buttonClasses } from './button-look.ts'
import { cx } from './class-names.ts'

export interface LinkButtonProps extends ButtonLook, ComponentProps<typeof Link> {
  icon?: ReactNode
  iconEnd?: ReactNode
}

/** A link that looks like a button: for going somewhere, never for doing something. */
export function LinkButton({ variant, size, full, icon, iconEnd, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link {...rest} className={cx(buttonClasses({ variant, size, full }), className)}>
      {icon}
      {children}
      {iconEnd}
    </Link>
  )
}
