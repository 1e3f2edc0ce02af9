import type { AttemptQuestion } from '@/contract/assessment.ts'
import { countWords, longestEssay } from '@/domain/essay-length.ts'
import type { Response } from '@/domain/response.ts'
import { TextArea } from '@/ui/text-area.tsx'
import { useEssayControlWords } from './essay-control.words.ts'

interface EssayControlProps {
  question: AttemptQuestion
  response: Response | null
  onAnswer: (response: Response | null) => void
}

/** A place to write. How long it should be is said and never enforced; the count is read on demand, not at every letter. */
export function EssayControl({ question, response, onAnswer }: EssayControlProps) {
  const words = useEssayControlWords()
  const text = response?.type === 'essay' ? response.text : ''
  const range = question.words
  const written = countWords(text)
  const remark =
    !range || written === 0
      ? ''
      : written < range.least
        ? words.tooShort(range.least - written)
        : written > range.most
          ? words.tooLong(written - range.most)
          : words.fits
  return (
    <div>
      <TextArea
        label={words.answer}
        hint={range ? words.range(range.least, range.most) : undefined}
        rows={10}
        maxLength={longestEssay}
        value={text}
        aria-details={`count-${question.position}`}
        onValue={(value) => onAnswer(value === '' ? null : { type: 'essay', text: value })}
      />
      <p id={`count-${question.position}`} className="mt-2 text-sm text-soft">
        {words.written(written)} {remark}
      </p>
      <div className="mt-4 text-sm">
        <p className="font-semibold">{words.lookedAt}</p>
        <ul className="list-disc pl-5">
          {(question.criteria ?? []).map(({ title, points }) => (
            <li key={title}>{words.criterion(title, points)}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
