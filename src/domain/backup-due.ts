const afterDays = 7

export interface BackupFacts {
  /** Of this device; null: never. */
  lastBackupAt: string | null
  /** When the database was filled for the first time. */
  filledAt: string | null
  /** When anybody's work or an edit was written last; null: never. */
  changedAt: string | null
}

/** Since when work has stood in no backup, once that is a week: the last backup, or the first day. Undefined: none is due. */
export function backupDueSince({ lastBackupAt, filledAt, changedAt }: BackupFacts, now: Date): string | undefined {
  const since = lastBackupAt ?? filledAt
  if (since === null || changedAt === null || Date.parse(changedAt) <= Date.parse(since)) return undefined
  return now.getTime() - Date.parse(since) >= afterDays * 86_400_000 ? since : undefined
}
