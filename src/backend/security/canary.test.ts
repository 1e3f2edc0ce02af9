import { beforeAll, describe, expect, it } from 'vitest'
import { apiContract } from '@/contract/api.ts'
import type { Endpoint } from '@/contract/endpoint.ts'
import type { Item } from '@/domain/item.ts'
import { drawLayout } from '@/domain/item-layout.ts'
import { shuffle } from '@/domain/shuffle.ts'
import { demoCity } from '@/testing/demo-city.ts'

/**
 * Everything of an item that a learner may not see before the review policy allows it carries a mark; then every answer that a
 * learner can be given while the attempt is open is searched for it (reliability 3.3).
 */
const mark = 'KENARI'
const courseId = 'kesehatan-masyarakat-lapangan'
const keyNames =
  /"(correct|key|answer_?key|kunci|solution|explanation|pembahasan|weight|feedback|accepted|tolerance)"\s*:/i
/** Numbers that stand nowhere else. */
const secretWeights = [87.4321, 43.9876]
let singles = 0
let city: Awaited<ReturnType<typeof demoCity>>

/** Puts the mark on what is secret: the explanation, the feedback of each option, and accepted answers beside the true ones. */
function markItems(): number {
  city.connection.exec('drop trigger item_version_immutable')
  const rows = city.connection.all('select item_id, number, body from item_version')
  for (const row of rows) {
    const body = JSON.parse(String(row.body))
    body.explanation = `${mark}-penjelasan ${row.item_id}`
    for (const option of body.options ?? []) option.feedback = `${mark}-umpan ${option.id}`
    // Every other single choice becomes a situational judgement, whose weights are as secret as a key.
    if (body.type === 'single' && ++singles % 2 === 0) {
      const { correct } = body
      body.type = 'judgement'
      delete body.correct
      for (const option of body.options) option.weight = option.id === correct ? secretWeights[0] : secretWeights[1]
    }
    if (body.accepted) body.accepted = [...body.accepted, `${mark}-jawaban`]
    city.connection.run('update item_version set body = ? where item_id = ? and number = ?', [
      JSON.stringify(body),
      String(row.item_id),
      Number(row.number),
    ])
  }
  return rows.length
}

/** A picture in a lesson, so that there is a file that a learner is sent. */
function putPicture(lesson: string): string {
  const id = '00000000-0000-4000-8000-00000000cafe'
  city.connection.run(
    `insert into media (id, owner_id, kind, type, name, size, bytes, created_at)
     select ?, owner_id, 'image', 'image/png', 'papan.png', 3, x'010203', '2026-11-23' from course where id = ?`,
    [id, courseId],
  )
  city.connection.run(
    `update lesson set blocks = json_insert(blocks, '$[#]', json(?)) where key = ? and version_id like ?`,
    [
      JSON.stringify({ id: 'papan', kind: 'figure', src: `media:${id}`, alt: 'Papan', caption: '' }),
      lesson,
      `${courseId}%`,
    ],
  )
  return id
}

const learner = (method: string, path: string, body?: unknown) =>
  city.call('learner', method, path, { headers: { 'idempotency-key': crypto.randomUUID() }, ...(body ? { body } : {}) })

beforeAll(async () => {
  city = await demoCity()
  // The first look at a course brings its questions in.
  await learner('GET', `/courses/${courseId}/quizzes/m1`)
}, 120_000)

describe('while an attempt is open', () => {
  it('no answer that a learner can be given holds a key, an explanation or feedback', async () => {
    expect(markItems(), 'items that carry the mark').toBeGreaterThan(50)
    await learner('POST', `/courses/${courseId}/enrolments`, {})
    const started = await learner('POST', `/courses/${courseId}/quizzes/m1/attempts`)
    const { id } = (await started.json()) as { id: string }
    const attempt = await (await learner('GET', `/attempts/${id}`)).text()
    expect(attempt, 'names of fields in the attempt').not.toMatch(keyNames)
    const { questions } = JSON.parse(attempt) as { questions: { position: number }[] }
    expect(questions.length).toBeGreaterThan(3)

    const texts: string[] = [attempt]
    for (const { position } of questions)
      texts.push(
        await (
          await learner('PUT', `/attempts/${id}/answers/${position}`, { response: null, flagged: true, seq: 1 })
        ).text(),
      )
    const lessons = city.connection
      .all(
        `select l.key from lesson l join module m on m.id = l.module_id join course c on c.live_version_id = m.version_id where c.id = '${courseId}'`,
      )
      .map(({ key }) => String(key))
    const open = (Object.entries(apiContract) as [string, Endpoint][]).filter(
      ([route, { roles }]) => route.startsWith('GET ') && (roles === 'public' || roles.includes('learner')),
    )
    await city.call('admin', 'POST', '/org-units/kota/messages', { body: { text: 'Selamat belajar.' } })
    const one = (sql: string) => String(city.connection.all(sql)[0]?.id)
    const ratri = "employee_id = 'p-ratri'"
    /** Ids of what is hers, by the beginning of the address; anything else is about the course. */
    const hers: [string, string][] = [
      ['/attempts/', id],
      ['/certificates/', one(`select number as id from certificate where ${ratri}`)],
      ['/messages/', one("select id from conversation where person_id = 'p-ratri'")],
      ['/media/', putPicture(lessons[0] ?? '')],
    ]
    let asked = 0
    const answered = new Set<string>()
    for (const [route] of open) {
      const template = route.slice(4)
      const own = hers.find(([start]) => template.startsWith(start))?.[1] ?? courseId
      const keys = template.includes('/lessons/') ? lessons : ['m1', 'm2', 'pre', 'final']
      for (const key of template.includes('{key}') ? keys : ['x']) {
        asked++
        const response = await learner('GET', template.replace('{id}', own).replace(/\{\w+\}/g, key))
        // A file tells with its name as well.
        texts.push(`${await response.text()} ${JSON.stringify([...response.headers])}`)
        if (response.status === 200) answered.add(route)
      }
    }
    expect(asked, 'addresses asked').toBeGreaterThan(open.length)
    expect(
      open.flatMap(([route]) => (answered.has(route) ? [] : [route])).toSorted(),
      'what answered nothing told nothing, so nothing was looked at',
    ).toEqual(['GET /attempts/{id}/result', 'GET /courses/{id}/newer-version'])
    expect(texts.filter((text) => text.includes(mark))).toEqual([])
    expect(
      texts.filter((text) => secretWeights.some((weight) => text.includes(String(weight)))),
      'weights',
    ).toEqual([])
    expect(attempt, 'a situational judgement is among the questions').toContain('"judgement"')

    // The control: handed in, the same search finds the mark, so it was there to be found.
    await learner('POST', `/attempts/${id}/submission`)
    const result = await (await learner('GET', `/attempts/${id}/result`)).text()
    expect(result).toContain(mark)
    expect(result, 'what an option is worth').toContain('"worth":50')
  })
})

