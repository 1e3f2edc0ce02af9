import { words } from '@/lib/words.ts'

export const usePrerequisiteWords = words({
  id: {
    finishFirst: (n: number) => (n === 1 ? 'Selesaikan kursus ini dulu' : `Selesaikan ${n} kursus ini dulu`),
    after: 'setelah prasyaratnya selesai',
    assigned: 'Kursus yang ditugaskan tetap tercatat untuk Anda, dan bisa dimulai sesudahnya.',
  },
  en: {
    finishFirst: (n: number) => (n === 1 ? 'Complete this course first' : `Complete these ${n} courses first`),
    after: 'once its prerequisites are completed',
    assigned: 'The course stays assigned to you and can be begun after that.',
  },
})
