import { type CheckFigures, fewAnswers } from '@/domain/item-analysis.ts'
import { useFormat } from '@/lib/format.ts'
import { Callout } from '@/ui/callout.tsx'
import { Facts } from '@/ui/facts.tsx'
import { useItemAnalysisWords } from './item-analysis.words.ts'

/** Nunnally & Bernstein (1994): 0.70 for research, more for decisions about people; below 0.50 a score says little. */
const wordOf = (reliability: number) => (reliability >= 0.8 ? 'good' : reliability >= 0.5 ? 'fair' : 'poor')

/** The check as a whole: its figures, and what they mean in a sentence. */
export function CheckSummary({ check, attempts }: { check: CheckFigures; attempts: 'first' | 'all' }) {
  const words = useItemAnalysisWords()
  const format = useFormat()
  const figure = (value: number | null, digits: number) =>
    value === null ? words.noFigure : format.number(value, digits)
  const { reliability, sem, mean } = check
  const score = Math.round(mean)
  const edge = (value: number) => format.number(Math.max(0, Math.min(100, Math.round(value))))
  return (
    <section aria-label={words.check} className="mb-6">
      <Facts
        look="inline"
        facts={[
          { label: attempts === 'first' ? words.people : words.attempts, value: format.number(check.n) },
          { label: words.mean, value: format.number(mean, 1) },
          { label: words.deviation, value: figure(check.deviation, 1) },
          { label: check.dichotomous ? words.kr20 : words.alpha, value: figure(reliability, 2) },
          { label: words.sem, value: figure(sem, 1) },
        ]}
      />
      {reliability !== null && (
        <p className="mt-3 max-w-reading">
          {words[wordOf(reliability)]}{' '}
          {sem !== null && words.band(format.number(score), edge(score - sem), edge(score + sem))}
        </p>
      )}
      {!check.complete && reliability !== null && (
        <p className="mt-1 max-w-reading text-sm text-soft">{words.estimated}</p>
      )}
      {check.n < fewAnswers && (
        <Callout tone="warn" className="mt-4">
          {words.few(check.n)}
        </Callout>
      )}
    </section>
  )
}
