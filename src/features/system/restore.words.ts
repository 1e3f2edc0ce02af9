import type { ChangeKind } from '@/contract/recovery.ts'
import { angka, count, words } from '@/lib/words.ts'

const kindsId: Record<ChangeKind, string> = {
  people: 'data pegawai',
  courses: 'kursus',
  edits: 'suntingan isi kursus',
  enrolments: 'pendaftaran',
  attempts: 'percobaan uji',
  answers: 'jawaban uji',
  progress: 'kemajuan pelajaran',
  notes: 'catatan',
  reflections: 'refleksi',
  messages: 'pesan',
  certificates: 'sertifikat',
  bankItems: 'butir bank soal',
  files: 'berkas',
}
const kindsEn: Record<ChangeKind, [string, string?]> = {
  people: ['employee record'],
  courses: ['course'],
  edits: ['edit of course content', 'edits of course content'],
  enrolments: ['enrolment'],
  attempts: ['attempt at a check', 'attempts at checks'],
  answers: ['answer in a check', 'answers in checks'],
  progress: ['step of progress', 'steps of progress'],
  notes: ['note'],
  reflections: ['reflection'],
  messages: ['message'],
  certificates: ['certificate'],
  bankItems: ['item of a bank', 'items of banks'],
  files: ['file'],
}

/** What the person reads of a backup before it replaces anything. */
export const useRestoreWords = words({
  id: {
    file: 'Berkas cadangan',
    checking: 'Memeriksa berkas dan membandingkannya dengan isi perangkat ini…',
    moved:
      'Isi perangkat ini berubah sejak diperiksa, jadi belum ada yang diganti. Baca dulu yang akan hilang, lalu tekan lagi.',
    holds: (people: number, courses: number, attempts: number) =>
      `Berisi ${angka(people)} pegawai, ${angka(courses)} kursus, dan ${angka(attempts)} percobaan uji.`,
    check: 'Pemeriksaan',
    sealed: (when: string) => `Utuh: setiap bita sama dengan saat dibuat, ${when}`,
    unsealed:
      'Susunannya utuh, tetapi cadangan lama ini tidak membawa sidik jari: huruf yang berubah di dalamnya tidak akan ketahuan',
    lastThere: 'Kegiatan terakhir di cadangan',
    lastHere: 'Kegiatan terakhir di perangkat ini',
    none: 'Tidak ada',
    gone: 'Akan hilang dari perangkat ini',
    goesBack: 'Akan kembali ke keadaan di cadangan',
    returns: 'Akan muncul lagi dari cadangan',
    amount: (kind: ChangeKind, n: number) => `${angka(n)} ${kindsId[kind]}`,
    between: (line: string, from: string, to: string) =>
      from === to ? `${line}, ${from}` : `${line}, ${from} s.d. ${to}`,
    same: 'Isi cadangan sama dengan isi perangkat ini; tidak ada yang hilang.',
    unknown:
      'Yang ada di perangkat ini tidak terbaca, jadi tidak bisa dibandingkan. Semuanya akan diganti dengan isi cadangan.',
    unsentTitle: (n: number) => `${angka(n)} jawaban atau kemajuan di perangkat ini belum terkirim`,
    unsentText:
      'Tidak ikut terhapus dan dikirim lagi setelah pemulihan. Yang kursus atau percobaannya tidak ada di cadangan akan ditolak dan tercatat di halaman kesehatan.',
    signedOut: 'Setelah dipulihkan, semua orang masuk lagi, termasuk Anda.',
    replace: 'Pakai cadangan ini',
    working: 'Sebentar…',
    NOT_A_BACKUP: 'Berkas ini bukan cadangan Widya.',
    ALTERED: 'Cadangan ini rusak atau terpotong.',
    DAMAGED: 'Cadangan ini rusak atau terpotong.',
    NEWER: 'Cadangan ini dibuat oleh Widya yang lebih baru.',
    NO_ROOM: 'Ruang di perangkat ini kurang untuk menerima cadangan.',
    FAILED: 'Belum berhasil.',
    ofFile: (name: string, what: string) => `${name}: ${what} Tidak ada yang diganti.`,
    doNOT_A_BACKUP: 'pilih berkas lain, yang namanya diawali widya-cadangan.',
    doALTERED:
      'isinya tidak lagi sama dengan saat dibuat. Salin lagi dari tempat Anda menyimpannya, atau pilih cadangan sebelumnya.',
    doDAMAGED:
      'SQLite tidak dapat membacanya. Salin lagi dari tempat Anda menyimpannya, atau pilih cadangan sebelumnya.',
    doNEWER: 'muat ulang halaman untuk memakai versi terbaru, lalu pilih berkas ini lagi.',
    doNO_ROOM: 'kosongkan ruang, lalu coba lagi.',
    doFAILED: 'coba lagi. Berkas cadangan Anda tidak tersentuh.',
  },
  en: {
    file: 'Backup file',
    checking: 'Checking the file and comparing it with what is on this device…',
    moved:
      'What is on this device has changed since it was checked, so nothing has been replaced yet. Read what would be lost, then press again.',
    holds: (people: number, courses: number, attempts: number) =>
      `Holds ${count(people, 'employee')}, ${count(courses, 'course')} and ${count(attempts, 'attempt')}.`,
    check: 'Check',
    sealed: (when: string) => `Whole: every byte is as it was when it was made, ${when}`,
    unsealed:
      'Its structure is whole, but this older backup bears no checksum: a letter changed inside it would go unnoticed',
    lastThere: 'Last activity in the backup',
    lastHere: 'Last activity on this device',
    none: 'None',
    gone: 'Would be gone from this device',
    goesBack: 'Would go back to what the backup has',
    returns: 'Would return from the backup',
    amount: (kind: ChangeKind, n: number) => count(n, ...kindsEn[kind]),
    between: (line: string, from: string, to: string) =>
      from === to ? `${line}, ${from}` : `${line}, ${from} to ${to}`,
    same: 'The backup holds the same as this device; nothing would be lost.',
    unknown:
      'What is on this device cannot be read, so nothing can be compared. All of it would give way to the backup.',
    unsentTitle: (n: number) => `${count(n, 'answer or step', 'answers or steps')} on this device not sent yet`,
    unsentText:
      'They are not deleted, and are sent again after the restore. Those whose course or attempt is not in the backup will be refused and listed on the health page.',
    signedOut: 'After the restore everybody signs in again, you as well.',
    replace: 'Use this backup',
    working: 'One moment…',
    NOT_A_BACKUP: 'This file is not a Widya backup.',
    ALTERED: 'This backup is damaged or cut short.',
    DAMAGED: 'This backup is damaged or cut short.',
    NEWER: 'This backup was made by a newer Widya.',
    NO_ROOM: 'This device has too little room to take the backup in.',
    FAILED: 'That did not work.',
    ofFile: (name: string, what: string) => `${name}: ${what} Nothing has been replaced.`,
    doNOT_A_BACKUP: 'choose another file, whose name begins with widya-cadangan.',
    doALTERED:
      'it is no longer what it was when it was made. Copy it again from where you keep it, or choose an earlier backup.',
    doDAMAGED: 'SQLite cannot read it. Copy it again from where you keep it, or choose an earlier backup.',
    doNEWER: 'reload the page to use the newest version, then choose this file again.',
    doNO_ROOM: 'free some room, then try again.',
    doFAILED: 'try again. Your backup file has not been touched.',
  },
})
