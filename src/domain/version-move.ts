import type { CourseContent } from './course-content.ts'
import type { CourseDiff } from './course-diff.ts'
import { findUnmet, type LessonEvidence } from './lesson-completion.ts'

/** What a learner has done in a course, by lesson key and by check key; it belongs to the person and not to a version. */
export interface Carried {
  lessons: ReadonlyMap<string, LessonEvidence & { done: boolean }>
  /** Keys of the checks that were ever passed. */
  passed: ReadonlySet<string>
}

export interface Move {
  lessonsDone: number
  lessonsTotal: number
  /** Lessons that the newer version asks nothing more for: everything left in them was seen already. */
  nowComplete: string[]
  /** Nothing is left to do: the course is completed by the move itself. */
  finished: boolean
}

/**
 * What remains of a learner's progress in another version (product.md, rule 5). A lesson that was done stays done however it
 * was rewritten, what was seen of an unfinished one counts block by block, a passed check stays passed.
 */
export function planMove(to: Pick<CourseContent, 'lessons' | 'quizzes'>, mine: Carried): Move {
  const doneBefore = (key: string) => mine.lessons.get(key)?.done === true
  const nowComplete = to.lessons
    .filter(({ key, blocks }) => {
      const evidence = mine.lessons.get(key)
      const begun = evidence && evidence.seen.length + Object.keys(evidence.watched).length > 0
      return begun && !evidence.done && findUnmet(blocks, evidence).length === 0
    })
    .map(({ key }) => key)
  const lessonsDone = to.lessons.filter(({ key }) => doneBefore(key)).length + nowComplete.length
  const final = to.quizzes.find(({ kind }) => kind === 'final')
  return {
    lessonsDone,
    lessonsTotal: to.lessons.length,
    nowComplete,
    finished: lessonsDone === to.lessons.length && final !== undefined && mine.passed.has(final.key),
  }
}

/** What a learner would meet in the newer version. Titles only: nothing here tells what a check asks. */
export interface MoveNews {
  lessons: { title: string; state: 'added' | 'removed' | 'changed'; done: boolean }[]
  checks: { title: string; state: 'added' | 'removed' | 'changed'; passed: boolean }[]
}
export function newsOf(diff: CourseDiff, mine: Carried): MoveNews {
  return {
    lessons: diff.lessons.flatMap(({ key, title, state }) =>
      state === 'same' ? [] : [{ title, state, done: mine.lessons.get(key)?.done === true }],
    ),
    checks: diff.quizzes.flatMap(({ key, title, state }) =>
      state === 'same' ? [] : [{ title, state, passed: mine.passed.has(key) }],
    ),
  }
}
