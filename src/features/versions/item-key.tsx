import type { Item } from '@/domain/item.ts'
import type { ClozeGap, ClozeParts } from '@/domain/item-cloze.ts'
import { KeptMedia } from '@/ui/kept-media.tsx'
import { useReviewWords } from './review.words.ts'

/** An item with its key, to be read and judged: what is asked, what is right, why. */
export function ItemKey({ item }: { item: Item }) {
  const words = useReviewWords()
  return (
    <div className="flex flex-col gap-2 [overflow-wrap:anywhere]">
      <p className="whitespace-pre-line font-semibold">{item.stem}</p>
      <KeptMedia figure={item.figure} recording={item.recording} />
      <Key item={item} />
      {item.explanation !== '' && (
        <p className="text-sm">
          <span className="text-soft">{words.explanation}: </span>
          {item.explanation}
        </p>
      )}
      <p className="text-sm text-soft">
        {words.indicator}: {item.indicator}
      </p>
    </div>
  )
}

function Key({ item }: { item: Item }) {
  const words = useReviewWords()
  switch (item.type) {
    case 'single':
    case 'multiple': {
      const right = new Set(item.correct)
      const isRight = (id: string) => (item.type === 'single' ? item.correct === id : right.has(id))
      return (
        <Lines
          lines={item.options.map(({ id, text, feedback }) => ({ id, text, note: feedback, right: isRight(id) }))}
        />
      )
    }
    case 'judgement':
      return (
        <ul className="list-disc pl-6">
          {item.options.map(({ id, text, feedback, weight }) => (
            <li key={id}>
              {text} <span className="font-semibold">({words.weight(weight)})</span>
              {feedback && <span className="block text-sm text-soft">{feedback}</span>}
            </li>
          ))}
        </ul>
      )
    case 'trueFalse':
      return (
        <Lines
          lines={[
            { id: 'true', text: words.correct, right: item.correct },
            { id: 'false', text: words.wrong, right: !item.correct },
          ]}
        />
      )
    case 'matching':
      return (
        <dl>
          {item.pairs.map(({ id, left, right }) => (
            <div key={id} className="flex flex-wrap gap-x-3">
              <dt>{left}:</dt>
              <dd className="font-semibold">{right}</dd>
            </div>
          ))}
        </dl>
      )
    case 'ordering':
      return (
        <ol className="list-decimal pl-6">
          {item.steps.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
      )
    case 'numeric':
      return <p>{words.unit(String(item.value), String(item.tolerance), item.unit ?? '')}</p>
    case 'shortText':
      return <p>{item.accepted.join(' · ')}</p>
    case 'essay':
      return (
        <ul className="list-disc pl-6">
          {item.rubric.map((criterion) => (
            <li key={criterion.id}>
              {criterion.title}
              <ol className="list-[circle] pl-6 text-sm">
                {criterion.levels.map((level) => (
                  <li key={level.id}>
                    {level.points}: {level.text}
                  </li>
                ))}
              </ol>
            </li>
          ))}
        </ul>
      )
    case 'cloze':
      return (
        <>
          <p className="whitespace-pre-line">
            {item.parts.map((part) => (typeof part === 'string' ? part : '_____')).join('')}
          </p>
          <ol className="list-decimal pl-6">
            {gapsOf(item.parts).map((gap, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the gaps of a stored item do not move
              <li key={at}>{rightIn(gap).join(' · ')}</li>
            ))}
          </ol>
        </>
      )
  }
}

const gapsOf = (parts: ClozeParts) => parts.filter((part) => typeof part !== 'string')
/** What earns points in a gap. */
function rightIn(gap: ClozeGap): string[] {
  if (gap.kind === 'number')
    return gap.answers.filter(({ weight }) => weight > 0).map(({ value, tolerance }) => `${value} ± ${tolerance}`)
  return (gap.kind === 'choice' ? gap.options : gap.accepted).filter(({ weight }) => weight > 0).map(({ text }) => text)
}

interface Line {
  id: string
  text: string
  right: boolean
  note?: string | undefined
}
function Lines({ lines }: { lines: readonly Line[] }) {
  const words = useReviewWords()
  return (
    <ul className="list-disc pl-6">
      {lines.map(({ id, text, right, note }) => (
        <li key={id} className={right ? 'font-semibold' : undefined}>
          {text}
          {right && <span className="text-daun"> ({words.right})</span>}
          {note && <span className="block font-normal text-sm text-soft">{note}</span>}
        </li>
      ))}
    </ul>
  )
}
