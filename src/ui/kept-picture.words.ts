import { words } from '@/lib/words.ts'

export const useKeptPictureWords = words({
  id: { loading: 'Gambar sedang dimuat…', failed: 'Gambar tidak dapat dimuat.', retry: 'Coba lagi' },
  en: { loading: 'Loading the picture…', failed: 'The picture could not be loaded.', retry: 'Try again' },
})
