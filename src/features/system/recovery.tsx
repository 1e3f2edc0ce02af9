import { type ReactNode, useState } from 'react'
import { type Loss, type RecoveryAnswer, recovery } from '@/lib/backend-state.ts'
import { useFormat } from '@/lib/format.ts'
import { Button } from '@/ui/button.tsx'
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx'
import { FileInput } from '@/ui/file-input.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Problem } from '@/ui/problem.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { useRecoveryWords } from './recovery.words.ts'

/** The database is lost. Three ways out, the careful one first; nothing happens by itself. */
export function Recovery({ loss }: { loss: Loss }) {
  const words = useRecoveryWords()
  const format = useFormat()
  const [busy, setBusy] = useState<string>()
  const [said, setSaid] = useState<'exported' | 'nothing'>()
  const [restoring, setRestoring] = useState(false)
  const [backup, setBackup] = useState<{ bytes: ArrayBuffer; answer: RecoveryAnswer }>()
  const [asking, setAsking] = useState(false)
  const [typed, setTyped] = useState('')

  const run = async (name: string, work: () => Promise<void>) => {
    setBusy(name)
    await work().finally(() => setBusy(undefined))
  }
  const exportReadable = () =>
    run('export', async () => {
      const answer = await recovery.ask({ action: 'export' })
      setSaid(answer.kind === 'file' ? 'exported' : 'nothing')
      if (answer.kind !== 'file') return
      const url = URL.createObjectURL(new Blob([answer.bytes], { type: 'application/vnd.sqlite3' }))
      const link = document.createElement('a')
      link.href = url
      link.download = 'widya-yang-terbaca.sqlite'
      link.click()
      setTimeout(() => URL.revokeObjectURL(url), 10_000)
    })
  const inspect = (file: File | undefined) =>
    file &&
    run('inspect', async () => {
      const bytes = await file.arrayBuffer()
      setBackup({ bytes, answer: await recovery.ask({ action: 'inspect', bytes }) })
    })
  const restore = (bytes: ArrayBuffer) =>
    run('restore', async () => {
      const answer = await recovery.ask({ action: 'restore', bytes })
      if (answer.kind === 'done') location.reload()
      else setBackup({ bytes, answer })
    })
  const reset = () =>
    run('reset', async () => {
      const answer = await recovery.ask({ action: 'reset' })
      if (answer.kind === 'done') location.reload()
    })
  const holds = backup?.answer.kind === 'holds' ? backup.answer : undefined
  const fault = backup?.answer.kind === 'fault' ? backup.answer.fault : undefined

  return (
    <>
      <PageHeading title={words.title} lead={words[loss]} />
      <p className="font-semibold">{words.first}</p>
      <ol className="flex flex-col divide-y divide-line border-line border-y">
        <Way text={words.exportText}>
          <Button onClick={() => void exportReadable()} busy={busy === 'export'} busyLabel={words.working}>
            {words.export}
          </Button>
          <p role="status" className="text-sm">
            {said && words[said]}
          </p>
        </Way>
        <Way text={words.restoreText}>
          <Button variant="outline" onClick={() => setRestoring(true)}>
            {words.restore}
          </Button>
          {restoring && (
            <FileInput label={words.file} accept=".sqlite,.db,.widya" onFiles={([file]) => void inspect(file)} />
          )}
          {fault && <Problem title={fault === 'DAMAGED' ? words.DAMAGED_FILE : words[fault]} />}
          {holds && backup && (
            <div role="status" className="flex flex-col items-start gap-3">
              <p>
                {words.holds(holds.people, holds.courses, holds.attempts)}{' '}
                {holds.lastActivity && words.last(format.dateTime(holds.lastActivity))}
              </p>
              <Button onClick={() => void restore(backup.bytes)} busy={busy === 'restore'} busyLabel={words.working}>
                {words.replace}
              </Button>
            </div>
          )}
        </Way>
        <Way text={words.resetText}>
          <Button variant="danger" onClick={() => setAsking(true)}>
            {words.reset}
          </Button>
        </Way>
      </ol>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => typed.trim() === words.word && void reset()}
        title={words.reset}
        description={words.resetText}
        confirmLabel={words.confirm}
        danger
        busy={busy === 'reset'}
        busyLabel={words.working}
      >
        <TextInput label={words.typed} value={typed} onValue={setTyped} autoComplete="off" />
      </ConfirmDialog>
    </>
  )
}

function Way({ text, children }: { text: string; children: ReactNode }) {
  return (
    <li className="flex flex-col items-start gap-3 py-5">
      <p className="text-soft">{text}</p>
      {children}
    </li>
  )
}
