import { words } from '@/lib/words.ts'

export const useSlowNoticeWords = words({
  id: {
    slow: 'Memuat…',
    verySlow: 'Basis data belum menjawab. Kami masih mencoba.',
    cancel: 'Batalkan',
    sending: 'Kiriman Anda belum dijawab. Kami masih mencoba; isian Anda tetap ada.',
    stopSending: 'Berhenti menunggu',
    stopped:
      'Anda berhenti menunggu. Kiriman tadi mungkin sudah sampai: bila dikirim lagi tanpa diubah, tidak tercatat dua kali.',
    close: 'Tutup',
  },
  en: {
    slow: 'Loading…',
    verySlow: 'The database has not answered yet. We are still trying.',
    cancel: 'Cancel',
    sending: 'What you sent has no answer yet. We are still trying; what you entered is still here.',
    stopSending: 'Stop waiting',
    stopped: 'You stopped waiting. What you sent may have arrived: sent again unchanged, it is not recorded twice.',
    close: 'Close',
  },
})
