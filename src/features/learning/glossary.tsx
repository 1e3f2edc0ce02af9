import type { BlockOf, LessonBlock } from '@/domain/lesson-block.ts'
import { useMediaWords } from './media.words.ts'

/** A term where it is met. */
export const GlossaryBlock = ({ block }: { block: BlockOf<'glossary'> }) => (
  <dl className="border-nila border-l-4 pl-4">
    <dt className="font-bold">{block.term}</dt>
    <dd>{block.meaning}</dd>
  </dl>
)

/** All terms of a lesson once more at its end, by the alphabet. */
export function GlossaryList({ blocks }: { blocks: readonly LessonBlock[] }) {
  const words = useMediaWords()
  const terms = blocks
    .filter((block) => block.kind === 'glossary')
    .toSorted((a, b) => a.term.localeCompare(b.term, 'id'))
  if (terms.length === 0) return null
  return (
    <section>
      <h2 className="mb-3 font-bold text-xl leading-tight">{words.glossary}</h2>
      <dl className="flex flex-col gap-2">
        {terms.map(({ id, term, meaning }) => (
          <div key={id}>
            <dt className="font-bold">{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
