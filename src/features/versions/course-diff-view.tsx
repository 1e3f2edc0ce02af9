import type { CourseDiff, EntryDiff } from '@/domain/course-diff.ts'
import { Section } from '@/ui/section.tsx'
import { useDiffWords } from './diff.words.ts'
import { isWhole, LessonEntry, ModuleEntry, QuizEntry } from './diff-entries.tsx'
import { Folds } from './diff-fold.tsx'
import { DiffParts } from './diff-parts.tsx'
import { DiffLegend } from './diff-runs.tsx'

/**
 * A whole difference, lesson by lesson and check by check. What changed is there to be read; what is new or gone as a whole is
 * one line to be opened, or the first version of a course would be ten thousand elements. It prints as it stands.
 */
export function CourseDiffView({ diff }: { diff: CourseDiff }) {
  const words = useDiffWords()
  const { facts, modules, quizzes } = diff
  /** New with its module, or gone with it. */
  const within = (module: EntryDiff) =>
    isWhole(module)
      ? diff.lessons.filter(({ state, moduleKey }) => state === module.state && moduleKey === module.key)
      : []
  const inModules = new Set(modules.flatMap(within))
  const lessons = diff.lessons.filter((lesson) => !inModules.has(lesson))
  const folded = [...modules, ...lessons, ...quizzes, ...quizzes.flatMap(({ items }) => items)].some(isWhole)
  return (
    <Folds lead={<DiffLegend />} any={folded}>
      {facts.length > 0 && (
        <Section title={words.facts}>
          <DiffParts parts={facts} />
        </Section>
      )}
      {modules.length > 0 && (
        <Section title={words.modules}>
          {modules.map((module) => (
            <ModuleEntry key={module.key} module={module} lessons={within(module)} />
          ))}
        </Section>
      )}
      {lessons.length > 0 && (
        <Section title={words.lessons}>
          {lessons.map((lesson) => (
            <LessonEntry key={lesson.key} lesson={lesson} />
          ))}
        </Section>
      )}
      {quizzes.length > 0 && (
        <Section title={words.checks}>
          {quizzes.map((quiz) => (
            <QuizEntry key={quiz.key} quiz={quiz} />
          ))}
        </Section>
      )}
    </Folds>
  )
}
