import { words } from '@/lib/words.ts'

export const useKeptRecordingWords = words({
  id: {
    audio: 'Rekaman suara',
    video: 'Video',
    loading: 'Rekaman sedang dimuat…',
    failed: 'Rekaman ini belum dapat dimuat.',
    retry: 'Coba lagi',
    unplayable: 'Peramban ini tidak dapat memutar rekaman ini.',
    readInstead: 'Baca transkripnya sebagai ganti.',
    captions: 'Takarir',
    transcript: 'Transkrip',
  },
  en: {
    audio: 'Sound recording',
    video: 'Video',
    loading: 'Loading the recording…',
    failed: 'This recording could not be loaded.',
    retry: 'Try again',
    unplayable: 'This browser cannot play this recording.',
    readInstead: 'Read its transcript instead.',
    captions: 'Captions',
    transcript: 'Transcript',
  },
})
