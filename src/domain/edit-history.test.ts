import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type EditHistory, goBack, goForward, noHistory, remember } from './edit-history.ts'

const room = { entries: 50, letters: 10_000 }

it('goes back through every text and forward again to the last one', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 20 }), (texts) => {
      let history: EditHistory<string> = noHistory
      for (const text of texts.slice(0, -1)) history = remember(history, text, room)
      let now = texts.at(-1) ?? ''
      const seen: string[] = []
      for (let step = goBack(history, now); step; step = goBack(history, now)) {
        seen.push(step.text)
        ;({ history, text: now } = step)
      }
      expect(seen.toReversed()).toEqual(texts.slice(0, -1))
      for (let step = goForward(history, now); step; step = goForward(history, now)) ({ history, text: now } = step)
      expect(now).toBe(texts.at(-1))
      expect(goForward(history, now)).toBeUndefined()
    }),
    { numRuns: 50 },
  )
})
it('gives up what was undone once something else is written', () => {
  const step = goBack(remember(remember(noHistory, 'a', room), 'b', room), 'c')
  expect(step?.text).toBe('b')
  expect(remember(step?.history ?? noHistory, 'b', room)).toEqual({ past: ['a', 'b'], future: [] })
})
it('lets the oldest go when there is no room, but never the newest', () => {
  let history: EditHistory<string> = noHistory
  for (let n = 0; n < 9; n++) history = remember(history, `teks ${n}`, { entries: 3, letters: 10_000 })
  expect(history.past).toEqual(['teks 6', 'teks 7', 'teks 8'])
  expect(remember(history, 'x'.repeat(99), { entries: 3, letters: 50 }).past).toEqual(['x'.repeat(99)])
})
