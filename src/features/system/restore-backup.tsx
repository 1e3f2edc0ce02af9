import { useState } from 'react'
import type { RecoveryAnswer } from '@/contract/recovery.ts'
import { recovery } from '@/lib/backend-state.ts'
import { Button } from '@/ui/button.tsx'
import { Callout } from '@/ui/callout.tsx'
import { FileInput } from '@/ui/file-input.tsx'
import { Problem } from '@/ui/problem.tsx'
import { BackupPreview } from './backup-preview.tsx'
import { useRestoreWords } from './restore.words.ts'
import { countUnsent } from './unsent.ts'

interface RestoreBackupProps {
  /** What is here now, to compare with; undefined when it cannot be had. */
  readHere: () => Promise<ArrayBuffer | 'on-disk' | undefined>
}

/** Takes a backup file, says what it holds and what would change, and only then lets it replace what is here. */
export function RestoreBackup({ readHere }: RestoreBackupProps) {
  const words = useRestoreWords()
  const [busy, setBusy] = useState<'inspect' | 'restore'>()
  const [backup, setBackup] = useState<{ name: string; bytes: ArrayBuffer; answer: RecoveryAnswer; moved?: boolean }>()
  const run = async (what: 'inspect' | 'restore', work: () => Promise<void>) => {
    setBusy(what)
    await work().finally(() => setBusy(undefined))
  }
  const look = async (bytes: ArrayBuffer) => {
    const here = await readHere().catch(() => undefined)
    return recovery.ask({ action: 'inspect', bytes, ...(here ? { here } : {}) })
  }
  const inspect = (file: File | undefined) =>
    file &&
    run('inspect', async () => {
      setBackup(undefined)
      const bytes = await file.arrayBuffer()
      setBackup({ name: file.name, bytes, answer: await look(bytes) })
    })
  const restore = (name: string, bytes: ArrayBuffer, seen: RecoveryAnswer) =>
    run('restore', async () => {
      // What was written since, here or in another tab, is not among what the person has read and agreed to lose.
      const now = await look(bytes)
      if (JSON.stringify(now) !== JSON.stringify(seen)) return setBackup({ name, bytes, answer: now, moved: true })
      const answer = await recovery.ask({ action: 'restore', bytes })
      if (answer.kind === 'done') location.reload()
      else setBackup({ name, bytes, answer })
    })
  const holds = backup?.answer.kind === 'holds' ? backup.answer : undefined
  const fault = backup?.answer.kind === 'fault' ? backup.answer.fault : undefined
  return (
    <>
      <FileInput label={words.file} accept=".sqlite,.db,.widya" onFiles={([file]) => void inspect(file)} />
      <p role="status" className="text-sm text-soft empty:hidden">
        {busy === 'inspect' && words.checking}
      </p>
      {fault && backup && (
        <Problem title={words[fault]}>
          <span className="[overflow-wrap:anywhere]">{words.ofFile(backup.name, words[`do${fault}`])}</span>
        </Problem>
      )}
      {holds && backup && (
        <>
          <BackupPreview preview={holds} unsent={countUnsent()} />
          {/* Beside the button that was pressed, and said aloud. */}
          <div role="status" className="w-full empty:hidden">
            {backup.moved && <Callout tone="warn">{words.moved}</Callout>}
          </div>
          <Button
            onClick={() => void restore(backup.name, backup.bytes, holds)}
            busy={busy === 'restore'}
            busyLabel={words.working}
          >
            {words.replace}
          </Button>
        </>
      )}
    </>
  )
}
