import { words } from '@/lib/words.ts'

export const useChangePasswordWords = words({
  id: {
    title: 'Ubah kata sandi',
    lead: 'Setelah diubah, Anda keluar dari perangkat lain. Di sini Anda tetap masuk.',
    current: 'Kata sandi sekarang',
    next: 'Kata sandi baru',
    nextHint:
      'Paling sedikit 12 karakter. Beberapa kata yang hanya Anda yang tahu lebih baik daripada satu kata rumit.',
    submit: 'Ubah kata sandi',
    submitting: 'Menyimpan…',
    wrong: 'Bukan kata sandi Anda yang sekarang. Ketik lagi.',
    short: 'Kata sandi baru paling sedikit 12 karakter.',
    long: 'Kata sandi baru paling banyak 200 karakter.',
    done: 'Kata sandi sudah diubah. Perangkat lain harus masuk lagi.',
  },
  en: {
    title: 'Change password',
    lead: 'Once it is changed you are signed out of other devices. Here you stay signed in.',
    current: 'Present password',
    next: 'New password',
    nextHint: 'At least 12 characters. A few words that only you know beat one that is hard to type.',
    submit: 'Change password',
    submitting: 'Saving…',
    wrong: 'This is not your present password. Type it again.',
    short: 'The new password needs at least 12 characters.',
    long: 'The new password has at most 200 characters.',
    done: 'Your password is changed. Other devices have to sign in again.',
  },
})
export type ChangePasswordWords = ReturnType<typeof useChangePasswordWords>
