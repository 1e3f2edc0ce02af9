import { words } from '@/lib/words.ts'

export const useComparisonWords = words({
  id: {
    title: 'Bandingkan versi',
    back: 'Kembali ke kursus',
    older: 'Versi lama',
    newer: 'Versi baru',
    nothing: 'Sebelum versi pertama',
    draft: (n: number) => `Draf ${n}`,
    published: (n: number, date: string) => `Versi ${n}, terbit ${date}`,
    lead: (older: string, newer: string) => `${older} dibandingkan dengan ${newer}.`,
    first: 'Kursus kosong',
    print: 'Cetak',
    equalLead: 'Kedua versi sama kata demi kata. Pilih versi lain, atau ubah drafnya dulu.',
    same: 'Anda membandingkan sebuah versi dengan dirinya sendiri.',
  },
  en: {
    title: 'Compare versions',
    back: 'Back to the course',
    older: 'Older version',
    newer: 'Newer version',
    nothing: 'Before the first version',
    draft: (n: number) => `Draft ${n}`,
    published: (n: number, date: string) => `Version ${n}, published ${date}`,
    lead: (older: string, newer: string) => `${older} compared with ${newer}.`,
    first: 'An empty course',
    print: 'Print',
    equalLead: 'Both versions are the same word for word. Choose another version, or change the draft first.',
    same: 'You are comparing a version with itself.',
  },
})
