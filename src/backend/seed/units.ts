import type { Tables } from '../db/tables.ts'

type Kind = Tables['org_unit']['kind']
export interface Unit {
  id: string
  parentId: string | null
  name: string
  kind: Kind
  path: string
  /** Share of the city's people who sit in the unit itself. */
  weight: number
  /** Which staff positions its people hold. */
  family: Family
}
export type Family =
  | 'umum'
  | 'kesehatan'
  | 'pendidikan'
  | 'teknik'
  | 'sosial'
  | 'keuangan'
  | 'digital'
  | 'pengawasan'
  | 'kepegawaian'
  | 'kewilayahan'

/** Each line: id, name, kind, family, weight, and the units below it as `id=name`. */
const tree: [string, string, Kind, Family, number, string[]][] = [
  [
    'setda',
    'Sekretariat Daerah',
    'setda',
    'umum',
    4,
    [
      'setda-org=Bagian Organisasi',
      'setda-hukum=Bagian Hukum',
      'setda-umum=Bagian Umum',
      'setda-kesra=Bagian Kesejahteraan Rakyat',
    ],
  ],
  [
    'inspektorat',
    'Inspektorat',
    'inspektorat',
    'pengawasan',
    8,
    ['inspektorat-1=Inspektur Pembantu Wilayah I', 'inspektorat-2=Inspektur Pembantu Wilayah II'],
  ],
  [
    'dinkes',
    'Dinas Kesehatan',
    'dinas',
    'kesehatan',
    10,
    [
      'dinkes-kesmas=Bidang Kesehatan Masyarakat',
      'dinkes-p2p=Bidang Pencegahan dan Pengendalian Penyakit',
      'pkm-melati=Puskesmas Melati',
      'pkm-kenanga=Puskesmas Kenanga',
      'pkm-anggrek=Puskesmas Anggrek',
      'pkm-teratai=Puskesmas Teratai',
    ],
  ],
  [
    'disdik',
    'Dinas Pendidikan',
    'dinas',
    'pendidikan',
    10,
    [
      'disdik-dasar=Bidang Pendidikan Dasar',
      'disdik-paud=Bidang PAUD dan Pendidikan Nonformal',
      'disdik-gtk=Bidang Guru dan Tenaga Kependidikan',
    ],
  ],
  [
    'dukcapil',
    'Dinas Kependudukan dan Pencatatan Sipil',
    'dinas',
    'sosial',
    8,
    ['dukcapil-daftar=Bidang Pendaftaran Penduduk', 'dukcapil-sipil=Bidang Pencatatan Sipil'],
  ],
  [
    'kominfo',
    'Dinas Komunikasi dan Informatika',
    'dinas',
    'digital',
    7,
    ['kominfo-egov=Bidang Layanan Digital', 'kominfo-sandi=Bidang Persandian dan Keamanan Informasi'],
  ],
  [
    'pupr',
    'Dinas Pekerjaan Umum dan Penataan Ruang',
    'dinas',
    'teknik',
    8,
    ['pupr-bm=Bidang Bina Marga', 'pupr-ck=Bidang Cipta Karya'],
  ],
  ['dishub', 'Dinas Perhubungan', 'dinas', 'teknik', 8, ['dishub-lalin=Bidang Lalu Lintas']],
  ['dinsos', 'Dinas Sosial', 'dinas', 'sosial', 7, ['dinsos-rehab=Bidang Rehabilitasi Sosial']],
  ['dlh', 'Dinas Lingkungan Hidup', 'dinas', 'teknik', 7, ['dlh-sampah=Bidang Pengelolaan Sampah']],
  ['dpmptsp', 'Dinas Penanaman Modal dan PTSP', 'dinas', 'sosial', 7, ['dpmptsp-izin=Bidang Pelayanan Perizinan']],
  ['dispar', 'Dinas Pariwisata dan Kebudayaan', 'dinas', 'umum', 6, []],
  ['dispusip', 'Dinas Perpustakaan dan Kearsipan', 'dinas', 'umum', 6, []],
  ['dkp', 'Dinas Ketahanan Pangan dan Pertanian', 'dinas', 'sosial', 6, []],
  [
    'bkpsdm',
    'Badan Kepegawaian dan Pengembangan SDM',
    'badan',
    'kepegawaian',
    8,
    ['bkpsdm-diklat=Bidang Pengembangan Kompetensi', 'bkpsdm-mutasi=Bidang Mutasi dan Promosi'],
  ],
  [
    'bappeda',
    'Badan Perencanaan Pembangunan Daerah',
    'badan',
    'keuangan',
    7,
    ['bappeda-data=Bidang Data dan Evaluasi'],
  ],
  ['bpkad', 'Badan Pengelola Keuangan dan Aset Daerah', 'badan', 'keuangan', 7, ['bpkad-aset=Bidang Aset']],
  ['bapenda', 'Badan Pendapatan Daerah', 'badan', 'keuangan', 7, []],
  [
    'rsud',
    'RSUD Kotalama',
    'rsud',
    'kesehatan',
    12,
    ['rsud-medik=Bidang Pelayanan Medik', 'rsud-rawat=Bidang Keperawatan'],
  ],
  [
    'kec-utara',
    'Kecamatan Utara',
    'kecamatan',
    'kewilayahan',
    5,
    ['kel-randu=Kelurahan Randusari', 'kel-tanjung=Kelurahan Tanjungrejo'],
  ],
  [
    'kec-selatan',
    'Kecamatan Selatan',
    'kecamatan',
    'kewilayahan',
    5,
    ['kel-sumber=Kelurahan Sumberwangi', 'kel-karang=Kelurahan Karangasri'],
  ],
  ['kec-timur', 'Kecamatan Timur', 'kecamatan', 'kewilayahan', 5, ['kel-banyu=Kelurahan Banyubiru']],
  ['kec-barat', 'Kecamatan Barat', 'kecamatan', 'kewilayahan', 5, ['kel-wono=Kelurahan Wonorejo']],
  ['kec-pesisir', 'Kecamatan Pesisir', 'kecamatan', 'kewilayahan', 5, ['kel-muara=Kelurahan Muarabaru']],
  ['kec-lembah', 'Kecamatan Lembah', 'kecamatan', 'kewilayahan', 5, ['kel-curug=Kelurahan Curugjaya']],
]

/** The unit tree of the city, parents before children. */
export const units: readonly Unit[] = [
  {
    id: 'kota',
    parentId: null,
    name: 'Pemerintah Kota Kotalama',
    kind: 'kota',
    path: '/kota/',
    weight: 0,
    family: 'umum',
  },
  ...tree.flatMap(([id, name, kind, family, weight, below]): Unit[] => [
    { id, parentId: 'kota', name, kind, path: `/kota/${id}/`, weight, family },
    ...below.map((line): Unit => {
      const [childId = '', childName = ''] = line.split('=')
      const upt = /^(pkm|kel)-/.test(childId)
      return {
        id: childId,
        parentId: id,
        name: childName,
        kind: upt ? 'upt' : 'bidang',
        path: `/kota/${id}/${childId}/`,
        weight: upt ? 9 : 7,
        family,
      }
    }),
  ]),
]
