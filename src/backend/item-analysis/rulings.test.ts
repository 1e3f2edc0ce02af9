import { beforeEach, describe, expect, it } from 'vitest'
import type { AttemptPage, AttemptQuestion } from '@/contract/assessment.ts'
import type { AttemptResult } from '@/contract/attempt-result.ts'
import type { AnalysedItem, ItemAnalysis } from '@/contract/item-analysis.ts'
import type { KeyLayout } from '@/domain/key-layout.ts'
import type { Decision, NewKey } from '@/domain/regrade-decision.ts'
import { demoCity } from '@/testing/demo-city.ts'

/** What a decision means to who takes the check afterwards, and what a learner is told of it. */
const course = 'kesehatan-masyarakat-lapangan'
let city: Awaited<ReturnType<typeof demoCity>>
beforeEach(async () => {
  city = await demoCity()
}, 30_000)

const read = async <T>(response: Response) => (await response.json()) as T

/** A whole attempt of the demo learner that answers nothing. */
async function handInBlank() {
  const { id, questions } = await start()
  await city.call('learner', 'POST', `/attempts/${id}/submission`)
  return { id, questions }
}
async function start() {
  const started = await city.call('learner', 'POST', `/courses/${course}/quizzes/m1/attempts`)
  const { id } = await read<{ id: string }>(started)
  const { questions } = await read<AttemptPage>(await city.call('learner', 'GET', `/attempts/${id}`))
  return { id, questions }
}

/** Another key than the one in force: the first two change places. */
function otherKey(layout: AnalysedItem['layout']): NewKey | undefined {
  if (layout?.type === 'matching') {
    const [one, two, ...rest] = layout.lefts
    const pairs = [[one?.id, two?.right], [two?.id, one?.right], ...rest.map(({ id, right }) => [id, right])]
    return { type: 'matching', pairs: Object.fromEntries(pairs) as Record<string, string> }
  }
  if (layout?.type !== 'ordering') return undefined
  const [one = '', two = '', ...rest] = layout.steps.map(({ id }) => id)
  return { type: 'ordering', order: [two, one, ...rest] }
}

/** The whole answer by this key, in the ids under which it was asked. */
function answerBy(key: NewKey, layout: KeyLayout, { lefts = [], rights = [], steps = [] }: AttemptQuestion) {
  const shown = (list: { id: string; text: string }[], text: string | undefined) =>
    list.find((entry) => entry.text === text)?.id ?? ''
  const textOf = (list: { id: string; text: string }[], id: string) => list.find((entry) => entry.id === id)?.text
  if (key.type === 'ordering' && layout.type === 'ordering')
    return { type: 'ordering', order: key.order.map((id) => shown(steps, textOf(layout.steps, id))) }
  if (key.type !== 'matching' || layout.type !== 'matching') throw new Error(key.type)
  const pairs = Object.entries(key.pairs).map(([left, right]) => [
    shown(lefts, textOf(layout.lefts, left)),
    shown(rights, textOf(layout.rights, right)),
  ])
  return { type: 'matching', pairs: Object.fromEntries(pairs) as Record<string, string> }
}
const resultOf = async (id: string) => read<AttemptResult>(await city.call('learner', 'GET', `/attempts/${id}/result`))
const analysis = async () =>
  read<ItemAnalysis>(await city.call('trainer', 'GET', `/authoring/courses/${course}/item-analysis?quiz=m1`))

async function decide(at: number, decision: Decision) {
  const { items, version } = await analysis()
  const item = items.toSorted((a, b) => (a.key < b.key ? -1 : 1))[at]
  const response = await city.call('trainer', 'POST', `/authoring/courses/${course}/regrades`, {
    body: {
      quiz: 'm1',
      itemId: item?.id,
      itemNumber: item?.number,
      decision,
      keepPasses: true,
      reason: 'Soal ini keliru.',
    },
    headers: { 'if-match': `"${version}"` },
  })
  return { status: response.status, stem: item?.stem, ...(await read<{ id: string; code?: string }>(response)) }
}

