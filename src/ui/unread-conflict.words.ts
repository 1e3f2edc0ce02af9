import { words } from '@/lib/words.ts'

export const useUnreadConflictWords = words({
  id: {
    title: 'Orang lain lebih dulu menyimpan, dan isinya belum dapat dibaca',
    kept: 'Isian Anda masih ada di sini, tetapi belum tersimpan.',
    next: 'Coba lagi: bila sudah terbaca, kedua isi ditampilkan dan Anda memilih.',
  },
  en: {
    title: 'Someone else saved first, and what they wrote cannot be read yet',
    kept: 'What you entered is still here, but not saved.',
    next: 'Try again: once theirs can be read, both are shown and you choose.',
  },
})
