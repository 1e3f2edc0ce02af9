import type { BackupPreview as Preview } from '@/contract/recovery.ts'
import { useFormat } from '@/lib/format.ts'
import { Callout } from '@/ui/callout.tsx'
import { Facts } from '@/ui/facts.tsx'
import { useRestoreWords } from './restore.words.ts'

/** What a backup holds and what it would change of what is here: what would be lost is said first. */
export function BackupPreview({ preview, unsent }: { preview: Preview; unsent: number }) {
  const words = useRestoreWords()
  const format = useFormat()
  const { compared } = preview
  const when = (instant: string | null) => (instant ? format.dateTime(instant) : words.none)
  const changes = compared?.changes ?? []
  const lines = (which: 'gone' | 'goesBack' | 'returns') =>
    changes
      .filter((change) => change[which].rows > 0)
      .map(({ kind, [which]: { rows, from, to } }) => {
        const line = words.amount(kind, rows)
        return from && to ? words.between(line, format.shortDate(from), format.shortDate(to)) : line
      })
  return (
    <div className="flex w-full flex-col gap-4">
      <p role="status" className="font-semibold">
        {words.holds(preview.people, preview.courses, preview.attempts)}
      </p>
      <Facts
        facts={[
          { label: words.check, value: preview.sealedAt ? words.sealed(when(preview.sealedAt)) : words.unsealed },
          { label: words.lastThere, value: when(preview.lastActivity) },
          ...(compared ? [{ label: words.lastHere, value: when(compared.lastActivity) }] : []),
        ]}
      />
      {!compared && <Callout tone="warn">{words.unknown}</Callout>}
      {compared && changes.length === 0 && <Callout tone="ok">{words.same}</Callout>}
      <Lines tone="warn" title={words.gone} lines={lines('gone')} />
      <Lines tone="warn" title={words.goesBack} lines={lines('goesBack')} />
      <Lines tone="info" title={words.returns} lines={lines('returns')} />
      {unsent > 0 && (
        <Callout tone="warn" title={words.unsentTitle(unsent)}>
          {words.unsentText}
        </Callout>
      )}
      <p className="text-soft">{words.signedOut}</p>
    </div>
  )
}

function Lines({ tone, title, lines }: { tone: 'warn' | 'info'; title: string; lines: string[] }) {
  if (lines.length === 0) return null
  return (
    <Callout tone={tone} title={title}>
      <ul className="list-disc pl-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Callout>
  )
}
