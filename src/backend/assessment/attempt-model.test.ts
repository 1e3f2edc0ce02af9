import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AttemptPage } from '@/contract/assessment.ts'
import type { AttemptResult } from '@/contract/attempt-result.ts'
import { graceMs } from '@/domain/attempt.ts'
import { gradeItem, percentOf } from '@/domain/grading.ts'
import type { Response as Answer } from '@/domain/response.ts'
import { demoCity } from '@/testing/demo-city.ts'

/**
 * The attempt as a machine, driven through the whole backend over a real database: starts, answers, late and repeated
 * deliveries, time going by, handing in twice, the backend started anew. After every step the invariants I1 to I5 hold.
 */
const runs = Number(process.env.MODEL_RUNS ?? 200)
const limitMinutes = 10
const course = 'kesehatan-masyarakat-lapangan'
const questions = 6
let city: Awaited<ReturnType<typeof demoCity>>

beforeAll(async () => {
  city = await demoCity()
  await city.call('learner', 'GET', `/courses/${course}/quizzes/m1`)
  // The lives add up to days of the clock; the session is not what is tested here.
  city.connection.exec("update session set expires_at = '2099-01-01T00:00:00.000Z'")
  city.connection.exec(`update quiz set time_limit_minutes = ${limitMinutes} where key = 'm1'`)
})

interface Saved {
  seq: number
  text: string
}
/** What a person who kept a diary would expect. */
interface Model {
  open: { id: string; deadline: number; saved: Map<number, Saved> } | undefined
  graded: Map<string, { percent: number; answers: string }>
  steps: number
}
type Real = Record<never, never>

const read = async <T>(path: string) => (await (await city.call('learner', 'GET', path)).json()) as T
const now = () => city.clock.now.getTime()
const over = (model: Model) => model.open !== undefined && now() > model.open.deadline + graceMs
const rowsOf = (id: string) =>
  city.connection.all(
    `select t.position, t.response, t.seq, t.points, t.layout, v.body from attempt_item t
     join item_version v on v.item_id = t.item_id and v.number = t.item_number where t.attempt_id = '${id}' order by t.position`,
  )

/** The time of the open attempt may have run out meanwhile: then it is graded with what was saved. */
async function settle(model: Model) {
  if (!over(model) || !model.open) return
  const { id, saved } = model.open
  await close(model, id, saved, true)
}
async function close(model: Model, id: string, saved: Map<number, Saved>, expired: boolean) {
  model.open = undefined
  const result = await read<AttemptResult>(`/attempts/${id}/result`)
  expect(result.expired).toBe(expired)
  const rows = rowsOf(id)
  // I1: every answer that was acknowledged is in the graded result, as it was last acknowledged.
  for (const [position, { text, seq }] of saved) expect(rows[position]).toMatchObject({ response: text, seq })
  // I5: the score is a pure re-grade of the stored answers.
  const points = rows.map((row) =>
    gradeItem(
      JSON.parse(String(row.body)),
      JSON.parse(String(row.layout)),
      row.response === null ? null : (JSON.parse(String(row.response)) as Answer),
    ),
  )
  expect(points).toEqual(rows.map((row) => row.points))
  expect(result.percent).toBe(
    percentOf(
      points.reduce((sum, value) => sum + value, 0),
      rows.length,
    ),
  )
  model.graded.set(id, { percent: result.percent, answers: JSON.stringify(rows) })
}

async function check(model: Model) {
  await settle(model)
  // I2: never two open attempts of one person and check.
  expect(city.count("attempt where employee_id = 'p-ratri' and quiz_key = 'm1' and state = 'in-progress'")).toBe(
    model.open ? 1 : 0,
  )
  // I3: what is graded stays as it is.
  for (const [id, known] of model.graded) expect(JSON.stringify(rowsOf(id))).toBe(known.answers)
  model.steps++
}

type Command = fc.AsyncCommand<Model, Real>
const step = (name: string, act: (model: Model) => Promise<void>): Command => ({
  check: () => true,
  run: async (model) => {
    await act(model)
    await check(model)
  },
  toString: () => name,
})

