import { beforeEach, describe, expect, it } from 'vitest'
import type { EssayToMark, MarkingQueue } from '@/contract/marking.ts'
import { essayItem, marks, openEssayCourse, written } from '@/testing/essay-course.ts'
import type { Person } from '@/testing/small-office.ts'

let office: Awaited<ReturnType<typeof openEssayCourse>>
const open = async (essays = 1) => {
  office = await openEssayCourse(essays)
}
beforeEach(() => open())

const queue = async (who: Person = 'sari') =>
  (await office.call(who, `GET ${office.course}/marking`)).data as unknown as MarkingQueue
const essay = async (id: string, who: Person = 'sari') =>
  (await office.call(who, `GET ${office.course}/marking/essays/${id}`)).data as unknown as EssayToMark
const mark = (id: string, levels: object, version = 0, who: Person = 'sari', comment = '') =>
  office.call(who, `PUT ${office.course}/marking/essays/${id}/mark`, { levels, comment }, version)
const undo = (id: string, version: number, who: Person = 'sari') =>
  office.call(who, `DELETE ${office.course}/marking/essays/${id}/mark`, undefined, version)
const plan = (set: object, version = 0) =>
  office.call(
    'sari',
    `PUT ${office.course}/marking/plans/final`,
    { secondMarkerId: 'bima', secondPercent: 100, thresholdPercent: 20, ...set },
    version,
  )
const result = async (attempt: string, who: Person = 'ratri') =>
  (await office.call(who, `GET /attempts/${attempt}/result`)).data
const enrolment = (who: Person) =>
  office.connection.all(`select status, final_percent from enrolment where employee_id = '${who}'`)[0]
const only = async () => (await queue()).essays[0]?.id ?? ''

describe('an attempt with an essay', () => {
  it('waits for a person: neither passed nor failed, kept, and not to be taken again meanwhile', async () => {
    const attempt = await office.handIn('ratri')
    expect(await result(attempt)).toMatchObject({ state: 'awaiting-grading', essays: 1, marker: 'sari' })
    expect(enrolment('ratri')).toEqual({ status: 'active', final_percent: null })
    const check = (await office.call('ratri', `GET /courses/${office.id}/quizzes/final`)).data
    expect(check).toMatchObject({ blocked: 'AWAITING_GRADING', waitingAttemptId: attempt, attemptsUsed: 1, past: [] })
    const again = await office.call('ratri', `POST /courses/${office.id}/quizzes/final/attempts`)
    expect([again.status, again.data.code]).toEqual([409, 'AWAITING_GRADING'])
    const late = { response: { type: 'essay', text: 'lain' }, flagged: false, seq: 9 }
    expect((await office.call('ratri', `PUT /attempts/${attempt}/answers/0`, late)).data.code).toBe('ATTEMPT_CLOSED')
    const results = (await office.call('ratri', 'GET /results')).data as unknown as { percent: number | null }[]
    expect(results.map(({ percent }) => percent)).toEqual([null])
  })

  it('is graded at once when nothing was written', async () => {
    const attempt = await office.handIn('ratri', null)
    // 4 of 4 + 6 points.
    expect(await result(attempt)).toMatchObject({ state: 'graded', percent: 40, points: 4, maxPoints: 10 })
    expect((await queue()).essays).toEqual([])
  })

  it('is graded in the write of its last mark, and completion, audit and review follow', async () => {
    const attempt = await office.handIn('ratri')
    const id = await only()
    expect(await essay(id)).toMatchObject({ round: 'first', version: 0, levels: null, closes: true, closed: false })
    const saved = await mark(id, marks(3, 2), 0, 'sari', 'Runtut; bahasanya bisa lebih hemat.')
    expect(saved).toEqual({ status: 200, data: { version: 1, closed: true } })
    // 4 items, 4 + 1 of 6 points.
    const graded = await result(attempt)
    expect(graded).toMatchObject({ state: 'graded', percent: 90, points: 9, maxPoints: 10, passed: true, essays: true })
    expect(graded.indicators).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'Menyapa warga', points: 4, max: 4 }),
        expect.objectContaining({ name: 'Menanggapi keluhan', points: 5, max: 6 }),
      ]),
    )
    expect(enrolment('ratri')).toEqual({ status: 'completed', final_percent: 90 })
    const questions = graded.questions as { essay: { criteria: object[] } | null }[]
    expect(questions.find((question) => question.essay)?.essay).toEqual({
      answer: `ratri: ${written}`,
      modelAnswer: essayItem.modelAnswer,
      criteria: [
        { title: 'Kriteria isi', points: 4, most: 4, levels: ['Tingkat isi 4'] },
        { title: 'Kriteria bahasa', points: 1, most: 2, levels: ['Tingkat bahasa 1'] },
      ],
      comments: ['Runtut; bahasanya bisa lebih hemat.'],
    })
    const audit = office.connection.all('select action, actor_id from audit_log order by id').slice(-3)
    expect(audit).toEqual([
      { action: 'essay.mark', actor_id: 'sari' },
      // The mark completes the course; nobody decides about its certificate.
      { action: 'certificate.issue', actor_id: null },
      { action: 'attempt.graded', actor_id: 'sari' },
    ])
    const [row] = office.connection.all('select submitted_at, graded_at from attempt')
    expect(row?.submitted_at).not.toBeNull()
  })

  it('waits until the last of several essays is marked', async () => {
    await open(2)
    const attempt = await office.handIn('ratri')
    const [first, second] = (await queue()).essays
    expect(await essay(first?.id ?? '')).toMatchObject({ closes: false })
    expect((await mark(first?.id ?? '', marks(3, 3))).data).toEqual({ version: 1, closed: false })
    expect(await result(attempt)).toMatchObject({ state: 'awaiting-grading' })
    expect((await mark(second?.id ?? '', marks(1, 1))).data).toEqual({ version: 1, closed: true })
    expect(await result(attempt)).toMatchObject({ points: 9, maxPoints: 15, percent: 60, passed: false })
    expect(enrolment('ratri')?.status).toBe('active')
  })
})

