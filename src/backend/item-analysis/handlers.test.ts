import { beforeEach, describe, expect, it } from 'vitest'
import type { AnalysedItem, ItemAnalysis } from '@/contract/item-analysis.ts'
import type { Decision } from '@/domain/regrade-decision.ts'
import type { RegradeFigures } from '@/domain/regrade-effect.ts'
import type { Role } from '@/domain/role.ts'
import { demoCity } from '@/testing/demo-city.ts'

const course = 'integritas-berakhlak'
let city: Awaited<ReturnType<typeof demoCity>>
beforeEach(async () => {
  city = await demoCity()
}, 30_000)

async function analysis(query = '', role: Role = 'trainer', of = course): Promise<ItemAnalysis> {
  const response = await city.call(role, 'GET', `/authoring/courses/${of}/item-analysis${query}`)
  expect(response.status).toBe(200)
  return (await response.json()) as ItemAnalysis
}
interface Asked {
  item: Pick<AnalysedItem, 'id' | 'number'>
  decision: Decision
  keepPasses?: boolean
  preview?: boolean
  version?: number
  reason?: string
  of?: string
  quiz?: string
}
async function decide(asked: Asked) {
  const { item, decision, keepPasses = true, preview = false, version = 0, of = course, quiz = 'final' } = asked
  const { reason = 'Dua pengajar menilai ulang soal ini.' } = asked
  const response = await city.call('trainer', 'POST', `/authoring/courses/${of}/regrades?preview=${preview}`, {
    body: { quiz, itemId: item.id, itemNumber: item.number, decision, keepPasses, reason },
    headers: { 'if-match': `"${version}"` },
  })
  return {
    status: response.status,
    data: (await response.json()) as { figures: RegradeFigures; id: string; code?: string },
  }
}
async function undo(id: string, version: number, preview = false, of = course) {
  const response = await city.call(
    'trainer',
    'POST',
    `/authoring/courses/${of}/regrades/${id}/undo?preview=${preview}`,
    {
      headers: { 'if-match': `"${version}"` },
    },
  )
  return { status: response.status, data: (await response.json()) as { figures: RegradeFigures; code?: string } }
}
const rows = (sql: string) => city.connection.all(sql)
const results = () => ({
  attempts: rows('select id, points, max_points, percent, passed, graded_at from attempt order by id'),
  items: rows('select attempt_id, position, points, response from attempt_item order by attempt_id, position'),
  enrolments: rows('select id, status, completed_at, final_percent, pre_percent from enrolment order by id'),
})
const passing = () =>
  city.count(`(select distinct a.employee_id from attempt a join enrolment e on e.id = a.enrolment_id
    where e.course_id = '${course}' and a.quiz_key = 'final' and a.passed = 1)`)
const rekeyTo = (id: string): Decision => ({ kind: 'rekey', key: { type: 'options', correct: [id] } })
const suspectOf = ({ items }: ItemAnalysis) => {
  const item = items.find(({ flags }) => flags.some(({ code }) => code === 'KEY_SUSPECT'))
  const choice = item?.flags.find(({ code }) => code === 'KEY_SUSPECT')?.choices[0]
  if (!item || choice === undefined) throw new Error('the invented bank has lost its misleading item')
  return { item, rekey: rekeyTo(choice) }
}

describe('item analysis', () => {
  it('shows the owner every item that was answered, by first attempts or by all', async () => {
    const first = await analysis()
    expect(first).toMatchObject({
      title: 'Integritas dan Etika ASN (BerAKHLAK)',
      version: 0,
      quiz: 'final',
      regrades: [],
    })
    expect(first.check).toMatchObject({ length: 20, dichotomous: true, complete: false })
    expect(first.check.reliability).toBeGreaterThan(0.4)
    const all = await analysis('?attempts=all')
    expect(all.check.n).toBe(all.quizzes[0]?.attempts)
    expect(first.check.n).toBeLessThan(all.check.n)
    for (const item of first.items) {
      expect(item.facility).toBeGreaterThanOrEqual(0)
      // Whoever did not leave a single choice empty chose one of its options.
      if (item.type === 'single') expect(item.choices.reduce((sum, { n }) => sum + n, 0)).toBe(item.n - item.omitted)
    }
  })
  it('is for the owner and the admin; a course of another trainer is as absent as none', async () => {
    expect((await analysis('', 'admin')).quiz).toBe('final')
    const [other] = rows(
      "select id from course where owner_id <> (select owner_id from course where id = 'integritas-berakhlak')",
    )
    for (const id of [other?.id, 'tidak-ada'])
      expect((await city.call('trainer', 'GET', `/authoring/courses/${id}/item-analysis`)).status).toBe(404)
    expect((await city.call('learner', 'GET', `/authoring/courses/${course}/item-analysis`)).status).toBe(403)
    expect((await city.call('trainer', 'GET', `/authoring/courses/${course}/item-analysis?quiz=zzz`)).status).toBe(404)
  })
  it('of a course that nobody has answered is empty, not a fault', async () => {
    const [bare] = rows('select id from course where authored = 0')
    expect(await analysis('', 'admin', String(bare?.id))).toMatchObject({
      quiz: '',
      quizzes: [],
      items: [],
      check: { n: 0 },
    })
  })
})

