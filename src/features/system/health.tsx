import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, send } from '@/lib/api.ts'
import { useBackendState } from '@/lib/backend-state.ts'
import { useFormat } from '@/lib/format.ts'
import { useKeeping } from '@/lib/keeping.ts'
import { queryClient } from '@/lib/query-client.ts'
import { Button } from '@/ui/button.tsx'
import { Callout } from '@/ui/callout.tsx'
import { Facts } from '@/ui/facts.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Problem } from '@/ui/problem.tsx'
import { ProgressBar } from '@/ui/progress-bar.tsx'
import { Row, RowList } from '@/ui/row-list.tsx'
import { Section } from '@/ui/section.tsx'
import { Tag } from '@/ui/tag.tsx'
import { BackupNudge } from './backup-nudge.tsx'
import { keepBackupTime, lastBackupAt } from './backup-time.ts'
import { useHealthWords } from './health.words.ts'
import { systemQueries } from './queries.ts'
import { useRecoveryWords } from './recovery.words.ts'
import { RestoreBackup } from './restore-backup.tsx'
import { isWebKit } from './webkit.ts'

/** The outboxes of this device, as far as this page needs them. */
export interface Outboxes {
  waiting: () => number
  refused: () => { key: string; kind: 'answer' | 'handIn' | 'progress' | 'mark'; code: string }[]
  letGo: (key: string) => void
  send: () => Promise<unknown>
}

/** What is true of the database and of this device, and what client-only can promise. The admin can make a backup. */
export function HealthPage({ admin, outboxes }: { admin: boolean; outboxes: Outboxes }) {
  const words = useHealthWords()
  const format = useFormat()
  const { data: health } = useSuspenseQuery(systemQueries.health())
  const { data: storage } = useSuspenseQuery(systemQueries.storage())
  const [asked, setAsked] = useState(false)
  const owner = useBackendState((state) => (state.phase === 'ready' ? state.owner : undefined))
  const megabytes = (bytes: number) => `${format.number(bytes / 1_048_576, 1)} MB`
  const whole = health.integrity === 'ok' && health.danglingRows === 0
  const keep = async () => {
    await navigator.storage?.persist?.()
    setAsked(true)
    await queryClient.invalidateQueries({ queryKey: systemQueries.storage().queryKey })
  }
  return (
    <div className="max-w-reading">
      <PageHeading title={words.title} lead={words.lead} />
      <Section title={words.database} className="mt-6">
        <Tag tone={whole ? 'ok' : 'error'}>{whole ? words.whole : words.broken(health.integrity)}</Tag>
        <Facts
          className="mt-2"
          facts={[
            { label: words.integrity, value: health.integrity },
            { label: words.dangling, value: format.number(health.danglingRows) },
            { label: words.schema, value: words.schemaOf(health.schema, health.newestSchema) },
            { label: words.size, value: megabytes(health.databaseBytes) },
            {
              label: words.reserve,
              value: words.reserveOf(megabytes(health.reserve.left), megabytes(health.reserve.whole)),
            },
            ...(health.rows
              ? [
                  {
                    label: words.rows,
                    value: words.rowsOf(
                      health.rows.people,
                      health.rows.courses,
                      health.rows.enrolments,
                      health.rows.attempts,
                    ),
                  },
                ]
              : []),
          ]}
        />
        <Button variant="outline" className="mt-4" onClick={() => void queryClient.invalidateQueries()}>
          {words.again}
        </Button>
      </Section>
      <Section title={words.device} className="mt-8">
        <ProgressBar value={storage.usage} max={Math.max(1, storage.quota)} label={words.space} />
        <Facts
          className="mt-2"
          facts={[
            { label: words.space, value: words.spaceOf(megabytes(storage.usage), megabytes(storage.quota)) },
            // A remote backend has no tab that holds it.
            ...(owner === undefined
              ? []
              : [{ label: words.owner, value: owner ? words.ownerHere : words.ownerElsewhere }]),
            { label: words.kept, value: storage.persisted ? words.keptYes : words.keptNo },
            { label: words.outbox, value: words.outboxOf(outboxes.waiting()) },
          ]}
        />
        {!storage.persisted && isWebKit(navigator.userAgent) && (
          <Callout tone="warn" title={words.sevenDays} className="mt-4">
            {words.sevenDaysText}
          </Callout>
        )}
        {!storage.persisted && (
          <div className="mt-4 flex flex-wrap items-center gap-4">
            <Button variant="outline" onClick={() => void keep()}>
              {words.askKeep}
            </Button>
            <p role="status" className="text-sm text-soft">
              {asked && words.refusedKeep}
            </p>
          </div>
        )}
      </Section>
      <Unsent outboxes={outboxes} />
      {admin && <Backup />}
      <Section title={words.honest} className="mt-8">
        <Promises title={words.canTitle} lines={words.can.split('|')} />
        <Promises title={words.cannotTitle} lines={words.cannot.split('|')} />
      </Section>
    </div>
  )
}

