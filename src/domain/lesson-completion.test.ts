import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findUnmet, type LessonEvidence, mergeEvidence } from './lesson-completion.ts'
import { mergeRanges, watchedSeconds, watchedShare } from './watched-ranges.ts'

const blocks = [
  { id: 'b1', kind: 'text' as const },
  { id: 'b2', kind: 'case' as const },
  { id: 'b3', kind: 'animation' as const, scenes: [{ seconds: 20 }, { seconds: 20 }] },
]

describe('findUnmet: completion is a listed rule, and what is unmet is named', () => {
  it.each([
    ['nothing done', { seen: [], watched: {} }, ['SEE_BLOCK', 'TRY_CASE', 'WATCH']],
    ['read, case not tried', { seen: ['b1'], watched: { b3: [[0, 40]] } }, ['TRY_CASE']],
    ['skipped to the end of the animation', { seen: ['b1', 'b2'], watched: { b3: [[35, 40]] } }, ['WATCH']],
    [
      'watched 90 % in two pieces',
      {
        seen: ['b1', 'b2'],
        watched: {
          b3: [
            [0, 20],
            [24, 40],
          ],
        },
      },
      [],
    ],
    [
      'watched the same piece twice',
      {
        seen: ['b1', 'b2'],
        watched: {
          b3: [
            [0, 20],
            [0, 20],
          ],
        },
      },
      ['WATCH'],
    ],
  ] as [string, LessonEvidence, string[]][])('%s', (_, evidence, rules) => {
    expect(findUnmet(blocks, evidence).map(({ rule }) => rule)).toEqual(rules)
  })
})

const range = fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
const ranges = fc.array(range, { maxLength: 8 })
const evidence = fc.record({
  seen: fc.uniqueArray(fc.constantFrom('b1', 'b2', 'b3')),
  watched: fc.dictionary(fc.constantFrom('b3', 'b4'), ranges),
})

describe('evidence of a lesson', () => {
  it('never shrinks, and repeated or reordered deliveries change nothing', () => {
    fc.assert(
      fc.property(evidence, evidence, (a, b) => {
        const joined = mergeEvidence(a, b)
        expect(mergeEvidence(joined, b)).toEqual(joined)
        expect(mergeEvidence(mergeEvidence({ seen: [], watched: {} }, b), a).seen).toEqual(
          mergeEvidence(mergeEvidence({ seen: [], watched: {} }, a), b).seen,
        )
        for (const id of a.seen) expect(joined.seen).toContain(id)
        for (const [id, list] of Object.entries(a.watched))
          expect(watchedShare(joined.watched[id] ?? [], 100)).toBeGreaterThanOrEqual(watchedShare(list, 100))
      }),
    )
  })
  it('union of ranges is sorted, disjoint and as long as the seconds it covers', () => {
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        const merged = mergeRanges(a, b)
        merged.forEach(([from, to], i) => {
          expect(to).toBeGreaterThan(from)
          const next = merged[i + 1]
          if (next) expect(next[0]).toBeGreaterThan(to)
        })
        const covered = new Set(
          [...a, ...b].flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i)),
        )
        expect(watchedSeconds(merged)).toBe(covered.size)
      }),
    )
  })
})

describe('recordings and questions', () => {
  const lesson = [
    { id: 'b1', kind: 'video' as const, seconds: 100 },
    { id: 'b2', kind: 'audio' as const, seconds: 0 },
    { id: 'b3', kind: 'check' as const },
    { id: 'b4', kind: 'table' as const },
  ]
  it.each([
    ['nothing done', { seen: [], watched: {} }, ['WATCH', 'SEE_BLOCK', 'TRY_CHECK', 'SEE_BLOCK']],
    ['a tenth skipped', { seen: ['b2', 'b3', 'b4'], watched: { b1: [[0, 60] as const, [70, 100] as const] } }, []],
    ['half of it played', { seen: ['b2', 'b3', 'b4'], watched: { b1: [[0, 50] as const] } }, ['WATCH']],
    ['a recording of unknown length is seen', { seen: ['b1', 'b3', 'b4'], watched: {} }, ['WATCH', 'SEE_BLOCK']],
  ])('%s', (_, evidence, rules) => {
    expect(findUnmet(lesson, evidence).map(({ rule }) => rule)).toEqual(rules)
  })
})
