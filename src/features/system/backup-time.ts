const key = 'widya-backup-at'

/** When this device last handed out a backup. Nobody can know whether the file was kept. */
export function lastBackupAt(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
export function keepBackupTime(at: string) {
  try {
    localStorage.setItem(key, at)
  } catch {
    // Blocked or full: then the page will go on saying that none was made.
  }
}
