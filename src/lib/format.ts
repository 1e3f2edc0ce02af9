import { type Language, useDevice } from './device.ts'

const locale = (language: Language) => (language === 'id' ? 'id-ID' : 'en-GB')
/** Kotalama lies in Waktu Indonesia Barat; every date is shown in the city's time, not the device's. */
const timeZone = 'Asia/Jakarta'

const cache = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>()
function dateFormat(language: Language, options: Intl.DateTimeFormatOptions) {
  const name = language + JSON.stringify(options)
  const known = cache.get(name)
  if (known) return known as Intl.DateTimeFormat
  const made = new Intl.DateTimeFormat(locale(language), { timeZone, ...options })
  cache.set(name, made)
  return made
}
function numberFormat(language: Language, options: Intl.NumberFormatOptions) {
  const name = `n${language}${JSON.stringify(options)}`
  const known = cache.get(name)
  if (known) return known as Intl.NumberFormat
  const made = new Intl.NumberFormat(locale(language), options)
  cache.set(name, made)
  return made
}

/** All of these take instants as ISO 8601 strings, the form in which they travel. */
export function formatIn(language: Language) {
  const date = (options: Intl.DateTimeFormatOptions) => (iso: string) =>
    dateFormat(language, options).format(new Date(iso))
  return {
    /** 24 November 2026 */
    date: date({ day: 'numeric', month: 'long', year: 'numeric' }),
    /** Selasa, 24 November 2026 */
    longDate: date({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    /** Jumat, 27 November */
    dayAndMonth: date({ weekday: 'long', day: 'numeric', month: 'long' }),
    /** 24 Nov 2026 */
    shortDate: date({ day: 'numeric', month: 'short', year: 'numeric' }),
    day: date({ day: 'numeric' }),
    /** Nov */
    month: date({ month: 'short' }),
    /** Nov 2026 */
    monthYear: date({ month: 'short', year: 'numeric' }),
    /** 10.32 in Indonesian, 10:32 in English; of the city's clock. */
    time: (iso: string) =>
      dateFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(iso)),
    /** 9 Desember 2026, 10.58 WIB */
    dateTime: (iso: string) =>
      `${dateFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(iso))}, ${dateFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(iso))} WIB`,
    /** 1.284 */
    number: (value: number, digits = 0) =>
      numberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value),
    /** 61,2% from 61.2 */
    percent: (value: number, digits = 0) =>
      `${numberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)}%`,
  }
}

const byLanguage = { id: formatIn('id'), en: formatIn('en') }
export type Format = ReturnType<typeof formatIn>
/** Numbers and dates in the language in force. */
export const useFormat = (): Format => byLanguage[useDevice((device) => device.language)]
