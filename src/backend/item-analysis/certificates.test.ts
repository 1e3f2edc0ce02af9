import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { AnalysedItem, CertificateEvidence, ItemAnalysis } from '@/contract/item-analysis.ts'
import type { Decision } from '@/domain/regrade-decision.ts'
import type { RegradeFigures } from '@/domain/regrade-effect.ts'
import { demoCity } from '@/testing/demo-city.ts'

/** What a decision about an item does to certificates: foreseen, done, undone. */
const course = '/authoring/courses/integritas-berakhlak'
let city: Awaited<ReturnType<typeof demoCity>>
beforeEach(async () => {
  city = await demoCity()
}, 30_000)

interface Answer {
  figures: RegradeFigures
  id: string
  certificates: CertificateEvidence
}
const analysis = async () =>
  (await (await city.call('trainer', 'GET', `${course}/item-analysis`)).json()) as ItemAnalysis
const post = async (path: string, version: number, body?: object) => {
  const response = await city.call('trainer', 'POST', `${course}/regrades${path}`, {
    ...(body ? { body } : {}),
    headers: { 'if-match': `"${version}"` },
  })
  expect(response.status).toBe(200)
  return (await response.json()) as Answer
}
const decide = (item: AnalysedItem, decision: Decision, keepPasses: boolean, version: number, preview = false) => {
  const about = { quiz: 'final', itemId: item.id, itemNumber: item.number }
  const reason = 'Dua pengajar menilai ulang.'
  return post(`?preview=${preview}`, version, { ...about, decision, keepPasses, reason })
}
const force = () => city.connection.all('select number, status from certificate order by number')
const valid = () => force().filter(({ status }) => status === 'valid')
/** In force is exactly what is completed, in the version and on the day of the completion. */
const follows = () => {
  expect(valid().length).toBe(city.count("enrolment where status = 'completed'"))
  expect(
    city.count(`certificate c join enrolment e on e.id = c.enrolment_id where c.status = 'valid'
      and (e.status <> 'completed' or e.completed_at <> c.completed_at or e.version_id <> c.version_id)`),
  ).toBe(0)
}
const wrongKey = (item: AnalysedItem): Decision => ({
  kind: 'rekey',
  key: { type: 'options', correct: [item.choices.find(({ right }) => !right)?.id ?? ''] },
})
const easyItem = ({ items }: ItemAnalysis) => {
  const item = items.find(({ type, facility, flags }) => type === 'single' && facility > 0.85 && flags.length === 0)
  if (!item) throw new Error('no sound, easy item')
  return item
}

describe('certificates and a decision about an item', () => {
  it('are counted and named before, withdrawn with the passes, and are back when it is undone', async () => {
    const item = easyItem(await analysis())
    const before = force()
    const foreseen = await decide(item, wrongKey(item), false, 0, true)
    expect(foreseen.figures.certificatesLost).toBeGreaterThan(5)
    expect(foreseen.figures.certificatesLost).toBe(foreseen.figures.uncompleted)
    expect(foreseen.certificates.withdrawn).toHaveLength(foreseen.figures.certificatesLost)
    expect(force()).toEqual(before)
    expect(city.count('certificate_change')).toBe(0)

    const done = await decide(item, wrongKey(item), false, 0)
    expect(done.figures).toEqual(foreseen.figures)
    follows()
    const [lost = ''] = done.certificates.withdrawn
    const told = await (await city.call('trainer', 'GET', `/certificates/${lost}`)).json()
    expect(told).toMatchObject({ status: 'withdrawn', changed: { cause: 'regrade' } })
    expect((await analysis()).regrades[0]?.certificates).toEqual(done.certificates)

    const back = await post(`/${done.id}/undo`, 1)
    expect(back.certificates).toMatchObject({ issued: [], withdrawn: done.certificates.issued })
    expect(back.certificates.reinstated).toEqual(done.certificates.withdrawn)
    expect(force().filter(({ number }) => before.some((one) => one.number === number))).toEqual(before)
    follows()
    const check = await (await city.call('learner', 'GET', `/certificates/${lost}/check`)).json()
    expect(check).toMatchObject({ state: 'valid' })
    const [logged] = city.connection.all("select detail from audit_log where action = 'regrade.undo'")
    expect(JSON.parse(String(logged?.detail)).certificates.reinstated).toEqual(back.certificates.reinstated)
  }, 30_000)

  it('stay where passes are kept, and come with passes that come', async () => {
    const found = await analysis()
    const item = easyItem(found)
    const kept = await decide(item, wrongKey(item), true, 0, true)
    expect(kept.figures).toMatchObject({ certificatesLost: 0 })
    expect(kept.certificates.withdrawn).toEqual([])
    const hard = found.items.toSorted((a, b) => a.facility - b.facility)[0] ?? item
    const foreseen = await decide(hard, { kind: 'accept-all' }, true, 0, true)
    expect(foreseen.figures.certificatesGained).toBeGreaterThan(0)
    const given = await decide(hard, { kind: 'accept-all' }, true, 0)
    expect(given.certificates.issued).toHaveLength(foreseen.figures.certificatesGained)
    follows()
    const undone = await post(`/${given.id}/undo`, 1)
    expect(undone.certificates.withdrawn.toSorted()).toEqual(given.certificates.issued.toSorted())
    // Decided once more, it is another day: other certificates, and the first ones stay withdrawn.
    city.clock.now = new Date(city.clock.now.getTime() + 60_000)
    const again = await decide(hard, { kind: 'accept-all' }, true, 2)
    expect(again.certificates.reinstated).toEqual([])
    expect(again.certificates.issued).toHaveLength(given.certificates.issued.length)
    follows()
  }, 30_000)

  it('follow the completions through any order of decisions, and all undone is as before', async () => {
    const { items } = await analysis()
    const pool = items.filter(({ type }) => type === 'single').slice(0, 3)
    const before = valid()
    const step = fc.record({ at: fc.nat(2), kind: fc.nat(2), keepPasses: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 4 }), async (steps) => {
        let version = (await analysis()).version
        const open = new Map<number, string>()
        const turn = async (at: number, decision: Decision, keepPasses: boolean) => {
          const id = open.get(at)
          const item = pool[at]
          if (id) {
            await post(`/${id}/undo`, version++)
            open.delete(at)
          } else if (item) open.set(at, (await decide(item, decision, keepPasses, version++)).id)
          city.clock.now = new Date(city.clock.now.getTime() + 1_000)
          follows()
        }
        for (const { at, kind, keepPasses } of steps) {
          const item = pool[at]
          const decisions: Decision[] = [{ kind: 'drop' }, { kind: 'accept-all' }, ...(item ? [wrongKey(item)] : [])]
          await turn(at, decisions[kind] ?? { kind: 'drop' }, keepPasses)
        }
        for (const at of [...open.keys()]) await turn(at, { kind: 'drop' }, true)
        expect(valid()).toEqual(before)
      }),
      { numRuns: Number(process.env.MODEL_RUNS ?? 3) },
    )
  }, 90_000)
})
