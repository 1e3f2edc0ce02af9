import { yearOf } from './learning-year.ts'

/** What a certificate says. All of it is as it was on the day of the completion and never changes. */
export interface Certificate {
  number: string
  name: string
  /** Masked. */
  nip: string
  unit: string
  title: string
  /** The version of the course that was finished. */
  versionNumber: number
  /** JP, as the course shows them for this version. */
  learningHours: number
  competency: string
  level: number
  completedAt: string
}

const city = 'KTL'
const perYear = 999_999

/** Two check digits by ISO/IEC 7064, MOD 97-10: they tell every wrong digit and every pair of neighbours that changed places. */
export const checkDigits = (digits: number): string => String(98 - ((digits * 100) % 97)).padStart(2, '0')

/** `KTL-2026-000123-38`: city, year of the completion in the city's calendar, place in that year, check digits. */
export function certificateNumber(year: number, serial: number): string {
  if (serial < 1 || serial > perYear) throw new RangeError(`no certificate number for ${serial} in ${year}`)
  const digits = `${year}${String(serial).padStart(6, '0')}`
  return `${city}-${year}-${digits.slice(4)}-${checkDigits(Number(digits))}`
}

/** The number as people type it, however spaced, in its one spelling; undefined when it cannot be one. */
export function readCertificateNumber(typed: string): string | undefined {
  const found = /^(?:KTL)?(\d{4})(\d{6})(\d{2})$/.exec(typed.toUpperCase().replace(/[^0-9A-Z]/g, ''))
  if (!found) return undefined
  const [, year = '', serial = '', check = ''] = found
  if (Number(year + serial + check) % 97 !== 1) return undefined
  return `${city}-${year}-${serial}-${check}`
}

export const serialOf = (number: string): number => Number(number.split('-')[2])
export const yearOfCompletion = (completedAt: string): number => yearOf(new Date(completedAt))

export interface Completion {
  versionId: string
  status: 'active' | 'completed' | 'failed' | 'left'
  completedAt: string | null
}
export interface HeldCertificate {
  number: string
  versionId: string
  completedAt: string
  valid: boolean
}
export interface CertificateSteps {
  withdraw: string[]
  reinstate: string[]
  issue: boolean
}

/**
 * A certificate belongs to one completion: of this version, on this day. So it is earned by nothing but what completes a
 * course, loses its force with the completion, and has it again when the same completion comes back. Another completion is
 * another certificate. At most one of an enrolment is in force.
 */
export function certificateSteps(enrolment: Completion, held: readonly HeldCertificate[]): CertificateSteps {
  const { status, versionId, completedAt } = enrolment
  const completed = status === 'completed' && completedAt !== null
  const isOf = (one: HeldCertificate) => completed && one.versionId === versionId && one.completedAt === completedAt
  return {
    withdraw: held.filter((one) => one.valid && !isOf(one)).map(({ number }) => number),
    reinstate: held.filter((one) => !one.valid && isOf(one)).map(({ number }) => number),
    issue: completed && !held.some(isOf),
  }
}
