import { words } from '@/lib/words.ts'

export const useNoDraftWords = words({
  id: {
    title: 'Kursus ini sedang tidak punya draf',
    lead: 'Versi yang terbit tidak bisa diubah. Buat draf baru darinya, lalu lanjutkan di halaman ini.',
    open: 'Buat draf baru',
    back: 'Kembali ke kursus',
    refused: 'Draf baru belum bisa dibuat. Buka halaman kursusnya untuk melihat sebabnya.',
  },
  en: {
    title: 'This course has no draft now',
    lead: 'A published version cannot be changed. Open a new draft from it, then go on here.',
    open: 'Open a new draft',
    back: 'Back to the course',
    refused: 'The draft could not be opened. The page of the course shows why.',
  },
})
