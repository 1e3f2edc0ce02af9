import type { CourseContent } from './course-content.ts'
import type { Item } from './item.ts'
import { readableBlock, readableMedia } from './readable-block.ts'
import { commonPairs } from './text-diff.ts'
import { diffValue, type PartDiff } from './value-diff.ts'

/** `moved` alone: it says the same in another place. */
export interface EntryDiff {
  key: string
  state: 'added' | 'removed' | 'changed' | 'same'
  moved: boolean
  parts: PartDiff[]
}
export type BlockDiff = EntryDiff & { kind: string }
export interface LessonDiff extends EntryDiff {
  title: string
  /** Where it stands, or stood if it is gone. */
  moduleKey: string
  moduleTitle: string
  blocks: BlockDiff[]
  /** How many blocks stand as they stood. */
  untouched: number
}
export type ItemDiff = EntryDiff & { type: Item['type']; stem: string }
export interface QuizDiff extends EntryDiff {
  title: string
  kind: 'pre' | 'module' | 'final'
  items: ItemDiff[]
}
export interface CourseDiff {
  facts: PartDiff[]
  modules: (EntryDiff & { title: string })[]
  lessons: LessonDiff[]
  quizzes: QuizDiff[]
}
type Lesson = CourseContent['lessons'][number]
type Quiz = CourseContent['quizzes'][number]

interface Pair<T> {
  key: string
  before: T | undefined
  after: T | undefined
  moved: boolean
}

/** The newer list with each entry's partner, then what is gone. The fewest entries that explain a new order count as moved. */
function pair<T>(before: readonly T[], after: readonly T[], keyOf: (entry: T) => string): Pair<T>[] {
  const old = new Map(before.map((entry) => [keyOf(entry), entry]))
  const now = new Set(after.map(keyOf))
  const stayed = before.map(keyOf).filter((key) => now.has(key))
  const arrived = after.map(keyOf).filter((key) => old.has(key))
  const inPlace = new Set((commonPairs(stayed, arrived) ?? []).map(([at]) => stayed[at]))
  return [
    ...after.map((entry): Pair<T> => {
      const key = keyOf(entry)
      return { key, before: old.get(key), after: entry, moved: old.has(key) && !inPlace.has(key) }
    }),
    ...before
      .filter((entry) => !now.has(keyOf(entry)))
      .map((entry): Pair<T> => ({ key: keyOf(entry), before: entry, after: undefined, moved: false })),
  ]
}

const entry = ({ key, before, after, moved }: Pair<unknown>, parts: PartDiff[]): EntryDiff => ({
  key,
  moved,
  parts,
  state: before === undefined ? 'added' : after === undefined ? 'removed' : parts.length > 0 ? 'changed' : 'same',
})
const differs = ({ state, moved }: EntryDiff) => state !== 'same' || moved

function diffLesson(lesson: Pair<Lesson>, moduleTitle: string): LessonDiff {
  const { before, after } = lesson
  const words = (side: Lesson | undefined) => side && { title: side.title, minutes: side.minutes }
  const blocks = pair(before?.blocks ?? [], after?.blocks ?? [], ({ id }) => id).map((block): BlockDiff => {
    const kind = (block.after ?? block.before)?.kind ?? ''
    const [from, to] = [block.before, block.after].map((side) => side && readableBlock(side))
    const parts = diffValue(from, to)
    return { ...entry(block, parts), kind }
  })
  const changed = blocks.filter(differs)
  const own = entry(lesson, diffValue(words(before), words(after)))
  const moved = own.moved || (before !== undefined && after !== undefined && before.moduleKey !== after.moduleKey)
  return {
    ...own,
    moved,
    state: own.state === 'same' && changed.length > 0 ? 'changed' : own.state,
    title: (after ?? before)?.title ?? '',
    moduleKey: (after ?? before)?.moduleKey ?? '',
    moduleTitle,
    blocks: changed,
    untouched: blocks.length - changed.length,
  }
}

