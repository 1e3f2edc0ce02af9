import type { VoiceAnswer } from '@/contract/voice.ts'
import { useFormat } from '@/lib/format.ts'
import { Tag } from '@/ui/tag.tsx'
import { themeName } from './theme-name.ts'
import { useVoiceWords } from './voice.words.ts'

/** What was said, and what was changed because of it; newest first. */
export function AnswerList({ answers }: { answers: readonly VoiceAnswer[] }) {
  const words = useVoiceWords()
  const format = useFormat()
  if (answers.length === 0) return <p className="text-soft">{words.noneChanged}</p>
  return (
    <ul className="max-w-reading divide-y divide-line">
      {answers.map(({ id, theme, said, changed, at }) => (
        <li key={id} className="py-3 [overflow-wrap:anywhere]">
          <p className="mb-1 flex flex-wrap items-center gap-2 text-sm text-soft">
            <Tag>{themeName(theme, words)}</Tag>
            {format.shortDate(at)}
          </p>
          <p className="whitespace-pre-line">
            <strong>{words.youSaid}:</strong> {said}
          </p>
          <p className="mt-1 whitespace-pre-line">
            <strong>{words.weChanged}:</strong> {changed}
          </p>
        </li>
      ))}
    </ul>
  )
}
