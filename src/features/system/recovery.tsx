import { type ReactNode, useState } from 'react'
import { type Loss, recovery } from '@/lib/backend-state.ts'
import { saveFile } from '@/lib/save-file.ts'
import { Button } from '@/ui/button.tsx'
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { useRecoveryWords } from './recovery.words.ts'
import { RestoreBackup } from './restore-backup.tsx'

/** The database is lost. Three ways out, the careful one first; nothing happens by itself. */
export function Recovery({ loss }: { loss: Loss }) {
  const words = useRecoveryWords()
  const [busy, setBusy] = useState<string>()
  const [said, setSaid] = useState<'exported' | 'nothing'>()
  const [restoring, setRestoring] = useState(false)
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
      saveFile('widya-yang-terbaca.sqlite', new Blob([answer.bytes], { type: 'application/vnd.sqlite3' }))
    })
  const reset = () =>
    run('reset', async () => {
      const answer = await recovery.ask({ action: 'reset' })
      if (answer.kind === 'done') location.reload()
    })

  const accept = () =>
    run('accept', async () => {
      const answer = await recovery.ask({ action: 'accept' })
      // What this page asked for while there was no database has been refused by now, and would be shown as that.
      if (answer.kind === 'done') location.reload()
    })

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
          {restoring && <RestoreBackup readHere={async () => 'on-disk'} />}
        </Way>
        {(loss === 'BEHIND' || loss === 'DAMAGED') && (
          <Way text={loss === 'BEHIND' ? words.acceptText : words.acceptDamagedText}>
            <Button variant="outline" onClick={() => void accept()} busy={busy === 'accept'} busyLabel={words.working}>
              {words.accept}
            </Button>
          </Way>
        )}
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
