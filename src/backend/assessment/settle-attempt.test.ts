import { describe, expect, it } from 'vitest'
import { openEssayCourse } from '@/testing/essay-course.ts'
import { kyselyOver } from '../db/kysely.ts'
import { findSettledAttempt } from './grade-attempt.ts'

let office: Awaited<ReturnType<typeof openEssayCourse>>
let attempt: string

/** Ratri has begun the check and answered everything; its time was up an hour ago, and nobody has looked since. */
async function leaveExpired(essays: number) {
  office = await openEssayCourse(essays)
  const begun = await office.begin('ratri')
  attempt = begun.attempt
  for (const { position, type } of begun.questions) {
    const response = type === 'essay' ? { type, text: 'Saya dengarkan dulu.' } : { type, choice: true }
    await office.call('ratri', `PUT /attempts/${attempt}/answers/${position}`, { response, flagged: false, seq: 1 })
  }
  office.connection.run("update attempt set deadline_at = '2026-11-23T03:00:00.000Z' where id = ?", [attempt])
}
const askAtOnce = () =>
  Promise.all(
    [
      ...Array(6).fill(`GET /attempts/${attempt}`),
      `GET /attempts/${attempt}/result`,
      `GET /courses/${office.id}/quizzes/final`,
      `POST /attempts/${attempt}/submission`,
    ].map((route) => office.call('ratri', route)),
  )

describe('many that look at once at an attempt whose time is up', () => {
  it('have it graded once, as of its deadline', async () => {
    await leaveExpired(0)
    office.connection.exec(`create table graded_log (at text);
      create trigger log_grading after update of state on attempt when new.state = 'graded'
      begin insert into graded_log values (new.graded_at); end;`)
    const answers = await askAtOnce()
    expect(answers.map(({ status }) => status)).toEqual(Array(9).fill(200))
    expect(office.connection.all('select at from graded_log')).toEqual([{ at: '2026-11-23T03:00:00.000Z' }])
    const [row] = office.connection.all('select percent, expired from attempt where id = ?', [attempt])
    expect(row).toEqual({ percent: 100, expired: 1 })
  })

  it('have it settled once when both have read it before either begins', async () => {
    await leaveExpired(2)
    const db = kyselyOver(office.connection)
    const look = () =>
      findSettledAttempt(db, 'ratri', attempt, new Date('2026-11-23T04:00:00.000Z'), {
        newId: () => crypto.randomUUID(),
        random: () => 0.5,
      })
    const seen = await Promise.all([look(), look(), look()])
    expect(seen.map((row) => row?.state)).toEqual(['submitted', 'submitted', 'submitted'])
    expect(office.connection.all('select count(*) as n from essay_submission')).toEqual([{ n: 2 }])
  })

  it('have its essays handed over once', async () => {
    await leaveExpired(2)
    const answers = await askAtOnce()
    expect(answers.map(({ status }) => status)).toEqual(Array(9).fill(200))
    expect(office.connection.all('select count(*) as n from essay_submission')).toEqual([{ n: 2 }])
    const [row] = office.connection.all('select state, expired from attempt where id = ?', [attempt])
    expect(row).toEqual({ state: 'submitted', expired: 1 })
  })
})
