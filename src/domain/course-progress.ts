/** Lines of a course outline, in the order in which it is walked. */
export interface LessonStep {
  kind: 'lesson'
  key: string
  title: string
  minutes: number
  done: boolean
  blockCount: number
  /** Ids of the blocks that were seen, in the order in which they were. */
  seen: readonly string[]
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
  /** Lessons that it still waits for, of its module or, for the final check, of the course. 0: it is open. */
  lessonsMissing: number
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
    blockCount: number
    seen: readonly string[]
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
  }[]
}

/** Pre-test, then per module its lessons and its check, then the final check. A quiz that asks nothing is not a step. */
export function deriveSteps({ modules, lessons, quizzes }: Rows): StepModule[] {
  const missing = (kind: QuizStep['quiz'], moduleId?: string) =>
    kind === 'pre'
      ? 0
      : lessons.filter((lesson) => lesson.doneAt === null && (kind === 'final' || lesson.moduleId === moduleId)).length
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
          done: quiz.bestPercent !== null && (quiz.kind === 'pre' || quiz.bestPercent >= quiz.passPercent),
          lessonsMissing: missing(kind, moduleId),
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
            blockCount: lesson.blockCount,
            seen: lesson.seen,
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
  return step && placeOf(modules, step)
}

/** The exact place in a step. Minutes left are the lesson's own, less the share of its blocks that was seen. */
function placeOf(modules: readonly StepModule[], step: LessonStep | QuizStep) {
  const { kind, key, title } = step
  if (step.kind === 'quiz')
    return { kind, key, title, number: '', blockId: null, blockNumber: 0, blockCount: 0, minutesLeft: 0 }
  const moduleAt = modules.findIndex(({ lines }) => lines.includes(step))
  const lessonAt = modules[moduleAt]?.lines.filter((line) => line.kind === 'lesson').indexOf(step) ?? 0
  const seenAt = step.lastBlock === null ? -1 : step.seen.indexOf(step.lastBlock)
  const share = step.blockCount === 0 ? 0 : Math.min(1, step.seen.length / step.blockCount)
  return {
    kind,
    key,
    title,
    number: `${moduleAt + 1}.${lessonAt + 1}`,
    blockId: step.lastBlock,
    blockNumber: Math.min(step.blockCount, (seenAt < 0 ? step.seen.length : seenAt) + 1),
    blockCount: step.blockCount,
    minutesLeft: Math.max(1, Math.round(step.minutes * (1 - share))),
  }
}

/** Onwards from where the person was last, so that a skipped pre-test does not pull them back. */
function firstOpenFrom(lines: readonly (LessonStep | QuizStep)[], lastLessonKey: string | null) {
  const at = lines.findIndex((line) => line.kind === 'lesson' && line.key === lastLessonKey)
  return at < 0 ? undefined : lines.slice(at + 1).find((line) => !line.done)
}
