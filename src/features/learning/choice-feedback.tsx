import { CircleCheck, CircleDot } from 'lucide-react'

interface ChoiceFeedbackProps {
  option: { best: boolean; feedback: string } | undefined
  best: string
  notBest: string
  again: string
}

/** What is said to a choice. The region is in the page before there is anything to say, so that screen readers hear it. */
export function ChoiceFeedback({ option, best, notBest, again }: ChoiceFeedbackProps) {
  return (
    <div aria-live="polite" className="mt-4">
      {option && (
        <p className="flex items-start gap-2">
          {option.best ? (
            <CircleCheck aria-hidden size={20} className="mt-0.5 shrink-0 text-daun" />
          ) : (
            <CircleDot aria-hidden size={20} className="mt-0.5 shrink-0 text-kunyit-text" />
          )}
          <span>
            <strong>{option.best ? best : notBest}</strong> {option.feedback}{' '}
            {!option.best && <span className="text-soft">{again}</span>}
          </span>
        </p>
      )}
    </div>
  )
}
