import { words } from '@/lib/words.ts'

export const useItemFigureWords = words({
  id: {
    picture: 'Gambar soal (opsional)',
    another: 'Ganti gambar',
    alt: 'Teks pengganti',
    altHint: 'Sebutkan yang terlihat dan perlu untuk menjawab, tanpa menyebut jawabannya.',
    altFault: 'Wajib sebelum kursus terbit.',
    caption: 'Keterangan di bawah gambar',
    remove: 'Lepas gambar',
  },
  en: {
    picture: 'Picture of the item (optional)',
    another: 'Replace the picture',
    alt: 'Alternative text',
    altHint: 'Say what is seen and needed to answer, without giving the answer away.',
    altFault: 'Needed before the course is published.',
    caption: 'Caption below the picture',
    remove: 'Remove the picture',
  },
})
