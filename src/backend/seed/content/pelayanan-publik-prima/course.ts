import type { CourseContent } from '../../content-format.ts'
import { bank } from './bank.ts'
import { module1 } from './module-1.ts'
import { module2 } from './module-2.ts'
import { module3 } from './module-3.ts'
import { module4 } from './module-4.ts'
import { preTest } from './pre-test.ts'

export const course: CourseContent = {
  slug: 'pelayanan-publik-prima',
  title: 'Pelayanan Publik Prima',
  summary: 'Melayani warga dengan pasti, tuntas, dan bermartabat: dari sapaan pertama, penanganan keluhan, sampai perbaikan layanan.',
  why: 'Memudahkan Anda menghadapi warga setiap hari: menjelaskan sekali sampai paham, meredakan keluhan tanpa ikut tersulut, dan membuktikan perbaikan dengan data sederhana.',
  audience: 'ASN yang melayani warga secara langsung atau menyelia unit layanan: petugas loket, kelurahan dan kecamatan, puskesmas, perizinan, serta pengelola pengaduan.',
  competency: 'Pelayanan publik',
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
      title: 'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
      detail: 'Hak masyarakat, kewajiban penyelenggara, standar dan maklumat, perilaku pelaksana, serta penyelesaian pengaduan.',
    },
    {
      title: 'Undang-Undang Nomor 8 Tahun 2016 tentang Penyandang Disabilitas',
      detail: 'Hak atas pelayanan publik dengan akomodasi yang layak, pendampingan, dan penerjemahan.',
    },
    {
      title: 'Peraturan Presiden Nomor 76 Tahun 2013 tentang Pengelolaan Pengaduan Pelayanan Publik',
      detail: 'Kerangka pengelolaan pengaduan oleh penyelenggara pelayanan.',
    },
    {
      title: 'Peraturan Menteri PANRB Nomor 62 Tahun 2018 tentang Pedoman Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional',
      detail: 'Pengelolaan laporan melalui SP4N-LAPOR! dan pembedaan tenggat menurut jenis laporan.',
    },
    {
      title: 'Peraturan Menteri PANRB Nomor 15 Tahun 2014 tentang Pedoman Standar Pelayanan',
      detail: 'Pembagian komponen standar yang dialami warga dan yang dikelola di dalam organisasi.',
    },
    {
      title: 'Peraturan Menteri PANRB Nomor 14 Tahun 2017 tentang Pedoman Penyusunan Survei Kepuasan Masyarakat',
      detail: 'Sembilan unsur survei, cara menghitung indeks, dan kategori mutu pelayanan.',
    },
    {
      title: 'Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi',
      detail: 'Kehati-hatian dalam menyebut, mencatat, dan meneruskan data warga dan pelapor.',
    },
    {
      title: 'Siklus rencana, uji, periksa, tindak lanjut (PDCA)',
      detail: 'Kerangka umum perbaikan mutu yang dipakai untuk putaran perbaikan kecil pada modul 4.',
    },
  ],
}
