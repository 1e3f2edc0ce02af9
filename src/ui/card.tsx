import type { ComponentProps } from 'react'
import { cx } from './class-names.ts'

/** A bordered surface, for the one thing on a screen that stands apart. Lists stand on the ground instead. */
export function Card({ className, ...rest }: ComponentProps<'div'>) {
  return <div {...rest} className={cx('rounded-card border border-line bg-card p-5 sm:p-6', className)} />
}
