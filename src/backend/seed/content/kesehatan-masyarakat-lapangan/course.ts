import type { CourseContent } from '../../content-format.ts'
import { bank } from './bank.ts'
import { module1 } from './module-1.ts'
import { module2 } from './module-2.ts'
import { module3 } from './module-3.ts'
import { module4 } from './module-4.ts'
import { preTest } from './pre-test.ts'

export const course: CourseContent = {
  slug: 'kesehatan-masyarakat-lapangan',
  title: 'Kesehatan Masyarakat untuk Petugas Lapangan',
  summary: 'Dari kunjungan rumah sampai laporan KLB: bekal kerja petugas yang mendampingi kesehatan warga.',
  why: 'Anda sering menjadi orang pertama yang melihat masalah kesehatan di rumah warga. Kursus ini membantu Anda mengenali tanda bahaya, menggerakkan pencegahan, dan melaporkan data yang dapat dipercaya.',
  audience:
    'Petugas puskesmas di lapangan, penyuluh, sanitarian, serta petugas kelurahan dan kecamatan yang mendampingi kader dan posyandu.',
  competency: 'Kesehatan masyarakat',
  type: 'teknis',
  level: 2,
  modules: [module1, module2, module3, module4],
  preTest,
  bank,
  draw: 20,
  timeLimitMinutes: 30,
  passPercent: 70,
  sources: [
    {
      title: 'UU 17/2023 tentang Kesehatan dan PP 28/2024',
      detail: 'Dasar pelayanan kesehatan primer, upaya promotif dan preventif, serta kewaspadaan KLB dan wabah.',
    },
    {
      title: 'Permendagri 13/2024 tentang Pos Pelayanan Terpadu',
      detail: 'Kedudukan posyandu dan enam bidang standar pelayanan minimal (modul 1).',
    },
    {
      title: 'UU 27/2022 tentang Pelindungan Data Pribadi',
      detail: 'Data kesehatan sebagai data pribadi yang bersifat spesifik (modul 1 dan 3).',
    },
    {
      title: 'UU 4/2024, Permenkes 2/2020, dan Permenkes 12/2017',
      detail: 'Seribu hari pertama kehidupan, standar antropometri anak, dan penyelenggaraan imunisasi (modul 2). Jadwal mengikuti ketentuan terbaru.',
    },
    {
      title: 'Permenkes 3/2014 tentang Sanitasi Total Berbasis Masyarakat',
      detail: 'Lima pilar STBM dan pemicuan (modul 3).',
    },
    {
      title: 'Perpres 67/2021 dan Permenkes 67/2016',
      detail: 'Penanggulangan tuberkulosis dan peran masyarakat (modul 3).',
    },
    {
      title: 'Permenkes 45/2014, Permenkes 82/2014, dan Permenkes 1501/2010',
      detail: 'Surveilans kesehatan, penanggulangan penyakit menular, dan kriteria KLB (modul 4). Periksa pembaruannya setelah UU 17/2023.',
    },
    {
      title: 'Permenkes 2/2023 tentang Kesehatan Lingkungan',
      detail: 'Peraturan pelaksanaan PP 66/2014; dipakai untuk patokan angka bebas jentik paling sedikit 95% (modul 4).',
    },
  ],
}
