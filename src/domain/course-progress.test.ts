import { describe, expect, it } from 'vitest'
import { deriveRules, deriveSteps, findNextStep } from './course-progress.ts'

const lesson = (key: string, moduleId: string, done = false, lastBlock: string | null = null) => ({
  moduleId,
  key,
  title: key,
  minutes: 5,
  doneAt: done ? '2026-01-01T00:00:00Z' : null,
  lastBlock,
})
const quiz = (
  key: string,
  kind: 'pre' | 'module' | 'final',
  bestPercent: number | null,
  moduleId: string | null = null,
) => ({
  moduleId,
  key,
  kind,
  title: key,
  draw: 5,
  timeLimitMinutes: null,
  passPercent: kind === 'pre' ? 0 : 70,
  bestPercent,
})
const modules = [
  { id: 'A', key: 'm1', title: 'One', outcome: '' },
  { id: 'B', key: 'm2', title: 'Two', outcome: '' },
]
const steps = (done: string[], best: Record<string, number> = {}, lastBlock: string | null = null) =>
  deriveSteps({
    modules,
    lessons: [
      lesson('1-1', 'A', done.includes('1-1')),
      lesson('1-2', 'A', done.includes('1-2'), lastBlock),
      lesson('2-1', 'B', done.includes('2-1')),
    ],
    quizzes: [
      quiz('final', 'final', best.final ?? null),
      quiz('m1', 'module', best.m1 ?? null, 'A'),
      quiz('pre', 'pre', best.pre ?? null),
    ],
  })

describe('the walk through a course', () => {
  it('goes pre-test, lessons, module check, …, final check', () => {
    expect(steps([]).flatMap((module) => module.lines.map(({ key }) => key))).toEqual([
      'pre',
      '1-1',
      '1-2',
      'm1',
      '2-1',
      'final',
    ])
  })
  it.each([
    ['a new learner starts with the pre-test', [], {}, null, 'pre'],
    ['the lesson in hand comes first', ['1-1'], {}, '1-2', '1-2'],
    ['a skipped pre-test does not pull back', ['1-1'], {}, '1-1', '1-2'],
    ['after the module its check', ['1-1', '1-2'], { pre: 40 }, '1-2', 'm1'],
    ['a failed module check is still open', ['1-1', '1-2'], { pre: 40, m1: 50 }, '1-2', 'm1'],
    ['then the next module', ['1-1', '1-2'], { pre: 40, m1: 80 }, '1-2', '2-1'],
    ['what was left behind comes at the end', ['1-2', '2-1'], { pre: 40, m1: 80, final: 80 }, '2-1', '1-1'],
    ['nothing is left', ['1-1', '1-2', '2-1'], { pre: 40, m1: 80, final: 80 }, '2-1', undefined],
  ] as const)('%s', (_, done, best, last, key) => {
    expect(findNextStep(steps([...done], { ...best }), last)?.key).toBe(key)
  })
  it('opens the lesson at its block', () => {
    expect(findNextStep(steps(['1-1'], { pre: 10 }, 'b3'), '1-2')?.blockId).toBe('b3')
  })
  it('names what completion still needs', () => {
    expect(deriveRules(steps(['1-1'], { pre: 40, final: 60 }))).toEqual([
      { rule: 'ALL_LESSONS', met: false, done: 1, needed: 3 },
      { rule: 'PRE_TEST', met: true, done: 40, needed: 0 },
      { rule: 'FINAL_PASSED', met: false, done: 60, needed: 70 },
    ])
  })
})
