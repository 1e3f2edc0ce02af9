import { words } from '@/lib/words.ts'

export const useItemRecordingWords = words({
  id: {
    recording: 'Rekaman soal: suara atau video (opsional)',
    another: 'Ganti rekaman',
    hint: 'Suara (MP3, M4A, OGG, WAV) paling besar 16 MB, atau video (MP4, WebM) paling besar 32 MB.',
    title: 'Judul rekaman',
    titleHint: 'Dibaca peserta, jadi jangan menyebut jawabannya.',
    transcriptHint: 'Apa yang terdengar dan perlu dilihat. Peserta dapat membacanya saat mengerjakan soal.',
    owed: 'Wajib sebelum kursus terbit.',
    remove: 'Lepas rekaman',
  },
  en: {
    recording: 'Recording of the item: sound or video (optional)',
    another: 'Replace the recording',
    hint: 'Sound (MP3, M4A, OGG, WAV) of at most 16 MB, or video (MP4, WebM) of at most 32 MB.',
    title: 'Title of the recording',
    titleHint: 'Participants read it, so it must not give the answer away.',
    transcriptHint: 'What is heard, and what needs to be seen. Participants can read it while they answer.',
    owed: 'Needed before the course is published.',
    remove: 'Remove the recording',
  },
})
