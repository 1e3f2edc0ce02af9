import { expect, it } from 'vitest'
import { checkGate } from './publish-gate.ts'

const whole = {
  title: 'Pelayanan yang setara',
  summary: 'Apa yang dipelajari',
  lessons: [{ key: '1-1', blockCount: 2 }],
  finalItems: 5,
}
it.each([
  ['a whole course', whole, []],
  ['no title', { ...whole, title: ' a ' }, ['TITLE']],
  ['no summary', { ...whole, summary: ' ' }, ['SUMMARY']],
  ['no lessons', { ...whole, lessons: [] }, ['LESSONS', 'LESSON_EMPTY']],
  ['an empty lesson', { ...whole, lessons: [{ key: '1-1', blockCount: 0 }] }, ['LESSON_EMPTY']],
  ['four items', { ...whole, finalItems: 4 }, ['FINAL_ITEMS']],
])('%s', (_, facts, unmet) => {
  const lines = checkGate(facts)
  expect(lines.filter(({ met }) => !met).map(({ rule }) => rule)).toEqual(unmet)
  expect(lines.findIndex(({ met }) => met)).toBe(unmet.length)
})