describe('marks', () => {
  it('are versioned, whole or refused, and repeatable under one key', async () => {
    await open(2)
    await office.handIn('ratri')
    const id = await only()
    expect(
      (await office.call('sari', `PUT ${office.course}/marking/essays/${id}/mark`, { levels: {}, comment: '' })).status,
    ).toBe(428)
    expect((await mark(id, { isi: 't3' })).status).toBe(422)
    expect((await mark(id, marks(9, 1))).status).toBe(422)
    expect((await mark(id, marks(3, 3))).status).toBe(200)
    const stale = await mark(id, marks(1, 1))
    expect([stale.status, stale.data.code]).toEqual([412, 'VERSION_CONFLICT'])
    expect((await mark(id, marks(2, 2), 1)).data.version).toBe(2)
    expect(await essay(id)).toMatchObject({ levels: marks(2, 2), version: 2 })
  })

  it('are taken back until the attempt is graded; the number goes on growing', async () => {
    await open(2)
    await office.handIn('ratri')
    const [first, second] = (await queue()).essays.map((one) => one.id)
    await mark(first ?? '', marks(3, 3))
    expect((await undo(first ?? '', 0)).status).toBe(412)
    expect((await undo(first ?? '', 1)).data).toEqual({ version: 2 })
    expect((await undo(first ?? '', 2)).status).toBe(404)
    expect(await essay(first ?? '')).toMatchObject({ levels: null, version: 2 })
    expect((await queue()).essays.every(({ todo }) => todo)).toBe(true)
    expect((await mark(first ?? '', marks(3, 3))).status).toBe(412)
    await mark(first ?? '', marks(3, 3), 2)
    await mark(second ?? '', marks(3, 3))
    expect((await undo(second ?? '', 1)).data.code).toBe('MARKS_FINAL')
    expect((await mark(first ?? '', marks(1, 1), 3)).data.code).toBe('MARKS_FINAL')
  })

  it.each([
    ['changes no mark of a graded attempt', 'update essay_mark set levels = null, version = version + 1'],
    ['deletes no mark', 'delete from essay_mark'],
    ['deletes no submission', 'delete from essay_submission'],
  ])('the schema %s', async (_, statement) => {
    await office.handIn('ratri')
    await mark(await only(), marks(3, 3))
    expect(() => office.connection.exec(statement)).toThrow()
  })
  it('the schema grades no attempt whose essay has no marks', async () => {
    await office.handIn('ratri')
    expect(() =>
      office.connection.exec("update attempt set state = 'graded', graded_at = submitted_at, percent = 1, passed = 0"),
    ).toThrow()
  })
})

