import { count, words } from '@/lib/words.ts'

export const useAwaitingWords = words({
  id: {
    title: 'Jawaban Anda sedang dinilai.',
    eyebrow: (title: string, number: number) => `${title} · percobaan ${number}`,
    waiting: 'Menunggu penilaian',
    kept: (at: string) => `Semua jawaban tersimpan dan dikirim pada ${at}.`,
    who: (name: string, essays: number) =>
      essays > 1
        ? `${essays} jawaban esai dibaca oleh ${name}, tanpa melihat nama Anda.`
        : `Jawaban esai dibaca oleh ${name}, tanpa melihat nama Anda.`,
    afterwards:
      'Nilai, kelulusan, dan catatan penilai muncul di halaman ini setelah selesai. Sampai saat itu Anda belum dinyatakan lulus atau tidak lulus.',
    expired: 'Waktu habis; yang dikirim adalah jawaban yang tersimpan.',
    toCourse: 'Kembali ke kursus',
  },
  en: {
    title: 'Your answers are being marked.',
    eyebrow: (title: string, number: number) => `${title} · attempt ${number}`,
    waiting: 'Awaiting grading',
    kept: (at: string) => `All answers are kept; they were handed in on ${at}.`,
    who: (name: string, essays: number) =>
      `${name} reads ${essays > 1 ? count(essays, 'essay') : 'your essay'} without seeing your name.`,
    afterwards:
      'The score, whether you passed and the comments appear on this page when it is done. Until then you have neither passed nor failed.',
    expired: 'Time was up; what was saved has been handed in.',
    toCourse: 'Back to the course',
  },
})
