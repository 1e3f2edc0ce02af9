import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CourseContent } from './course-content.ts'
import type { LessonBlock } from './lesson-block.ts'
import { type Carried, planMove } from './version-move.ts'

type Outline = Pick<CourseContent, 'lessons' | 'quizzes'>
const block = (id: string, kind: 'reflection' | 'animation'): LessonBlock =>
  kind === 'reflection'
    ? { id, kind, prompt: 'Apa?' }
    : {
        id,
        kind,
        title: 'Alur',
        scenes: [
          { seconds: 10, src: 'a/b.svg', alt: 'a', narration: 'a' },
          { seconds: 10, src: 'a/b.svg', alt: 'a', narration: 'a' },
        ],
      }
const blocks = fc
  .subarray(['b1', 'b2', 'b3', 'b4'])
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) => fc.constantFrom('reflection' as const, 'animation' as const).map((kind) => block(id, kind))),
    ),
  )
const outline: fc.Arbitrary<Outline> = fc
  .tuple(
    fc.subarray(['1-1', '1-2', '2-1', '2-2', 'v2-5']),
    fc.boolean(),
    fc.array(blocks, { minLength: 5, maxLength: 5 }),
  )
  .map(([keys, hasFinal, texts]) => ({
    lessons: keys.map((key, at) => ({ key, moduleKey: 'm1', title: key, minutes: 5, blocks: [...(texts[at] ?? [])] })),
    quizzes: hasFinal
      ? [
          {
            key: 'final',
            kind: 'final' as const,
            title: 'Uji',
            rules: { draw: 5, timeLimitMinutes: null, passPercent: 70, maxAttempts: 3, review: 'after-pass' },
            items: [],
          },
        ]
      : [],
  }))
const carried: fc.Arbitrary<Carried> = fc
  .tuple(
    fc.array(
      fc.record({
        key: fc.constantFrom('1-1', '1-2', '2-1', '2-2', 'v2-5', 'gone'),
        done: fc.boolean(),
        seen: fc.subarray(['b1', 'b2', 'b3', 'b4', 'b9']),
        watched: fc.dictionary(fc.constantFrom('b1', 'b2'), fc.constant([[0, 20]] as [number, number][])),
      }),
    ),
    fc.subarray(['m1', 'final']),
  )
  .map(([lessons, passed]) => ({
    lessons: new Map(lessons.map(({ key, ...rest }) => [key, rest])),
    passed: new Set(passed),
  }))
const doneIn = (to: Outline, mine: Carried) => {
  const { nowComplete } = planMove(to, mine)
  return new Set(
    to.lessons.map(({ key }) => key).filter((key) => mine.lessons.get(key)?.done || nowComplete.includes(key)),
  )
}
/** As it stands after the move: what it completes is done from then on. */
const moved = (to: Outline, mine: Carried): Carried => ({
  ...mine,
  lessons: new Map(
    [...mine.lessons].map(([key, one]) => [key, { ...one, done: one.done || doneIn(to, mine).has(key) }]),
  ),
})

describe('moving to another version', () => {
  it('never loses a lesson that was done', () => {
    fc.assert(
      fc.property(outline, carried, (to, mine) => {
        const done = doneIn(to, mine)
        for (const { key } of to.lessons) if (mine.lessons.get(key)?.done) expect(done.has(key)).toBe(true)
        const move = planMove(to, mine)
        expect(move.lessonsDone).toBe(done.size)
        expect(move.lessonsDone).toBeLessThanOrEqual(move.lessonsTotal)
      }),
    )
  })

  it('never loses what was seen: there and back again, everything done before is done', () => {
    fc.assert(
      fc.property(outline, outline, carried, (from, to, mine) => {
        const start = moved(from, mine)
        const back = moved(from, moved(to, start))
        const [before, then] = [doneIn(from, start), doneIn(from, back)]
        for (const key of before) expect(then.has(key)).toBe(true)
        for (const [key, { seen, watched }] of mine.lessons)
          expect([back.lessons.get(key)?.seen, back.lessons.get(key)?.watched]).toEqual([seen, watched])
        expect(back.passed).toEqual(mine.passed)
      }),
    )
  })

  it('done twice changes nothing more', () => {
    fc.assert(
      fc.property(outline, carried, (to, mine) => {
        const once = moved(to, mine)
        expect(planMove(to, once).nowComplete).toEqual([])
        expect(planMove(to, once).lessonsDone).toBe(planMove(to, mine).lessonsDone)
      }),
    )
  })

  it('more done before is never less done after', () => {
    fc.assert(
      fc.property(outline, carried, fc.constantFrom('1-1', '1-2', '2-1'), (to, mine, key) => {
        const more = { ...mine, lessons: new Map(mine.lessons).set(key, { done: true, seen: [], watched: {} }) }
        expect(planMove(to, more).lessonsDone).toBeGreaterThanOrEqual(planMove(to, mine).lessonsDone)
      }),
    )
  })

  it('completes a lesson whose last unseen block is gone, but none that was never opened', () => {
    const to: Outline = {
      lessons: [
        { key: '1-1', moduleKey: 'm1', title: 'a', minutes: 5, blocks: [block('b1', 'reflection')] },
        { key: '1-2', moduleKey: 'm1', title: 'b', minutes: 5, blocks: [] },
      ],
      quizzes: [],
    }
    const mine: Carried = {
      lessons: new Map([['1-1', { done: false, seen: ['b1'], watched: {} }]]),
      passed: new Set(['final']),
    }
    expect(planMove(to, mine)).toEqual({ lessonsDone: 1, lessonsTotal: 2, nowComplete: ['1-1'], finished: false })
  })
})
