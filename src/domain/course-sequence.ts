/** One step of a course: a lesson or a check. */
export interface SequenceStep {
  kind: 'lesson' | 'quiz'
  key: string
  title: string
}
interface Rows {
  modules: readonly { id: string; key: string; title: string }[]
  lessons: readonly { moduleId: string; key: string; title: string; minutes: number; doneAt: string | null }[]
  quizzes: readonly {
    moduleId: string | null
    key: string
    kind: 'pre' | 'module' | 'final'
    title: string
    passed: number | null
  }[]
}
export interface SequenceModule {
  key: string
  title: string
  entries: (SequenceStep & { minutes: number | null; state: 'done' | 'open' })[]
}

/**
 * The order in which a course is meant to be walked: pre-test, then per module its lessons and its check, then the final
 * check. The pre-test stands at the head of the first module, the final check at the end of the last.
 */
export function deriveSequence({ modules, lessons, quizzes }: Rows): SequenceModule[] {
  const check = (quiz: Rows['quizzes'][number]) => ({
    kind: 'quiz' as const,
    key: quiz.key,
    title: quiz.title,
    minutes: null,
    state: quiz.passed ? ('done' as const) : ('open' as const),
  })
  return modules.map((module, index) => ({
    key: module.key,
    title: module.title,
    entries: [
      ...(index === 0 ? quizzes.filter(({ kind }) => kind === 'pre').map(check) : []),
      ...lessons
        .filter((lesson) => lesson.moduleId === module.id)
        .map((lesson) => ({
          kind: 'lesson' as const,
          key: lesson.key,
          title: lesson.title,
          minutes: lesson.minutes,
          state: lesson.doneAt ? ('done' as const) : ('open' as const),
        })),
      ...quizzes.filter(({ kind, moduleId }) => kind === 'module' && moduleId === module.id).map(check),
      ...(index === modules.length - 1 ? quizzes.filter(({ kind }) => kind === 'final').map(check) : []),
    ],
  }))
}

/** The steps before and after one step; undefined at the ends. */
export function neighbours(sequence: readonly SequenceModule[], kind: SequenceStep['kind'], key: string) {
  const steps = sequence.flatMap((module) => module.entries)
  const at = steps.findIndex((step) => step.kind === kind && step.key === key)
  const plain = (step: SequenceStep | undefined) => step && { kind: step.kind, key: step.key, title: step.title }
  return { previous: at > 0 ? plain(steps[at - 1]) : undefined, next: at < 0 ? undefined : plain(steps[at + 1]) }
}
