import { words } from '@/lib/words.ts'

export const useTableWords = words({
  id: { sortBy: 'Urutkan menurut' },
  en: { sortBy: 'Sort by' },
})
