import type { Format } from '@/lib/format.ts'

/** A figure between −1 and 1 with two digits and a real minus sign; a dash where there is none. What rounds to 0 has no sign. */
export const signed = (format: Format, value: number | null): string =>
  value === null ? '–' : format.number(Math.abs(value) < 0.005 ? 0 : value, 2).replace('-', '−')
