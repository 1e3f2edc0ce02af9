import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byNeed, type LearnerState, reasonsOf, stuckLimits, wholeDays } from './stuck.ts'

const now = new Date('2026-11-23T04:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()
const learner = (part: Partial<LearnerState> = {}): LearnerState => ({
  enrolledAt: ago(20),
  startedAt: ago(19),
  lastActivityAt: ago(1),
  dueAt: null,
  lessonsDone: 4,
  lessonsTotal: 10,
  openLesson: null,
  failed: [],
  ...part,
})
const codes = (part: Partial<LearnerState>) => reasonsOf(learner(part), now).map(({ code }) => code)

describe('who is stuck', () => {
  it('not who is on the way', () => expect(codes({})).toEqual([]))

  it.each([
    [13.9, []],
    [14, ['QUIET']],
  ])('silent for %d days: %o', (days, expected) => expect(codes({ lastActivityAt: ago(days) })).toEqual(expected))
  it('silent since enrolling, never begun', () => {
    const never = { enrolledAt: ago(30), startedAt: null, lastActivityAt: null, lessonsDone: 0 }
    expect(reasonsOf(learner(never), now)).toEqual([{ code: 'QUIET', days: 30, started: false }])
  })

  it.each([
    [6, []],
    [7, ['SAME_LESSON']],
  ])('the same lesson open for %d days: %o', (days, expected) =>
    expect(codes({ openLesson: { key: '1-1', title: 'Satu', since: ago(days) } })).toEqual(expected),
  )
  it('an open lesson of somebody silent is told as silence', () =>
    expect(codes({ lastActivityAt: ago(15), openLesson: { key: '1-1', title: 'Satu', since: ago(16) } })).toEqual([
      'QUIET',
    ]))

  it('failed twice; the check with most failures is named', () => {
    const failed = [
      { key: 'm1', title: 'Uji modul 1', attempts: 2 },
      { key: 'final', title: 'Uji akhir', attempts: 3 },
    ]
    expect(reasonsOf(learner({ failed }), now)).toEqual([{ code: 'FAILED', attempts: 3, title: 'Uji akhir' }])
    expect(codes({ failed: [{ key: 'm1', title: 'x', attempts: 1 }] })).toEqual([])
  })

  it('near the deadline only with less done than time has gone by', () => {
    const near = { enrolledAt: ago(20), dueAt: ago(-5) }
    expect(reasonsOf(learner(near), now)).toEqual([{ code: 'BEHIND', days: 5, donePercent: 40, pacePercent: 80 }])
    expect(codes({ ...near, lessonsDone: 8 })).toEqual([])
    expect(codes({ enrolledAt: ago(20), dueAt: ago(-15) })).toEqual([])
  })
  it('past the deadline', () =>
    expect(reasonsOf(learner({ dueAt: ago(3) }), now)).toEqual([{ code: 'OVERDUE', days: 3 }]))

  it('no days are ever negative, whatever the clocks of the rows say', () => {
    const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2032-01-01'), noInvalidDate: true })
    const maybe = fc.option(instant, { nil: null })
    fc.assert(
      fc.property(instant, maybe, maybe, maybe, instant, (enrolled, started, active, due, since) => {
        const iso = (date: Date | null) => date?.toISOString() ?? null
        const state = learner({
          enrolledAt: enrolled.toISOString(),
          startedAt: iso(started),
          lastActivityAt: iso(active),
          dueAt: iso(due),
          openLesson: { key: 'x', title: 'x', since: since.toISOString() },
        })
        for (const reason of reasonsOf(state, now)) if ('days' in reason) expect(reason.days).toBeGreaterThanOrEqual(0)
      }),
    )
    expect(wholeDays(ago(-3), now)).toBe(0)
  })
})

describe('whom to write to first', () => {
  it('more reasons first, then who was here last', () => {
    const quiet = { code: 'QUIET', days: stuckLimits.quietDays, started: true } as const
    const rows = [
      { id: 'old', reasons: [quiet], lastActivityAt: ago(100) },
      { id: 'two', reasons: [quiet, { code: 'OVERDUE', days: 1 } as const], lastActivityAt: ago(200) },
      { id: 'new', reasons: [quiet], lastActivityAt: ago(15) },
      { id: 'never', reasons: [quiet], lastActivityAt: null },
    ]
    expect(rows.toSorted(byNeed).map(({ id }) => id)).toEqual(['two', 'new', 'old', 'never'])
  })
})
