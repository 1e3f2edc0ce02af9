import { words } from '@/lib/words.ts'

export const useReviewedEssayWords = words({
  id: {
    answer: 'Jawaban Anda',
    empty: 'Tidak dijawab',
    criteria: 'Nilai per kriteria',
    points: (points: string, most: number) => `${points} dari ${most} poin`,
    comment: 'Catatan penilai',
    model: 'Contoh jawaban',
  },
  en: {
    answer: 'Your answer',
    empty: 'Not answered',
    criteria: 'Marks by criterion',
    points: (points: string, most: number) => `${points} of ${most} points`,
    comment: 'Comment of the marker',
    model: 'Model answer',
  },
})
