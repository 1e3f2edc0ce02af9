import type { RegradeFigures } from '@/domain/regrade-effect.ts'
import { useFormat } from '@/lib/format.ts'
import { useRegradeWords } from './regrade.words.ts'

/** What a regrade does, in sentences; those in which nothing happens are left out, except that nothing happens at all. */
export function Effect({ figures, title }: { figures: RegradeFigures; title: string }) {
  const words = useRegradeWords()
  const format = useFormat()
  const { up, down, nowPass, nowFail, kept, completed, uncompleted, hours } = figures
  const signed = `${hours > 0 ? '+' : hours < 0 ? '−' : ''}${format.number(Math.abs(hours))}`
  const lines = [
    words.holding(figures.attempts, figures.people),
    up + down === 0 ? words.nothing : words.scores(up, down),
    ...(nowPass + nowFail > 0 ? [words.passes(nowPass, nowFail)] : []),
    ...(kept > 0 ? [words.kept(kept)] : []),
    ...(completed + uncompleted > 0 ? [words.enrolments(completed, uncompleted, signed)] : []),
  ]
  return (
    <div className="rounded-card bg-tint p-4">
      <p className="font-bold">{title}</p>
      <ul className="mt-1 list-disc pl-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
