import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { backupDueSince } from '@/domain/backup-due.ts'
import { useFormat } from '@/lib/format.ts'
import { Callout } from '@/ui/callout.tsx'
import { useBackupNudgeWords } from './backup-nudge.words.ts'
import { lastBackupAt } from './backup-time.ts'
import { systemQueries } from './queries.ts'

interface BackupNudgeProps {
  /** Absent: as the device remembers. */
  last?: string | null | undefined
  action?: ReactNode
  className?: string | undefined
}

/** For the admin: work of a week or more stands in no backup. Says nothing until it is so. */
export function BackupNudge({ last = lastBackupAt(), action, className }: BackupNudgeProps) {
  const words = useBackupNudgeWords()
  const format = useFormat()
  const { data: state } = useQuery(systemQueries.backupState())
  if (!state?.changedAt) return null
  const since = backupDueSince({ lastBackupAt: last, ...state }, new Date())
  if (!since) return null
  return (
    <Callout
      tone="warn"
      title={last ? words.old(format.date(last)) : words.never}
      action={action}
      className={className}
    >
      {words.changed(format.dateTime(state.changedAt))}
    </Callout>
  )
}
