import { CloudUpload, X } from 'lucide-react'
import { Link } from 'react-router'
import { paths } from '@/paths.ts'
import { ProgressBar } from '@/ui/progress-bar.tsx'
import { useAssessmentWords } from './assessment.words.ts'
import { useAttemptEndWords } from './attempt-end.words.ts'
import { AttemptTimer } from './attempt-timer.tsx'
import type { HeardAttempt } from './queries.ts'

interface HeaderProps {
  attempt: HeardAttempt
  answered: number
  unsent: number
  onTimeUp: () => void
  onDoubt: () => void
}

/** What the check is, how far it is, the time left, and what has not been sent. */
export function AttemptHeader({ attempt, answered, unsent, onTimeUp, onDoubt }: HeaderProps) {
  const words = useAssessmentWords()
  const endWords = useAttemptEndWords()
  const total = attempt.questions.length
  return (
    <header className="sticky top-0 z-10 bg-bg low:static">
      <div className="mx-auto flex h-14 max-w-reading items-center gap-3 px-4">
        <Link
          to={paths.course(attempt.courseId)}
          aria-label={words.toCourse}
          className="-ml-2.5 grid size-11 shrink-0 place-items-center rounded-control hover:bg-tint"
        >
          <X aria-hidden size={22} />
        </Link>
        <p className="min-w-0 flex-1 truncate text-center font-bold">{attempt.title}</p>
        <span className="flex min-w-11 justify-end">
          {attempt.deadlineAt && (
            <AttemptTimer time={{ ...attempt, deadlineAt: attempt.deadlineAt }} onUp={onTimeUp} onDoubt={onDoubt} />
          )}
        </span>
      </div>
      <ProgressBar
        value={answered}
        max={total}
        label={attempt.title}
        valueText={words.progress(answered, total)}
        className="mx-auto max-w-reading"
      />
      <div role="status" className="mx-auto flex max-w-reading justify-end px-4">
        {unsent > 0 && (
          <p className="flex items-center gap-1.5 pt-1.5 font-semibold text-kunyit-text text-sm">
            <CloudUpload aria-hidden size={16} className="shrink-0" />
            {endWords.unsent(unsent)}
          </p>
        )}
      </div>
    </header>
  )
}
