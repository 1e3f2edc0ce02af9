import { angka, count, words } from '@/lib/words.ts'

export const useEssayControlWords = words({
  id: {
    answer: 'Jawaban Anda',
    range: (least: number, most: number) =>
      least > 0 ? `Antara ${angka(least)} dan ${angka(most)} kata.` : `Paling banyak ${angka(most)} kata.`,
    written: (n: number) => `${angka(n)} kata.`,
    tooShort: (n: number) => `Masih kurang ${angka(n)} kata.`,
    tooLong: (n: number) => `Lebih ${angka(n)} kata.`,
    fits: 'Panjangnya sudah sesuai.',
    lookedAt: 'Yang dinilai',
    criterion: (title: string, points: number) => `${title} (paling banyak ${points} poin)`,
  },
  en: {
    answer: 'Your answer',
    range: (least: number, most: number) =>
      least > 0
        ? `Between ${least.toLocaleString('en-GB')} and ${count(most, 'word')}.`
        : `At most ${count(most, 'word')}.`,
    written: (n: number) => `${count(n, 'word')}.`,
    tooShort: (n: number) => `${count(n, 'word')} too few.`,
    tooLong: (n: number) => `${count(n, 'word')} too many.`,
    fits: 'The length is right.',
    lookedAt: 'What is marked',
    criterion: (title: string, points: number) => `${title} (up to ${count(points, 'point')})`,
  },
})
