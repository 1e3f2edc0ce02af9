import { useState } from 'react'
import { type RecoveryAnswer, recovery } from '@/lib/backend-state.ts'
import { useFormat } from '@/lib/format.ts'
import { Button } from '@/ui/button.tsx'
import { FileInput } from '@/ui/file-input.tsx'
import { Problem } from '@/ui/problem.tsx'
import { useRecoveryWords } from './recovery.words.ts'

/** Takes a backup file, says what it holds, and only then lets it replace what is here. */
export function RestoreBackup() {
  const words = useRecoveryWords()
  const format = useFormat()
  const [busy, setBusy] = useState(false)
  const [backup, setBackup] = useState<{ bytes: ArrayBuffer; answer: RecoveryAnswer }>()
  const run = async (work: () => Promise<void>) => {
    setBusy(true)
    await work().finally(() => setBusy(false))
  }
  const inspect = (file: File | undefined) =>
    file &&
    run(async () => {
      const bytes = await file.arrayBuffer()
      setBackup({ bytes, answer: await recovery.ask({ action: 'inspect', bytes }) })
    })
  const restore = (bytes: ArrayBuffer) =>
    run(async () => {
      const answer = await recovery.ask({ action: 'restore', bytes })
      if (answer.kind === 'done') location.reload()
      else setBackup({ bytes, answer })
    })
  const holds = backup?.answer.kind === 'holds' ? backup.answer : undefined
  const fault = backup?.answer.kind === 'fault' ? backup.answer.fault : undefined
  return (
    <>
      <FileInput label={words.file} accept=".sqlite,.db,.widya" onFiles={([file]) => void inspect(file)} />
      {fault && <Problem title={fault === 'DAMAGED' ? words.DAMAGED_FILE : words[fault]} />}
      {holds && backup && (
        <div role="status" className="flex flex-col items-start gap-3">
          <p>
            {words.holds(holds.people, holds.courses, holds.attempts)}{' '}
            {holds.lastActivity && words.last(format.dateTime(holds.lastActivity))}
          </p>
          <Button onClick={() => void restore(backup.bytes)} busy={busy} busyLabel={words.working}>
            {words.replace}
          </Button>
        </div>
      )}
    </>
  )
}