const start = () =>
  step('start', async (model) => {
    await settle(model)
    const answer = await city.call('learner', 'POST', `/courses/${course}/quizzes/m1/attempts`)
    expect(answer.status).toBe(201)
    const { id } = (await answer.json()) as { id: string }
    if (model.open) {
      expect(id).toBe(model.open.id)
      return
    }
    expect(model.graded.has(id)).toBe(false)
    model.open = { id, deadline: now() + limitMinutes * 60_000, saved: new Map() }
    const page = await read<AttemptPage>(`/attempts/${id}`)
    expect(Date.parse(page.deadlineAt ?? '')).toBe(model.open.deadline)
    expect(page.questions).toHaveLength(questions)
  })

/** `ahead` ≤ 0 is a late or repeated delivery: it is taken in and changes nothing. */
const save = (position: number, value: number, ahead: number) =>
  step(`save(${position}, ${value}, ${ahead})`, async (model) => {
    const id = model.open?.id ?? [...model.graded.keys()].at(-1)
    if (!id) return
    const question = (await read<AttemptPage>(`/attempts/${id}`)).questions[position]
    await settle(model)
    const response = answerTo(question, value)
    const known = model.open?.saved.get(position)?.seq ?? question?.seq ?? 0
    const seq = Math.max(1, known + ahead)
    const sent = await city.call('learner', 'PUT', `/attempts/${id}/answers/${position}`, {
      body: { response, flagged: false, seq },
    })
    if (seq <= known) {
      expect(sent.status).toBe(200)
      expect(await sent.json()).toMatchObject({ seq: known })
    } else if (model.open) {
      expect(sent.status).toBe(200)
      model.open.saved.set(position, { seq, text: JSON.stringify(response) })
    } else expect(sent.status).toBe(409)
  })

function answerTo(question: AttemptPage['questions'][number] | undefined, value: number): Answer {
  const id = (list: { id: string }[] | undefined) => list?.[value % (list.length || 1)]?.id ?? '1'
  switch (question?.type) {
    case 'multiple':
      return { type: 'multiple', choices: [id(question.options)] }
    case 'trueFalse':
      return { type: 'trueFalse', choice: value % 2 === 0 }
    case 'matching':
      return { type: 'matching', pairs: { [id(question.lefts)]: id(question.rights) } }
    case 'ordering':
      return { type: 'ordering', order: (question.steps ?? []).map(({ id: stepId }) => stepId) }
    case 'numeric':
      return { type: 'numeric', text: String(value) }
    case 'shortText':
      return { type: 'shortText', text: `jawaban ${value}` }
    default:
      return { type: 'single', choice: id(question?.options) }
  }
}

const handIn = () =>
  step('hand in', async (model) => {
    const id = model.open?.id ?? [...model.graded.keys()].at(-1)
    if (!id) return
    await settle(model)
    expect((await city.call('learner', 'POST', `/attempts/${id}/submission`)).status).toBe(200)
    if (model.open) await close(model, id, model.open.saved, false)
  })

const wait = (seconds: number) =>
  step(`wait(${seconds} s)`, async () => {
    city.clock.now = new Date(now() + seconds * 1_000)
  })

const look = () =>
  step('look', async (model) => {
    if (!model.open) return
    const page = await read<AttemptPage>(`/attempts/${model.open.id}`)
    if (over(model)) {
      expect(page.state).toBe('graded')
      return
    }
    for (const { position, response, seq } of page.questions) {
      const saved = model.open.saved.get(position)
      expect(response === null ? undefined : JSON.stringify(response)).toBe(saved?.text)
      expect(seq).toBe(saved?.seq ?? 0)
    }
  })

