import { words } from '@/lib/words.ts'

export const useOutageWords = words({
  id: {
    noOpfs: 'Peramban ini tidak dapat menyimpan data Widya',
    noOpfsLead:
      'Widya menaruh basis datanya di penyimpanan peramban (OPFS). Jendela pribadi dan peramban lama menutupnya, jadi pekerjaan Anda akan hilang. Karena itu Widya tidak dibuka di sini.',
    noOpfsStep1: 'Buka Widya di jendela biasa, bukan jendela pribadi.',
    noOpfsStep2: 'Pakai Chrome, Edge, atau Firefox versi terbaru.',
    noOpfsStep3: 'Pastikan alamatnya memakai https atau localhost.',
    tooNew: 'Data di perangkat ini dibuat oleh Widya yang lebih baru',
    tooNewLead: 'Muat ulang halaman untuk memakai versi terbaru. Data Anda tidak disentuh.',
    openFailed: 'Basis data di perangkat ini tidak dapat dibuka',
    openFailedLead: 'Data Anda tidak diubah. Tutup tab Widya yang lain, lalu coba lagi.',
    retry: 'Coba lagi',
  },
  en: {
    noOpfs: 'This browser cannot keep Widya’s data',
    noOpfsLead:
      'Widya keeps its database in the browser’s storage (OPFS). Private windows and old browsers close it, so your work would be lost. That is why Widya does not open here.',
    noOpfsStep1: 'Open Widya in a normal window, not a private one.',
    noOpfsStep2: 'Use a recent Chrome, Edge or Firefox.',
    noOpfsStep3: 'Make sure the address starts with https, or is localhost.',
    tooNew: 'The data on this device come from a newer Widya',
    tooNewLead: 'Reload the page to use the newest version. Your data have not been touched.',
    openFailed: 'The database on this device cannot be opened',
    openFailedLead: 'Your data have not been changed. Close Widya’s other tabs, then try again.',
    retry: 'Try again',
  },
})
