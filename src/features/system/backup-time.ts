import { readFromDevice, rememberOnDevice } from '@/lib/keeping.ts'

const key = 'widya-backup-at'

/** When this device last handed out a backup. Nobody can know whether the file was kept. */
export const lastBackupAt = () => readFromDevice(key)
/** Where it cannot be remembered, the page goes on saying that none was made. */
export const keepBackupTime = (at: string) => rememberOnDevice(key, at)