describe('attempt', () => {
  beforeEach(async () => {
    for (const row of city.connection.all("select id from attempt where state = 'in-progress'"))
      await city.call('learner', 'POST', `/attempts/${row.id}/submission`)
  })

  it(`keeps its promises in ${runs} random lives`, async () => {
    let steps = 0
    await fc.assert(
      fc.asyncProperty(
        fc.commands(
          [
            fc.constant(start()),
            fc.tuple(fc.nat(questions - 1), fc.nat(40), fc.integer({ min: -2, max: 3 })).map((a) => save(...a)),
            fc.tuple(fc.nat(questions - 1), fc.nat(40), fc.constant(1)).map((a) => save(...a)),
            fc.constant(handIn()),
            fc.constant(look()),
            fc.nat(240).map((seconds) => wait(seconds)),
          ],
          { maxCommands: 80, size: 'max' },
        ),
        async (commands) => {
          const model: Model = { open: undefined, graded: new Map(), steps: 0 }
          await fc.asyncModelRun(() => ({ model, real: {} }), commands)
          if (model.open) await city.call('learner', 'POST', `/attempts/${model.open.id}/submission`)
          steps += model.steps
        },
      ),
      { numRuns: runs },
    )
    expect(steps / runs, 'steps in a life, on average').toBeGreaterThanOrEqual(30)
    // I6: the database is whole.
    expect(city.connection.all('pragma foreign_key_check')).toEqual([])
    expect(city.connection.all('pragma integrity_check')[0]?.integrity_check).toBe('ok')
  }, 300_000)
})

describe('the schema', () => {
  const graded = () =>
    String(
      city.connection.all(
        "select id from attempt where state = 'graded' and id in (select attempt_id from attempt_item) limit 1",
      )[0]?.id,
    )
  it.each([
    ['reopens nothing', () => `update attempt set state = 'in-progress' where id = '${graded()}'`],
    [
      'changes no answer of a graded attempt',
      () => `update attempt_item set response = '1' where attempt_id = '${graded()}'`,
    ],
    ['moves no start', () => `update attempt set started_at = '2020-01-01' where id = '${graded()}'`],
    ['swaps no item', () => `update attempt_item set item_number = item_number + 1 where attempt_id = '${graded()}'`],
    ['deletes no attempt', () => `delete from attempt where id = '${graded()}'`],
  ])('%s, whoever asks', (_, statement) => {
    expect(() => city.connection.exec(statement())).toThrow()
  })

  it('lets the number of an answer only grow', async () => {
    const { id } = (await (await city.call('learner', 'POST', `/courses/${course}/quizzes/m1/attempts`)).json()) as {
      id: string
    }
    city.connection.exec(`update attempt_item set seq = 5 where attempt_id = '${id}' and position = 0`)
    expect(() =>
      city.connection.exec(`update attempt_item set seq = 4 where attempt_id = '${id}' and position = 0`),
    ).toThrow()
  })
})

describe('more time', () => {
  it('moves the deadline of the next attempt, not of the one in hand', async () => {
    for (const row of city.connection.all("select id from attempt where state = 'in-progress'"))
      await city.call('learner', 'POST', `/attempts/${row.id}/submission`)
    const minutes = async () => {
      const { id } = (await (await city.call('learner', 'POST', `/courses/${course}/quizzes/m1/attempts`)).json()) as {
        id: string
      }
      const page = await read<AttemptPage>(`/attempts/${id}`)
      return { id, minutes: page.deadlineAt && (Date.parse(page.deadlineAt) - Date.parse(page.startedAt)) / 60_000 }
    }
    const set = (timeFactor: string, version: number) =>
      city.call('admin', 'PATCH', '/employees/p-ratri', {
        body: { timeFactor, timeReason: 'pembaca layar' },
        headers: { 'if-match': `"${version}"` },
      })
    const { version } = (await (await city.call('admin', 'GET', '/employees/p-ratri/account')).json()) as {
      version: number
    }
    const first = await minutes()
    expect(first.minutes).toBe(limitMinutes)
    expect((await set('1.5', version)).status).toBe(200)
    expect((await minutes()).minutes).toBe(limitMinutes)
    await city.call('learner', 'POST', `/attempts/${first.id}/submission`)
    const second = await minutes()
    expect(second.minutes).toBe(limitMinutes * 1.5)
    await city.call('learner', 'POST', `/attempts/${second.id}/submission`)
    await set('none', version + 1)
    expect((await minutes()).minutes).toBeNull()
  })
})
