import { cx } from './class-names.ts'

/** First letters of the first two words: "Ratri Wulandari" → "RW". Titles in front (dr., Hj.) do not count. */
export function initialsOf(name: string) {
  const parts = name
    .replace(/,.*$/, '')
    .split(/\s+/)
    .filter((part) => part !== '' && !part.endsWith('.'))
  return parts
    .slice(0, 2)
    .map((part) => part.charAt(0).toLocaleUpperCase('id'))
    .join('')
}

interface AvatarProps {
  name: string
  size?: 32 | 40 | 56 | undefined
  className?: string | undefined
}

const sizes = { 32: 'size-8 text-xs', 40: 'size-10 text-sm', 56: 'size-14 text-lg' }

/** Initials in a circle. Hidden from screen readers: the name belongs beside it or on the button round it. */
export function Avatar({ name, size = 40, className }: AvatarProps) {
  return (
    <span
      aria-hidden
      className={cx(
        'inline-flex shrink-0 select-none items-center justify-center rounded-full bg-tint font-bold text-nila',
        sizes[size],
        className,
      )}
    >
      {initialsOf(name)}
    </span>
  )
}
