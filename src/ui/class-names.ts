/** Joins class names and leaves out what is not there: `cx('a', on && 'b')`. */
export const cx = (...parts: (string | false | null | undefined)[]) => parts.filter(Boolean).join(' ')