describe('a regrade', () => {
  it('is previewed in figures without a trace, then does what the preview said', async () => {
    const { item, rekey } = suspectOf(await analysis())
    const before = results()
    const preview = await decide({ item, decision: rekey, preview: true, reason: '' })
    expect(preview.status).toBe(200)
    expect(preview.data.id).toBeNull()
    // To look is not to edit: a conflict must not name who only looked.
    expect(city.count('last_edit')).toBe(0)
    expect(results()).toEqual(before)
    expect(city.count('regrade')).toBe(0)

    const passed = passing()
    const completed = city.count("enrolment where status = 'completed'")
    const { status, data } = await decide({ item, decision: rekey })
    expect(status).toBe(200)
    const { figures } = data
    expect(city.count('last_edit')).toBe(1)
    expect(figures).toEqual(preview.data.figures)
    expect(figures.up).toBeGreaterThan(10)
    expect(passing()).toBe(passed + figures.nowPass - figures.nowFail)
    expect(figures.nowFail).toBe(0)
    expect(city.count("enrolment where status = 'completed'")).toBe(completed + figures.completed)
    // The key behaves like one now.
    const after = await analysis()
    const again = after.items.find(({ id }) => id === item.id)
    expect(again?.discrimination).toBeGreaterThan(0.3)
    expect(again?.regradeId).toBe(data.id)
    expect(after.version).toBe(1)
    expect(after.regrades[0]).toMatchObject({ id: data.id, keepPasses: true, figures, undoneAt: null })
    const [logged] = rows("select actor_id, detail from audit_log where action = 'regrade.apply'")
    expect(JSON.parse(String(logged?.detail))).toMatchObject({ itemId: item.id, figures })
  }, 30_000)

  it('keeps passes unless the trainer chooses otherwise', async () => {
    const { items } = await analysis()
    const item = items.find(({ type, facility, flags }) => type === 'single' && facility > 0.85 && flags.length === 0)
    if (!item) throw new Error('no sound, easy item')
    const wrong = item.choices.find(({ right }) => !right)?.id ?? ''
    const decision = rekeyTo(wrong)
    const strict = await decide({ item, decision, keepPasses: false, preview: true })
    const kind = await decide({ item, decision, preview: true })
    expect(strict.data.figures.nowFail).toBeGreaterThan(5)
    expect(strict.data.figures).toMatchObject({ kept: 0, uncompleted: strict.data.figures.nowFail })
    expect(kind.data.figures).toMatchObject({ nowFail: 0, uncompleted: 0, kept: strict.data.figures.nowFail })

    const passed = passing()
    const before = results()
    const { data } = await decide({ item, decision, keepPasses: false })
    expect(passing()).toBe(passed - data.figures.nowFail + data.figures.nowPass)
    // Undone, they have their pass and the day of their completion back.
    const back = await undo(data.id, 1)
    expect(back.data.figures).toMatchObject({ nowPass: data.figures.nowFail, completed: data.figures.uncompleted })
    expect(results()).toEqual(before)
  }, 30_000)

  it('is undone to the last point, and stays in the record', async () => {
    const { items } = await analysis()
    const [one, two] = items.filter(({ type }) => type === 'single')
    if (!one || !two) throw new Error('no items')
    const before = results()
    const first = await decide({ item: one, decision: { kind: 'drop' } })
    const between = results()
    const second = await decide({ item: two, decision: { kind: 'accept-all' }, version: 1 })
    expect(second.status).toBe(200)
    expect((await undo(first.data.id, 2, true)).status).toBe(200)
    expect((await undo(second.data.id, 2)).status).toBe(200)
    expect(results()).toEqual(between)
    expect((await undo(first.data.id, 3)).status).toBe(200)
    expect(results()).toEqual(before)
    expect((await undo(first.data.id, 4)).data.code).toBe('NOT_FOUND')
    const { regrades, version } = await analysis()
    expect(version).toBe(4)
    expect(regrades.map(({ undoneAt }) => undoneAt !== null)).toEqual([true, true])
    expect(city.count("audit_log where action = 'regrade.undo'")).toBe(2)
  }, 30_000)

  it('is undone in any order with the same result', async () => {
    const { items } = await analysis()
    const [one, two] = items.filter(({ type }) => type === 'single')
    if (!one || !two) throw new Error('no items')
    const before = results()
    const first = await decide({ item: one, decision: { kind: 'drop' } })
    const second = await decide({ item: two, decision: { kind: 'accept-all' }, version: 1 })
    await undo(first.data.id, 2)
    await undo(second.data.id, 3)
    expect(results()).toEqual(before)
  }, 30_000)

  it('refuses what is stale, doubled, unexplained or no key', async () => {
    const { item, rekey } = suspectOf(await analysis())
    expect((await decide({ item, decision: rekey, version: 7 })).status).toBe(412)
    expect((await decide({ item, decision: rekey, reason: 'salah' })).data.code).toBe('INVALID')
    const none: Decision = { kind: 'rekey', key: { type: 'trueFalse', correct: true } }
    expect((await decide({ item, decision: none })).data.code).toBe('INVALID')
    expect((await decide({ item: { ...item, number: 9 }, decision: rekey })).data.code).toBe('NOT_FOUND')
    expect((await decide({ item, decision: rekey })).status).toBe(200)
    expect((await decide({ item, decision: { kind: 'drop' }, version: 1 })).data.code).toBe('IN_USE')
  }, 30_000)
})