describe('a decision about an item', () => {
  it('holds for attempts after it, and undoing it takes it from them too', async () => {
    const before = await handInBlank()
    expect((await resultOf(before.id)).percent).toBe(0)
    const { id } = await decide(0, { kind: 'accept-all' })
    expect(await resultOf(before.id)).toMatchObject({ percent: 16, points: 1, maxPoints: 6 })
    city.clock.now = new Date(city.clock.now.getTime() + 60_000)
    const after = await handInBlank()
    expect(await resultOf(after.id)).toMatchObject({ percent: 16, regradedAt: null })
    const { version } = await analysis()
    await city.call('trainer', 'POST', `/authoring/courses/${course}/regrades/${id}/undo`, {
      headers: { 'if-match': `"${version}"` },
    })
    for (const attempt of [before, after])
      expect(await resultOf(attempt.id)).toMatchObject({ percent: 0, maxPoints: 6 })
  })

  it('a dropped item is asked of nobody any more, and one of six leaves five that count', async () => {
    const before = await handInBlank()
    const { stem } = await decide(0, { kind: 'drop' })
    const told = await resultOf(before.id)
    expect(told).toMatchObject({ maxPoints: 5, regradedAt: city.clock.now.toISOString() })
    expect(told.indicators.reduce((sum, { max }) => sum + max, 0)).toBe(5)
    expect(told.questions.find((question) => question.stem === stem)?.ruling).toBe('drop')
    const after = await handInBlank()
    expect(after.questions).toHaveLength(5)
    expect(after.questions.map((question) => question.stem)).not.toContain(stem)
  })

  it('never leaves an attempt without an item that counts', async () => {
    await handInBlank()
    for (const at of [0, 1, 2, 3, 4]) expect((await decide(at, { kind: 'drop' })).status).toBe(200)
    expect((await decide(5, { kind: 'drop' })).code).toBe('LAST_OF_ITS_KIND')
  })

  it('shows a learner the new key where the review is open', async () => {
    const before = await handInBlank()
    const { items } = await analysis()
    const sorted = items.toSorted((a, b) => (a.key < b.key ? -1 : 1))
    const at = sorted.findIndex(({ type }) => type === 'single')
    const wrong = sorted[at]?.choices.find(({ right }) => !right)
    await decide(at, { kind: 'rekey', key: { type: 'options', correct: [wrong?.id ?? ''] } })
    const question = (await resultOf(before.id)).questions.find(({ stem }) => stem === sorted[at]?.stem)
    expect(question?.ruling).toBe('rekey')
    expect(question?.lines.filter(({ right }) => right).map(({ text }) => text)).toEqual([wrong?.text])
  })

  it('gives pairs and orders another key, which who answered by it gains from until it is taken back', async () => {
    const blank = await handInBlank()
    const { items } = await analysis()
    const { id, questions } = await start()
    const sorted = items.toSorted((a, b) => (a.key < b.key ? -1 : 1))
    const asked = sorted.flatMap(({ stem, layout }, at) => {
      const key = otherKey(layout)
      const question = questions.find((one) => one.stem === stem)
      return key && layout && question ? [{ at, key, layout, question }] : []
    })
    expect(asked.map(({ key }) => key.type).sort()).toEqual(['matching', 'ordering'])
    for (const { key, layout, question } of asked)
      await city.call('learner', 'PUT', `/attempts/${id}/answers/${question.position}`, {
        body: { response: answerBy(key, layout, question), flagged: false, seq: 1 },
      })
    await city.call('learner', 'POST', `/attempts/${id}/submission`)
    const before = await resultOf(id)
    const decided: string[] = []
    for (const { at, key } of asked) decided.push((await decide(at, { kind: 'rekey', key })).id)
    const after = await resultOf(id)
    expect(after.points).toBe(2)
    for (const { question } of asked) {
      const reviewed = after.questions.find(({ stem }) => stem === question.stem)
      expect(reviewed).toMatchObject({ points: 1, ruling: 'rekey' })
      expect(reviewed?.lines.every(({ mine, right }) => mine && right)).toBe(true)
    }
    expect((await resultOf(blank.id)).points).toBe(0)
    for (const one of decided) {
      const { version } = await analysis()
      await city.call('trainer', 'POST', `/authoring/courses/${course}/regrades/${one}/undo`, {
        headers: { 'if-match': `"${version}"` },
      })
    }
    expect({ ...(await resultOf(id)), regradedAt: null }).toEqual({ ...before, regradedAt: null })
    expect((await decide(asked[0]?.at ?? 0, { kind: 'rekey', key: { type: 'matching', pairs: {} } })).code).toBe(
      'INVALID',
    )
  })

  it('is seen by the trainer alone, who gave it and why', async () => {
    const before = await handInBlank()
    await decide(0, { kind: 'drop' })
    const said = JSON.stringify(await resultOf(before.id))
    expect(said).not.toContain('Soal ini keliru.')
    expect((await analysis()).regrades[0]?.reason).toBe('Soal ini keliru.')
  })
})
