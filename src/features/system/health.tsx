import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '@/lib/api.ts'
import { useFormat } from '@/lib/format.ts'
import { queryClient } from '@/lib/query-client.ts'
import { Button } from '@/ui/button.tsx'
import { Facts } from '@/ui/facts.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Problem } from '@/ui/problem.tsx'
import { ProgressBar } from '@/ui/progress-bar.tsx'
import { Section } from '@/ui/section.tsx'
import { Tag } from '@/ui/tag.tsx'
import { useHealthWords } from './health.words.ts'
import { systemQueries } from './queries.ts'

const backupKey = 'widya-backup-at'
/** Answers and steps of progress that wait on this device, of whoever is signed in here. */
const countUnsent = () =>
  Object.keys(localStorage)
    .filter((key) => /^widya-(answers|progress):/.test(key))
    .reduce((sum, key) => sum + Object.keys(JSON.parse(localStorage.getItem(key) ?? '{}')).length, 0)

/** What is true of the database and of this device, and what client-only can promise. The admin can make a backup. */
export function HealthPage({ admin }: { admin: boolean }) {
  const words = useHealthWords()
  const format = useFormat()
  const { data: health } = useSuspenseQuery(systemQueries.health())
  const { data: storage } = useSuspenseQuery(systemQueries.storage())
  const [asked, setAsked] = useState(false)
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
            { label: words.kept, value: storage.persisted ? words.keptYes : words.keptNo },
            { label: words.outbox, value: words.outboxOf(countUnsent()) },
          ]}
        />
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
      {admin && <Backup />}
      <Section title={words.honest} className="mt-8">
        <Promises title={words.canTitle} lines={words.can.split('|')} />
        <Promises title={words.cannotTitle} lines={words.cannot.split('|')} />
      </Section>
    </div>
  )
}

function Backup() {
  const words = useHealthWords()
  const format = useFormat()
  const [last, setLast] = useState(() => localStorage.getItem(backupKey))
  const make = useMutation({
    mutationFn: () => api.download('GET /backup'),
    onSuccess: () => {
      const now = new Date().toISOString()
      localStorage.setItem(backupKey, now)
      setLast(now)
    },
    meta: { invalidates: [] },
  })
  return (
    <Section title={words.backup} lead={words.backupText} className="mt-8">
      <Facts facts={[{ label: words.last, value: last ? format.dateTime(last) : words.never }]} />
      {make.error && <Problem title={words.failed} className="mt-4" />}
      <Button className="mt-4" onClick={() => make.mutate()} busy={make.isPending} busyLabel={words.making}>
        {words.make}
      </Button>
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
