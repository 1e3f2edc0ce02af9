import { X } from 'lucide-react'
import { Link } from 'react-router'
import type { AttemptPage } from '@/contract/assessment.ts'
import { paths } from '@/paths.ts'
import { ProgressBar } from '@/ui/progress-bar.tsx'
import { useAssessmentWords } from './assessment.words.ts'
import { AttemptTimer } from './attempt-timer.tsx'

interface HeaderProps {
  attempt: AttemptPage
  answered: number
  onTimeUp: () => void
}

/** What the check is, how far it is, and the time left. */
export function AttemptHeader({ attempt, answered, onTimeUp }: HeaderProps) {
  const words = useAssessmentWords()
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
            <AttemptTimer deadlineAt={attempt.deadlineAt} serverNow={attempt.serverNow} onUp={onTimeUp} />
          )}
        </span>
      </div>
      <ProgressBar
        value={answered}
        max={total}
        label={attempt.title}
        valueText={words.counts(answered, total - answered, 0)}
        className="mx-auto max-w-reading"
      />
    </header>
  )
}
