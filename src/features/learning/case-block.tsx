import { useId, useState } from 'react'
import type { LessonBlock } from '@/domain/lesson-block.ts'
import { cx } from '@/ui/class-names.ts'
import { ChoiceFeedback } from './choice-feedback.tsx'
import { useLessonWords } from './lesson.words.ts'
import { RichText } from './rich-text.tsx'

type Case = Extract<LessonBlock, { kind: 'case' }>

/** A situation to decide. Practice, never scored: the feedback follows the choice at once, and every option may be tried. */
export function CaseBlock({ block, onTried }: { block: Case; onTried: () => void }) {
  const words = useLessonWords()
  const id = useId()
  const [chosen, setChosen] = useState<number>()
  const option = chosen === undefined ? undefined : block.options[chosen]
  return (
    <section aria-labelledby={id} className="border-nila border-l-4 pl-5">
      <p className="font-semibold text-sm text-soft">{words.caseLabel}</p>
      <h2 id={id} className="mb-3 font-bold text-xl leading-tight">
        {block.title}
      </h2>
      <RichText doc={block.story} />
      <fieldset className="mt-5">
        <legend className="mb-3 font-semibold">{block.question}</legend>
        <div className="flex flex-col gap-3">
          {block.options.map((entry, index) => (
            <label
              key={entry.text}
              className={cx(
                'flex min-h-14 cursor-pointer items-start gap-3 rounded-control border bg-card px-4 py-3.5',
                chosen === index ? 'border-2 border-nila bg-tint font-semibold' : 'border-edge hover:bg-tint',
              )}
            >
              <input
                type="radio"
                name={id}
                checked={chosen === index}
                onChange={() => {
                  setChosen(index)
                  onTried()
                }}
                className="mt-1 size-4.5 shrink-0 accent-(--nila)"
              />
              {entry.text}
            </label>
          ))}
        </div>
      </fieldset>
      <ChoiceFeedback option={option} best={words.best} notBest={words.notBest} again={words.tryOther} />
    </section>
  )
}
