import type { ContentModule } from '../../content-format.ts'

export const module2: ContentModule = {
  key: 'm2',
  title: 'Gizi, Ibu, dan Anak',
  outcome:
    'Anda dapat memantau pertumbuhan anak, mengenali tanda bahaya ibu dan anak, serta mendorong imunisasi sesuai jadwal nasional yang berlaku.',
  lessons: [
    {
      key: '2-1',
      title: 'Seribu Hari Pertama Kehidupan',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Seribu hari pertama dihitung sejak janin dalam kandungan sampai anak berusia dua tahun. Pada masa ini otak dan tubuh tumbuh paling pesat. Kekurangan gizi dan infeksi berulang pada masa ini dapat menyebabkan **stunting**: anak lebih pendek dari standar umurnya karena masalah gizi yang berlangsung lama.

Kabar baiknya, stunting dapat dicegah. Pencegahannya dimulai jauh sebelum anak tampak pendek.`,
        },
        {
          id: 'b2',
          kind: 'callout',
          tone: 'law',
          title: 'Kesejahteraan ibu dan anak pada seribu hari pertama',
          md: `Undang-undang ini menegaskan hak ibu dan anak pada fase seribu hari pertama kehidupan, termasuk atas pelayanan kesehatan dan gizi, serta kewajiban keluarga dan pemerintah untuk mendukungnya. (Parafrasa.)`,
          citation: 'UU 4/2024 tentang Kesejahteraan Ibu dan Anak pada Fase Seribu Hari Pertama Kehidupan',
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Tiga babak, tiga perhatian

| Babak | Yang Anda pastikan | Pertanyaan pembuka |
| --- | --- | --- |
| Hamil | Periksa rutin, makan beragam, tablet tambah darah diminum | "Kapan terakhir diperiksa bidan, Bu?" |
| Lahir sampai 6 bulan | Inisiasi menyusu dini, ASI saja, tali pusat bersih | "Bagaimana menyusuinya semalam?" |
| 6 sampai 24 bulan | MPASI cukup dan beragam, ASI diteruskan | "Kemarin Adik makan apa saja?" |

## ASI saja sampai enam bulan

Bayi di bawah enam bulan cukup diberi ASI, tanpa air putih, madu, atau pisang. Obat dan vitamin hanya atas anjuran tenaga kesehatan. Bila ibu merasa ASI kurang, jangan buru-buru menyebut susu formula. Tanyakan dulu seberapa sering bayi menyusu, lihat pelekatannya, dan hubungkan ibu dengan bidan atau konselor menyusui.`,
        },
        {
          id: 'b4',
          kind: 'text',
          md: `## MPASI: mulai tepat waktu, kaya protein hewani

Sejak enam bulan, ASI saja tidak lagi mencukupi. Makanan pendamping diberikan dengan empat pegangan:

- **Tepat waktu.** Mulai pada usia enam bulan.
- **Cukup dan beragam.** Ada makanan pokok, lauk hewani, kacang, sayur, buah, dan sedikit lemak.
- **Aman.** Tangan, alat, dan air bersih; makanan matang.
- **Sabar.** Anak diajak berinteraksi saat makan, tidak dipaksa dan tidak dialihkan layar.

Protein hewani tidak harus mahal. Telur, ikan kembung, lele, dan hati ayam mudah ditemukan di pasar Tirtasari. Kuah sayur saja bukan MPASI: mengenyangkan, tetapi miskin gizi.`,
        },
        {
          id: 'b5',
          kind: 'case',
          title: 'Uang belanja yang sempit',
          story: `Bu Narti punya anak 10 bulan. Setiap hari si kecil makan bubur nasi dengan kuah bayam. "Daging mahal, Pak. Yang penting dia kenyang," katanya. Di halaman belakang ada tiga ekor ayam petelur. Telurnya dijual.`,
          question: 'Saran mana yang paling mungkin dijalankan keluarga ini?',
          options: [
            {
              text: 'Meminta Bu Narti membeli daging paling sedikit dua kali sepekan',
              feedback: 'Isinya baik, tetapi ia baru saja mengatakan tidak mampu. Saran yang tak terjangkau membuat orang menyerah.',
              best: false,
            },
            {
              text: 'Mengajak menghitung: satu telur sehari disisihkan untuk si kecil, sisanya tetap dijual',
              feedback:
                'Tepat. Anda memakai yang sudah ada di rumah, langkahnya kecil, dan manfaatnya langsung. Cek ulang pekan depan dan lihat grafik berat badannya.',
              best: true,
            },
            {
              text: 'Menambah porsi bubur dan kuah bayam agar anak bertambah kenyang',
              feedback: 'Perut anak kecil terbatas. Menambah kuah justru mengurangi ruang untuk makanan padat gizi.',
              best: false,
            },
          ],
        },
      ],
    },
    {
      key: '2-2',
      title: 'Membaca Garis Pertumbuhan',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Satu angka berat badan tidak banyak bercerita. Yang bercerita adalah **garisnya**: apakah anak tumbuh mengikuti jalurnya dari bulan ke bulan? Karena itu penimbangan rutin lebih berharga daripada satu kali penimbangan yang sangat teliti.

Bandingkan dua anak di Posyandu Anggrek. Bima beratnya lebih kecil, tetapi garisnya naik mengikuti jalur. Sari lebih besar, tetapi dua bulan ini garisnya mendatar. Yang perlu Anda dahulukan adalah Sari.`,
        },
        {
          id: 'b2',
          kind: 'figure',
          src: 'kesehatan-masyarakat-lapangan/garis-pertumbuhan.svg',
          alt: 'Dua grafik bersebelahan. Kiri, N atau naik: titik berat badan mengikuti jalur pita pertumbuhan. Kanan, T atau tidak naik: garis mendatar lalu keluar menyilang ke pita di bawahnya, dengan panah kapan perlu bertindak.',
          caption: 'Anak di grafik kanan beratnya tidak turun, tetapi garisnya mendatar. Inilah saat bertindak, sebelum ia tampak kurus.',
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Arti N dan T

- **N (naik):** garis berat badan mengikuti pita pertumbuhannya, atau kenaikannya memenuhi kenaikan berat minimal untuk umurnya.
- **T (tidak naik):** garis mendatar, menurun, atau kenaikannya di bawah kenaikan berat minimal.

Satu kali T sudah cukup untuk bertanya: apakah anak baru sakit, apakah makannya berubah, apakah pengukurannya benar? Beri tahu tenaga kesehatan pada hari itu. Jangan menunggu bulan depan. Anak di bawah garis merah juga dirujuk untuk diperiksa.

Garis merah **bukan** alat diagnosis gizi buruk. Status gizi ditetapkan tenaga kesehatan dengan standar antropometri.

## Membicarakan hasil tanpa menghakimi

Ibu yang anaknya tidak naik sering merasa gagal. Mulailah dari garisnya, bukan dari salah siapa: "Bulan ini garisnya mendatar, Bu. Ada yang berbeda di rumah?" Dengarkan dulu. Jawabannya sering di luar dugaan: pengasuh berganti, anak habis diare, atau ibu kembali bekerja.`,
        },
        {
          id: 'b4',
          kind: 'steps',
          title: 'Menimbang dengan benar',
          steps: [
            { title: 'Siapkan alat', md: 'Letakkan timbangan di tempat datar dan keras. Pastikan penunjuk tepat di angka nol.' },
            { title: 'Ringankan anak', md: 'Lepas sepatu, jaket, popok penuh, dan mainan. Pakaian seminimal mungkin.' },
            { title: 'Tunggu tenang', md: 'Baca angka ketika penunjuk sudah diam, dengan mata sejajar layar.' },
            { title: 'Ulangi bila janggal', md: 'Bila hasil jauh berbeda dari bulan lalu, timbang sekali lagi sebelum mencatat.' },
            { title: 'Tulis dan gambar', md: 'Catat angka, buat titik pada umur yang tepat, sambungkan garis, lalu bicarakan dengan pengasuh.' },
          ],
        },
        {
          id: 'b5',
          kind: 'callout',
          tone: 'law',
          title: 'Standar yang dipakai',
          md: `Penilaian status gizi anak memakai standar antropometri, antara lain indeks berat menurut umur, panjang atau tinggi menurut umur, dan berat menurut panjang atau tinggi. (Parafrasa.) Kartu dan aplikasi Anda mengikuti standar itu, jadi jangan membuat patokan sendiri.`,
          citation: 'Permenkes 2/2020 tentang Standar Antropometri Anak',
        },
        {
          id: 'b6',
          kind: 'reflection',
          prompt:
            'Ingat pengukuran terakhir di posyandu Anda. Langkah mana yang paling sering dilewati ketika antrean panjang, dan apa akibatnya bagi garis pertumbuhan anak?',
          hint: 'Misalnya anak ditimbang masih berjaket, atau titik digambar pada umur yang keliru.',
        },
      ],
    },
    {
      key: '2-3',
      title: 'Tanda Bahaya: Kenali, Rujuk, Dampingi',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Kematian ibu dan bayi sering didahului tiga keterlambatan: **terlambat mengenali dan memutuskan**, **terlambat mencapai** tempat layanan, dan **terlambat ditangani** setelah tiba. Anda paling berpengaruh pada dua keterlambatan pertama.

Anda tidak perlu tahu nama penyakitnya. Anda perlu hafal tanda yang berarti *berangkat sekarang*.`,
        },
        {
          id: 'b2',
          kind: 'text',
          md: `## Tanda yang tidak boleh menunggu

| Siapa | Tanda bahaya, antara lain |
| --- | --- |
| Ibu hamil | Perdarahan, ketuban pecah sebelum waktunya, sakit kepala hebat, pandangan kabur, kejang, gerak janin berkurang, demam tinggi |
| Ibu nifas | Perdarahan banyak, demam, cairan berbau, sakit kepala hebat, bengkak wajah dan tangan, tampak sangat sedih atau bingung |
| Bayi baru lahir | Tidak mau menyusu, kejang, napas cepat atau sesak, tubuh dingin atau panas, tampak kuning, tali pusat merah atau bernanah |
| Balita | Tidak bisa minum atau menyusu, memuntahkan semua makanan, kejang, sangat lemas atau tidak sadar |

Daftar lengkap ada di buku KIA. Bukalah bersama keluarga, bukan hanya Anda bacakan.`,
        },
        {
          id: 'b3',
          kind: 'callout',
          tone: 'warning',
          title: 'Satu tanda sudah cukup',
          md: `Jangan menunggu tanda kedua dan jangan menunggu suami pulang. Hubungi tenaga kesehatan atau layanan gawat darurat setempat sambil menyiapkan keberangkatan. Di banyak daerah, nomor darurat 119 dapat dihubungi; pastikan nomor yang aktif di wilayah Anda.`,
        },
        {
          id: 'b4',
          kind: 'text',
          md: `## Merujuk bukan sekadar menyuruh pergi

Rujukan yang baik punya empat bagian:

1. **Alasan yang jelas.** "Ibu perlu diperiksa sekarang karena pandangannya kabur."
2. **Jalan yang nyata.** Siapa yang mengantar, kendaraan apa, anak yang lain dititipkan kepada siapa.
3. **Kabar ke tujuan.** Telepon puskesmas: nama, umur, tanda, sejak kapan, perkiraan tiba.
4. **Kabar balik.** Cek malam itu juga: sudah ditangani? Apa pesan bidan untuk di rumah?

Siapkan sejak awal kehamilan: pendamping, kendaraan, biaya atau jaminan, dan calon pendonor darah. Keluarga yang siap berangkat lebih cepat.`,
        },
        {
          id: 'b5',
          kind: 'case',
          title: 'Pusing biasa atau bukan?',
          story: `Bu Mirah, hamil delapan bulan, mengeluh sakit kepala hebat sejak pagi dan matanya berkunang-kunang. Mertuanya berkata, "Orang hamil memang begitu. Tidur saja, besok juga hilang." Suaminya melaut dan baru pulang lusa. Ada tetangga yang punya mobil bak.`,
          question: 'Apa tindakan Anda?',
          options: [
            {
              text: 'Menyarankan istirahat dan berjanji datang lagi besok pagi untuk melihat keadaannya',
              feedback: 'Sakit kepala hebat dan pandangan terganggu pada hamil tua adalah tanda bahaya. Menunggu besok bisa berakibat berat.',
              best: false,
            },
            {
              text: 'Memberinya obat sakit kepala dari warung supaya ia bisa tidur lebih nyenyak',
              feedback: 'Memilih obat bukan wewenang Anda, dan rasa nyeri yang mereda dapat menutupi bahaya yang terus berjalan.',
              best: false,
            },
            {
              text: 'Menelepon suaminya dahulu karena keputusan berangkat harus dari kepala keluarga',
              feedback: 'Suami perlu dikabari, tetapi keberangkatan tidak boleh menunggu. Inilah keterlambatan pertama: terlambat memutuskan.',
              best: false,
            },
            {
              text: 'Menjelaskan bahayanya kepada mertua, mengatur mobil tetangga, dan menelepon puskesmas',
              feedback:
                'Tepat. Anda memotong dua keterlambatan sekaligus: keputusan dan perjalanan. Kabari suami sambil jalan, dan cek kabar baliknya.',
              best: true,
            },
          ],
        },
      ],
    },
    {
      key: '2-4',
      title: 'Imunisasi: Melindungi Satu Anak, Menjaga Satu Gang',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Imunisasi melatih tubuh mengenali kuman sebelum kuman yang sebenarnya datang. Bila sebagian besar anak di satu gang terlindungi, penyakit sulit berpindah. Anak yang belum cukup umur atau tidak boleh diimunisasi ikut terjaga. Inilah **kekebalan kelompok**.

Kekebalan kelompok mudah bocor. Cakupan 95% di tingkat kota bisa menyembunyikan satu RW yang cakupannya hanya 60%. Penyakit akan menemukan RW itu.`,
        },
        {
          id: 'b2',
          kind: 'text',
          md: `## Lima prinsip yang Anda pegang

- **Ikuti jadwal nasional terbaru.** Jadwal dapat berubah ketika vaksin baru masuk program. Rujukan Anda adalah buku KIA dan edaran puskesmas, bukan hafalan lama.
- **Terlambat bukan berarti gagal.** Anak yang tertinggal dapat dikejar. Tenaga kesehatan menyusun jadwal kejarnya, dan umumnya tidak perlu mengulang dari awal.
- **Beberapa suntikan dalam satu kunjungan dapat diberikan** sesuai jadwal. Ini mempercepat perlindungan dan mengurangi kunjungan.
- **Batuk pilek ringan belum tentu alasan menunda.** Biarkan tenaga kesehatan yang menilai.
- **Catatan sama pentingnya dengan suntikannya.** Tanpa catatan, anak bisa terlewat atau terulang.`,
        },
        {
          id: 'b3',
          kind: 'callout',
          tone: 'law',
          title: 'Imunisasi program',
          md: `Penyelenggaraan imunisasi mengatur antara lain jenis imunisasi, sasaran, mutu rantai dingin vaksin, pencatatan, serta pemantauan kejadian ikutan pascaimunisasi. (Parafrasa.) Jenis dan jadwalnya diperbarui dari waktu ke waktu; periksa ketentuan terbaru di puskesmas.`,
          citation: 'Permenkes 12/2017 tentang Penyelenggaraan Imunisasi, dengan memperhatikan ketentuan terbaru',
        },
        {
          id: 'b4',
          kind: 'text',
          md: `## Setelah suntikan

Demam ringan, rewel, dan bengkak di bekas suntikan dapat terjadi dan biasanya mereda. Sampaikan ini **sebelum** imunisasi agar keluarga tidak kaget.

Segala kejadian kesehatan setelah imunisasi disebut **KIPI**, kejadian ikutan pascaimunisasi. KIPI belum tentu disebabkan vaksin. Tugas Anda adalah mencatat dan segera melaporkannya, bukan menyimpulkan sebabnya. Bila anak sesak, kejang, sangat lemas, atau bengkak di wajah, rujuk saat itu juga.

## Menjawab kabar keliru

Dengarkan dulu, jangan menertawakan. Lalu pakai urutan: **fakta singkat, sebutkan bahwa ada kabar yang keliru, jelaskan mengapa keliru, tutup lagi dengan fakta.** Jangan mengulang kabar bohongnya berkali-kali, karena yang sering terdengar mudah diingat.`,
        },
        {
          id: 'b5',
          kind: 'case',
          title: 'Pesan berantai di grup ibu-ibu',
          story: `Sehari sebelum pekan imunisasi, grup ibu RW 07 ramai oleh pesan: "Vaksin membuat anak lumpuh, jangan datang!" Lima ibu menyatakan batal. Salah satunya Bu Ayu, ibu yang disegani di gang itu. Anda bukan tenaga medis.`,
          question: 'Langkah pertama mana yang paling berdampak?',
          options: [
            {
              text: 'Mengunjungi Bu Ayu, mendengar kekhawatirannya, lalu menghubungkannya dengan bidan sore itu',
              feedback:
                'Tepat. Bu Ayu adalah panutan. Bila kekhawatirannya dijawab oleh orang yang kompeten, keempat ibu lain lebih mudah ikut kembali.',
              best: true,
            },
            {
              text: 'Membalas di grup dengan menyebut bahwa penyebar pesan itu bodoh dan berbahaya',
              feedback: 'Orang yang dipermalukan akan membela diri. Grup menjadi arena debat, dan pesannya justru makin sering dibaca.',
              best: false,
            },
            {
              text: 'Diam saja, lalu melaporkan bahwa lima sasaran menolak imunisasi',
              feedback: 'Laporan memang perlu, tetapi masih ada sehari untuk menolong. Menolak hari ini belum tentu menolak selamanya.',
              best: false,
            },
          ],
        },
        {
          id: 'b6',
          kind: 'reflection',
          prompt: 'RW atau gang mana di wilayah Anda yang cakupannya mungkin tersembunyi di balik angka rata-rata yang baik?',
          hint: 'Pikirkan rumah kontrakan, pekerja musiman, dan keluarga yang baru pindah.',
        },
      ],
    },
  ],
  check: [
    {
      key: 'm2-01',
      type: 'single',
      stem: 'Berat seorang anak 14 bulan sama persis dengan bulan lalu, masih di pita hijau, dan ia tampak lincah. Bagaimana Anda mencatat dan menindaklanjutinya?',
      options: [
        { id: 'a', text: 'N, karena beratnya masih berada di pita hijau' },
        { id: 'b', text: 'N, karena ia lincah dan beratnya tidak turun' },
        { id: 'c', text: 'T, tetapi cukup ditunggu dahulu sampai tiga bulan' },
        { id: 'd', text: 'T, cari sebabnya dan beri tahu tenaga kesehatan' },
      ],
      correct: 'd',
      explanation: 'Garis mendatar berarti tidak naik (T), walaupun masih di pita hijau. Satu kali T sudah perlu ditindaklanjuti.',
      indicator: 'Memantau pertumbuhan, gizi, dan imunisasi',
    },
    {
      key: 'm2-02',
      type: 'multiple',
      stem: 'Pilih tanda yang membuat seorang ibu hamil perlu dirujuk segera.',
      options: [
        { id: 'a', text: 'Pandangan kabur disertai sakit kepala hebat' },
        { id: 'b', text: 'Mudah lapar pada malam hari' },
        { id: 'c', text: 'Gerak janin jauh berkurang' },
        { id: 'd', text: 'Keluar darah dari jalan lahir' },
        { id: 'e', text: 'Sering buang air kecil tanpa nyeri' },
      ],
      correct: ['a', 'c', 'd'],
      explanation: 'Pandangan kabur dengan sakit kepala hebat, gerak janin berkurang, dan perdarahan adalah tanda bahaya. Mudah lapar dan sering berkemih tanpa nyeri umum pada kehamilan.',
      indicator: 'Mengenali tanda bahaya ibu dan anak serta merujuk',
    },
    {
      key: 'm2-03',
      type: 'single',
      stem: 'Seorang ibu berkata, "Anak saya terlambat imunisasi tiga bulan, berarti sudah percuma." Tanggapan Anda yang paling tepat adalah …',
      options: [
        { id: 'a', text: 'Membenarkan, lalu menyarankan menunggu jadwal imunisasi anak sekolah' },
        { id: 'b', text: 'Menjelaskan bahwa bisa dikejar, lalu mengajaknya menemui bidan' },
        { id: 'c', text: 'Menyusun sendiri jadwal kejar untuk anak itu dari internet' },
        { id: 'd', text: 'Menegur ibu karena lalai, agar ia tidak mengulanginya lagi' },
      ],
      correct: 'b',
      explanation: 'Imunisasi yang tertinggal dapat dikejar. Jadwal kejarnya disusun tenaga kesehatan sesuai ketentuan yang berlaku.',
      indicator: 'Memantau pertumbuhan, gizi, dan imunisasi',
    },
    {
      key: 'm2-04',
      type: 'numeric',
      stem: 'Di Posyandu Anggrek ada 80 balita sasaran. Bulan ini 60 balita datang dan ditimbang. Berapa persen tingkat kehadiran penimbangan (D/S)?',
      value: 75,
      tolerance: 0,
      unit: '%',
      explanation: 'D/S = 60 ÷ 80 × 100% = 75%. Artinya satu dari empat balita belum terpantau dan perlu dikunjungi.',
      indicator: 'Mencatat, menghitung, dan melaporkan data surveilans',
    },
    {
      key: 'm2-05',
      type: 'trueFalse',
      stem: 'KIPI berarti kejadian kesehatan setelah imunisasi yang sudah pasti disebabkan oleh vaksin.',
      correct: false,
      explanation: 'KIPI mencakup semua kejadian kesehatan setelah imunisasi. Hubungannya dengan vaksin baru diketahui setelah dikaji tenaga yang berwenang.',
      indicator: 'Memantau pertumbuhan, gizi, dan imunisasi',
    },
    {
      key: 'm2-06',
      type: 'single',
      stem: 'Anda mendapati bayi berumur lima hari tidak mau menyusu sejak semalam dan badannya terasa dingin. Apa yang Anda lakukan?',
      options: [
        { id: 'a', text: 'Menyarankan menjemur bayi setiap pagi, lalu datang lagi besok' },
        { id: 'b', text: 'Menyarankan ibu mencoba susu formula dengan dot sampai sore' },
        { id: 'c', text: 'Menjaganya tetap hangat sambil merujuknya ke fasilitas kesehatan' },
        { id: 'd', text: 'Menunggu hingga hari buka posyandu agar diperiksa lebih lengkap' },
      ],
      correct: 'c',
      explanation: 'Tidak mau menyusu dan tubuh dingin adalah tanda bahaya bayi baru lahir. Bayi dijaga hangat dan dirujuk segera.',
      indicator: 'Mengenali tanda bahaya ibu dan anak serta merujuk',
    },
  ],
  summary: `- Seribu hari pertama menentukan: periksa kehamilan, ASI saja sampai enam bulan, lalu MPASI kaya protein hewani sambil ASI diteruskan.
- Yang dibaca adalah **garis** pertumbuhan. Satu kali T sudah perlu dicari sebabnya dan dilaporkan.
- Satu tanda bahaya sudah cukup untuk merujuk. Rujukan lengkap: alasan, jalan, kabar ke tujuan, kabar balik.
- Imunisasi mengikuti jadwal nasional terbaru. Yang terlambat bisa dikejar. KIPI dicatat dan dilaporkan, bukan disimpulkan sendiri.`,
}
