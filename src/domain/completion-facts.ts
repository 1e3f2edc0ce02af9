interface Lesson {
  kind: 'lesson'
}
interface Check {
  kind: 'quiz'
  quiz: 'pre' | 'module' | 'final'
  passPercent: number
}

/** What a course asks of who wants to complete it, as numbers that a sentence can be made of. */
export interface CompletionFacts {
  lessons: number
  /** What the competency check asks for; null: there is none yet, so the course cannot be completed. */
  passPercent: number | null
  preTest: boolean
  moduleChecks: number
}

/** The same rules as `deriveRules`, before anyone has done anything: every lesson, and the competency check. */
export function completionFacts(lines: readonly (Lesson | Check)[]): CompletionFacts {
  const checks = lines.filter((line): line is Check => line.kind === 'quiz')
  return {
    lessons: lines.length - checks.length,
    passPercent: checks.find(({ quiz }) => quiz === 'final')?.passPercent ?? null,
    preTest: checks.some(({ quiz }) => quiz === 'pre'),
    moduleChecks: checks.filter(({ quiz }) => quiz === 'module').length,
  }
}

interface DraftLines {
  modules: readonly { lessons: readonly { held: boolean; live: boolean }[] }[]
  quizzes: readonly { kind: Check['quiz']; passPercent: number; items: number }[]
}
/** A draft as what would be published now: a check without items is no step, and a held lesson only one that learners know. */
export const linesOfDraft = ({ modules, quizzes }: DraftLines): (Lesson | Check)[] => [
  ...modules.flatMap(({ lessons }) =>
    lessons.filter(({ held, live }) => !held || live).map((): Lesson => ({ kind: 'lesson' })),
  ),
  ...quizzes
    .filter(({ items }) => items > 0)
    .map(({ kind, passPercent }): Check => ({ kind: 'quiz', quiz: kind, passPercent })),
]
