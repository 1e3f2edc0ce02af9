import { drawEvenly } from '@/domain/attempt.ts'
import { percentOf } from '@/domain/grading.ts'
import { drawLayout } from '@/domain/item-layout.ts'
import { shuffle } from '@/domain/shuffle.ts'
import type { SqliteConnection } from '../db/port.ts'
import { bulkInsert } from './bulk-insert.ts'
import type { ContentItem, CourseContent } from './content-format.ts'
import { rightAnswer, wrongAnswer } from './invented-answer.ts'
import { versionIdOf } from './is-seeded.ts'
import { type SeededRandom, seededRandom } from './random.ts'

interface PastAttempt {
  id: string
  percent: number
  at: string
}

/**
 * The invented history knows scores but no answers. Whoever analyses the final check of an authored course needs them, so
 * they are worked out then: as many right answers as each stored score says, on items that differ in how hard they are and
 * how well they tell people apart. The same attempt is given the same answers on every device. The caller holds a transaction.
 */
export function seedAnswers(connection: SqliteConnection, course: CourseContent) {
  const mark = `answers:${course.slug}`
  if (connection.all('select 1 from meta where key = ?', [mark]).length > 0) return
  const day = String(connection.all("select value from meta where key = 'seed_day'")[0]?.value)
  const past = connection.all(
    `select a.id, a.percent, a.submitted_at as at from attempt a
     where a.quiz_id = ? and a.state = 'graded' and a.max_points = ?
       and not exists (select 1 from attempt_item t where t.attempt_id = a.id)`,
    [`${versionIdOf(course.slug)}:quiz-final`, course.draw],
  ) as unknown as PastAttempt[]
  const traits = new Map(course.bank.map((item) => [item.key, traitsOf(`${course.slug} ${item.key}`)]))
  const trap = trapOf(course)
  if (trap) traits.set(trap.key, trap.traits)
  bulkInsert(
    connection,
    'attempt_item',
    ['attempt_id', 'position', 'item_id', 'item_number', 'layout', 'response', 'seq', 'saved_at', 'points'],
    past.flatMap((attempt) => answersOf(attempt, course, traits)),
  )
  connection.run('insert into meta (key, value) values (?, ?)', [mark, day])
}

interface Traits {
  hardness: number
  /** How much knowing helps; near 0 for an unclear item, below it for a misleading one. */
  sharpness: number
  temptation: (optionId: string) => number
}

function traitsOf(name: string): Traits {
  const random = seededRandom(hash(name))
  const hardness = random.normal() * 1.1
  // One item in twenty-five misleads those who know.
  const sharpness = random.chance(0.04) ? -1.2 : 1 + random.normal() * 0.35
  const lots = seededRandom(hash(`${name} lots`))
  const known = new Map<string, number>()
  const temptation = (optionId: string) => {
    const lot = known.get(optionId) ?? 0.15 + lots.next()
    known.set(optionId, lot)
    return lot
  }
  return { hardness, sharpness, temptation }
}

/**
 * One item of each final check has a wrong key: those who know choose one and the same other option. Left to chance, it would
 * stand out on some days of the invented history and not on others.
 */
function trapOf({ slug, bank }: CourseContent): { key: string; traits: Traits } | undefined {
  const [item] = bank
    .filter((one) => one.type === 'single')
    .toSorted((a, b) => hash(`${slug} ${a.key}`) - hash(`${slug} ${b.key}`))
  if (item?.type !== 'single') return undefined
  const lure = item.options.find(({ id }) => id !== item.correct)?.id
  return {
    key: item.key,
    traits: { hardness: 0.8, sharpness: -2.2, temptation: (optionId) => (optionId === lure ? 4 : 0.3) },
  }
}

function answersOf(attempt: PastAttempt, course: CourseContent, traits: ReadonlyMap<string, Traits>): unknown[][] {
  const random = seededRandom(hash(attempt.id))
  const items = shuffle(drawEvenly(shuffle(course.bank, random.next), course.draw), random.next)
  const right = Math.round((attempt.percent / 100) * items.length)
  // A score that no number of right answers gives stays without answers.
  if (percentOf(right, items.length) !== attempt.percent) return []
  const knowledge = (attempt.percent - 72) / 12
  const ease = items.map((item) => easeOf(traits.get(item.key), knowledge, random))
  const known = new Set(
    ease
      .map((value, at) => [value, at] as const)
      .toSorted((a, b) => b[0] - a[0])
      .slice(0, right)
      .map(([, at]) => at),
  )
  return items.map(({ key, ...item }: ContentItem, at) => {
    const layout = drawLayout(item, random.next)
    const knows = known.has(at)
    const response = knows
      ? rightAnswer(item, layout)
      : wrongAnswer(item, layout, random, traits.get(key)?.temptation ?? (() => 1))
    const answered = response === null ? [null, 0, null] : [response, 1, attempt.at]
    return [attempt.id, at, `${course.slug}:${key}`, 1, layout, ...answered, knows ? 1 : 0]
  })
}

const easeOf = (traits: Traits | undefined, knowledge: number, random: SeededRandom) =>
  traits ? traits.sharpness * knowledge - traits.hardness + random.normal() * 1.3 : random.normal()

/** FNV-1a. */
function hash(text: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return sum >>> 0
}
