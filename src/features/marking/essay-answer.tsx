import type { EssayToMark } from '@/contract/marking.ts'
import { countWords } from '@/domain/essay-length.ts'
import { Callout } from '@/ui/callout.tsx'
import { Disclosure } from '@/ui/disclosure.tsx'
import { KeptMedia } from '@/ui/kept-media.tsx'
import { Section } from '@/ui/section.tsx'
import { useMarkScreenWords } from './mark-screen.words.ts'

/** What was asked and what was written; of two markers who lie apart, what each of them said. */
export function EssayAnswer({ essay }: { essay: EssayToMark }) {
  const words = useMarkScreenWords()
  const { words: range } = essay
  return (
    <div className="flex min-w-0 flex-col gap-6 [overflow-wrap:anywhere]">
      <Section title={words.question}>
        <p className="whitespace-pre-line">{essay.stem}</p>
        <KeptMedia figure={essay.figure} recording={essay.recording} className="mt-3" />
        {essay.modelAnswer !== '' && (
          <Disclosure summary={words.model} className="mt-2">
            <p className="whitespace-pre-line">{essay.modelAnswer}</p>
          </Disclosure>
        )}
      </Section>
      <Section
        title={words.answer}
        lead={words.length(countWords(essay.answer)) + (range ? `, ${words.range(range.least, range.most)}` : '')}
      >
        <p className="max-w-reading whitespace-pre-line text-lg leading-relaxed">{essay.answer}</p>
      </Section>
      {essay.before.length > 0 && (
        <Callout tone="warn" title={words.thirdTitle}>
          {essay.before.map(({ levels, comment }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the two marks do not change places
            <div key={at} className="mt-2">
              <p className="font-semibold">{words.marker(at + 1)}</p>
              <ul className="list-disc pl-5">
                {essay.rubric.map((criterion) => {
                  const level = criterion.levels.find(({ id }) => id === levels[criterion.id])
                  return (
                    <li key={criterion.id}>{words.chosen(criterion.title, level?.text ?? '', level?.points ?? 0)}</li>
                  )
                })}
              </ul>
              <p className="text-sm">{comment || words.noComment}</p>
            </div>
          ))}
        </Callout>
      )}
    </div>
  )
}
