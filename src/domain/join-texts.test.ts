import fc from 'fast-check'
import { expect, it } from 'vitest'
import { joinTexts } from './join-texts.ts'

it('keeps what both have once, and what each has alone', () => {
  expect(joinTexts('Awal.\nDari saya.', 'Awal.\nDari sana.')).toBe('Awal.\nDari sana.\nDari saya.')
  expect(joinTexts('a\nsaya\nz', 'a\nsana\nz')).toBe('a\nsana\nsaya\nz')
  expect(joinTexts('a\nb', 'a')).toBe('a\nb')
  expect(joinTexts('sama', 'sama')).toBe('sama')
  expect(joinTexts('', 'sana')).toBe('sana')
  expect(joinTexts('saya', '')).toBe('saya')
})

it('leaves out no line of either side', () => {
  const text = fc
    .array(fc.constantFrom('satu', 'dua', '', 'tiga tiga'), { maxLength: 8 })
    .map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(text, text, (mine, theirs) => {
      const joined = joinTexts(mine, theirs)
      const count = (whole: string, line: string) => whole.split('\n').filter((one) => one === line).length
      for (const line of ['satu', 'dua', 'tiga tiga'])
        expect(count(joined, line)).toBeGreaterThanOrEqual(Math.max(count(mine, line), count(theirs, line)))
    }),
  )
})
