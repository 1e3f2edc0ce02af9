import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Completion,
  certificateNumber,
  certificateSteps,
  checkDigits,
  type HeldCertificate,
  readCertificateNumber,
  serialOf,
  yearOfCompletion,
} from './certificate.ts'
import { maskName, maskNip } from './mask.ts'

describe('the number of a certificate', () => {
  it('ends with the check digits of ISO/IEC 7064, MOD 97-10', () => {
    // The example of the standard: 794 is written 79444.
    expect(checkDigits(794)).toBe('44')
    expect(certificateNumber(2026, 123)).toBe('KTL-2026-000123-38')
  })
  it('is read however it is spaced, and only in one spelling', () => {
    for (const typed of ['KTL-2026-000123-38', 'ktl 2026 000123 38', ' KTL2026000123–38 ', '2026000123 38'])
      expect(readCertificateNumber(typed), typed).toBe('KTL-2026-000123-38')
    for (const typed of [
      '',
      'KTL',
      'KTL-2026-000123',
      'BDG-2026-000123-38',
      'KTL-2026-0000123-38',
      'KTL-2026-000123-42',
    ])
      expect(readCertificateNumber(typed), typed).toBeUndefined()
  })
  const number = fc.tuple(fc.integer({ min: 2000, max: 2999 }), fc.integer({ min: 1, max: 999_999 }))
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(number, ([year, serial]) => {
        const written = certificateNumber(year, serial)
        expect(readCertificateNumber(written)).toBe(written)
        expect(serialOf(written)).toBe(serial)
      }),
    )
  })
  it('is refused with any one digit wrong and with any two neighbours in the wrong order', () => {
    fc.assert(
      fc.property(number, fc.nat(11), fc.integer({ min: 1, max: 9 }), ([year, serial], place, more) => {
        const digits = certificateNumber(year, serial).replace(/\D/g, '').split('')
        const wrong = digits.with(place, String((Number(digits[place]) + more) % 10))
        expect(readCertificateNumber(wrong.join(''))).toBeUndefined()
        const next = (place + 1) % 12
        const swapped = digits.with(place, digits[next] ?? '').with(next, digits[place] ?? '')
        if (place < 11 && digits[place] !== digits[next])
          expect(readCertificateNumber(swapped.join(''))).toBeUndefined()
      }),
    )
  })
  it('has no place for more than a year holds', () => {
    expect(() => certificateNumber(2026, 1_000_000)).toThrow(RangeError)
    expect(() => certificateNumber(2026, 0)).toThrow(RangeError)
  })
  it("carries the year of the city's calendar", () => {
    expect(yearOfCompletion('2026-12-31T16:59:59.000Z')).toBe(2026)
    expect(yearOfCompletion('2026-12-31T17:00:00.000Z')).toBe(2027)
  })
})

describe('whether a certificate is earned', () => {
  const at = '2026-05-01T02:00:00.000Z'
  const done: Completion = { versionId: 'v1', status: 'completed', completedAt: at }
  const held: HeldCertificate = { number: 'KTL-1', versionId: 'v1', completedAt: at, valid: true }
  const nothing = { withdraw: [], reinstate: [], issue: false }
  it.each<[string, Completion, HeldCertificate[], Partial<ReturnType<typeof certificateSteps>>]>([
    ['a completion brings one', done, [], { issue: true }],
    ['once', done, [held], {}],
    ['nothing but a completion does', { ...done, status: 'active', completedAt: null }, [], {}],
    ['not even a day of completion without the completion', { ...done, status: 'failed' }, [], {}],
    ['it goes with the completion', { ...done, status: 'active', completedAt: null }, [held], { withdraw: ['KTL-1'] }],
    ['and only once', { ...done, status: 'failed', completedAt: null }, [{ ...held, valid: false }], {}],
    ['it comes back with the same completion', done, [{ ...held, valid: false }], { reinstate: ['KTL-1'] }],
    [
      'another day is another certificate',
      { ...done, completedAt: '2026-06-01T02:00:00.000Z' },
      [{ ...held, valid: false }],
      { issue: true },
    ],
    [
      'another version is another certificate',
      { ...done, versionId: 'v2' },
      [held],
      { withdraw: ['KTL-1'], issue: true },
    ],
  ])('%s', (_, enrolment, certificates, expected) => {
    expect(certificateSteps(enrolment, certificates)).toEqual({ ...nothing, ...expected })
  })

  it('one at most is in force, and doing it again changes nothing, in any life of an enrolment', () => {
    const state = fc.record({
      versionId: fc.constantFrom('v1', 'v2'),
      status: fc.constantFrom('active' as const, 'completed' as const, 'failed' as const, 'left' as const),
      completedAt: fc.constantFrom(null, '2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'),
    })
    fc.assert(
      fc.property(fc.array(state, { maxLength: 12 }), (life) => {
        let certificates: HeldCertificate[] = []
        for (const enrolment of life) {
          certificates = follow(enrolment, certificates)
          expect(certificateSteps(enrolment, certificates)).toEqual(nothing)
          const valid = certificates.filter((one) => one.valid)
          expect(valid.length).toBe(enrolment.status === 'completed' && enrolment.completedAt ? 1 : 0)
          const completions = certificates.map((one) => `${one.versionId} ${one.completedAt}`)
          expect(new Set(completions).size).toBe(completions.length)
        }
      }),
    )
  })
})

/** What the database does with the steps, in memory. */
function follow(enrolment: Completion, held: readonly HeldCertificate[]): HeldCertificate[] {
  const { withdraw, reinstate, issue } = certificateSteps(enrolment, held)
  const next = held.map((one) => ({
    ...one,
    valid: withdraw.includes(one.number) ? false : reinstate.includes(one.number) ? true : one.valid,
  }))
  if (!issue || enrolment.completedAt === null) return next
  const { versionId, completedAt } = enrolment
  return [...next, { number: `n${held.length}`, versionId, completedAt, valid: true }]
}

it('a NIP is shown with its middle hidden', () => {
  expect(maskNip('198001012005011007')).toBe('1980••••••••••••07')
})

it('masks a name so that it can be compared, but not read', () => {
  expect(maskName('Ratri Wulandari, S.K.M.')).toBe('R•••• W••••••••, S.K.M.')
  expect(maskName("Ny. Siti Ma'rifah")).toBe('N•. S••• M•••••••')
})
