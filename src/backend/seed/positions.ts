import type { Family } from './units.ts'

export interface Position {
  id: string
  name: string
  kind: 'struktural' | 'fungsional' | 'pelaksana'
}

const heads: [string, string][] = [
  ['kepala-dinas', 'Kepala Dinas'],
  ['kepala-badan', 'Kepala Badan'],
  ['sekda', 'Sekretaris Daerah'],
  ['inspektur', 'Inspektur'],
  ['direktur-rsud', 'Direktur RSUD'],
  ['camat', 'Camat'],
  ['lurah', 'Lurah'],
  ['kepala-bidang', 'Kepala Bidang'],
  ['kepala-bagian', 'Kepala Bagian'],
  ['kepala-puskesmas', 'Kepala Puskesmas'],
  ['kepala-dinkes', 'Kepala Dinas Kesehatan'],
]
const functional: [string, string][] = [
  ['epidemiolog', 'Epidemiolog Kesehatan Ahli Muda'],
  ['penyuluh-kesmas', 'Penyuluh Kesehatan Masyarakat Ahli Pertama'],
  ['perawat', 'Perawat Ahli Pertama'],
  ['bidan', 'Bidan Terampil'],
  ['nutrisionis', 'Nutrisionis Ahli Pertama'],
  ['sanitarian', 'Tenaga Sanitasi Lingkungan Terampil'],
  ['dokter', 'Dokter Ahli Muda'],
  ['pranata-komputer', 'Pranata Komputer Ahli Pertama'],
  ['sandiman', 'Sandiman Ahli Pertama'],
  ['auditor', 'Auditor Ahli Muda'],
  ['p2upd', 'Pengawas Pemerintahan Ahli Muda'],
  ['perencana', 'Perencana Ahli Muda'],
  ['analis-keuangan', 'Analis Keuangan Pusat dan Daerah Ahli Muda'],
  ['analis-sdm', 'Analis SDM Aparatur Ahli Muda'],
  ['widyaiswara', 'Widyaiswara Ahli Madya'],
  ['arsiparis', 'Arsiparis Terampil'],
  ['pustakawan', 'Pustakawan Ahli Pertama'],
  ['penguji-kendaraan', 'Penguji Kendaraan Bermotor Terampil'],
  ['penata-ruang', 'Penata Ruang Ahli Pertama'],
  ['teknik-jalan', 'Teknik Jalan dan Jembatan Ahli Muda'],
  ['pekerja-sosial', 'Pekerja Sosial Ahli Pertama'],
  ['adb', 'Administrator Database Kependudukan Ahli Pertama'],
  ['pengawas-sekolah', 'Pengawas Sekolah Ahli Madya'],
  ['pamong-belajar', 'Pamong Belajar Ahli Pertama'],
  ['statistisi', 'Statistisi Ahli Pertama'],
  ['penyuluh-pertanian', 'Penyuluh Pertanian Terampil'],
]
const staff: [string, string][] = [
  ['pengadministrasi', 'Pengadministrasi Perkantoran'],
  ['pengelola-layanan', 'Pengelola Layanan Operasional'],
  ['penata-layanan', 'Penata Layanan Operasional'],
  ['operator-layanan', 'Operator Layanan Operasional'],
  ['bendahara', 'Bendahara Pengeluaran'],
  ['petugas-loket', 'Petugas Loket Pelayanan'],
]
export const positions: readonly Position[] = [
  ...heads.map(([id, name]) => ({ id, name, kind: 'struktural' as const })),
  ...functional.map(([id, name]) => ({ id, name, kind: 'fungsional' as const })),
  ...staff.map(([id, name]) => ({ id, name, kind: 'pelaksana' as const })),
]

const everywhere = [
  'pengadministrasi',
  'pengelola-layanan',
  'penata-layanan',
  'operator-layanan',
  'bendahara',
  'arsiparis',
]
/** The positions that people of a family of units hold; repeated ones are more frequent. */
export const positionsOf: Record<Family, readonly string[]> = {
  umum: [...everywhere, 'pustakawan', 'arsiparis'],
  kesehatan: [
    'perawat',
    'perawat',
    'bidan',
    'bidan',
    'dokter',
    'penyuluh-kesmas',
    'penyuluh-kesmas',
    'nutrisionis',
    'sanitarian',
    'epidemiolog',
    'pengadministrasi',
    'petugas-loket',
  ],
  pendidikan: ['pengawas-sekolah', 'pamong-belajar', 'pamong-belajar', ...everywhere],
  teknik: ['penata-ruang', 'teknik-jalan', 'penguji-kendaraan', ...everywhere],
  sosial: ['pekerja-sosial', 'adb', 'petugas-loket', 'petugas-loket', 'penyuluh-pertanian', ...everywhere],
  keuangan: ['perencana', 'analis-keuangan', 'analis-keuangan', 'statistisi', 'bendahara', ...everywhere],
  digital: ['pranata-komputer', 'pranata-komputer', 'sandiman', 'statistisi', 'penata-layanan'],
  pengawasan: ['auditor', 'auditor', 'p2upd', 'p2upd', 'pengadministrasi'],
  kepegawaian: ['analis-sdm', 'analis-sdm', 'pengadministrasi', 'penata-layanan', 'arsiparis'],
  kewilayahan: ['petugas-loket', 'petugas-loket', 'pengelola-layanan', ...everywhere],
}
