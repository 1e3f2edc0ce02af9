import { expect, it } from 'vitest'
import type { Comparison } from '@/contract/versions.ts'
import { demoCity } from '@/testing/demo-city.ts'

it('an edited draft is compared with the live version; owner and admin may look, nobody else', async () => {
  const city = await demoCity()
  const course = '/authoring/courses/integritas-berakhlak'
  const compare = async (query = '') =>
    (await (await city.call('trainer', 'GET', `${course}/comparison${query}`)).json()) as Comparison
  const whole = await compare()
  expect([whole.from, whole.to]).toEqual([0, 1])
  expect(whole.diff.lessons.every(({ state }) => state === 'added')).toBe(true)

  await city.call('trainer', 'POST', `${course}/draft`)
  expect((await compare()).diff).toEqual({ facts: [], modules: [], lessons: [], quizzes: [] })

  const lesson = (await (await city.call('trainer', 'GET', `${course}/lessons/1-1`)).json()) as {
    title: string
    minutes: number
    blocks: { id: string }[]
  }
  const { title, minutes, blocks } = lesson
  const written = await city.call('trainer', 'PUT', `${course}/lessons/1-1`, {
    body: { title: `${title} kini`, minutes, blocks: blocks.slice(1) },
    headers: { 'if-match': '1' },
  })
  expect(written.status).toBe(200)
  const quiz = (await (await city.call('trainer', 'GET', `${course}/quizzes/final`)).json()) as {
    items: { key: string; item: { stem: string } }[]
  }
  const [first] = quiz.items
  await city.call('trainer', 'PUT', `${course}/quizzes/final/items/${first?.key}`, {
    body: { item: { ...first?.item, stem: 'Pertanyaan yang ditulis ulang?' } },
    headers: { 'if-match': '1' },
  })
  const { diff, from, to } = await compare()
  expect([from, to]).toEqual([1, 2])
  expect(diff.lessons.map(({ key, state, blocks: gone }) => [key, state, gone.map((one) => one.state)])).toEqual([
    ['1-1', 'changed', ['removed']],
  ])
  expect(diff.quizzes.map(({ key, items }) => [key, items.map(({ state }) => state)])).toEqual([['final', ['changed']]])
  const back = await compare('?from=2&to=1')
  expect(back.diff.lessons[0]?.blocks[0]?.state).toBe('added')

  expect((await city.call('admin', 'GET', `${course}/comparison`)).status).toBe(200)
  expect((await city.call('learner', 'GET', `${course}/comparison`)).status).toBe(403)
  expect((await city.call('trainer', 'GET', `${course}/comparison?from=7`)).status).toBe(404)
}, 60_000)