describe('blind', () => {
  it('no message of marking names whoever wrote, and a person keeps one alias in a course', async () => {
    await open(2)
    for (const who of ['ratri', 'dewi', 'tono']) await office.handIn(who, 'Saya dengarkan.')
    office.connection.exec("update employee set name = 'NAMA ' || id where id in ('ratri','dewi','tono')")
    await plan({})
    const texts = [JSON.stringify((await office.call('sari', 'GET /marking')).data)]
    for (const who of ['sari', 'bima'] as const) {
      const list = await queue(who)
      texts.push(JSON.stringify(list))
      for (const { id } of list.essays) {
        // The answers themselves begin with the name in this office, so they are set apart.
        const { answer, ...rest } = await essay(id, who)
        expect(answer).toContain('Saya dengarkan.')
        texts.push(JSON.stringify(rest), JSON.stringify((await mark(id, marks(3, 3), 0, who)).data))
      }
    }
    expect(texts.length).toBeGreaterThan(20)
    const nips = office.connection
      .all("select nip from employee where id in ('ratri','dewi','tono')")
      .map(({ nip }) => String(nip))
    for (const secret of ['NAMA', 'ratri', 'dewi', 'tono', 'enrolment', ...nips])
      expect(
        texts.filter((text) => text.includes(secret)),
        secret,
      ).toEqual([])
  })

  it('one alias for each, the same in every essay', async () => {
    await open(2)
    for (const who of ['ratri', 'dewi', 'tono']) await office.handIn(who)
    const { essays } = await queue()
    expect(essays).toHaveLength(6)
    expect(new Set(essays.map(({ alias }) => alias)).size).toBe(3)
  })

  it('is absent for a trainer who neither owns the course nor marks in it', async () => {
    await office.handIn('ratri')
    const id = await only()
    for (const route of [`GET ${office.course}/marking`, `GET ${office.course}/marking/essays/${id}`])
      expect((await office.call('bima', route)).status).toBe(404)
    expect((await mark(id, marks(3, 3), 0, 'bima')).status).toBe(404)
    expect((await office.call('bima', 'GET /marking')).data).toEqual([])
  })
})

