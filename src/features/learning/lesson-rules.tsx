import { Circle, CircleCheck } from 'lucide-react'
import type { UnmetRule } from '@/contract/learning.ts'
import { useFormat } from '@/lib/format.ts'
import { useLessonWords } from './lesson.words.ts'

/** What still has to be done for this lesson to count, each with the way there. It is a list, never a timer. */
export function LessonRules({ unmet, done }: { unmet: readonly UnmetRule[]; done: boolean }) {
  const words = useLessonWords()
  const format = useFormat()
  if (done)
    return (
      <p className="flex items-center gap-2 font-semibold">
        <CircleCheck aria-hidden size={20} className="shrink-0 text-daun" />
        {words.ruleDone}
      </p>
    )
  const unseen = unmet.filter(({ rule }) => rule === 'SEE_BLOCK')
  const lines = [
    ...unseen.slice(0, 1).map(({ blockId }) => ({ blockId, text: words.ruleSee(unseen.length) })),
    ...unmet.filter(({ rule }) => rule === 'TRY_CASE').map(({ blockId }) => ({ blockId, text: words.ruleCase })),
    ...unmet.filter(({ rule }) => rule === 'TRY_CHECK').map(({ blockId }) => ({ blockId, text: words.ruleCheck })),
    ...unmet
      .filter(({ rule }) => rule === 'WATCH')
      .map(({ blockId, share = 0 }) => ({ blockId, text: words.ruleWatch(format.percent(Math.floor(share * 100))) })),
  ]
  return (
    <section aria-labelledby="lesson-rules">
      <h2 id="lesson-rules" className="mb-1 font-bold">
        {words.ruleTitle}
      </h2>
      <ul>
        {lines.map(({ blockId, text }) => (
          <li key={blockId} className="flex min-h-11 flex-wrap items-center gap-x-3">
            <Circle aria-hidden size={18} className="shrink-0 text-edge" />
            <span className="min-w-0 flex-1">{text}</span>
            <button
              type="button"
              onClick={() => document.getElementById(blockId)?.scrollIntoView({ block: 'start' })}
              className="min-h-11 font-semibold text-nila underline underline-offset-2"
            >
              {words.goThere}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
