import { words } from '@/lib/words.ts'

export const useNoDraftWords = words({
  id: {
    title: 'Kursus ini sedang tidak punya draf',
    lead: 'Versi yang terbit tidak bisa diubah. Di halaman kursusnya, tekan Buat draf baru; lalu isinya bisa diubah lagi.',
    toCourse: 'Buka kursusnya',
  },
  en: {
    title: 'This course has no draft now',
    lead: 'A published version cannot be changed. On the page of the course, press Open a new draft; then it can be edited again.',
    toCourse: 'Open the course',
  },
})