describe('a second marker', () => {
  it('does not see the first marks, nor whether there are any', async () => {
    await plan({})
    await office.handIn('ratri')
    const id = await only()
    const before = await essay(id, 'bima')
    expect((await mark(id, marks(3, 3), 0, 'sari', 'RAHASIA')).data.closed).toBe(false)
    expect(await essay(id, 'bima')).toEqual(before)
    expect(await queue('bima')).toMatchObject({ as: 'second', plans: [], markers: [], agreement: [] })
    expect(await essay(id, 'bima')).toMatchObject({ round: 'second', levels: null, before: [], closes: false })
  })

  it('near: the mean of the two; far: the owner looks a third time and that counts', async () => {
    await plan({})
    const near = await office.handIn('ratri')
    const far = await office.handIn('dewi')
    const ids = (await queue()).essays.map((one) => one.id)
    const answers = new Map<string, string>()
    for (const id of ids) answers.set((await essay(id)).answer.slice(0, 5), id)
    const [ratri = '', dewi = ''] = [answers.get('ratri'), answers.get('dewi:')]
    await mark(ratri, marks(3, 3), 0, 'sari', 'Satu')
    expect((await mark(ratri, marks(3, 2), 0, 'bima', 'Dua')).data).toEqual({ version: 1, closed: false })
    expect(await result(near)).toMatchObject({ state: 'graded', points: 9.5 })
    const told = (await result(near)).questions as { essay: { comments: string[] } | null }[]
    expect(told.find((one) => one.essay)?.essay?.comments).toEqual(['Satu', 'Dua'])

    await mark(dewi, marks(3, 3), 0, 'sari', 'Atas')
    await mark(dewi, marks(1, 1), 0, 'bima', 'Bawah')
    expect(await result(far, 'dewi')).toMatchObject({ state: 'awaiting-grading' })
    expect((await queue()).essays).toMatchObject([{ id: dewi, todo: true, third: true }])
    expect(await essay(dewi)).toMatchObject({
      round: 'third',
      closes: true,
      before: [{ levels: marks(3, 3), comment: 'Atas' }, { levels: marks(1, 1) }],
    })
    expect((await mark(dewi, marks(2, 2), 0)).data.closed).toBe(true)
    expect(await result(far, 'dewi')).toMatchObject({ points: 7 })
    const { agreement } = await queue()
    expect(agreement.map(({ criterion, n, exact }) => [criterion, n, exact])).toEqual([
      ['Kriteria isi', 2, 0.5],
      ['Kriteria bahasa', 2, 0],
    ])
  })

  it('is another trainer, chosen by the owner alone; a smaller sample frees what waited for it', async () => {
    expect((await plan({ secondMarkerId: 'sari' })).status).toBe(422)
    expect((await plan({ secondMarkerId: 'ratri' })).status).toBe(422)
    expect((await plan({ secondMarkerId: null })).status).toBe(422)
    expect((await plan({})).data).toEqual({ version: 1 })
    expect((await plan({})).status).toBe(412)
    const body = { secondMarkerId: null, secondPercent: 0, thresholdPercent: 20 }
    expect((await office.call('bima', `PUT ${office.course}/marking/plans/final`, body, 1)).status).toBe(404)
    const attempt = await office.handIn('ratri')
    await mark(await only(), marks(3, 3))
    expect(await result(attempt)).toMatchObject({ state: 'awaiting-grading' })
    expect((await plan({ secondPercent: 0 }, 1)).data).toEqual({ version: 2 })
    expect(await result(attempt)).toMatchObject({ state: 'graded', points: 10 })
  })
})

describe('regrades', () => {
  it('of another item leave the marks as they are, and an essay that is dropped is waited for no longer', async () => {
    const first = await office.handIn('ratri')
    await mark(await only(), marks(3, 2))
    const waiting = await office.handIn('dewi')
    const [item] = office.connection.all("select item_id as id, number from item_version where type = 'essay'")
    const decide = (decision: object, itemId: unknown, version: number) =>
      office.call(
        'sari',
        `POST ${office.course}/regrades`,
        { quiz: 'final', itemId, itemNumber: 1, decision, keepPasses: true, reason: 'Soal ini ternyata mendua arti.' },
        version,
      )
    const [plain] = office.connection.all("select item_id as id from item_version where type = 'trueFalse' limit 1")
    expect((await decide({ kind: 'drop' }, plain?.id, 0)).status).toBe(200)
    expect(await result(first)).toMatchObject({ points: 8, maxPoints: 9 })
    expect((await decide({ kind: 'drop' }, item?.id, 1)).status).toBe(200)
    expect(await result(first)).toMatchObject({ points: 3, maxPoints: 3 })
    expect((await queue()).essays).toEqual([])
    expect(await result(waiting, 'dewi')).toMatchObject({ state: 'graded', points: 3, maxPoints: 3, percent: 100 })
    const [regrade] = office.connection.all(`select id from regrade where item_id = '${item?.id}'`)
    expect((await office.call('sari', `POST ${office.course}/regrades/${regrade?.id}/undo`, undefined, 2)).status).toBe(
      200,
    )
    expect(await result(first)).toMatchObject({ points: 8, maxPoints: 9 })
    // Nobody ever marked it, so it still says nothing of her.
    expect(await result(waiting, 'dewi')).toMatchObject({ points: 3, maxPoints: 3 })
  })
})
