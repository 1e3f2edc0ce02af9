/** One spelling for the checks, the pre-test and the bank: results are grouped by these words. */
export const indicators = {
  standar: 'Menerapkan standar dan maklumat pelayanan sebagai janji kepada warga',
  komunikasi: 'Menyambut, mendengar, dan menjelaskan dengan bahasa yang dipahami warga',
  setara: 'Melayani warga rentan dan penyandang disabilitas secara setara',
  keluhan: 'Menangani keluhan warga dengan empati dan tepat waktu',
  pulih: 'Memulihkan layanan setelah terjadi kesalahan',
  perbaikan: 'Mengukur mutu layanan dan merancang perbaikan kecil',
} as const
