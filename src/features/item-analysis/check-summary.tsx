import type { ItemAnalysis } from '@/contract/item-analysis.ts'
import { type CheckFigures, fewAnswers } from '@/domain/item-analysis.ts'
import { useFormat } from '@/lib/format.ts'
import { Callout } from '@/ui/callout.tsx'
import { Facts } from '@/ui/facts.tsx'
import { useItemAnalysisWords } from './item-analysis.words.ts'

/** Nunnally & Bernstein (1994): 0.70 for research, more for decisions about people; below 0.50 a score says little. */
const wordOf = (reliability: number) => (reliability >= 0.8 ? 'good' : reliability >= 0.5 ? 'fair' : 'poor')

interface CheckSummaryProps {
  check: CheckFigures
  attempts: 'first' | 'all'
  clockSetBack: ItemAnalysis['clockSetBack']
}
const units = [
  ['days', 86_400_000],
  ['hours', 3_600_000],
  ['minutes', 60_000],
] as const

/** The check as a whole: its figures, what they mean in a sentence, and whether clocks were set back in it. */
export function CheckSummary({ check, attempts, clockSetBack }: CheckSummaryProps) {
  const words = useItemAnalysisWords()
  const format = useFormat()
  const figure = (value: number | null, digits: number) =>
    value === null ? words.noFigure : format.number(value, digits)
  const step = () => {
    // In the largest unit of which there are two: 90 minutes, not 2 hours.
    const [unit, ms] = units.find(([, size]) => clockSetBack.mostMs >= 2 * size) ?? (['seconds', 1_000] as const)
    return words[unit](Math.round(clockSetBack.mostMs / ms))
  }
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
      {clockSetBack.attempts > 0 && (
        <Callout tone="warn" className="mt-4">
          {words.clockBack(clockSetBack.attempts, step())}
        </Callout>
      )}
    </section>
  )
}
