/** Lines of a course outline, in the order in which it is walked. */
export interface LessonStep {
  kind: 'lesson'
  key: string
  title: string
  minutes: number
  done: boolean
  lastBlock: string | null
}
export interface QuizStep {
  kind: 'quiz'
  key: string
  title: string
  quiz: 'pre' | 'module' | 'final'
  questions: number
  timeLimitMinutes: number | null
  passPercent: number
  bestPercent: number | null
  done: boolean
}
export interface StepModule {
  key: string
  title: string
  outcome: string
  lines: (LessonStep | QuizStep)[]
}
interface Rows {
  modules: readonly { id: string; key: string; title: string; outcome: string }[]
  lessons: readonly {
    moduleId: string
    key: string
    title: string
    minutes: number
    doneAt: string | null
    lastBlock: string | null
  }[]
  quizzes: readonly {
    moduleId: string | null
    key: string
    kind: 'pre' | 'module' | 'final'
    title: string
    draw: number
    timeLimitMinutes: number | null
    passPercent: number
    bestPercent: number | null
    /** 1: an attempt was passed by the mark of its own version, and stays so. */
    everPassed?: number
  }[]
}

/** Pre-test, then per module its lessons and its check, then the final check. A quiz that asks nothing is not a step. */
export function deriveSteps({ modules, lessons, quizzes }: Rows): StepModule[] {
  const checks = (kind: QuizStep['quiz'], moduleId?: string) =>
    quizzes
      .filter((quiz) => quiz.kind === kind && quiz.draw > 0 && (moduleId === undefined || quiz.moduleId === moduleId))
      .map(
        (quiz): QuizStep => ({
          kind: 'quiz',
          key: quiz.key,
          title: quiz.title,
          quiz: quiz.kind,
          questions: quiz.draw,
          timeLimitMinutes: quiz.timeLimitMinutes,
          passPercent: quiz.passPercent,
          bestPercent: quiz.bestPercent,
          done:
            quiz.bestPercent !== null &&
            (quiz.kind === 'pre' || quiz.everPassed === 1 || quiz.bestPercent >= quiz.passPercent),
        }),
      )
  return modules.map((module, index) => ({
    key: module.key,
    title: module.title,
    outcome: module.outcome,
    lines: [
      ...(index === 0 ? checks('pre') : []),
      ...lessons
        .filter((lesson) => lesson.moduleId === module.id)
        .map(
          (lesson): LessonStep => ({
            kind: 'lesson',
            key: lesson.key,
            title: lesson.title,
            minutes: lesson.minutes,
            done: lesson.doneAt !== null,
            lastBlock: lesson.lastBlock,
          }),
        ),
      ...checks('module', module.id),
      ...(index === modules.length - 1 ? checks('final') : []),
    ],
  }))
}

export type Rule = { rule: 'ALL_LESSONS' | 'FINAL_PASSED' | 'PRE_TEST'; met: boolean; done: number; needed: number }

/** The listed conditions of a completed course (product.md, rule 3). The pre-test is asked for, but holds nothing back. */
export function deriveRules(modules: readonly StepModule[]): Rule[] {
  const lines = modules.flatMap((module) => module.lines)
  const lessons = lines.filter((line) => line.kind === 'lesson')
  const done = lessons.filter((line) => line.done).length
  const rules: Rule[] = [{ rule: 'ALL_LESSONS', met: done === lessons.length, done, needed: lessons.length }]
  for (const line of lines) {
    if (line.kind !== 'quiz' || line.quiz === 'module') continue
    const rule = line.quiz === 'pre' ? 'PRE_TEST' : 'FINAL_PASSED'
    rules.push({ rule, met: line.done, done: line.bestPercent ?? 0, needed: line.passPercent })
  }
  return rules
}

/**
 * What "Lanjutkan" opens: the lesson in hand while it is unfinished, else the first thing that is not done in the order of
 * the course; before anything was begun, the first step. Undefined when all is done.
 */
export function findNextStep(modules: readonly StepModule[], lastLessonKey: string | null) {
  const lines = modules.flatMap((module) => module.lines)
  const inHand = lines.find((line) => line.kind === 'lesson' && line.key === lastLessonKey && !line.done)
  const step = inHand ?? firstOpenFrom(lines, lastLessonKey) ?? lines.find((line) => !line.done)
  if (!step) return undefined
  return { kind: step.kind, key: step.key, title: step.title, blockId: step.kind === 'lesson' ? step.lastBlock : null }
}

/** Onwards from where the person was last, so that a skipped pre-test does not pull them back. */
function firstOpenFrom(lines: readonly (LessonStep | QuizStep)[], lastLessonKey: string | null) {
  const at = lines.findIndex((line) => line.kind === 'lesson' && line.key === lastLessonKey)
  return at < 0 ? undefined : lines.slice(at + 1).find((line) => !line.done)
}
