import type { CompletionFacts } from '@/domain/completion-facts.ts'
import { Section } from '@/ui/section.tsx'
import { useCompletionWords } from './completion.words.ts'

/** What completes the course, in one sentence. */
export function CompletionSentence({ facts }: { facts: CompletionFacts }) {
  const words = useCompletionWords()
  const { lessons, passPercent } = facts
  return <p>{passPercent === null ? words.noFinal(lessons) : words.rule(lessons, passPercent)}</p>
}

/** What else there is to know of it: what counts as read, what opens when, and what does not count. */
export function CompletionNotes({ facts }: { facts: CompletionFacts }) {
  const words = useCompletionWords()
  return (
    <ul className="mt-2 list-disc pl-5 text-sm text-soft">
      <li>{words.lesson}</li>
      <li>{words.order}</li>
      {facts.moduleChecks > 0 && <li>{words.moduleChecks(facts.moduleChecks)}</li>}
      {facts.preTest && <li>{words.preTest}</li>}
    </ul>
  )
}

/** The same as a part of its own, for who writes the course. */
export function CompletionSection({ facts }: { facts: CompletionFacts }) {
  const words = useCompletionWords()
  return (
    <Section title={words.title}>
      <div className="max-w-reading">
        <CompletionSentence facts={facts} />
        <CompletionNotes facts={facts} />
      </div>
    </Section>
  )
}
