import { beforeAll, describe, expect, it } from 'vitest'
import type { EngagedPerson, Engagement } from '@/contract/engagement.ts'
import { demoCity } from '@/testing/demo-city.ts'

const courseId = 'kesehatan-masyarakat-lapangan'
const at = `/authoring/courses/${courseId}/engagement`
let city: Awaited<ReturnType<typeof demoCity>>
let page: Engagement
const read = async <T>(path: string) => (await (await city.call('trainer', 'GET', path)).json()) as T
const behind = (query: string) => read<EngagedPerson[]>(`${at}/people?${query}`)

beforeAll(async () => {
  city = await demoCity()
  page = await read<Engagement>(at)
}, 120_000)

describe('where learners stop', () => {
  it('every number of a lesson is as many people as stand behind it', async () => {
    expect(page.lessons.length).toBeGreaterThan(8)
    for (const lesson of page.lessons.slice(0, 4))
      for (const which of ['reached', 'done', 'stopped'] as const)
        expect((await behind(`which=${which}&key=${lesson.key}`)).length, `${lesson.key} ${which}`).toBe(lesson[which])
    expect((await behind('which=not-started')).length).toBe(page.notStarted)
    expect(page.lessons.reduce((sum, { stopped }) => sum + stopped, 0)).toBeGreaterThan(10)
  })

  it('fewer and fewer reach later lessons, and a middle time is known', () => {
    const [first] = page.lessons
    const last = page.lessons.at(-1)
    expect(first?.reached).toBeGreaterThan(last?.reached ?? 0)
    for (const { activeMinutes, minutes, timed } of page.lessons)
      if (timed > 0) {
        expect(activeMinutes).toBeGreaterThan(minutes * 0.4)
        expect(activeMinutes).toBeLessThan(minutes * 1.4)
      }
  })

  it('somebody who reads half of a lesson and falls silent stands at the block where they were', async () => {
    const lesson = page.lessons[7]
    const [b1, b2] = lesson?.blocks ?? []
    const progress = { seen: [b1?.id, b2?.id], lastBlock: b2?.id, activeSeconds: 90, seq: 1 }
    const saved = await city.call('learner', 'PUT', `/courses/${courseId}/lessons/${lesson?.key}/progress`, {
      body: progress,
    })
    expect(saved.status).toBe(200)
    const before = await read<Engagement>(at)
    expect(before.lessons[7]?.blocks[1]?.reached).toBe((lesson?.blocks[1]?.reached ?? 0) + 1)
    expect(before.lessons[7]?.blocks[2]?.reached).toBe(lesson?.blocks[2]?.reached)
    city.connection.exec("update enrolment set last_activity_at = '2026-10-01T00:00:00.000Z' where id = 'e-ratri-2'")
    const after = await read<Engagement>(at)
    expect(after.lessons[7]?.blocks[1]?.stopped).toBe(1)
    const people = await behind(`which=stopped&key=${lesson?.key}&part=${b2?.id}`)
    expect(people.map(({ enrolmentId }) => enrolmentId)).toEqual(['e-ratri-2'])
    expect(after.stuck.find(({ enrolmentId }) => enrolmentId === 'e-ratri-2')?.reasons.map(({ code }) => code)).toEqual(
      ['BEHIND', 'QUIET'],
    )
  })
})

describe('who is stuck', () => {
  it('are learners on the way, each with a reason, those with most reasons first', () => {
    expect(page.stuck.length).toBeGreaterThan(5)
    expect(page.stuck.length).toBeLessThanOrEqual(page.active)
    const counts = page.stuck.map(({ reasons }) => reasons.length)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(counts.at(-1)).toBeGreaterThan(0)
    const ratri = page.stuck.find(({ name }) => name === 'Ratri Wulandari')
    expect(ratri?.reasons.map(({ code }) => code)).toEqual(['BEHIND'])
  })
  it('names no one by more than their enrolment', () => expect(JSON.stringify(page)).not.toMatch(/"p-|nip/))
})

describe('active time', () => {
  it('is held against the clock: no delivery adds more than has gone by', async () => {
    const lesson = page.lessons[8]?.key
    const send = (activeSeconds: number, seq: number) =>
      city.call('learner', 'PUT', `/courses/${courseId}/lessons/${lesson}/progress`, {
        body: { seen: [], lastBlock: null, activeSeconds, seq },
      })
    const stored = () =>
      city.connection.all(
        `select active_seconds as s from lesson_progress where enrolment_id = 'e-ratri-2' and lesson_key = '${lesson}'`,
      )[0]?.s
    await send(20, 1)
    expect(stored()).toBe(20)
    city.clock.now = new Date(city.clock.now.getTime() + 5_000)
    await send(600, 2)
    expect(stored()).toBe(25)
    city.clock.now = new Date(city.clock.now.getTime() - 3_600_000)
    await send(60, 3)
    expect(stored()).toBe(25)
  })
})