describe('the order in which things are shown says nothing of what is right', () => {
  const common = { stem: 'x', explanation: '', indicator: 'x' }
  const three = ['a', 'b', 'c'].map((id) => ({ id, text: id }))
  const weighted = three.map((option, at) => ({ ...option, weight: at === 0 ? 100 : 0 }))
  const makeRandom = () => {
    let state = 20_261
    return () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state / 2 ** 32
    }
  }
  const draws = 6_000
  /** 99th percentiles of chi-square by the number of orders. */
  const most: Record<number, number> = { 2: 6.63, 6: 15.09, 24: 41.64 }
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1))
  /** How far the orders that were seen are from each being as likely as another. */
  function chiSquare(draw: (random: () => number) => readonly string[]) {
    const random = makeRandom()
    const seen = new Map<string, number>()
    let length = 0
    for (let n = 0; n < draws; n++) {
      const order = draw(random)
      length = order.length
      seen.set(order.join(), (seen.get(order.join()) ?? 0) + 1)
    }
    const orders = factorial(length)
    const each = draws / orders
    const met = [...seen.values()].reduce((sum, times) => sum + (times - each) ** 2 / each, 0)
    // An order that never came is as far off as can be.
    return { far: met + (orders - seen.size) * each, allowed: most[orders] ?? 0 }
  }
  const layoutOf = (item: Item) => (random: () => number) => drawLayout(item, random)

  it.each<[string, (random: () => number) => readonly string[]]>([
    ['four options', (random) => shuffle(['a', 'b', 'c', 'd'], random)],
    [
      'options of a single choice',
      (random) => layoutOf({ ...common, type: 'single', options: three, correct: 'a' })(random).entries,
    ],
    [
      'options of a multiple choice',
      (random) => layoutOf({ ...common, type: 'multiple', options: three, correct: ['a', 'b'] })(random).entries,
    ],
    [
      'options of a situational judgement',
      (random) => layoutOf({ ...common, type: 'judgement', options: weighted })(random).entries,
    ],
    [
      'the right column of pairs, with one that belongs nowhere',
      (random) => {
        const pairs = ['a', 'b'].map((id) => ({ id, left: id, right: `${id}!` }))
        return layoutOf({ ...common, type: 'matching', pairs, distractors: ['c!'] })(random).rights ?? []
      },
    ],
    ['two steps', (random) => layoutOf({ ...common, type: 'ordering', steps: three.slice(0, 2) })(random).entries],
    ['three steps', (random) => layoutOf({ ...common, type: 'ordering', steps: three })(random).entries],
    [
      'options of a gap',
      (random) => {
        const parts = ['x ', { kind: 'choice' as const, mark: 1, options: weighted }]
        return layoutOf({ ...common, type: 'cloze', parts })(random).gaps?.[0] ?? []
      },
    ],
  ])('%s: over 6,000 draws each order has its share', (_, draw) => {
    const { far, allowed } = chiSquare(draw)
    expect(allowed).toBeGreaterThan(0)
    expect(far).toBeLessThan(allowed)
  })

  it('the place of the right option says nothing: over 2,000 draws each place has its share', () => {
    const item = {
      type: 'single' as const,
      stem: 'x',
      explanation: '',
      indicator: 'x',
      options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id })),
      correct: 'a',
    }
    let state = 20_261
    const random = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state / 2 ** 32
    }
    const places = [0, 0, 0, 0]
    for (let draw = 0; draw < 2_000; draw++) {
      const at = drawLayout(item, random).entries.indexOf('a')
      places[at] = (places[at] ?? 0) + 1
    }
    const chiSquare = places.reduce((sum, seen) => sum + (seen - 500) ** 2 / 500, 0)
    // 11.34: the 99th percentile of chi-square with three degrees of freedom.
    expect(chiSquare).toBeLessThan(11.34)
  })
})
