import { CircleCheck, CircleX } from 'lucide-react'
import type { AttemptResult } from '@/contract/attempt-result.ts'
import { Disclosure } from '@/ui/disclosure.tsx'
import { KeptMedia } from '@/ui/kept-media.tsx'
import { useResultWords } from './result.words.ts'
import { ReviewedEssay } from './reviewed-essay.tsx'

type Question = AttemptResult['questions'][number]

/** Each question with the key, the feedback for every option and the explanation. What was missed stands open. */
export function ReviewedQuestions({ questions }: { questions: readonly Question[] }) {
  const words = useResultWords()
  const verdict = (points: number) => (points >= 0.999 ? words.full : points > 0 ? words.part : words.none)
  return (
    <div>
      {questions.map((question) => (
        <Disclosure
          key={question.position}
          open={question.points < 0.999 && question.ruling !== 'drop'}
          summary={`${words.question(question.position + 1)}. ${question.stem}`}
          aside={question.ruling === 'drop' ? words.cancelled : verdict(question.points)}
        >
          {question.ruling && <p className="mb-2 font-semibold">{words[question.ruling]}</p>}
          <KeptMedia figure={question.figure} recording={question.recording} className="mb-4" />
          {question.essay && <ReviewedEssay essay={question.essay} />}
          <ul className="flex flex-col">
            {question.lines.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a graded question do not change
              <li key={at} className="flex gap-3 border-line border-b py-2.5">
                {line.right ? (
                  <CircleCheck aria-hidden size={20} className="mt-0.5 shrink-0 text-daun" />
                ) : (
                  <CircleX aria-hidden size={20} className="mt-0.5 shrink-0 text-soft" />
                )}
                <div>
                  <p className={line.mine || line.right ? 'font-semibold' : undefined}>{line.text || words.empty}</p>
                  <p className="text-sm text-soft">
                    {[
                      ...(line.mine ? [words.mine] : []),
                      ...(line.right && line.answer === null && line.worth === null ? [words.right] : []),
                      ...(line.worth === null ? [] : [words.worth(line.worth)]),
                      ...(line.answer === null
                        ? []
                        : [/^\d$/.test(line.answer) ? words.place(line.answer) : words.answer(line.answer)]),
                    ].join(' · ')}{' '}
                    {line.feedback}
                  </p>
                </div>
              </li>
            ))}
          </ul>
          <p className="mt-3">{question.explanation}</p>
        </Disclosure>
      ))}
    </div>
  )
}
