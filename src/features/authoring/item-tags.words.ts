import { words } from '@/lib/words.ts'

export const useItemTagWords = words({
  id: {
    competency: 'Kompetensi',
    level: 'Tingkat',
    bloom: 'Jenjang Bloom',
    noLevel: 'Belum ditentukan',
    noBloom: 'Belum ditentukan',
    levelIs: (n: number) => `Tingkat ${n}`,
    C1: 'C1 Mengingat',
    C2: 'C2 Memahami',
    C3: 'C3 Menerapkan',
    C4: 'C4 Menganalisis',
    C5: 'C5 Mengevaluasi',
    C6: 'C6 Mencipta',
  },
  en: {
    competency: 'Competency',
    level: 'Level',
    bloom: 'Bloom level',
    noLevel: 'Not set',
    noBloom: 'Not set',
    levelIs: (n: number) => `Level ${n}`,
    C1: 'C1 Remember',
    C2: 'C2 Understand',
    C3: 'C3 Apply',
    C4: 'C4 Analyse',
    C5: 'C5 Evaluate',
    C6: 'C6 Create',
  },
})
