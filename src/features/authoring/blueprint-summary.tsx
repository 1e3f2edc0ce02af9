import type { DraftQuiz } from '@/contract/authoring-checks.ts'
import { askedIn, wantedIn } from '@/domain/blueprint.ts'
import { LinkButton } from '@/ui/link-button.tsx'
import { Section } from '@/ui/section.tsx'
import { useBlueprintWords } from './blueprint.words.ts'

/** Where the blueprint of a check stands, in a sentence, and the way to it. */
export function BlueprintSummary({ quiz, to }: { quiz: DraftQuiz; to: string }) {
  const words = useBlueprintWords()
  const { blueprint } = quiz
  const items = quiz.items.map(({ item }) => item)
  const wanted = blueprint ? wantedIn(blueprint) : 0
  const short = blueprint ? wanted - askedIn(blueprint, items) : 0
  return (
    <Section title={words.title} className="mt-8">
      <p className={short > 0 ? 'font-semibold text-saga' : 'text-soft'}>
        {!blueprint ? words.none : short > 0 ? words.short(wanted, short) : words.filled(wanted)}
      </p>
      <LinkButton to={to} variant="outline" className="mt-3">
        {words.open}
      </LinkButton>
    </Section>
  )
}
