import { words } from '@/lib/words.ts'

export const useBackupNudgeWords = words({
  id: {
    old: (day: string) => `Cadangan terakhir dari perangkat ini dibuat ${day}`,
    never: 'Belum pernah ada cadangan dari perangkat ini',
    changed: (when: string) =>
      `Sejak itu ada perubahan, yang terakhir ${when}. Basis data hanya ada di peramban ini; bila hilang, yang kembali hanya isi cadangan.`,
    toHealth: 'Buat cadangan',
  },
  en: {
    old: (day: string) => `The last backup from this device was made on ${day}`,
    never: 'There has never been a backup from this device',
    changed: (when: string) =>
      `There have been changes since, the latest on ${when}. The database is in this browser alone; if it is lost, only what a backup holds comes back.`,
    toHealth: 'Make a backup',
  },
})
