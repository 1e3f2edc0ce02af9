import { count, words } from '@/lib/words.ts'

/** The rule of completion as a sentence, and what goes with it. */
export const useCompletionWords = words({
  id: {
    title: 'Kapan kursus selesai',
    rule: (lessons: number, pass: number) =>
      `Selesai bila ${lessons} pelajaran dibaca sampai habis dan uji kompetensi bernilai paling sedikit ${pass}.`,
    noFinal: (lessons: number) =>
      `Selesai bila ${lessons} pelajaran dibaca sampai habis dan uji kompetensi lulus; uji itu belum berisi soal.`,
    lesson:
      'Pelajaran selesai bila semua bloknya dilihat, kasus dan pertanyaannya dicoba, dan sedikitnya 90% rekamannya diputar atau transkripnya dibaca.',
    order: 'Urutan pelajaran bebas. Uji kompetensi terbuka setelah semua pelajaran selesai.',
    moduleChecks: (n: number) =>
      `${n} uji modul terbuka setelah pelajaran di modulnya selesai; hasilnya tidak menentukan kelulusan.`,
    preTest: 'Uji awal mengukur bekal peserta; nilainya tidak menentukan kelulusan.',
  },
  en: {
    title: 'When the course is completed',
    rule: (lessons: number, pass: number) =>
      `Completed when ${count(lessons, 'lesson is', 'lessons are')} read to the end and the competency check scores at least ${pass}.`,
    noFinal: (lessons: number) =>
      `Completed when ${count(lessons, 'lesson is', 'lessons are')} read to the end and the competency check is passed; that check has no items yet.`,
    lesson:
      'A lesson is done when all its blocks were seen, its cases and questions tried, and at least 90% of its recordings played or their transcripts read.',
    order: 'Lessons may be taken in any order. The competency check opens once all lessons are done.',
    moduleChecks: (n: number) =>
      `${n === 1 ? 'One module check opens' : `${n} module checks open`} once the lessons of the module are done; the result does not decide completion.`,
    preTest: 'The pre-test shows what participants bring along; its score does not decide completion.',
  },
})
