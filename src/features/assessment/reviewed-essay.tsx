import type { ReviewedEssay as Essay } from '@/contract/attempt-result.ts'
import { useFormat } from '@/lib/format.ts'
import { Disclosure } from '@/ui/disclosure.tsx'
import { useReviewedEssayWords } from './reviewed-essay.words.ts'

/** What was written, what it earned by each criterion, and what those who read it say. */
export function ReviewedEssay({ essay }: { essay: Essay }) {
  const words = useReviewedEssayWords()
  const format = useFormat()
  const digits = (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1)
  return (
    <div className="flex flex-col gap-4 [overflow-wrap:anywhere]">
      <div>
        <p className="font-semibold text-sm text-soft">{words.answer}</p>
        <p className="whitespace-pre-line">{essay.answer || words.empty}</p>
      </div>
      {essay.answer !== '' && (
        <ul aria-label={words.criteria}>
          {essay.criteria.map(({ title, points, most, levels }) => (
            <li key={title} className="border-line border-b py-2.5">
              <div className="flex justify-between gap-4">
                <p className="font-semibold">{title}</p>
                <p className="shrink-0">{words.points(digits(points), most)}</p>
              </div>
              {levels.map((level) => (
                <p key={level} className="text-sm text-soft">
                  {level}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
      {essay.comments.map((comment) => (
        <div key={comment}>
          <p className="font-semibold text-sm text-soft">{words.comment}</p>
          <p className="whitespace-pre-line">{comment}</p>
        </div>
      ))}
      {essay.modelAnswer !== '' && (
        <Disclosure summary={words.model}>
          <p className="whitespace-pre-line">{essay.modelAnswer}</p>
        </Disclosure>
      )}
    </div>
  )
}
