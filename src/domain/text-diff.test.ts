import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonPairs, diffText, type Run } from './text-diff.ts'

const side = (runs: readonly Run[], kind: Run['kind']) =>
  runs
    .filter((run) => run.kind === 'same' || run.kind === kind)
    .map(({ text }) => text)
    .join('')
const sentence = fc
  .array(fc.constantFrom('warga', 'sapa', 'nama', 'loket', 'dan', '5', '.', ',', '\n', ' ', '  ', 'a-b'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(fc.sample(fc.constantFrom('', ' '), { numRuns: 1, seed: parts.length })[0]))

describe('diffText', () => {
  it('gives back both texts, sign for sign', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, fc.string()), fc.oneof(sentence, fc.string()), (before, after) => {
        const runs = diffText(before, after)
        expect(side(runs, 'removed')).toBe(before)
        expect(side(runs, 'added')).toBe(after)
      }),
    )
  })
  it('finds nothing between a text and itself, and something between two others', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        expect(diffText(before, before).every(({ kind }) => kind === 'same')).toBe(true)
        if (before !== after) expect(diffText(before, after).some(({ kind }) => kind !== 'same')).toBe(true)
      }),
    )
  })
  it('says a changed word as one change, and two neighbours as one', () => {
    expect(diffText('Tatap, lalu sapa warga.', 'Tatap, lalu sambut warga.')).toEqual([
      { kind: 'same', text: 'Tatap, lalu ' },
      { kind: 'removed', text: 'sapa' },
      { kind: 'added', text: 'sambut' },
      { kind: 'same', text: ' warga.' },
    ])
    expect(diffText('satu dua tiga', 'satu empat lima')).toEqual([
      { kind: 'same', text: 'satu ' },
      { kind: 'removed', text: 'dua tiga' },
      { kind: 'added', text: 'empat lima' },
    ])
  })
  it('compares a very long text line by line', () => {
    const long = Array.from({ length: 900 }, (_, n) => `Baris ke-${n} dengan beberapa kata lagi.`)
    const other = long.map((line, n) => (n % 2 === 0 ? line : `${line} Baru.`))
    const runs = diffText(long.join('\n'), other.join('\n'))
    expect(side(runs, 'removed')).toBe(long.join('\n'))
    expect(runs.filter(({ kind }) => kind === 'same').length).toBeGreaterThan(300)
  })
})

it('commonPairs is a longest common subsequence', () => {
  const small = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 })
  const longest = (a: readonly string[], b: readonly string[]): number =>
    a.length === 0 || b.length === 0
      ? 0
      : a[0] === b[0]
        ? 1 + longest(a.slice(1), b.slice(1))
        : Math.max(longest(a.slice(1), b), longest(a, b.slice(1)))
  fc.assert(
    fc.property(small, small, (a, b) => {
      const pairs = commonPairs(a, b) ?? []
      expect(pairs.length).toBe(longest(a, b))
      for (const [at, [i, j]] of pairs.entries()) {
        expect(a[i]).toBe(b[j])
        const before = pairs[at - 1]
        if (before) expect(before[0] < i && before[1] < j).toBe(true)
      }
    }),
  )
})
