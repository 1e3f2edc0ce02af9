import { words } from '@/lib/words.ts'

export const useRecoveryWords = words({
  id: {
    title: 'Pemulihan data',
    MISSING:
      'Basis data di perangkat ini hilang, padahal pernah ada. Widya tidak membuat yang baru sebelum Anda memutuskan.',
    EMPTY:
      'Basis data di perangkat ini kosong, padahal pernah berisi. Widya tidak mengisinya lagi sebelum Anda memutuskan.',
    DAMAGED: 'Basis data di perangkat ini rusak. Widya berhenti menulis supaya yang masih utuh tidak ikut rusak.',
    BEHIND:
      'Perubahan terakhir di perangkat ini hilang: berkas basis datanya lebih lama daripada yang pernah tersimpan. Widya tidak menulis apa pun sebelum Anda memutuskan.',
    accept: 'Lanjutkan dengan yang ada',
    acceptText:
      'Membuka basis data ini tanpa perubahan terakhir yang hilang. Pilih ini kalau tidak ada cadangan yang lebih baru.',
    acceptDamagedText:
      'Membuka basis data ini sekali lagi. Yang rusak tetap rusak, dan begitu ditemui lagi halaman ini kembali; simpan dulu apa yang terbaca.',
    first: 'Mulai dari yang pertama: simpan dulu apa yang masih terbaca.',
    export: 'Ekspor yang terbaca',
    exportText: 'Menyimpan berkas basis data sebagaimana adanya di perangkat ini.',
    exported: 'Berkas sudah diserahkan ke peramban. Simpan baik-baik.',
    nothing: 'Tidak ada yang masih terbaca di perangkat ini.',
    restore: 'Pulihkan dari cadangan',
    restoreText: 'Pilih berkas cadangan Widya. Isinya diperlihatkan dulu; belum ada yang diganti.',
    reset: 'Mulai baru',
    resetText: 'Menghapus semua data Widya di perangkat ini dan mengisi kota contoh dari awal. Tidak bisa dibatalkan.',
    typed: 'Ketik HAPUS untuk melanjutkan',
    word: 'HAPUS',
    confirm: 'Hapus dan mulai baru',
    working: 'Sebentar…',
  },
  en: {
    title: 'Data recovery',
    MISSING: 'The database on this device is gone, though it was here. Widya makes no new one before you decide.',
    EMPTY:
      'The database on this device is empty, though it was filled. Widya does not fill it again before you decide.',
    DAMAGED: 'The database on this device is damaged. Widya has stopped writing, so that what is whole stays whole.',
    BEHIND:
      'The newest changes on this device are gone: the database file is older than what was saved. Widya writes nothing before you decide.',
    accept: 'Go on with what is there',
    acceptText: 'Opens this database without the newest changes that were lost. Choose this when no backup is newer.',
    acceptDamagedText:
      'Opens this database once more. What is damaged stays damaged, and this page returns as soon as it is met again; put aside first what can be read.',
    first: 'Begin with the first: put aside what can still be read.',
    export: 'Export what can be read',
    exportText: 'Saves the database file as it lies on this device.',
    exported: 'The file has been handed to the browser. Keep it well.',
    nothing: 'Nothing on this device can be read any more.',
    restore: 'Restore from a backup',
    restoreText: 'Choose a Widya backup. What it holds is shown first; nothing is replaced yet.',
    reset: 'Start anew',
    resetText:
      'Deletes all of Widya’s data on this device and fills the demo city from the start. This cannot be undone.',
    typed: 'Type DELETE to go on',
    word: 'DELETE',
    confirm: 'Delete and start anew',
    working: 'One moment…',
  },
})
