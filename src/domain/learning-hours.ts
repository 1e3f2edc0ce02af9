/**
 * Jam pelajaran (JP) from minutes of learning: whole hours only, and at least one for anything that can be completed.
 * One JP is commonly counted as 45 minutes in the training rules of LAN (rujukan perlu verifikasi); the length is policy, so
 * it is an argument.
 */
export const learningHours = (minutes: number, minutesPerHour = 45): number =>
  minutes <= 0 ? 0 : Math.max(1, Math.floor(minutes / minutesPerHour))
