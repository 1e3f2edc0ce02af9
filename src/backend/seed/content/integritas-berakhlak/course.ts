import type { CourseContent } from '../../content-format.ts'
import { bank } from './bank.ts'
import { module1 } from './module-1.ts'
import { module2 } from './module-2.ts'
import { module3 } from './module-3.ts'
import { module4 } from './module-4.ts'
import { preTest } from './pre-test.ts'

export const course: CourseContent = {
  slug: 'integritas-berakhlak',
  title: 'Integritas dan Etika ASN (BerAKHLAK)',
  summary: 'Menerjemahkan nilai BerAKHLAK menjadi keputusan yang jujur, adil, dan berani dalam pekerjaan sehari-hari.',
  why: 'Anda akan lebih cepat mengenali gratifikasi, benturan kepentingan, dan tekanan, lalu tahu langkah yang aman. Tim Anda pun punya bahasa yang sama untuk membicarakan hal yang sulit.',
  audience: 'Ketua tim, pejabat pengawas, dan pegawai ASN (PNS maupun PPPK) yang melayani warga atau memimpin rekan kerja.',
  competency: 'Integritas',
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
      title: 'UU 20/2023 tentang Aparatur Sipil Negara',
      detail: 'Nilai dasar, kode etik, dan kewajiban pegawai ASN, termasuk netralitas.',
    },
    {
      title: 'SE Menteri PANRB 20/2021 tentang Implementasi Core Values dan Employer Branding ASN',
      detail: 'Tujuh nilai BerAKHLAK beserta panduan perilakunya.',
    },
    {
      title: 'UU 31/1999 jo. UU 20/2001 tentang Pemberantasan Tindak Pidana Korupsi',
      detail: 'Gratifikasi yang dianggap suap (Pasal 12B) dan pelaporannya (Pasal 12C).',
    },
    {
      title: 'Peraturan KPK 2/2019 jo. Peraturan KPK 1/2026 tentang Pelaporan Gratifikasi',
      detail: 'Tata cara melapor dan jenis pemberian yang tidak wajib dilaporkan.',
      url: 'https://gol.kpk.go.id',
    },
    {
      title: 'UU 30/2014 tentang Administrasi Pemerintahan dan Permen PANRB 17/2024',
      detail: 'Konflik kepentingan: pengertian, kewajiban menyatakan, dan pengelolaannya.',
    },
    {
      title: 'PP 94/2021 tentang Disiplin Pegawai Negeri Sipil',
      detail: 'Kewajiban, larangan (termasuk dukungan politik), serta tingkat dan jenis hukuman disiplin.',
    },
    {
      title: 'UU 27/2022 tentang Pelindungan Data Pribadi',
      detail: 'Larangan memperoleh, mengungkapkan, dan menggunakan data pribadi secara melawan hukum.',
    },
    {
      title: 'UU 13/2006 jo. UU 31/2014 tentang Pelindungan Saksi dan Korban',
      detail: 'Pelindungan hukum bagi pelapor yang beriktikad baik (Pasal 10).',
    },
  ],
}
