import { angka, count, words } from '@/lib/words.ts'

export const usePanelWords = words({
  id: {
    open: 'Panel uji',
    title: 'Panel uji',
    lead: 'Hanya ada dalam bangunan untuk pengujian. Pengaturan berlaku seketika di semua tab perangkat ini.',
    latency: 'Jeda setiap permintaan',
    ms: (n: number) => (n === 0 ? 'Tanpa jeda' : n < 1000 ? `${n} ms` : `${(n / 1000).toLocaleString('id-ID')} detik`),
    failing: 'Permintaan yang dijawab 503',
    percent: (n: number) => (n === 0 ? 'Tidak ada' : `${n}%`),
    seed: 'Benih',
    seedHint: 'Benih yang sama memberi gangguan yang sama, dihitung sejak pengaturan terakhir berubah.',
    seedFault: 'Isilah bilangan bulat dari 0.',
    offline: 'Luring',
    offlineHint: 'Tidak ada permintaan yang sampai.',
    diskFull: 'Penyimpanan penuh',
    diskFullHint: 'Semua penulisan ditolak.',
    travel: 'Jam basis data',
    hours: (n: number) => {
      if (n === 0) return 'Seperti jam perangkat'
      const span = Math.abs(n) < 24 ? `${Math.abs(n)} jam` : `${angka(Math.abs(n) / 24)} hari`
      return n > 0 ? `${span} lebih maju` : `${span} lebih mundur`
    },
    size: 'Ukuran data',
    sizeHint: 'Berlaku saat basis data diisi dari awal.',
    S: 'S · 600 pegawai, 6.000 pendaftaran',
    M: 'M · 2.400 pegawai, 24.000 pendaftaran',
    L: 'L · 5.000 pegawai, 50.000 pendaftaran',
    refill: 'Isi ulang basis data',
    refillTitle: 'Hapus semua data di perangkat ini dan isi ulang?',
    refillText: 'Semua yang ditulis sejak pengisian terakhir hilang, dan Anda keluar dari Widya.',
    refillGo: 'Hapus dan isi ulang',
    refillFailed: 'Basis data tidak dapat dihapus. Tutup tab Widya yang lain, lalu coba lagi.',
    reset: 'Matikan semua',
    nothing: 'Tidak ada yang dinyalakan',
    on: (n: number) => `${angka(n)} dinyalakan`,
  },
  en: {
    open: 'Test panel',
    title: 'Test panel',
    lead: 'Only in a build for tests. Settings apply at once, in every tab of this device.',
    latency: 'Delay of every request',
    ms: (n: number) => (n === 0 ? 'No delay' : n < 1000 ? `${n} ms` : `${(n / 1000).toLocaleString('en-GB')} s`),
    failing: 'Requests answered 503',
    percent: (n: number) => (n === 0 ? 'None' : `${n}%`),
    seed: 'Seed',
    seedHint: 'The same seed gives the same faults, counted from the last change of a setting.',
    seedFault: 'Enter a whole number from 0.',
    offline: 'Offline',
    offlineHint: 'No request arrives.',
    diskFull: 'Storage full',
    diskFullHint: 'Everything written is refused.',
    travel: 'Clock of the database',
    hours: (n: number) => {
      if (n === 0) return 'As this device'
      const span = Math.abs(n) < 24 ? count(Math.abs(n), 'hour') : count(Math.abs(n) / 24, 'day')
      return n > 0 ? `${span} ahead` : `${span} behind`
    },
    size: 'Amount of data',
    sizeHint: 'Applies when the database is filled from the start.',
    S: 'S · 600 employees, 6,000 enrolments',
    M: 'M · 2,400 employees, 24,000 enrolments',
    L: 'L · 5,000 employees, 50,000 enrolments',
    refill: 'Fill the database again',
    refillTitle: 'Delete all data on this device and fill it again?',
    refillText: 'Everything written since it was last filled is lost, and you are signed out.',
    refillGo: 'Delete and fill again',
    refillFailed: 'The database could not be deleted. Close other tabs of Widya and try again.',
    reset: 'Switch all off',
    nothing: 'Nothing is switched on',
    on: (n: number) => `${n} switched on`,
  },
})
