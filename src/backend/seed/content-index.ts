import type { ContentIndex } from './content-index-of.ts'

/** Made from the content folder by `content-index.test.ts`; not edited by hand. */
export const contentIndex: readonly ContentIndex[] = [
  {
    slug: 'pelayanan-publik-prima',
    title: 'Pelayanan Publik Prima',
    summary:
      'Melayani warga dengan pasti, tuntas, dan bermartabat: dari sapaan pertama, penanganan keluhan, sampai perbaikan layanan.',
    why: 'Memudahkan Anda menghadapi warga setiap hari: menjelaskan sekali sampai paham, meredakan keluhan tanpa ikut tersulut, dan membuktikan perbaikan dengan data sederhana.',
    audience:
      'ASN yang melayani warga secara langsung atau menyelia unit layanan: petugas loket, kelurahan dan kecamatan, puskesmas, perizinan, serta pengelola pengaduan.',
    competency: 'Pelayanan publik',
    type: 'manajerial',
    level: 3,
    minutes: 152,
    learningHours: 3,
    sources: [
      {
        title: 'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
        detail:
          'Hak masyarakat, kewajiban penyelenggara, standar dan maklumat, perilaku pelaksana, serta penyelesaian pengaduan.',
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
        title:
          'Peraturan Menteri PANRB Nomor 62 Tahun 2018 tentang Pedoman Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional',
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
    draw: 20,
    timeLimitMinutes: 30,
    passPercent: 70,
    preCount: 8,
    modules: [
      {
        key: 'm1',
        title: 'Hak warga dan janji layanan',
        outcome:
          'Anda dapat menjelaskan hak warga dan memakai standar serta maklumat pelayanan sebagai pegangan dalam tugas sehari-hari.',
        checkCount: 6,
        lessons: [
          {
            key: '1-1',
            title: 'Warga datang membawa hak',
            minutes: 5,
            blockCount: 5,
          },
          {
            key: '1-2',
            title: 'Membaca standar pelayanan',
            minutes: 5,
            blockCount: 5,
          },
          {
            key: '1-3',
            title: 'Maklumat: janji yang ditandatangani',
            minutes: 5,
            blockCount: 6,
          },
          {
            key: '1-4',
            title: 'Ramah, adil, dan tetap tegas',
            minutes: 5,
            blockCount: 6,
          },
        ],
      },
      {
        key: 'm2',
        title: 'Menyambut, mendengar, dan menjelaskan',
        outcome:
          'Anda dapat menemukan kebutuhan warga yang sebenarnya dan menjelaskan layanan dengan cara yang dipahami setiap orang, termasuk warga rentan dan penyandang disabilitas.',
        checkCount: 6,
        lessons: [
          {
            key: '2-1',
            title: 'Lima menit pertama di loket',
            minutes: 5,
            blockCount: 5,
          },
          {
            key: '2-2',
            title: 'Mendengar sampai kebutuhannya jelas',
            minutes: 5,
            blockCount: 5,
          },
          {
            key: '2-3',
            title: 'Menjelaskan agar sekali datang selesai',
            minutes: 5,
            blockCount: 5,
          },
          {
            key: '2-4',
            title: 'Setara bagi setiap orang',
            minutes: 6,
            blockCount: 6,
          },
        ],
      },
      {
        key: 'm3',
        title: 'Menangani keluhan dan situasi sulit',
        outcome:
          'Anda dapat menerima keluhan, meredakan ketegangan, menjawab tepat waktu, dan memulihkan layanan yang gagal.',
        checkCount: 6,
        lessons: [
          {
            key: '3-1',
            title: 'Apa yang ada di balik keluhan',
            minutes: 5,
            blockCount: 5,
          },
          {
            key: '3-2',
            title: 'Saat suara meninggi',
            minutes: 5,
            blockCount: 5,
          },
          {
            key: '3-3',
            title: 'SP4N-LAPOR! dan tenggat yang mengikat',
            minutes: 5,
            blockCount: 7,
          },
          {
            key: '3-4',
            title: 'Memulihkan layanan yang gagal',
            minutes: 5,
            blockCount: 5,
          },
        ],
      },
      {
        key: 'm4',
        title: 'Mengukur dan memperbaiki layanan',
        outcome:
          'Anda dapat membaca hasil survei kepuasan dan data waktu tunggu, lalu merancang perbaikan kecil yang terbukti membantu warga.',
        checkCount: 6,
        lessons: [
          {
            key: '4-1',
            title: 'SKM: mendengar warga lewat angka',
            minutes: 5,
            blockCount: 5,
          },
          {
            key: '4-2',
            title: 'Membaca hasil, bukan memajang nilai',
            minutes: 5,
            blockCount: 5,
          },
          {
            key: '4-3',
            title: 'Menghitung waktu tunggu',
            minutes: 5,
            blockCount: 6,
          },
          {
            key: '4-4',
            title: 'Perbaikan kecil yang bertahan',
            minutes: 6,
            blockCount: 5,
          },
        ],
      },
    ],
  },
  {
    slug: 'manajemen-proyek-asn',
    title: 'Manajemen Proyek untuk ASN',
    summary:
      'Merencanakan, melaksanakan, dan mengevaluasi proyek pemerintah kota dari disposisi sampai manfaatnya dirasakan warga.',
    why: 'Disposisi sering datang tanpa batas yang jelas, sedangkan waktu dan dana terbatas. Pelatihan ini membantu Anda memimpin proyek kecil sampai menengah dengan rencana yang jernih, kendali yang jujur, dan hasil yang terawat.',
    audience:
      'ASN yang memimpin atau mengoordinasikan proyek lintas unit: ketua tim kerja, PPTK, pengawas, dan pejabat fungsional.',
    competency: 'Manajemen proyek',
    type: 'manajerial',
    level: 3,
    minutes: 146,
    learningHours: 3,
    sources: [
      {
        title: 'Undang-Undang Nomor 1 Tahun 2004 tentang Perbendaharaan Negara',
        detail:
          'Larangan mengikat pengeluaran tanpa anggaran yang cukup dan asas pembayaran setelah barang atau jasa diterima.',
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
    draw: 20,
    timeLimitMinutes: 30,
    passPercent: 70,
    preCount: 8,
    modules: [
      {
        key: 'm1',
        title: 'Rencana: Menetapkan Arah Proyek',
        outcome:
          'Anda dapat merumuskan tujuan dan ruang lingkup proyek, memetakan pemangku kepentingan, lalu menuangkannya dalam kerangka acuan kerja.',
        checkCount: 6,
        lessons: [
          {
            key: '1-1',
            title: 'Proyek atau Pekerjaan Rutin?',
            minutes: 5,
            blockCount: 6,
          },
          {
            key: '1-2',
            title: 'Tujuan yang Terukur, Lingkup yang Berbatas',
            minutes: 4,
            blockCount: 5,
          },
          {
            key: '1-3',
            title: 'Siapa yang Berkepentingan?',
            minutes: 5,
            blockCount: 6,
          },
          {
            key: '1-4',
            title: 'Menulis Kerangka Acuan Kerja',
            minutes: 4,
            blockCount: 5,
          },
        ],
      },
      {
        key: 'm2',
        title: 'Rencana Rinci: dari Daftar Kerja sampai Risiko',
        outcome:
          'Anda dapat memecah pekerjaan, menemukan jalur kritis, menyusun anggaran dari bawah, dan menyiapkan tanggapan atas risiko utama.',
        checkCount: 6,
        lessons: [
          {
            key: '2-1',
            title: 'Memecah Pekerjaan dengan WBS',
            minutes: 5,
            blockCount: 7,
          },
          {
            key: '2-2',
            title: 'Jadwal, PERT, dan Jalur Kritis',
            minutes: 6,
            blockCount: 6,
          },
          {
            key: '2-3',
            title: 'Anggaran yang Dihitung dari Bawah',
            minutes: 4,
            blockCount: 5,
          },
          {
            key: '2-4',
            title: 'Risiko: Dipikirkan Sekarang, Bukan Disesali Nanti',
            minutes: 5,
            blockCount: 6,
          },
        ],
      },
      {
        key: 'm3',
        title: 'Laksana: Memimpin, Mengendalikan, Mengabarkan',
        outcome:
          'Anda dapat memimpin tim kecil lintas unit, membaca kemajuan dengan nilai hasil, mengelola perubahan, dan menyampaikan kabar proyek dengan jujur.',
        checkCount: 6,
        lessons: [
          {
            key: '3-1',
            title: 'Memimpin Tim Kecil Lintas Unit',
            minutes: 5,
            blockCount: 5,
          },
          {
            key: '3-2',
            title: 'Membaca Kemajuan dengan Nilai Hasil',
            minutes: 5,
            blockCount: 6,
          },
          {
            key: '3-3',
            title: 'Mengelola Perubahan',
            minutes: 4,
            blockCount: 5,
          },
          {
            key: '3-4',
            title: 'Mengabarkan Proyek dengan Jujur',
            minutes: 5,
            blockCount: 5,
          },
        ],
      },
      {
        key: 'm4',
        title: 'Evaluasi: Menyerahkan, Menilai, Meneruskan',
        outcome:
          'Anda dapat menyelesaikan serah terima dengan tertib, menilai manfaat dengan data, memetik pelajaran, dan menjaga hasil proyek tetap berguna.',
        checkCount: 6,
        lessons: [
          {
            key: '4-1',
            title: 'Serah Terima yang Tuntas',
            minutes: 4,
            blockCount: 5,
          },
          {
            key: '4-2',
            title: 'Menilai Manfaat, Bukan Sekadar Selesai',
            minutes: 5,
            blockCount: 6,
          },
          {
            key: '4-3',
            title: 'Memetik Pelajaran Tanpa Mencari Kambing Hitam',
            minutes: 5,
            blockCount: 6,
          },
          {
            key: '4-4',
            title: 'Setelah Tim Bubar: Menjaga Keberlanjutan',
            minutes: 5,
            blockCount: 6,
          },
        ],
      },
    ],
  },
  {
    slug: 'integritas-berakhlak',
    title: 'Integritas dan Etika ASN (BerAKHLAK)',
    summary:
      'Menerjemahkan nilai BerAKHLAK menjadi keputusan yang jujur, adil, dan berani dalam pekerjaan sehari-hari.',
    why: 'Anda akan lebih cepat mengenali gratifikasi, benturan kepentingan, dan tekanan, lalu tahu langkah yang aman. Tim Anda pun punya bahasa yang sama untuk membicarakan hal yang sulit.',
    audience:
      'Ketua tim, pejabat pengawas, dan pegawai ASN (PNS maupun PPPK) yang melayani warga atau memimpin rekan kerja.',
    competency: 'Integritas',
    type: 'manajerial',
    level: 3,
    minutes: 149,
    learningHours: 3,
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
    draw: 20,
    timeLimitMinutes: 30,
    passPercent: 70,
    preCount: 8,
    modules: [
      {
        key: 'm1',
        title: 'BerAKHLAK dalam kerja sehari-hari',
        outcome: 'Anda dapat menerjemahkan tujuh nilai BerAKHLAK menjadi perilaku yang terlihat di unit kerja Anda.',
        checkCount: 6,
        lessons: [
          {
            key: '1-1',
            title: 'Dari slogan ke perilaku',
            minutes: 4,
            blockCount: 6,
          },
          {
            key: '1-2',
            title: 'Melayani, akuntabel, kompeten',
            minutes: 5,
            blockCount: 5,
          },
          {
            key: '1-3',
            title: 'Harmonis, loyal, adaptif, kolaboratif',
            minutes: 5,
            blockCount: 5,
          },
          {
            key: '1-4',
            title: 'Ketika dua nilai seolah bertabrakan',
            minutes: 5,
            blockCount: 6,
          },
        ],
      },
      {
        key: 'm2',
        title: 'Gratifikasi, benturan kepentingan, dan suap',
        outcome:
          'Anda dapat mengenali gratifikasi, suap, pemerasan, dan benturan kepentingan, lalu menolak, melaporkan, atau mengelolanya dengan benar.',
        checkCount: 6,
        lessons: [
          {
            key: '2-1',
            title: 'Mengenali bedanya',
            minutes: 5,
            blockCount: 6,
          },
          {
            key: '2-2',
            title: 'Menolak dan melaporkan gratifikasi',
            minutes: 5,
            blockCount: 6,
          },
          {
            key: '2-3',
            title: 'Benturan kepentingan',
            minutes: 5,
            blockCount: 5,
          },
          {
            key: '2-4',
            title: 'Wilayah abu-abu',
            minutes: 5,
            blockCount: 5,
          },
        ],
      },
      {
        key: 'm3',
        title: 'Dilema etika: menimbang dan memutuskan',
        outcome:
          'Anda dapat menimbang dilema etika dengan langkah yang jelas, memutuskan, dan mempertanggungjawabkan pilihan Anda.',
        checkCount: 6,
        lessons: [
          {
            key: '3-1',
            title: 'Lima langkah menimbang dilema',
            minutes: 5,
            blockCount: 6,
          },
          {
            key: '3-2',
            title: 'Ketika atasan menekan',
            minutes: 5,
            blockCount: 5,
          },
          {
            key: '3-3',
            title: 'Kerabat melamar, data warga diminta',
            minutes: 5,
            blockCount: 6,
          },
          {
            key: '3-4',
            title: 'Menjaga netralitas',
            minutes: 5,
            blockCount: 5,
          },
        ],
      },
      {
        key: 'm4',
        title: 'Budaya integritas di tim',
        outcome:
          'Anda dapat membangun tim yang berani melapor, melindungi pelapor, menegakkan disiplin dengan adil, dan memberi teladan.',
        checkCount: 6,
        lessons: [
          {
            key: '4-1',
            title: 'Budaya lahir dari hal kecil',
            minutes: 5,
            blockCount: 6,
          },
          {
            key: '4-2',
            title: 'Melaporkan pelanggaran dengan benar',
            minutes: 5,
            blockCount: 6,
          },
          {
            key: '4-3',
            title: 'Menerima laporan, melindungi pelapor',
            minutes: 5,
            blockCount: 5,
          },
          {
            key: '4-4',
            title: 'Disiplin yang adil dan teladan',
            minutes: 5,
            blockCount: 6,
          },
        ],
      },
    ],
  },
  {
    slug: 'kesehatan-masyarakat-lapangan',
    title: 'Kesehatan Masyarakat untuk Petugas Lapangan',
    summary: 'Dari kunjungan rumah sampai laporan KLB: bekal kerja petugas yang mendampingi kesehatan warga.',
    why: 'Anda sering menjadi orang pertama yang melihat masalah kesehatan di rumah warga. Kursus ini membantu Anda mengenali tanda bahaya, menggerakkan pencegahan, dan melaporkan data yang dapat dipercaya.',
    audience:
      'Petugas puskesmas di lapangan, penyuluh, sanitarian, serta petugas kelurahan dan kecamatan yang mendampingi kader dan posyandu.',
    competency: 'Kesehatan masyarakat',
    type: 'teknis',
    level: 2,
    minutes: 152,
    learningHours: 3,
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
        detail:
          'Seribu hari pertama kehidupan, standar antropometri anak, dan penyelenggaraan imunisasi (modul 2). Jadwal mengikuti ketentuan terbaru.',
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
        detail:
          'Surveilans kesehatan, penanggulangan penyakit menular, dan kriteria KLB (modul 4). Periksa pembaruannya setelah UU 17/2023.',
      },
      {
        title: 'Permenkes 2/2023 tentang Kesehatan Lingkungan',
        detail:
          'Peraturan pelaksanaan PP 66/2014; dipakai untuk patokan angka bebas jentik paling sedikit 95% (modul 4).',
      },
    ],
    draw: 20,
    timeLimitMinutes: 30,
    passPercent: 70,
    preCount: 8,
    modules: [
      {
        key: 'm1',
        title: 'Peran Petugas Lapangan',
        outcome:
          'Anda dapat menempatkan peran di jejaring puskesmas, melakukan kunjungan rumah, dan membantu keluarga mengambil satu langkah sehat.',
        checkCount: 6,
        lessons: [
          {
            key: '1-1',
            title: 'Jembatan antara Puskesmas dan Rumah Warga',
            minutes: 5,
            blockCount: 5,
          },
          {
            key: '1-2',
            title: 'Siklus Kehidupan dan Posyandu',
            minutes: 5,
            blockCount: 6,
          },
          {
            key: '1-3',
            title: 'Kunjungan Rumah yang Dinanti',
            minutes: 6,
            blockCount: 5,
          },
          {
            key: '1-4',
            title: 'Komunikasi Perubahan Perilaku',
            minutes: 5,
            blockCount: 5,
          },
        ],
      },
      {
        key: 'm2',
        title: 'Gizi, Ibu, dan Anak',
        outcome:
          'Anda dapat memantau pertumbuhan anak, mengenali tanda bahaya ibu dan anak, serta mendorong imunisasi sesuai jadwal nasional yang berlaku.',
        checkCount: 6,
        lessons: [
          {
            key: '2-1',
            title: 'Seribu Hari Pertama Kehidupan',
            minutes: 5,
            blockCount: 5,
          },
          {
            key: '2-2',
            title: 'Membaca Garis Pertumbuhan',
            minutes: 5,
            blockCount: 6,
          },
          {
            key: '2-3',
            title: 'Tanda Bahaya: Kenali, Rujuk, Dampingi',
            minutes: 5,
            blockCount: 5,
          },
          {
            key: '2-4',
            title: 'Imunisasi: Melindungi Satu Anak, Menjaga Satu Gang',
            minutes: 5,
            blockCount: 6,
          },
        ],
      },
      {
        key: 'm3',
        title: 'Penyakit Menular dan Lingkungan',
        outcome:
          'Anda dapat menggerakkan warga mencegah DBD, diare, dan TBC, serta menerapkan lima pilar STBM dan cuci tangan pakai sabun.',
        checkCount: 6,
        lessons: [
          {
            key: '3-1',
            title: 'DBD dan PSN 3M Plus',
            minutes: 5,
            blockCount: 5,
          },
          {
            key: '3-2',
            title: 'Diare dan Cuci Tangan Pakai Sabun',
            minutes: 5,
            blockCount: 5,
          },
          {
            key: '3-3',
            title: 'TBC: Temukan, Obati sampai Sembuh',
            minutes: 5,
            blockCount: 5,
          },
          {
            key: '3-4',
            title: 'STBM: Lima Pilar, Satu Kebiasaan Baru',
            minutes: 5,
            blockCount: 6,
          },
        ],
      },
      {
        key: 'm4',
        title: 'Surveilans dan Laporan',
        outcome:
          'Anda dapat memakai definisi kasus, mencatat dengan rapi, menghitung angka sederhana, dan melaporkan isyarat KLB tepat waktu.',
        checkCount: 6,
        lessons: [
          {
            key: '4-1',
            title: 'Surveilans dan Definisi Kasus',
            minutes: 4,
            blockCount: 5,
          },
          {
            key: '4-2',
            title: 'Catatan yang Dapat Dipercaya',
            minutes: 5,
            blockCount: 5,
          },
          {
            key: '4-3',
            title: 'Angka Sederhana yang Berbicara',
            minutes: 6,
            blockCount: 5,
          },
          {
            key: '4-4',
            title: 'Kewaspadaan Dini dan KLB',
            minutes: 6,
            blockCount: 7,
          },
        ],
      },
    ],
  },
]
