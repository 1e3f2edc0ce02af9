import { beforeEach, expect, it } from 'vitest'
import { drawByBlueprint } from '@/domain/blueprint.ts'
import { openSmallOffice } from '@/testing/small-office.ts'

const doc = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Sapa dulu.' }] }] }
const statement = (n: number, indicator: string, level?: number) => ({
  type: 'trueFalse',
  stem: `Sapaan ke-${n} membuka percakapan.`,
  explanation: 'Sapaan membuka percakapan.',
  indicator,
  correct: true,
  ...(level === undefined ? {} : { level }),
})
const blueprint = {
  by: 'level' as const,
  cells: [
    { indicator: 'Menyapa', column: '1', wanted: 2 },
    { indicator: 'Menyapa', column: '2', wanted: 1 },
    { indicator: 'Mencatat', column: '', wanted: 1 },
  ],
}
let office: Awaited<ReturnType<typeof openSmallOffice>>
let course: string
let id: string
const call = (who: string, route: string, body?: unknown, version?: number) => office.call(who, route, body, version)
const quiz = async () =>
  (await call('sari', `GET ${course}/quizzes/final`)).data as { version: number; draw: number; blueprint: unknown }
const save = async (next: unknown) =>
  call('sari', `PUT ${course}/quizzes/final/blueprint`, { blueprint: next }, (await quiz()).version)
const gate = async () =>
  (await call('sari', `GET ${course}`)).data.gate as { rule: string; met: boolean; where: string; about?: string }[]
const publish = async (reason: object | undefined = { withoutReview: 'Peninjau belum ada di kantor ini.' }) =>
  call('sari', `POST ${course}/publication`, reason, Number((await call('sari', `GET ${course}`)).data.version))

beforeEach(async () => {
  office = await openSmallOffice()
  id = String((await call('sari', 'POST /authoring/courses', { title: 'Menyapa warga' })).data.id)
  course = `/authoring/courses/${id}`
  await call('sari', `PATCH ${course}`, { summary: 'Cara menyapa warga yang datang.' }, 1)
  const { data } = await call('sari', `POST ${course}/lessons`, { moduleKey: 'm1', title: 'Sapaan pertama' })
  const blocks = [{ id: 'b1', kind: 'text', doc }]
  await call('sari', `PUT ${course}/lessons/${data.key}`, { title: 'Sapaan pertama', minutes: 15, blocks }, 1)
  const levels = [1, 1, 1, 1, 2, 2, 3]
  for (const [n, level] of levels.entries())
    await call('sari', `POST ${course}/quizzes/final/items`, { item: statement(n, 'Menyapa', level) })
  for (const n of [8, 9, 10])
    await call('sari', `POST ${course}/quizzes/final/items`, { item: statement(n, 'Mencatat') })
})

it('is kept by version, says how many are asked, and goes along into the next draft', async () => {
  expect((await quiz()).blueprint).toBeNull()
  expect((await call('sari', `PUT ${course}/quizzes/final/blueprint`, { blueprint }, 99)).status).toBe(412)
  expect((await call('sari', `PUT ${course}/quizzes/final/blueprint`, { blueprint })).status).toBe(428)
  expect((await call('bima', `PUT ${course}/quizzes/final/blueprint`, { blueprint }, 1)).status).toBe(404)
  expect((await save({ ...blueprint, by: 'bloom' })).status).toBe(422)
  expect((await save(blueprint)).status).toBe(200)
  expect(await quiz()).toMatchObject({ blueprint, draw: 4 })
  expect((await publish()).status).toBe(200)
  await call('sari', `POST ${course}/draft`)
  expect(await quiz()).toMatchObject({ blueprint, draw: 4 })
  expect((await save(null)).status).toBe(200)
  expect((await quiz()).blueprint).toBeNull()
})

it('an attempt is drawn by it, and its seed repeats the draw', async () => {
  await save(blueprint)
  await publish()
  await call('ratri', `POST /courses/${id}/enrolments`)
  office.connection.exec("update lesson_progress set completed_at = '2026-11-23T04:00:00.000Z'")
  const lesson = String(office.connection.all('select key from lesson')[0]?.key)
  const progress = { seen: ['b1'], lastBlock: 'b1', mediaSecond: null, watched: {}, activeSeconds: 60, seq: 1 }
  await call('ratri', `PUT /courses/${id}/lessons/${lesson}/progress`, progress)
  expect((await call('ratri', `GET /courses/${id}/quizzes/final`)).data).toMatchObject({ questions: 4, blocked: null })
  const attempt = String((await call('ratri', `POST /courses/${id}/quizzes/final/attempts`)).data.id)
  const rows = office.connection.all(
    `select i.item_id as id, v.indicator, v.body ->> 'level' as level from attempt_item i
     join item_version v on v.item_id = i.item_id and v.number = i.item_number where i.attempt_id = '${attempt}'`,
  )
  const cells = rows.map(({ indicator, level }) => `${indicator} ${level ?? ''}`).sort()
  expect(cells).toEqual(['Mencatat ', 'Menyapa 1', 'Menyapa 1', 'Menyapa 2'])
  const bank = office.connection.all(
    `select v.item_id as id, v.indicator, v.body from item_version v join item i on i.id = v.item_id and i.number = v.number`,
  )
  const placed = bank.map((row) => ({ ...JSON.parse(String(row.body)), id: String(row.id) }))
  const seed = Number(office.connection.all(`select draw_seed as seed from attempt where id = '${attempt}'`)[0]?.seed)
  expect(
    drawByBlueprint(blueprint, placed, seed)
      .map((item) => item.id)
      .sort(),
  ).toEqual(rows.map((row) => String(row.id)).sort())
})

it('the gate warns of holes and of indicators with fewer than three items; a logged reason overrides both', async () => {
  expect((await gate()).filter(({ rule }) => rule.startsWith('INDICATOR'))).toEqual([
    { rule: 'INDICATORS', met: true, where: 'final' },
  ])
  await save({ ...blueprint, cells: [{ indicator: 'Menyapa', column: '5', wanted: 2 }, ...blueprint.cells] })
  await call('sari', `POST ${course}/quizzes/final/items`, { item: statement(11, 'Menutup') })
  const unmet = (await gate()).filter(({ met }) => !met)
  expect(unmet).toContainEqual({ rule: 'INDICATOR_FEW', met: false, where: 'final', about: 'Menutup (1)' })
  expect(unmet).toContainEqual({ rule: 'BLUEPRINT_HOLE', met: false, where: 'final' })
  const version = Number((await call('sari', `GET ${course}`)).data.version)
  expect((await call('sari', `POST ${course}/publication`, undefined, version)).status).toBe(409)
  expect((await publish()).status).toBe(200)
  const [entry] = office.connection.all("select detail from audit_log where action = 'course.publish'")
  expect(String(entry?.detail)).toContain('Menutup (1)')
})
