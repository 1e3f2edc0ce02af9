import type { CourseVoice } from '@/contract/voice.ts'
import { statements } from '@/domain/voice.ts'
import { useFormat } from '@/lib/format.ts'
import { Bar } from '@/ui/bar.tsx'
import { useVoiceWords } from './voice.words.ts'

/** The mean of each statement, or that there are too few voices to show any. */
export function VoiceResults({ results }: Pick<CourseVoice, 'results'>) {
  const words = useVoiceWords()
  const format = useFormat()
  if (!results)
    return (
      <p className="max-w-reading">
        <strong>{words.few}.</strong> {words.fewLead}
      </p>
    )
  return (
    <div className="max-w-reading">
      <p className="mb-2 text-sm text-soft">{words.n(results.n)}</p>
      <ul className="flex flex-col gap-2">
        {statements.map((name) => (
          <li key={name}>
            <p>{words[name]}</p>
            <Bar value={results.means[name]} max={5} text={format.number(results.means[name], 1)} />
          </li>
        ))}
      </ul>
    </div>
  )
}
