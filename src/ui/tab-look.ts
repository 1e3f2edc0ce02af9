import { cx } from './class-names.ts'

export const tabListClasses = 'flex gap-6 overflow-x-auto border-line border-b px-1 pt-1 -mx-1 [scrollbar-width:thin]'

/** The kunyit bar marks the place; nila and weight say it without colour vision. */
export const tabClasses = (on: boolean) =>
  cx(
    'relative inline-flex min-h-11 min-w-11 shrink-0 items-center justify-center gap-2 whitespace-nowrap rounded-badge px-1 pb-1 font-semibold -outline-offset-3!',
    on
      ? "text-nila after:absolute after:inset-x-0 after:bottom-0 after:h-1 after:rounded-t-[3px] after:border-kunyit after:border-t-4 after:content-['']"
      : 'text-soft hover:text-ink',
  )
