/** Kotalama lies seven hours ahead of UTC all year; a calendar year is the city's. */
const cityOffsetMs = 7 * 3_600_000

export const yearOf = (now: Date): number => new Date(now.getTime() + cityOffsetMs).getUTCFullYear()
/** The instant at which a calendar year begins in the city. */
export const startOfYear = (year: number): Date => new Date(Date.UTC(year, 0, 1) - cityOffsetMs)

/**
 * The yearly target in JP: a PNS develops for at least 20 JP a year, a PPPK for at most 24 (PP 11/2017 as amended and PP
 * 49/2018, as read in secondary copies: rujukan perlu verifikasi). For a PPPK the city plans with the same 20.
 */
export const yearlyTarget = 20

/** Whole days in the city's calendar from `now` to `due`; negative when it has passed. */
export const daysUntil = (due: Date, now: Date): number => {
  const dayOf = (instant: Date) => Math.floor((instant.getTime() + cityOffsetMs) / 86_400_000)
  return dayOf(due) - dayOf(now)
}

export type Standing =
  | { kind: 'reached'; over: number }
  | { kind: 'covered'; missing: number; current: number }
  | { kind: 'partly'; missing: number; current: number }
  | { kind: 'missing'; missing: number }

/** The one sentence of the home page: what is missing to the target, and what the course in hand would add. */
export function deriveStanding(hours: number, currentHours: number | undefined, target = yearlyTarget): Standing {
  const missing = target - hours
  if (missing <= 0) return { kind: 'reached', over: hours - target }
  if (currentHours === undefined) return { kind: 'missing', missing }
  return { kind: currentHours >= missing ? 'covered' : 'partly', missing, current: currentHours }
}
