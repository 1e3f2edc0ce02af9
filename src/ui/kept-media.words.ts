import { words } from '@/lib/words.ts'

export const useKeptMediaWords = words({
  id: { noPlayer: 'Pemutar rekaman belum dapat dimuat. Muat ulang halaman ini untuk mencoba lagi.' },
  en: { noPlayer: 'The player could not be loaded. Reload this page to try again.' },
})
