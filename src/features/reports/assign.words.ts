import { count, words } from '@/lib/words.ts'

export const useAssignWords = words({
  id: {
    title: 'Daftarkan pegawai',
    lead: 'Pilih kursus dan siapa yang mengikutinya. Belum ada yang berubah sebelum Anda menekan tombol.',
    course: 'Kursus',
    chooseCourse: 'Pilih kursus',
    unit: 'Unit kerja',
    subunits: 'Termasuk unit di bawahnya',
    position: 'Jabatan',
    positionHint: 'Tanpa pilihan berarti semua jabatan.',
    chosen: (n: number) => `${n} dipilih`,
    findIn: (list: string) => `Cari dalam daftar: ${list}`,
    notInList: 'Tidak ada yang cocok. Coba kata lain.',
    duePast: 'Pilih tanggal hari ini atau sesudahnya.',
    previewFailed: 'Jumlahnya belum bisa dihitung.',
    counting: 'Menghitung…',
    seeCourses: 'Lihat semua kursus',
    resultTitle: (n: number, course: string) => `${n} orang terdaftar di ${course}`,
    resultText: (already: number) =>
      already === 0
        ? 'Kursus ini kini ada di beranda mereka.'
        : `Kursus ini kini ada di beranda mereka. ${already} orang lain sudah terdaftar sebelumnya.`,
    due: 'Tenggat',
    dueHint: 'Ditutup pukul 23.59 WIB pada tanggal itu.',
    preview: (match: number, fresh: number, already: number) =>
      `Cocok ${match} orang: ${fresh} akan didaftarkan, ${already} sudah terdaftar.`,
    waiting: (n: number) =>
      `${n} di antaranya belum menyelesaikan prasyarat kursus ini. Mereka tetap terdaftar, dan bisa mulai setelah prasyaratnya selesai.`,
    chooseFirst: 'Pilih kursus dan paling sedikit satu unit kerja untuk melihat berapa orang yang cocok.',
    submit: (n: number) => `Daftarkan ${n} orang`,
    nobody: 'Tidak ada yang perlu didaftarkan',
    confirmTitle: (n: number) => `Daftarkan ${n} orang?`,
    confirmText: (course: string) => `Mereka akan melihat ${course} di beranda sebagai kursus yang ditugaskan.`,
    confirm: 'Daftarkan',
    failed: 'Belum ada yang didaftarkan. Periksa pilihan Anda, lalu coba lagi.',
  },
  en: {
    title: 'Enrol employees',
    lead: 'Choose a course and who takes it. Nothing changes until you press the button.',
    course: 'Course',
    chooseCourse: 'Choose a course',
    unit: 'Units',
    subunits: 'With the units below them',
    position: 'Positions',
    positionHint: 'None chosen means every position.',
    chosen: (n: number) => `${n} chosen`,
    findIn: (list: string) => `Search the list: ${list}`,
    notInList: 'Nothing fits. Try another word.',
    duePast: 'Choose today or a later day.',
    previewFailed: 'The count could not be made yet.',
    counting: 'Counting…',
    seeCourses: 'See all courses',
    resultTitle: (n: number, course: string) => `${count(n, 'person', 'people')} enrolled in ${course}`,
    resultText: (already: number) =>
      already === 0
        ? 'The course is on their home page now.'
        : `The course is on their home page now. ${count(already, 'other')} had been enrolled before.`,
    due: 'Due date',
    dueHint: 'Closes at 23:59 WIB on that day.',
    preview: (match: number, fresh: number, already: number) =>
      `${count(match, 'person', 'people')} match: ${fresh} will be enrolled, ${already} are enrolled already.`,
    waiting: (n: number) =>
      `${count(n, 'of them has', 'of them have')} not completed the prerequisites. They are enrolled all the same, and can begin once the prerequisites are completed.`,
    chooseFirst: 'Choose a course and at least one unit to see how many people match.',
    submit: (n: number) => `Enrol ${count(n, 'person', 'people')}`,
    nobody: 'Nobody needs to be enrolled',
    confirmTitle: (n: number) => `Enrol ${count(n, 'person', 'people')}?`,
    confirmText: (course: string) => `They will see ${course} on their home page as an assigned course.`,
    confirm: 'Enrol',
    failed: 'Nobody has been enrolled. Check your choices and try again.',
  },
})
