/**
 * LSAT, section 6: 1,000 people, 5 items, as published by Bock & Lieberman (Psychometrika 35, 1970) and shipped with the R
 * package ltm (Rizopoulos, J. Stat. Softw. 17/5, 2006). Pattern of right (1) and wrong (0) answers → how many gave it.
 */
export const lsat6: Record<string, number> = {
  '00000': 3,
  '00001': 6,
  '00010': 2,
  '00011': 11,
  '00100': 1,
  '00101': 1,
  '00110': 3,
  '00111': 4,
  '01000': 1,
  '01001': 8,
  '01011': 16,
  '01101': 3,
  '01110': 2,
  '01111': 15,
  '10000': 10,
  '10001': 29,
  '10010': 14,
  '10011': 81,
  '10100': 3,
  '10101': 28,
  '10110': 15,
  '10111': 80,
  '11000': 16,
  '11001': 56,
  '11010': 21,
  '11011': 173,
  '11100': 11,
  '11101': 61,
  '11110': 28,
  '11111': 298,
}

/** One row of points per person. */
export const lsat6Rows = (): number[][] =>
  Object.entries(lsat6).flatMap(([pattern, times]) => Array.from({ length: times }, () => [...pattern].map(Number)))
