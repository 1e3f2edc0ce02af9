import type { OutlineChange } from '@/domain/outline-change.ts'

/** What is chosen of an outline. */
export interface Chosen {
  lessons: readonly string[]
  quizzes: readonly string[]
}
/** As typed. An empty field leaves that setting of each part as it is; a limit of 0 takes the limit away. */
export interface BulkFields {
  minutes: string
  held: '' | 'held' | 'released'
  passPercent: string
  maxAttempts: string
  timeLimitMinutes: string
}
export const nothingSet: BulkFields = { minutes: '', held: '', passPercent: '', maxAttempts: '', timeLimitMinutes: '' }

const bounds = {
  minutes: [1, 240],
  passPercent: [1, 100],
  maxAttempts: [0, 20],
  timeLimitMinutes: [0, 240],
} as const
type Numeric = keyof typeof bounds
const numeric = Object.keys(bounds) as Numeric[]

/** The fields whose number is none or out of its bounds. */
export function faultsOf(fields: BulkFields): Set<Numeric> {
  const wrong = (name: Numeric) => {
    const text = fields[name].trim()
    const [least, most] = bounds[name]
    const value = Number(text)
    return text !== '' && !(Number.isInteger(value) && value >= least && value <= most)
  }
  return new Set(numeric.filter(wrong))
}

/** The one write for all that is chosen; undefined when nothing is set that concerns it. */
export function bulkChange(chosen: Chosen, fields: BulkFields): OutlineChange | undefined {
  const number = (name: Numeric) => (fields[name].trim() === '' ? undefined : Number(fields[name]))
  const unlimited = (name: Numeric) => (number(name) === 0 ? null : number(name))
  const lesson = {
    minutes: number('minutes'),
    held: fields.held === '' ? undefined : fields.held === 'held',
  }
  const quiz = {
    passPercent: number('passPercent'),
    maxAttempts: unlimited('maxAttempts'),
    timeLimitMinutes: unlimited('timeLimitMinutes'),
  }
  const says = (part: object) => Object.values(part).some((value) => value !== undefined)
  const change: OutlineChange = {
    ...(chosen.lessons.length > 0 && says(lesson)
      ? { lessons: chosen.lessons.map((key) => ({ key, ...lesson })) }
      : {}),
    ...(chosen.quizzes.length > 0 && says(quiz) ? { quizzes: chosen.quizzes.map((key) => ({ key, ...quiz })) } : {}),
  }
  return change.lessons || change.quizzes ? change : undefined
}
