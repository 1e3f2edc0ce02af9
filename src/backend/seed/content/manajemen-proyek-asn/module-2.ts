import type { ContentModule } from '../../content-format.ts'
import { indicators } from './indicators.ts'

export const module2: ContentModule = {
  key: 'm2',
  title: 'Rencana Rinci: dari Daftar Kerja sampai Risiko',
  outcome:
    'Anda dapat memecah pekerjaan, menemukan jalur kritis, menyusun anggaran dari bawah, dan menyiapkan tanggapan atas risiko utama.',
  lessons: [
    {
      key: '2-1',
      title: 'Memecah Pekerjaan dengan WBS',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `“Renovasi Pustu” terlalu besar untuk dikerjakan, dijadwalkan, atau ditagih kemajuannya. Sebelum bicara tanggal, pecah dulu pekerjaannya.

Alatnya bernama struktur rincian kerja atau **WBS** (*work breakdown structure*). WBS menyusun seluruh hasil proyek bertingkat-tingkat, dari yang besar sampai bagian yang cukup kecil untuk diserahkan kepada satu penanggung jawab. Bagian terkecil itu disebut **paket kerja**.`,
        },
        {
          id: 'b2',
          kind: 'figure',
          src: 'manajemen-proyek-asn/wbs-pustu.svg',
          alt: 'Pohon WBS renovasi Pustu Kali Bening. Puncaknya bercabang menjadi tiga: layanan sementara, gedung, serta alat dan uji. Layanan sementara berisi ruang balai warga dan pindah alat. Gedung berisi bongkar lama, atap dan dinding, serta listrik dan air. Alat dan uji berisi alat kesehatan dan uji fungsi.',
          caption: 'WBS tiga tingkat. Kotak putih adalah paket kerja.',
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Aturan yang menjaga WBS

- **Seratus persen.** Jumlah semua cabang harus sama dengan seluruh lingkup: tidak kurang, tidak lebih. Yang tidak ada di WBS tidak dikerjakan.
- **Tidak tumpang tindih.** Satu pekerjaan hanya berada di satu cabang, agar tidak dihitung dua kali.
- **Kata benda, bukan kata kerja.** Tulis “atap dan dinding”, lalu kegiatan memasangnya menyusul di jadwal. Dengan begitu, perhatian tetap pada hasil.
- **Cukup kecil.** Untuk proyek beberapa bulan, paket kerja satu sampai dua minggu biasanya nyaman dipantau.

Perhatikan cabang “layanan sementara”. Tanpa WBS, cabang ini mudah terlupa karena bukan pekerjaan bangunan. Padahal, tanpa tempat sementara, gedung tidak dapat dikosongkan.`,
        },
        {
          id: 'b4',
          kind: 'text',
          md: `## Kamus kecil untuk setiap paket

| Unsur | Contoh: uji fungsi |
| --- | --- |
| Hasil | Semua ruang dan alat siap melayani |
| Penanggung jawab | Kepala Pustu |
| Kriteria terima | 32 butir daftar periksa terpenuhi |
| Perkiraan waktu | 1 minggu |
| Perkiraan biaya | Rp12 juta |

Satu paket, **satu penanggung jawab**. Dua nama pada satu paket sering berarti tidak ada yang merasa memiliki.`,
        },
        {
          id: 'b5',
          kind: 'callout',
          tone: 'info',
          title: 'Susun bersama pelaksana',
          md: `Ajak orang yang akan mengerjakan. Tempelkan kertas kecil di dinding, satu hasil satu lembar, lalu kelompokkan. Satu jam bersama teknisi, bidan, dan pengelola barang biasanya menemukan tiga atau empat pekerjaan yang tidak terpikir oleh perencana.`,
        },
        {
          id: 'b6',
          kind: 'case',
          title: 'Pekerjaan siapa ini?',
          story: `Seminggu sebelum Pustu dikosongkan, lemari vaksin belum punya tempat. Staf bangunan berkata itu urusan puskesmas. Kepala Pustu mengira sudah diurus tim renovasi. Saat WBS dibuka, paket “pindah alat” ada, tetapi kolom penanggung jawabnya berisi “bersama”.`,
          question: 'Perbaikan mana yang menyelesaikan masalah ini sekaligus mencegahnya terulang?',
          options: [
            {
              text: 'Meminta staf bangunan memindahkan lemari vaksin besok pagi karena merekalah yang mengosongkan gedung.',
              feedback:
                'Lemari mungkin pindah, tetapi rantai dingin vaksin bukan keahlian mereka. Paket lain yang bertuliskan “bersama” pun tetap rawan.',
              best: false,
            },
            {
              text: 'Mengadakan rapat seluruh anggota untuk mengingatkan pentingnya kerja sama dan saling peduli.',
              feedback: 'Semangat bertambah, tetapi pertanyaan “siapa?” belum terjawab. Pekan depan masalahnya muncul lagi.',
              best: false,
            },
            {
              text: 'Menunjuk kepala Pustu sebagai penanggung jawab paket itu, lalu memeriksa semua paket yang belum bernama tunggal.',
              feedback:
                'Tepat. Pemiliknya orang yang memahami vaksin, bantuan dapat diminta dari siapa pun, dan celah serupa ditutup sekaligus.',
              best: true,
            },
          ],
        },
        {
          id: 'b7',
          kind: 'reflection',
          prompt:
            'Pikirkan proyek yang sedang Anda tangani. Cabang “bukan teknis” apa yang mungkin belum masuk WBS: perizinan, layanan sementara, pelatihan pengguna, atau serah terima?',
        },
      ],
    },
    {
      key: '2-2',
      title: 'Jadwal, PERT, dan Jalur Kritis',
      minutes: 6,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Jadwal yang baik menjawab dua pertanyaan: **kapan selesai** dan **keterlambatan mana yang berbahaya**. Tanggal saja tidak menjawab yang kedua. Anda memerlukan lama pekerjaan dan urutannya.

## Memperkirakan lama pekerjaan

Perkiraan satu angka biasanya terlalu optimistis. Mintalah tiga angka kepada pelaksana: optimistis (O), paling mungkin (M), dan pesimistis (P). Rumus PERT menimbangnya:

> Perkiraan = (O + 4 × M + P) ÷ 6

Contoh: uji coba antrean daring paling cepat 2 minggu, biasanya 3 minggu, paling lama 10 minggu. Perkiraannya (2 + 12 + 10) ÷ 6 = **4 minggu**. Angka pesimistis yang jauh memberi tanda: tanyakan apa yang ditakutkan pelaksana.`,
        },
        {
          id: 'b2',
          kind: 'animation',
          title: 'Menemukan jalur kritis renovasi Pustu',
          scenes: [
            {
              seconds: 9,
              src: 'manajemen-proyek-asn/kritis-1-daftar.svg',
              alt: 'Daftar enam kegiatan dengan lamanya: A pindah layanan 1 minggu, B bongkar 2, C atap dan dinding 4, D alat kesehatan 5, E listrik dan air 2, F tata dan uji 1. Jumlahnya 15 minggu.',
              narration:
                'Renovasi Pustu Kali Bening punya enam kegiatan. Jika dijumlah begitu saja, lamanya lima belas minggu. Namun, tidak semuanya harus berurutan.',
            },
            {
              seconds: 10,
              src: 'manajemen-proyek-asn/kritis-2-jaringan.svg',
              alt: 'Jaringan kegiatan: A diikuti B, C, E, lalu F. Dari A juga ada cabang ke D, lalu D bertemu E di F.',
              narration:
                'Tanyakan pada setiap kegiatan: apa yang harus selesai lebih dulu? Pengadaan alat kesehatan dapat berjalan bersamaan dengan pekerjaan bangunan.',
            },
            {
              seconds: 10,
              src: 'manajemen-proyek-asn/kritis-3-dua-jalur.svg',
              alt: 'Dua jalur dibandingkan. Jalur bangunan A, B, C, E, F: 1 + 2 + 4 + 2 + 1 = 10 minggu. Jalur alat A, D, F: 1 + 5 + 1 = 7 minggu.',
              narration:
                'Sekarang ada dua jalur dari awal sampai akhir. Jalur bangunan sepuluh minggu, jalur alat tujuh minggu.',
            },
            {
              seconds: 9,
              src: 'manajemen-proyek-asn/kritis-4-kritis.svg',
              alt: 'Jaringan yang sama dengan jalur A, B, C, E, F ditebalkan sebagai jalur kritis, 10 minggu. Kegiatan D di luar jalur kritis.',
              narration:
                'Jalur terpanjang menentukan tanggal selesai. Itulah jalur kritis: sepuluh minggu.',
            },
            {
              seconds: 10,
              src: 'manajemen-proyek-asn/kritis-5-kelonggaran.svg',
              alt: 'Bagan batang sepuluh minggu. Alat kesehatan dijadwalkan minggu 2 sampai 6, lalu ada ruang longgar 3 minggu sebelum tata dan uji pada minggu 10.',
              narration:
                'Alat kesehatan punya kelonggaran tiga minggu. Jika kirimannya mundur dua minggu, proyek tetap selesai tepat waktu.',
            },
            {
              seconds: 11,
              src: 'manajemen-proyek-asn/kritis-6-terlambat.svg',
              alt: 'Bagan batang dengan atap dan dinding mundur satu minggu. Listrik dan air serta tata dan uji ikut bergeser, sehingga proyek selesai pada minggu 11.',
              narration:
                'Lain halnya dengan atap dan dinding. Terlambat satu minggu di sini berarti seluruh proyek terlambat satu minggu. Ke sinilah perhatian Anda diarahkan.',
            },
          ],
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Tiga pegangan

- **Jalur kritis** adalah rangkaian kegiatan terpanjang. Lamanya sama dengan lama proyek.
- **Kelonggaran** (*float*) adalah waktu tunda yang tidak menggeser tanggal selesai. Kegiatan kritis tidak memilikinya.
- Jalur kritis **dapat berpindah**. Jika alat kesehatan mundur empat minggu, jalur alat menjadi 11 minggu dan berubah kritis.

## Mempercepat dengan sadar

Menambah orang hanya berguna pada kegiatan kritis. Mempercepat pengadaan alat dalam contoh tadi tidak memajukan peresmian sehari pun. Pilihan lain adalah menjalankan dua kegiatan secara tumpang tindih, tetapi risikonya naik. Sebelum memilih, tanyakan: kegiatan kritis mana yang paling murah dipercepat tanpa mengorbankan mutu dan keselamatan?`,
        },
        {
          id: 'b4',
          kind: 'callout',
          tone: 'warning',
          title: 'Jadwal mundur dari tanggal peresmian',
          md: `Tanggal peresmian boleh menjadi sasaran, tetapi tidak memendekkan waktu kering semen. Jika hitungan menghasilkan sepuluh minggu dan sasaran delapan minggu, bawalah pilihan kepada pimpinan: kurangi lingkup, tambah regu pada kegiatan kritis, atau resmikan bertahap.`,
        },
        {
          id: 'b5',
          kind: 'case',
          title: 'Satu regu tambahan',
          story: `Renovasi Pustu perlu lebih cepat satu minggu. Dinas dapat menanggung satu regu tambahan selama dua minggu. Pengelola barang mengusulkan regu itu membantu pengadaan alat kesehatan, karena kegiatan itu paling lama: lima minggu.`,
          question: 'Di mana regu tambahan sebaiknya ditempatkan?',
          options: [
            {
              text: 'Pada pengadaan alat kesehatan, sebab kegiatan terlama paling banyak menyita waktu proyek.',
              feedback:
                'Terlama tidak sama dengan kritis. Pengadaan alat masih longgar tiga minggu, jadi mempercepatnya tidak memajukan tanggal selesai.',
              best: false,
            },
            {
              text: 'Pada atap dan dinding, setelah memastikan mutu dan keselamatan kerjanya tetap terjaga.',
              feedback: 'Tepat. Kegiatan ini kritis dan cukup panjang untuk dipendekkan. Periksa juga apakah jalur kritis lalu berpindah.',
              best: true,
            },
            {
              text: 'Dibagi rata ke semua kegiatan agar setiap penanggung jawab merasa terbantu.',
              feedback: 'Terasa adil, tetapi sebagian besar bantuan jatuh pada kegiatan yang tidak menentukan tanggal selesai.',
              best: false,
            },
          ],
        },
        {
          id: 'b6',
          kind: 'reflection',
          prompt: 'Pada proyek Anda sekarang, kegiatan mana yang tidak boleh terlambat sehari pun? Apakah pelaksananya mengetahui hal itu?',
        },
      ],
    },
    {
      key: '2-3',
      title: 'Anggaran yang Dihitung dari Bawah',
      minutes: 4,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Ada dua cara menyusun anggaran. Cara pertama: ambil pagu, lalu bagi-bagi. Cara kedua: hitung setiap paket kerja, lalu jumlahkan. Cara pertama cepat, tetapi menyembunyikan kekurangan. Cara kedua memperlihatkan sejak awal apakah dana cukup untuk lingkup yang dijanjikan.

Bu Sari memakai cara kedua untuk pelatihan kader. Ia menghitung **satu kelas** lebih dulu: dua hari, sepuluh peserta, dua pelatih.

| Komponen satu kelas | Hitungan | Jumlah |
| --- | --- | --- |
| Pelatih | 2 orang × 2 hari × Rp1.500.000 | Rp6.000.000 |
| Transportasi peserta | 10 orang × 2 hari × Rp150.000 | Rp3.000.000 |
| Konsumsi | 12 orang × 2 hari × Rp75.000 | Rp1.800.000 |
| Alat ukur latihan | 1 paket | Rp3.000.000 |
| Bahan dan cetak | 1 paket | Rp1.200.000 |
| **Jumlah** | | **Rp15.000.000** |

Dua belas kelas berarti **Rp180 juta**. Angka ini sekadar contoh. Di tempat Anda, gunakan standar harga satuan yang berlaku.`,
        },
        {
          id: 'b2',
          kind: 'text',
          md: `## Periksa empat hal

- **Volume cocok dengan lingkup.** 120 kader, sepuluh per kelas, maka dua belas kelas.
- **Biaya tersembunyi.** Uji praktik, perjalanan pemantauan, pemeliharaan setelah selesai.
- **Waktu pembayaran.** Kapan dana keluar, dan apakah anggaran kas bulan itu tersedia?
- **Ketidakpastian.** Di dalam kegiatan APBD umumnya tidak ada pos cadangan bebas. Karena itu, tetapkan urutan prioritas: bagian mana yang ditunda lebih dulu jika harga naik?

Pilihan prioritas yang ditulis saat tenang jauh lebih bijak daripada pemotongan mendadak pada bulan kesebelas.`,
        },
        {
          id: 'b3',
          kind: 'callout',
          tone: 'law',
          title: 'Jangan mengikat sebelum dananya ada',
          md: `Ringkasnya, setiap pejabat dilarang melakukan tindakan yang menimbulkan pengeluaran atas beban APBN/APBD jika anggarannya tidak tersedia atau tidak cukup tersedia. Janji lisan kepada penyedia pun dapat menyeret Anda ke masalah ini.`,
          citation: 'UU 1/2004 tentang Perbendaharaan Negara, Pasal 3 ayat (3) (disarikan)',
        },
        {
          id: 'b4',
          kind: 'case',
          title: 'Pagu turun menjadi Rp150 juta',
          story: `Usulan Bu Sari Rp180 juta untuk dua belas kelas. Setelah pembahasan, pagu yang disetujui Rp150 juta. Dokumen tujuan masih menyebut 120 kader. Atasannya berkata, “Diatur saja, yang penting semua kader terlatih.”`,
          question: 'Langkah mana yang paling bertanggung jawab?',
          options: [
            {
              text: 'Menjadikan 15 peserta per kelas agar cukup delapan kelas, tanpa mengubah alat dan jumlah pelatih.',
              feedback:
                'Target jumlah tercapai di atas kertas, tetapi waktu praktik tiap peserta berkurang sepertiga. Yang dikorbankan justru keterampilan yang menjadi tujuan.',
              best: false,
            },
            {
              text: 'Tetap membuka dua belas kelas sambil berharap tambahan dana turun pada perubahan anggaran.',
              feedback:
                'Harapan bukan sumber dana. Jika tambahan tidak turun, Anda sudah mengikat kegiatan tanpa anggaran yang cukup.',
              best: false,
            },
            {
              text: 'Menyajikan dua pilihan beserta akibatnya: sepuluh kelas tahun ini, atau berbagi alat ukur agar biaya kelas turun.',
              feedback:
                'Tepat. Lingkup dan biaya kembali cocok, mutu terjaga, dan pimpinan memutuskan dengan sadar. Dokumen tujuan lalu disesuaikan dengan keputusan itu.',
              best: true,
            },
          ],
        },
        {
          id: 'b5',
          kind: 'callout',
          tone: 'info',
          title: 'Simpan dasar hitungannya',
          md: `Catat sumber setiap harga dan tanggal Anda memperolehnya. Saat harga berubah atau pemeriksa bertanya, Anda cukup membuka satu lembar, bukan mengingat-ingat.`,
        },
      ],
    },
    {
      key: '2-4',
      title: 'Risiko: Dipikirkan Sekarang, Bukan Disesali Nanti',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `**Risiko** adalah kejadian yang belum tentu terjadi, tetapi akan memengaruhi tujuan jika terjadi. Masalah sudah terjadi; risiko masih dapat disiapkan.

Tulis risiko sebagai kalimat sebab-akibat: *karena … , mungkin terjadi … , sehingga …*. Bandingkan “risiko cuaca” dengan “karena atap dibongkar pada Desember, hujan mungkin merusak plafon sehingga biaya naik dan jadwal mundur”. Kalimat kedua langsung menunjukkan apa yang dapat dikerjakan: geser pembongkaran atau pasang terpal.`,
        },
        {
          id: 'b2',
          kind: 'text',
          md: `## Menilai dan memilih

Beri nilai 1 sampai 5 untuk **kemungkinan** dan **dampak**, lalu kalikan. Skor bukan kebenaran; ia alat untuk menyepakati mana yang diurus lebih dulu.

| Risiko | Kemungkinan | Dampak | Skor |
| --- | --- | --- | --- |
| Hujan saat atap terbuka | 4 | 4 | 16 |
| Alat kesehatan terlambat dua minggu | 3 | 1 | 3 |
| Warga menolak tempat sementara | 2 | 5 | 10 |
| Data pasien tercecer saat pindah | 2 | 5 | 10 |

Keterlambatan alat berdampak kecil karena kegiatan itu memiliki kelonggaran tiga minggu. Jadwal dan risiko memang dibaca bersama.`,
        },
        {
          id: 'b3',
          kind: 'steps',
          title: 'Menyusun daftar risiko dalam satu pertemuan',
          steps: [
            {
              title: 'Bayangkan proyek gagal',
              md: `Minta setiap anggota menulis sendiri: “Setahun lagi proyek ini gagal. Apa sebabnya?” Cara ini membuat orang berani jujur.`,
            },
            {
              title: 'Kelompokkan dan nilai',
              md: `Gabungkan yang serupa. Sepakati kemungkinan dan dampak, lalu urutkan menurut skor.`,
            },
            {
              title: 'Pilih tanggapan',
              md: `**Hindari** (ubah rencana), **kurangi** (kecilkan kemungkinan atau dampak), **alihkan** (misalnya jaminan atau asuransi), atau **terima** (siapkan rencana bila terjadi).`,
            },
            {
              title: 'Tetapkan pemilik dan tanda awal',
              md: `Satu risiko, satu pemilik. Tulis tanda awalnya, misalnya “prakiraan hujan lebat tiga hari berturut-turut”.`,
            },
            {
              title: 'Tinjau berkala',
              md: `Sepuluh menit setiap dua minggu cukup. Tutup risiko yang sudah lewat dan tambahkan yang baru.`,
            },
          ],
        },
        {
          id: 'b4',
          kind: 'callout',
          tone: 'law',
          title: 'Menilai risiko adalah kewajiban pimpinan',
          md: `Dalam sistem pengendalian intern pemerintah, pimpinan instansi wajib melakukan penilaian risiko, yang terdiri atas identifikasi dan analisis risiko. Daftar risiko proyek adalah bagian kecil dari kewajiban itu.`,
          citation: 'PP 60/2008 tentang Sistem Pengendalian Intern Pemerintah, Pasal 13 (disarikan)',
        },
        {
          id: 'b5',
          kind: 'case',
          title: 'Terpal Rp8 juta',
          story: `Prakiraan cuaca menyebut hujan lebat mulai pekan depan, tepat saat atap terbuka. Pengawas mengusulkan terpal dan rangka darurat seharga Rp8 juta. Perbaikan plafon yang basah ditaksir Rp60 juta. Bendahara bertanya, “Kalau tidak jadi hujan, bukankah mubazir?”`,
          question: 'Jawaban mana yang paling tepat?',
          options: [
            {
              text: 'Menjelaskan bahwa Rp8 juta wajar untuk mengurangi risiko Rp60 juta, lalu mencatat dasar keputusannya.',
              feedback:
                'Tepat. Biaya pencegahan dibandingkan dengan kemungkinan dan besarnya kerugian. Catatan keputusan melindungi Anda saat ada pertanyaan kelak.',
              best: true,
            },
            {
              text: 'Setuju menunda pembelian terpal sampai hujan pertama turun agar belanjanya tidak sia-sia.',
              feedback:
                'Saat hujan pertama turun, kerusakan sudah dimulai. Tanggapan yang datang setelah kejadian bukan lagi pencegahan.',
              best: false,
            },
            {
              text: 'Menghentikan semua pekerjaan bangunan sampai musim hujan benar-benar berakhir.',
              feedback:
                'Ini menghindari risiko dengan biaya sangat besar: layanan sementara memanjang berbulan-bulan, padahal ada cara yang jauh lebih murah.',
              best: false,
            },
          ],
        },
        {
          id: 'b6',
          kind: 'reflection',
          prompt: 'Tulis satu risiko proyek Anda dengan pola “karena … , mungkin terjadi … , sehingga …”. Siapa pemiliknya dan apa tanda awalnya?',
        },
      ],
    },
  ],
  check: [
    {
      key: 'm2-01',
      type: 'single',
      stem: 'WBS pelatihan kader memuat tiga cabang: kurikulum, kelas, dan pelaporan. Tim baru menyadari ruang dan alat peraga tidak tercatat di mana pun. Aturan WBS manakah yang terlanggar?',
      options: [
        { id: 'a', text: 'Aturan kata benda, karena cabangnya ditulis sebagai kegiatan' },
        { id: 'b', text: 'Aturan ukuran, karena paket kerjanya lebih dari dua minggu' },
        { id: 'c', text: 'Aturan seratus persen, karena sebagian lingkup belum tercakup' },
        { id: 'd', text: 'Aturan tunggal, karena satu paket punya dua penanggung jawab' },
      ],
      correct: 'c',
      explanation:
        'Jumlah seluruh cabang harus sama dengan lingkup proyek. Pekerjaan yang tidak ada di WBS tidak akan dijadwalkan, dibiayai, atau dikerjakan.',
      indicator: indicators.plan,
    },
    {
      key: 'm2-02',
      type: 'numeric',
      stem: 'Pemasangan jaringan untuk papan antrean diperkirakan paling cepat 4 hari, paling mungkin 6 hari, dan paling lama 14 hari. Berapa hari perkiraannya menurut rumus PERT?',
      value: 7,
      tolerance: 0,
      unit: 'hari',
      explanation: 'Perkiraan = (4 + 4 × 6 + 14) ÷ 6 = 42 ÷ 6 = 7 hari.',
      indicator: indicators.plan,
    },
    {
      key: 'm2-03',
      type: 'single',
      stem: 'Kegiatan pemasangan papan nama memiliki kelonggaran 6 hari. Penyedianya meminta mundur 4 hari. Apa akibatnya bagi tanggal selesai proyek?',
      options: [
        { id: 'a', text: 'Tanggal selesai tetap, kelonggarannya tersisa 2 hari' },
        { id: 'b', text: 'Tanggal selesai mundur 4 hari mengikuti penyedia' },
        { id: 'c', text: 'Tanggal selesai mundur 2 hari dari rencana awal' },
        { id: 'd', text: 'Tanggal selesai maju karena bebannya berkurang' },
      ],
      correct: 'a',
      explanation:
        'Penundaan yang masih di dalam kelonggaran tidak menggeser tanggal selesai. Sisa kelonggarannya 6 − 4 = 2 hari.',
      indicator: indicators.plan,
    },
    {
      key: 'm2-04',
      type: 'ordering',
      stem: 'Urutkan langkah menyusun anggaran dari bawah untuk pelatihan kader.',
      steps: [
        { id: 's1', text: 'Memecah pekerjaan menjadi paket kerja' },
        { id: 's2', text: 'Menghitung volume setiap komponen' },
        { id: 's3', text: 'Mengalikan volume dengan harga satuan' },
        { id: 's4', text: 'Menjumlahkan biaya seluruh paket kerja' },
        { id: 's5', text: 'Membandingkan jumlahnya dengan pagu' },
      ],
      explanation:
        'Anggaran dari bawah berangkat dari paket kerja, lalu volume, harga, dan jumlah. Pagu dipakai sebagai pembanding di akhir, bukan sebagai titik awal.',
      indicator: indicators.plan,
    },
    {
      key: 'm2-05',
      type: 'single',
      stem: 'Manakah rumusan risiko yang paling membantu tim menentukan tindakan?',
      options: [
        { id: 'a', text: 'Ada kemungkinan berbagai kendala teknis maupun nonteknis di lapangan selama aplikasi dijalankan' },
        { id: 'b', text: 'Karena listrik kantor sering padam, server dapat mati sehingga antrean kembali manual' },
        { id: 'c', text: 'Risiko keterlambatan akibat faktor luar yang tidak dapat dikendalikan oleh dinas' },
        { id: 'd', text: 'Server antrean mati kemarin pukul sembilan sehingga warga menunggu dua jam' },
      ],
      correct: 'b',
      explanation:
        'Pola sebab, kejadian, dan akibat langsung menunjuk tindakan, misalnya catu daya cadangan. Pilihan tentang kejadian kemarin adalah masalah, bukan risiko.',
      indicator: indicators.risk,
    },
    {
      key: 'm2-06',
      type: 'matching',
      stem: 'Pasangkan setiap tindakan dengan jenis tanggapan risikonya.',
      pairs: [
        { id: 'p1', left: 'Menggeser pembongkaran atap ke musim kemarau', right: 'Menghindari' },
        { id: 'p2', left: 'Melatih dua petugas cadangan untuk setiap loket', right: 'Mengurangi' },
        { id: 'p3', left: 'Mengasuransikan alat kesehatan selama pengiriman', right: 'Mengalihkan' },
        { id: 'p4', left: 'Mencatat risiko kecil dan memantaunya tanpa tindakan lain', right: 'Menerima' },
      ],
      explanation:
        'Menghindari mengubah rencana, mengurangi mengecilkan kemungkinan atau dampak, mengalihkan memindahkan beban kerugian, dan menerima berarti siap menanggung.',
      indicator: indicators.risk,
    },
  ],
  summary: `## Pokok modul 2

- WBS memuat seluruh lingkup, tanpa tumpang tindih, sampai paket kerja dengan satu penanggung jawab.
- Perkiraan PERT = (O + 4 × M + P) ÷ 6.
- Jalur kritis adalah jalur terpanjang. Lamanya menentukan lama proyek, dan kegiatannya tidak punya kelonggaran.
- Hitung anggaran dari paket kerja, lalu bandingkan dengan pagu. Jika tidak cukup, sesuaikan lingkup secara terbuka.
- Tulis risiko sebagai sebab, kejadian, dan akibat. Tetapkan skor, tanggapan, pemilik, serta tanda awal.`,
}
