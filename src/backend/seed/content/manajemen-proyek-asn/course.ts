import type { CourseContent } from '../../content-format.ts'
import { bank } from './bank.ts'
import { module1 } from './module-1.ts'
import { module2 } from './module-2.ts'
import { module3 } from './module-3.ts'
import { module4 } from './module-4.ts'
import { preTest } from './pre-test.ts'

export const course: CourseContent = {
  slug: 'manajemen-proyek-asn',
  title: 'Manajemen Proyek untuk ASN',
  summary: 'Merencanakan, melaksanakan, dan mengevaluasi proyek pemerintah kota dari disposisi sampai manfaatnya dirasakan warga.',
  why: 'Disposisi sering datang tanpa batas yang jelas, sedangkan waktu dan dana terbatas. Pelatihan ini membantu Anda memimpin proyek kecil sampai menengah dengan rencana yang jernih, kendali yang jujur, dan hasil yang terawat.',
  audience: 'ASN yang memimpin atau mengoordinasikan proyek lintas unit: ketua tim kerja, PPTK, pengawas, dan pejabat fungsional.',
  competency: 'Manajemen proyek',
  type: 'manajerial',
  level: 3,
  modules: [module1, module2, module3, module4],
  preTest,
  bank,
  draw: 20,
  timeLimitMinutes: 30,
  passPercent: 70,
  sources: [
    {
      title: 'Undang-Undang Nomor 1 Tahun 2004 tentang Perbendaharaan Negara',
      detail: 'Larangan mengikat pengeluaran tanpa anggaran yang cukup dan asas pembayaran setelah barang atau jasa diterima.',
    },
    {
      title: 'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
      detail: 'Peran serta masyarakat dalam penyelenggaraan pelayanan, untuk pelajaran tentang pemangku kepentingan.',
    },
    {
      title: 'Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi',
      detail: 'Dasar perlakuan atas data warga saat pengelola sistem berganti.',
    },
    {
      title: 'Peraturan Pemerintah Nomor 60 Tahun 2008 tentang Sistem Pengendalian Intern Pemerintah',
      detail: 'Kewajiban penilaian risiko, untuk pelajaran tentang daftar risiko proyek.',
    },
    {
      title: 'Peraturan Presiden Nomor 16 Tahun 2018 tentang Pengadaan Barang/Jasa Pemerintah, beserta perubahannya',
      detail: 'Tugas PPK, perubahan kontrak, dan serah terima hasil pekerjaan.',
    },
    {
      title: 'Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah',
      detail: 'Peran PA, KPA, dan PPTK dalam pelaksanaan kegiatan di daerah.',
    },
    {
      title: 'ISO 21502, Panduan manajemen proyek',
      detail: 'Kerangka umum praktik manajemen proyek: lingkup, jadwal, biaya, risiko, perubahan, dan pelajaran.',
    },
    {
      title: 'PMBOK Guide, Project Management Institute',
      detail: 'Istilah WBS, jalur kritis, PERT, dan nilai hasil yang dipakai dalam pelatihan ini.',
    },
  ],
}
