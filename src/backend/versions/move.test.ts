import { beforeEach, describe, expect, it } from 'vitest'
import type { CoursePage } from '@/contract/courses.ts'
import type { LessonPage } from '@/contract/learning.ts'
import type { VersionOffer } from '@/contract/versions.ts'
import { openSmallOffice } from '@/testing/small-office.ts'

const reflection = (id: string) => ({ id, kind: 'reflection', prompt: `Apa yang Anda ubah, ${id}?` })
const item = (n: number) => ({
  type: 'trueFalse',
  stem: `Benarkah langkah ke-${n}?`,
  explanation: 'Rahasia pembahasan.',
  indicator: 'Menyapa warga',
  correct: true,
})
const reason = { withoutReview: 'Belum ada peninjau di kantor ini.' }

let office: Awaited<ReturnType<typeof openSmallOffice>>
let id: string
let keys: string[]
const author = (route: string, body?: unknown, version?: number) => {
  const [method, path] = route.split(' ')
  return office.call('sari', `${method} /authoring/courses/${id}${path ?? ''}`, body, version)
}
const learner = (route: string, body?: unknown) => {
  const [method, path] = route.split(' ')
  return office.call('ratri', `${method} /courses/${id}${path ?? ''}`, body)
}
const publish = async () => author('POST /publication', reason, Number((await author('GET ')).data.version))
const write = (key: string | undefined, title: string, blocks: object[], version: number) =>
  author(`PUT /lessons/${key}`, { title, minutes: 15, blocks }, version)
const see = (key: string | undefined, seen: string[], seq = 1) =>
  learner(`PUT /lessons/${key}/progress`, { seen, lastBlock: seen.at(-1) ?? null, seq })
const course = async () => (await learner('GET ')).data as unknown as CoursePage
const offer = async () => (await learner('GET /newer-version')).data as unknown as VersionOffer
const move = (to = 2) => learner('POST /enrolments/mine/version', { to })

/** Begins the final check and answers it, the first question wrongly: four of five. */
async function answerFour() {
  const { data } = await learner('POST /quizzes/final/attempts')
  for (let n = 0; n < 5; n++) {
    const response = { type: 'trueFalse', choice: n > 0 }
    await office.call('ratri', `PUT /attempts/${data.id}/answers/${n}`, { response, flagged: false, seq: 1 })
  }
  return String(data.id)
}

beforeEach(async () => {
  office = await openSmallOffice()
  id = String((await office.call('sari', 'POST /authoring/courses', { title: 'Menyapa warga' })).data.id)
  await author('PATCH ', { summary: 'Cara menyapa warga yang datang.' }, 1)
  keys = []
  for (const title of ['Satu', 'Dua', 'Tiga']) {
    const key = String((await author('POST /lessons', { moduleKey: 'm1', title })).data.key)
    await write(key, `Pelajaran ${title}`, [reflection('b1'), reflection('b2')], 1)
    keys.push(key)
  }
  for (let n = 1; n <= 5; n++) await author('POST /quizzes/final/items', { item: item(n) })
  expect((await publish()).status).toBe(200)
  await learner('POST /enrolments')
  await see(keys[0], ['b1', 'b2'])
  await see(keys[1], ['b1'])
})

