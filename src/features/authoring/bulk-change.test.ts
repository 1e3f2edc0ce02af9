import { describe, expect, it } from 'vitest'
import { OutlineChange } from '@/domain/outline-change.ts'
import { bulkChange, faultsOf, nothingSet } from './bulk-change.ts'

const chosen = { lessons: ['a', 'b'], quizzes: ['final'] }

describe('settings of many parts', () => {
  it('concern the parts that have them, and leave alone what was left empty', () => {
    const change = bulkChange(chosen, { ...nothingSet, minutes: '12', maxAttempts: '0', held: 'released' })
    expect(JSON.parse(JSON.stringify(change))).toEqual({
      lessons: [
        { key: 'a', minutes: 12, held: false },
        { key: 'b', minutes: 12, held: false },
      ],
      quizzes: [{ key: 'final', maxAttempts: null }],
    })
    expect(OutlineChange.safeParse(change).success).toBe(true)
  })

  it('are nothing when nothing is set, or only what the chosen parts do not have', () => {
    expect(bulkChange(chosen, nothingSet)).toBeUndefined()
    expect(bulkChange({ lessons: ['a'], quizzes: [] }, { ...nothingSet, passPercent: '80' })).toBeUndefined()
  })

  it.each([
    ['minutes', '0'],
    ['minutes', '241'],
    ['passPercent', '101'],
    ['maxAttempts', '1,5'],
    ['timeLimitMinutes', 'lima'],
  ] as const)('%s of %s is a fault', (name, value) =>
    expect([...faultsOf({ ...nothingSet, [name]: value })]).toEqual([name]),
  )
})