/** Files by a name; the key of a choice stands with its option, so that a reader sees which words became the right ones. */
function readable(item: Item): object {
  if (item.type !== 'single' && item.type !== 'multiple') return { ...item, ...readableMedia(item) }
  const { correct, options, ...rest } = item
  const right = new Set(correct)
  return {
    ...rest,
    ...readableMedia(item),
    options: options.map((option) => ({
      ...option,
      correct: item.type === 'single' ? correct === option.id : right.has(option.id),
    })),
  }
}

function diffQuiz(quiz: Pair<Quiz>): QuizDiff {
  const { before, after } = quiz
  const rules = (side: Quiz | undefined) => side && { title: side.title, ...side.rules }
  // A published item is never rewritten in place; its successor names the first of its line.
  const line = ({ key, origin }: Quiz['items'][number]) => origin ?? key
  const items = pair(before?.items ?? [], after?.items ?? [], line).map((stored): ItemDiff => {
    const shown = stored.after ?? stored.before
    const parts = diffValue(stored.before && readable(stored.before.item), stored.after && readable(stored.after.item))
    return {
      ...entry(stored, parts),
      key: shown?.key ?? stored.key,
      type: shown?.item.type ?? 'single',
      stem: shown?.item.stem ?? '',
    }
  })
  const changed = items.filter(differs)
  const own = entry(quiz, diffValue(rules(before), rules(after)))
  return {
    ...own,
    state: own.state === 'same' && changed.length > 0 ? 'changed' : own.state,
    title: (after ?? before)?.title ?? '',
    kind: (after ?? before)?.kind ?? 'final',
    items: changed,
  }
}

/** What one version of a course says otherwise than another. Only what differs is in it; of a course with itself it is empty. */
export function diffCourse(before: CourseContent, after: CourseContent): CourseDiff {
  const titles = new Map([...before.modules, ...after.modules].map(({ key, title }) => [key, title]))
  const byKey = ({ key }: { key: string }) => key
  return {
    facts: diffValue(before.facts, after.facts),
    modules: pair(before.modules, after.modules, byKey)
      .map((module) => {
        const name = (side: { title: string } | undefined) => side && { title: side.title }
        const parts = diffValue(name(module.before), name(module.after))
        return { ...entry(module, parts), title: (module.after ?? module.before)?.title ?? '' }
      })
      .filter(differs),
    lessons: pair(before.lessons, after.lessons, byKey)
      .map((lesson) => diffLesson(lesson, titles.get((lesson.after ?? lesson.before)?.moduleKey ?? '') ?? ''))
      .filter(differs),
    quizzes: pair(before.quizzes, after.quizzes, byKey).map(diffQuiz).filter(differs),
  }
}

export interface DiffCounts {
  lessonsAdded: number
  lessonsRemoved: number
  lessonsChanged: number
  lessonsMoved: number
  itemsAdded: number
  itemsRemoved: number
  itemsChanged: number
  checksAdded: number
  checksRemoved: number
  /** Checks that stayed, under other rules. */
  rules: number
  modulesAdded: number
  modulesRemoved: number
  /** Renamed or moved. */
  modulesChanged: number
  facts: number
}
/** The difference in numbers, for a sentence about it. A lesson that was changed and moved counts as changed. */
export function countDiff({ facts, modules, lessons, quizzes }: CourseDiff): DiffCounts {
  const of = (list: readonly EntryDiff[], state: EntryDiff['state']) => list.filter((one) => one.state === state).length
  const items = quizzes.flatMap((quiz) => quiz.items)
  return {
    lessonsAdded: of(lessons, 'added'),
    lessonsRemoved: of(lessons, 'removed'),
    lessonsChanged: of(lessons, 'changed'),
    lessonsMoved: of(lessons, 'same'),
    itemsAdded: of(items, 'added'),
    itemsRemoved: of(items, 'removed'),
    itemsChanged: of(items, 'changed') + of(items, 'same'),
    checksAdded: of(quizzes, 'added'),
    checksRemoved: of(quizzes, 'removed'),
    rules: quizzes.filter(({ state, parts }) => state === 'changed' && parts.length > 0).length,
    modulesAdded: of(modules, 'added'),
    modulesRemoved: of(modules, 'removed'),
    modulesChanged: of(modules, 'changed') + of(modules, 'same'),
    facts: facts.length,
  }
}
