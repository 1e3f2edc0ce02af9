import type { AttemptQuestion } from '@/contract/assessment.ts'
import type { Response } from '@/domain/response.ts'
import { cx } from '@/ui/class-names.ts'
import { controlClasses } from '@/ui/control-look.ts'
import { useAssessmentWords } from './assessment.words.ts'

interface ClozeControlProps {
  question: AttemptQuestion
  response: Response | null
  onAnswer: (response: Response | null) => void
}

const gapLook = cx(controlClasses, 'mx-1 inline-block w-auto! max-w-full align-baseline leading-normal')

/** Running text with its gaps in place: native lists and fields, so that touch, keyboard and readers know them. */
export function ClozeControl({ question, response, onAnswer }: ClozeControlProps) {
  const words = useAssessmentWords()
  const gaps = response?.type === 'cloze' ? response.gaps : {}
  const answer = (gap: string, value: string) => {
    const next = { ...gaps }
    if (value === '') delete next[gap]
    else next[gap] = value
    onAnswer(Object.keys(next).length === 0 ? null : { type: 'cloze', gaps: next })
  }
  return (
    <p className="whitespace-pre-line text-lg leading-[3.25rem]">
      {question.parts?.map((part, at) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a question do not change while it is asked
        if ('text' in part) return <span key={at}>{part.text}</span>
        const label = words.gap(part.gap)
        const value = gaps[part.gap] ?? ''
        return part.kind === 'choice' ? (
          <select
            key={part.gap}
            aria-label={label}
            value={value}
            onChange={(event) => answer(part.gap, event.currentTarget.value)}
            className={gapLook}
          >
            <option value="">{words.pick}</option>
            {part.options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.text}
              </option>
            ))}
          </select>
        ) : (
          <input
            key={part.gap}
            aria-label={label}
            autoComplete="off"
            inputMode={part.kind === 'number' ? 'decimal' : 'text'}
            size={part.kind === 'number' ? 8 : 16}
            maxLength={200}
            value={value}
            onChange={(event) => answer(part.gap, event.currentTarget.value)}
            className={gapLook}
          />
        )
      })}
    </p>
  )
}