/** What this device could not deliver yet, and what the backend will never take. */
function Unsent({ outboxes }: { outboxes: Outboxes }) {
  const words = useHealthWords()
  // Drawn anew whenever an outbox counts.
  const { full } = useKeeping()
  const [busy, setBusy] = useState(false)
  const waiting = outboxes.waiting()
  const refused = outboxes.refused()
  if (waiting === 0 && refused.length === 0 && !full) return null
  const send = async () => {
    setBusy(true)
    await outboxes.send().finally(() => setBusy(false))
  }
  return (
    <Section title={words.unsent} className="mt-8">
      {full && (
        <Callout tone="warn" title={words.fullTitle} className="mb-4">
          <ol className="list-decimal pl-5">
            {words.free.split('|').map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </Callout>
      )}
      {waiting > 0 && (
        <Button variant="outline" onClick={() => void send()} busy={busy} busyLabel={words.sending}>
          {words.sendNow(waiting)}
        </Button>
      )}
      {refused.length > 0 && (
        <>
          <p className="mt-4 mb-2">{words.refusedText}</p>
          <RowList>
            {refused.map((entry) => (
              <Row
                key={entry.key}
                title={words[entry.kind]}
                meta={words.refusedWhy(entry.code)}
                trailing={
                  <Button variant="text" size="sm" onClick={() => outboxes.letGo(entry.key)}>
                    {words.letGo}
                  </Button>
                }
              />
            ))}
          </RowList>
        </>
      )}
    </Section>
  )
}

function Backup() {
  const words = useHealthWords()
  const format = useFormat()
  const recoveryWords = useRecoveryWords()
  const [restoring, setRestoring] = useState(false)
  const [last, setLast] = useState(lastBackupAt)
  const make = useMutation({
    mutationFn: () => api.download('GET /backup'),
    onSuccess: () => {
      const now = new Date().toISOString()
      keepBackupTime(now)
      setLast(now)
    },
    meta: { invalidates: [] },
  })
  return (
    <Section title={words.backup} lead={words.backupText} className="mt-8">
      <BackupNudge last={last} className="mb-2" />
      <Facts facts={[{ label: words.last, value: last ? format.dateTime(last) : words.never }]} />
      {make.error && <Problem title={words.failed} className="mt-4" />}
      <div className="mt-4 flex flex-wrap gap-3">
        <Button onClick={() => make.mutate()} busy={make.isPending} busyLabel={words.making}>
          {words.make}
        </Button>
        <Button variant="outline" onClick={() => setRestoring(true)}>
          {recoveryWords.restore}
        </Button>
      </div>
      {restoring && (
        <div className="mt-4 flex flex-col items-start gap-3">
          <p className="text-soft">{words.restoreText}</p>
          <RestoreBackup readHere={async () => (await send('GET /backup', {})).arrayBuffer()} />
        </div>
      )}
    </Section>
  )
}

function Promises({ title, lines }: { title: string; lines: string[] }) {
  return (
    <>
      <h3 className="mt-3 font-bold">{title}</h3>
      <ul className="list-disc pl-6">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
