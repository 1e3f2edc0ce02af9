import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysToAnswer, enoughSince, leastVoices, mayGive, resultsOf, statements } from './voice.ts'

const voice = (useful: number, clear = useful, load = useful) => ({ useful, clear, load })
const now = new Date('2026-11-23T04:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()

describe('who may give a voice', () => {
  it.each([
    ['completed', 'may'],
    ['failed', 'may'],
    ['left', 'may'],
    ['active', 'no'],
  ])('%s: %s', (status, expected) => expect(mayGive({ status, startedAt: ago(9) }, false)).toBe(expected))
  it('not who left before they began, not a stranger, and nobody twice', () => {
    expect(mayGive({ status: 'left', startedAt: null }, false)).toBe('no')
    expect(mayGive(undefined, false)).toBe('no')
    expect(mayGive({ status: 'completed', startedAt: ago(9) }, true)).toBe('given')
  })
})

describe('results', () => {
  it('are shown from the fifth voice on, never before', () => {
    const scores = fc.record({
      useful: fc.integer({ min: 1, max: 5 }),
      clear: fc.integer({ min: 1, max: 5 }),
      load: fc.integer({ min: 1, max: 5 }),
    })
    fc.assert(
      fc.property(fc.array(scores, { maxLength: 12 }), (voices) => {
        const results = resultsOf(voices)
        expect(results === null).toBe(voices.length < leastVoices)
        if (!results) return
        expect(results.n).toBe(voices.length)
        for (const name of statements) {
          expect(results.means[name]).toBeGreaterThanOrEqual(1)
          expect(results.means[name]).toBeLessThanOrEqual(5)
        }
      }),
    )
  })
  it('are means to one decimal', () =>
    expect(resultsOf([voice(5, 4, 3), voice(4), voice(4), voice(5), voice(3)])?.means).toEqual({
      useful: 4.2,
      clear: 4,
      load: 3.8,
    }))
})

describe('the answer that is owed', () => {
  it.each([
    [0, 14],
    [13.5, 0],
    [14, 0],
    [14.1, -1],
    [20, -6],
  ])('given %d days ago: %d days left', (days, expected) =>
    expect(daysToAnswer(ago(days), ago(400), now)).toBe(expected),
  )
  it('runs only from when the trainer could read it', () => expect(daysToAnswer(ago(100), ago(2), now)).toBe(12))
  it('voices are enough with the fifth', () => {
    expect(enoughSince(['1', '2', '3', '4'])).toBeUndefined()
    expect(enoughSince(['1', '2', '3', '4', '5', '6'])).toBe('5')
  })
})
