import { angka, count, words } from '@/lib/words.ts'

export const useDeviceNoticesWords = words({
  id: {
    offline: 'Luring: semua tetap jalan dan tersimpan di perangkat ini.',
    newer: 'Widya versi lebih baru aktif di tab lain. Halaman ini hanya dapat dibaca sampai dimuat ulang.',
    inPage:
      'Peramban menolak menyimpan di perangkat ini. Pekerjaan terakhir hanya ada di halaman ini: jangan tutup sebelum terkirim.',
    fullReserve:
      'Penyimpanan perangkat ini penuh. Jawaban dan kemajuan belajar masih disimpan di ruang cadangan; perubahan lain mungkin ditolak.',
    fullWaiting:
      'Penyimpanan perangkat ini penuh. Jawaban dan kemajuan dicatat di peramban ini dan dikirim begitu ada ruang.',
    whatToFree: 'Lihat yang dapat dikosongkan',
    refused: (n: number) => `${angka(n)} catatan ditolak dan masih ada di perangkat ini.`,
    seeRefused: 'Lihat',
    reload: 'Muat ulang',
  },
  en: {
    offline: 'Offline: everything keeps working and is saved on this device.',
    newer: 'A newer Widya is active in another tab. This page can only be read until it is reloaded.',
    inPage:
      'The browser will not keep anything on this device. Your latest work is on this page alone: do not close it before it is sent.',
    fullReserve:
      'This device has no room left. Answers and learning progress are still saved in the room set aside for them; other changes may be refused.',
    fullWaiting:
      'This device has no room left. Answers and progress are noted in this browser and sent as soon as there is room.',
    whatToFree: 'See what can be freed',
    refused: (n: number) => `${count(n, 'entry', 'entries')} refused and still on this device.`,
    seeRefused: 'See',
    reload: 'Reload',
  },
})
