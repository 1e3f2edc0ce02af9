import type { PartDiff } from '@/domain/value-diff.ts'
import { useCodeWords } from './code.words.ts'
import { useDiffWords } from './diff.words.ts'
import { Added, DiffRuns, Removed } from './diff-runs.tsx'
import { usePartWords } from './part.words.ts'
import { codeWord, partName } from './part-name.ts'

/** Fields whose text is a code of ours rather than an author's words. */
const codes = new Set(['kind', 'type', 'form', 'tone', 'review'])

/** The fields in which something differs, each with its name. `whole`: all of it is new or gone, so nothing became nothing. */
export function DiffParts({ parts, whole = false }: { parts: readonly PartDiff[]; whole?: boolean }) {
  const names = usePartWords()
  const words = useDiffWords()
  return (
    <dl className="flex flex-col gap-2">
      {parts.map((part) => (
        <div key={`${part.path.join(' ')} ${part.value}`}>
          <dt className="font-semibold text-sm text-soft">
            {partName(names, part.path)}
            {part.value === 'order' && `: ${words.order.toLowerCase()}`}
          </dt>
          <dd>
            <PartValue part={part} whole={whole} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function PartValue({ part, whole }: { part: PartDiff; whole: boolean }) {
  const words = useDiffWords()
  const codeNames = useCodeWords()
  const { value, runs, path } = part
  if (value === 'format')
    return (
      <>
        <p className="text-sm text-soft">{words.format}</p>
        <DiffRuns runs={runs} />
      </>
    )
  const isCode = codes.has(String(path.at(-1)))
  if (value !== 'number' && value !== 'flag' && !isCode) return <DiffRuns runs={runs} />
  const side = (kind: 'added' | 'removed') => {
    const text = runs.filter((run) => run.kind === kind || run.kind === 'same').map((run) => run.text)
    const said = text.join('')
    if (said === '') return words.none
    return value === 'flag' ? (said === 'true' ? words.yes : words.no) : isCode ? codeWord(codeNames, said) : said
  }
  if (whole) return <DiffRuns runs={runs} say={() => side(runs[0]?.kind === 'removed' ? 'removed' : 'added')} />
  return (
    <p>
      <Removed>{side('removed')}</Removed> {words.becomes} <Added>{side('added')}</Added>
    </p>
  )
}