describe('a learner in progress when a new version is published', () => {
  it('stays in the version that was begun until the learner moves, is told what changes, and keeps what is done', async () => {
    expect((await learner('GET /newer-version')).data.code).toBe('NOTHING_NEWER')
    await author('POST /draft')
    await write(keys[0], 'Pelajaran Satu, ditulis ulang', [reflection('b1'), reflection('b9')], 2)
    await author(
      `DELETE /lessons/${keys[2]}`,
      undefined,
      Number((await author(`GET /lessons/${keys[2]}`)).data.version),
    )
    const added = String((await author('POST /lessons', { moduleKey: 'm1', title: 'Pelajaran Baru' })).data.key)
    await write(added, 'Pelajaran Baru', [reflection('b1')], 1)
    await publish()

    const before = await course()
    expect([before.versionNumber, before.newerVersion, before.enrolment?.lessonsDone]).toEqual([1, true, 1])
    const said = await offer()
    expect(said.lessons).toEqual([
      { title: 'Pelajaran Satu, ditulis ulang', state: 'changed', done: true },
      { title: 'Pelajaran Baru', state: 'added', done: false },
      { title: 'Pelajaran Tiga', state: 'removed', done: false },
    ])
    expect([said.from, said.to, said.doneNow, said.doneThen, said.totalThen, said.finishes]).toEqual([
      1,
      2,
      1,
      1,
      3,
      false,
    ])
    expect(JSON.stringify(said)).not.toContain('Rahasia')

    expect((await move(1)).data.code).toBe('CONTENT_CHANGED')
    expect((await move()).data).toEqual({ lessonsDone: 1, lessonsTotal: 3, completed: false })
    const after = await course()
    expect([after.versionNumber, after.newerVersion, after.enrolment?.lessonsDone]).toEqual([2, false, 1])
    expect(after.modules[0]?.lines.filter((line) => line.kind === 'lesson').map(({ done }) => done)).toEqual([
      true,
      false,
      false,
    ])
    const half = (await learner(`GET /lessons/${keys[1]}`)).data as unknown as LessonPage
    expect(half.progress.seen).toEqual(['b1'])
    expect((await move()).data.code).toBe('NOTHING_NEWER')
    const [logged] = office.connection.all("select detail from audit_log where action = 'enrolment.version'")
    expect(JSON.parse(String(logged?.detail))).toMatchObject({ from: 1, to: 2 })
  })

  it('has a lesson done whose unseen rest is gone', async () => {
    await author('POST /draft')
    await write(keys[1], 'Pelajaran Dua', [reflection('b1')], 2)
    await publish()
    expect((await offer()).doneThen).toBe(2)
    expect((await move()).data).toMatchObject({ lessonsDone: 2 })
  })

  it('keeps a passed check though the newer mark is higher, and completes when nothing is left', async () => {
    await see(keys[1], ['b1', 'b2'], 2)
    await see(keys[2], ['b1', 'b2'])
    const rules = { title: 'Uji kompetensi', draw: 5, timeLimitMinutes: null, maxAttempts: 3, review: 'after-pass' }
    await author('POST /draft')
    const added = String((await author('POST /lessons', { moduleKey: 'm1', title: 'Pelajaran Baru' })).data.key)
    await write(added, 'Pelajaran Baru', [reflection('b1')], 1)
    await author('PUT /quizzes/final', { ...rules, passPercent: 100 }, 1)
    await publish()
    // Enough for the mark of the first version, not for that of the second.
    const attempt = await answerFour()
    expect((await offer()).openAttempt).toBe(true)
    expect((await move()).data.code).toBe('HAS_OPEN_ATTEMPT')
    // Passing would complete the course at once; the count is set back so that the learner is still on the way.
    office.connection.exec('update enrolment set lessons_done = 2')
    await office.call('ratri', `POST /attempts/${attempt}/submission`)
    expect((await office.call('ratri', `GET /attempts/${attempt}/result`)).data).toMatchObject({
      percent: 80,
      passed: true,
    })
    expect((await move()).data).toEqual({ lessonsDone: 3, lessonsTotal: 4, completed: false })
    expect((await course()).rules.find(({ rule }) => rule === 'FINAL_PASSED')?.met).toBe(true)
    // The attempt still names the version in which it was taken.
    expect((await office.call('ratri', `GET /attempts/${attempt}/result`)).data).toMatchObject({ versionNumber: 1 })
    await see(added, ['b1'])
    const [row] = (await office.call('ratri', 'GET /enrolments')).data as unknown as Record<string, unknown>[]
    expect(row).toMatchObject({ status: 'completed', versionNumber: 2 })
    const certificates = (await office.call('ratri', 'GET /certificates')).data
    expect(certificates).toMatchObject([{ versionNumber: 2, status: 'valid' }])
  })

  it('is left alone once the course is completed, and after it was withdrawn', async () => {
    await author('POST /draft')
    await publish()
    await author('POST /withdrawal', undefined, Number((await author('GET ')).data.version))
    expect((await learner('GET /newer-version')).data.code).toBe('NOTHING_NEWER')
    office.connection.exec("update enrolment set status = 'completed', completed_at = '2026-11-23T04:00:00.000Z'")
    expect((await learner('GET /newer-version')).data.code).toBe('NOT_ENROLLED')
    expect((await move()).data.code).toBe('NOT_ENROLLED')
  })
})
