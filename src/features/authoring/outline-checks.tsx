import type { DraftPage } from '@/contract/authoring.ts'
import { paths } from '@/paths.ts'
import { Checkbox } from '@/ui/checkbox.tsx'
import { Row, RowList } from '@/ui/row-list.tsx'
import { useAuthoringWords } from './authoring.words.ts'
import { useOutlineWords } from './outline.words.ts'
import type { Selection } from './use-selection.ts'

interface OutlineChecksProps {
  course: DraftPage
  editable: boolean
  selection: Selection
}

/** The checks of a course with what each asks for. */
export function OutlineChecks({ course, editable, selection }: OutlineChecksProps) {
  const words = useAuthoringWords()
  const outline = useOutlineWords()
  const meta = (quiz: DraftPage['quizzes'][number]) =>
    [
      words.items(quiz.items),
      ...(quiz.kind === 'pre' ? [] : [outline.pass(quiz.passPercent)]),
      outline.attempts(quiz.maxAttempts),
      outline.timeLimit(quiz.timeLimitMinutes),
    ].join(' · ')
  return (
    <RowList label={words.check} className="mt-4 border-line border-t">
      {course.quizzes.map((quiz) => (
        <Row
          key={quiz.key}
          {...(editable && !selection.on ? { to: paths.studioQuiz(course.id, quiz.key) } : {})}
          title={
            selection.on ? (
              <Checkbox
                label={quiz.title}
                hint={<span className="font-normal">{meta(quiz)}</span>}
                checked={selection.has('quiz', quiz.key)}
                onValue={(on) => selection.set('quiz', [quiz.key], on)}
              />
            ) : (
              quiz.title
            )
          }
          meta={!selection.on && meta(quiz)}
        />
      ))}
    </RowList>
  )
}
