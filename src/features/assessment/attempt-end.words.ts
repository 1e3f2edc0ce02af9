import { angka, count, words } from '@/lib/words.ts'

/** Of the clock, of what has not been sent, and of handing in. */
export const useAttemptEndWords = words({
  id: {
    timeLeft: 'Sisa waktu',
    minutesLeft: (n: number) => `${n} mnt`,
    secondsLeft: (n: number) => `${n} dtk`,
    timeWarning: (text: string) => `Sisa waktu ${text}`,
    minutesAndSeconds: (minutes: number, seconds: number) =>
      [minutes > 0 && `${minutes} menit`, (seconds > 0 || minutes === 0) && `${seconds} detik`]
        .filter(Boolean)
        .join(' '),
    hideTime: 'Sembunyikan waktu',
    showTime: 'Tampilkan waktu',
    sayTime: 'sebutkan sisa waktu',
    unsent: (n: number) => `${angka(n)} jawaban belum terkirim`,
    timeUp: 'Waktu habis',
    lastAnswers: (n: number) => `Mengirim ${angka(n)} jawaban terakhir, lalu percobaan ini dikumpulkan.`,
    handingIn: 'Mengumpulkan jawaban…',
    waiting: 'Menunggu dikumpulkan',
    waitingText:
      'Basis data belum menjawab. Jawaban Anda dikumpulkan begitu tersambung, juga setelah halaman ini ditutup.',
    waitingAnswers: (n: number) => `${angka(n)} jawaban belum terkirim dan dikirim lebih dulu.`,
    alreadyWaiting: 'sudah menunggu dikumpulkan',
    onPageOnly: 'Basis data belum menjawab, dan perangkat ini menolak menyimpan. Jangan tutup halaman ini.',
    keepWorking: 'Kembali mengerjakan',
    back: 'Pengumpulan dibatalkan. Anda dapat mengerjakan lagi.',
    mayHaveArrived: 'Mungkin sudah sampai, jadi tidak dapat dibatalkan lagi.',
    refused: 'Percobaan ini tidak dapat dikumpulkan',
    refusedText: 'Basis data menolaknya. Jawaban yang belum terkirim masih ada di perangkat ini.',
    seeHealth: 'Lihat kesehatan sistem',
  },
  en: {
    timeLeft: 'Time left',
    minutesLeft: (n: number) => `${n} min`,
    secondsLeft: (n: number) => `${n} s`,
    timeWarning: (text: string) => `${text} left`,
    minutesAndSeconds: (minutes: number, seconds: number) =>
      [minutes > 0 && count(minutes, 'minute'), (seconds > 0 || minutes === 0) && count(seconds, 'second')]
        .filter(Boolean)
        .join(' '),
    hideTime: 'Hide the time',
    showTime: 'Show the time',
    sayTime: 'say the time left',
    unsent: (n: number) => `${count(n, 'answer')} not sent yet`,
    timeUp: 'Time is up',
    lastAnswers: (n: number) => `Sending the last ${count(n, 'answer')}, then this attempt is handed in.`,
    handingIn: 'Handing in your answers…',
    waiting: 'Waiting to be handed in',
    waitingText:
      'The database has not answered yet. Your answers are handed in as soon as it does, even after you close this page.',
    waitingAnswers: (n: number) => `${count(n, 'answer')} not sent yet, sent first.`,
    alreadyWaiting: 'it waits already',
    onPageOnly: 'The database has not answered yet, and this device will not keep anything. Do not close this page.',
    keepWorking: 'Back to work',
    back: 'Handing in was called off. You can go on working.',
    mayHaveArrived: 'It may have arrived, so it can no longer be called off.',
    refused: 'This attempt cannot be handed in',
    refusedText: 'The database refused it. Answers that were not sent are still on this device.',
    seeHealth: 'See system health',
  },
})
