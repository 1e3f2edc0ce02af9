import { words } from '@/lib/words.ts'

export const useAbsentWords = words({
  id: {
    notFound: 'Halaman ini tidak ada',
    notFoundLead: 'Alamatnya mungkin salah ketik, atau halamannya sudah dipindahkan.',
    notYours: 'Halaman ini bukan untuk peran Anda',
    notYoursLead: (role: string) =>
      `Anda sedang bekerja sebagai ${role}. Bila Anda memegang peran lain, gantilah lewat menu akun.`,
    failed: 'Halaman ini tidak dapat ditampilkan',
    failedKept: 'Yang sudah tersimpan tetap ada.',
    gone: 'Yang Anda cari tidak ada, atau bukan untuk Anda',
    retry: 'Coba lagi',
    toHome: 'Ke beranda',
    learner: 'Pegawai',
    trainer: 'Widyaiswara',
    supervisor: 'Atasan',
    admin: 'Admin',
  },
  en: {
    notFound: 'This page does not exist',
    notFoundLead: 'The address may be mistyped, or the page has moved.',
    notYours: 'This page is not for your role',
    notYoursLead: (role: string) => `You are working as ${role}. If you hold another role, switch in the account menu.`,
    failed: 'This page cannot be shown',
    failedKept: 'What was saved is still there.',
    gone: 'What you are looking for does not exist, or is not yours to see',
    retry: 'Try again',
    toHome: 'Go home',
    learner: 'Employee',
    trainer: 'Trainer',
    supervisor: 'Supervisor',
    admin: 'Admin',
  },
})
