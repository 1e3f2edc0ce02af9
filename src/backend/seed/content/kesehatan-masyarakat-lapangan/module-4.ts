import type { ContentModule } from '../../content-format.ts'

export const module4: ContentModule = {
  key: 'm4',
  title: 'Surveilans dan Laporan',
  outcome:
    'Anda dapat memakai definisi kasus, mencatat dengan rapi, menghitung angka sederhana, dan melaporkan isyarat KLB tepat waktu.',
  lessons: [
    {
      key: '4-1',
      title: 'Surveilans dan Definisi Kasus',
      minutes: 4,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Surveilans adalah mengamati kesehatan warga secara terus-menerus agar kita dapat **bertindak tepat waktu**. Ujungnya selalu tindakan. Data yang dikumpulkan lalu disimpan di lemari bukan surveilans.

## Lima mata rantai

1. **Kumpulkan** data dari posyandu, kunjungan, sekolah, dan laporan warga.
2. **Olah** menjadi tabel, peta, atau grafik sederhana.
3. **Artikan:** siapa, di mana, kapan, naik atau turun?
4. **Sebarkan** kepada orang yang dapat berbuat sesuatu.
5. **Bertindak**, lalu amati lagi hasilnya.

Mutu rantai ditentukan oleh mata rantai pertama. Mata rantai itu adalah Anda.`,
        },
        {
          id: 'b2',
          kind: 'callout',
          tone: 'law',
          title: 'Surveilans kesehatan',
          md: `Surveilans kesehatan adalah pengamatan yang sistematis dan terus-menerus terhadap data dan informasi tentang kejadian penyakit atau masalah kesehatan serta kondisi yang memengaruhinya, untuk mengarahkan tindakan pengendalian secara efektif dan efisien. (Parafrasa.)`,
          citation: 'Permenkes 45/2014 tentang Penyelenggaraan Surveilans Kesehatan',
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Mengapa perlu definisi kasus?

Dua kader mencatat "diare" di dua RW. Kader pertama mencatat siapa pun yang perutnya mulas. Kader kedua hanya mencatat yang buang air cair tiga kali atau lebih dalam sehari. Angka mereka tidak dapat dibandingkan, padahal kata yang dipakai sama.

**Definisi kasus** adalah patokan bersama tentang siapa yang dihitung. Isinya memuat gejala, waktu, tempat, dan orang. Banyak program memakai tingkatan:

| Tingkat | Artinya secara umum | Contoh pada campak |
| --- | --- | --- |
| Suspek | Gejala cocok dengan patokan | Demam dan ruam |
| Probabel | Gejala cocok dan ada bukti pendukung | Suspek dengan bukti tambahan menurut pedoman |
| Konfirmasi | Terbukti menurut pedoman, biasanya lewat laboratorium | Hasil laboratorium positif |

Tidak semua penyakit memakai ketiga tingkat itu, dan rinciannya berbeda-beda. Ikuti lembar definisi kasus dari puskesmas. Di lapangan Anda umumnya bekerja pada tingkat **suspek**. Anda tidak perlu yakin, Anda perlu cocok dengan patokan.`,
        },
        {
          id: 'b4',
          kind: 'case',
          title: 'Dihitung atau tidak?',
          story: `Puskesmas memakai patokan sementara untuk kejadian di Wanarupa: *warga RW 03 yang sejak 4 Mei buang air besar cair tiga kali atau lebih dalam 24 jam.* Anda menemui Tari dari RW 03. Pada 5 Mei ia buang air cair empat kali, kini sudah sembuh dan tidak pernah berobat.`,
          question: 'Apakah Tari Anda catat?',
          options: [
            {
              text: 'Tidak, karena ia sudah sembuh dan tidak lagi membutuhkan pengobatan',
              feedback: 'Sembuh tidak menghapus kejadian. Surveilans menghitung siapa yang pernah memenuhi patokan.',
              best: false,
            },
            {
              text: 'Tidak, karena tidak ada catatan dokter atau hasil laboratorium',
              feedback: 'Patokan ini tidak mensyaratkan keduanya. Bila menunggu hasil laboratorium, banyak kasus ringan hilang dari hitungan.',
              best: false,
            },
            {
              text: 'Ya, karena tempat, waktu, dan gejalanya cocok dengan patokan',
              feedback: 'Tepat. Ketiganya terpenuhi. Catat pula apa yang ia makan dan minum sebelum sakit.',
              best: true,
            },
          ],
        },
        {
          id: 'b5',
          kind: 'callout',
          tone: 'info',
          title: 'Kata warga juga petunjuk',
          md: `Selain laporan rutin, ada surveilans berbasis kejadian: kabar dari guru, pemilik warung, atau grup RT. "Banyak ayam mati mendadak" atau "satu kelas sakit cacar" patut diverifikasi pada hari itu juga.`,
        },
      ],
    },
    {
      key: '4-2',
      title: 'Catatan yang Dapat Dipercaya',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Catatan yang baik membuat orang lain bisa bertindak tanpa bertanya lagi kepada Anda. Bayangkan Anda sakit pekan depan. Dapatkah rekan Anda melanjutkan pekerjaan dari buku Anda?

## Enam isian yang hampir selalu perlu

| Isian | Mengapa penting |
| --- | --- |
| Nama dan NIK | Mencegah orang yang sama dihitung dua kali |
| Umur dan jenis kelamin | Melihat kelompok yang paling terkena |
| Alamat sampai RT | Memetakan sebaran |
| Tanggal **mulai sakit** | Menggambar kurva dan menduga sumber |
| Gejala utama | Mencocokkan dengan definisi kasus |
| Tindakan dan hasil | Tahu siapa yang masih perlu diikuti |

Tanggal mulai sakit berbeda dari tanggal lapor. Warga yang sakit Senin dan baru melapor Jumat tetap dicatat mulai sakit hari Senin.`,
        },
        {
          id: 'b2',
          kind: 'text',
          md: `## Empat ukuran mutu

- **Lengkap.** Tidak ada kolom wajib yang kosong. Tulis "tidak tahu" bila memang tidak tahu, jangan mengarang.
- **Tepat waktu.** Laporan tiba sebelum batasnya. Data bagus yang terlambat tidak sempat menolong.
- **Cocok.** Angka di register sama dengan angka di rekap.
- **Unik.** Satu orang, satu kejadian, satu baris.

## Laporan nol tetap laporan

Bila sepekan tidak ada kasus, kirim laporan berisi angka **0**. Laporan kosong membuat puskesmas bertanya: memang tidak ada kasus, atau petugasnya tidak melapor? Dua hal itu sangat berbeda.`,
        },
        {
          id: 'b3',
          kind: 'steps',
          title: 'Merekap register dalam seperempat jam',
          steps: [
            { title: 'Saring waktu', md: 'Tandai baris yang tanggalnya masuk pekan laporan.' },
            { title: 'Cocokkan patokan', md: 'Coret tipis baris yang tidak memenuhi definisi kasus, dan tulis alasannya.' },
            { title: 'Cari ganda', md: 'Bandingkan nama, umur, dan alamat. Orang yang melapor di dua tempat dihitung sekali.' },
            { title: 'Kelompokkan', md: 'Hitung per RT dan per kelompok umur.' },
            { title: 'Periksa silang', md: 'Jumlah per RT harus sama dengan jumlah per kelompok umur. Bila beda, telusuri sebelum dikirim.' },
          ],
        },
        {
          id: 'b4',
          kind: 'case',
          title: 'Angka yang terlalu indah',
          story: `Anda menerima rekap jentik dari RW 02. Selama tujuh pekan berturut-turut, ABJ tertulis tepat 95%. Pekan ini dua warganya terkena DBD. Kader RW 02, Pak Wira, rajin tetapi sedang merawat istrinya yang sakit.`,
          question: 'Apa yang Anda lakukan dengan data itu?',
          options: [
            {
              text: 'Menemui Pak Wira, bertanya baik-baik, lalu memeriksa beberapa rumah bersama-sama',
              feedback:
                'Tepat. Verifikasi lapangan menjawab keraguan, dan bantuan menjawab sebabnya. Angka jujur yang rendah jauh lebih berguna daripada angka indah.',
              best: true,
            },
            {
              text: 'Mengganti angkanya dengan perkiraan Anda sendiri agar tampak lebih wajar',
              feedback: 'Ini mengganti satu karangan dengan karangan lain. Data yang tidak dilihat sendiri tidak boleh dibuat.',
              best: false,
            },
            {
              text: 'Meneruskannya apa adanya, karena tugas Anda hanya mengumpulkan rekap',
              feedback: 'Pengumpul data juga penjaga mutunya. Pola yang terlalu rata adalah isyarat untuk diperiksa.',
              best: false,
            },
          ],
        },
        {
          id: 'b5',
          kind: 'reflection',
          prompt: 'Bila atasan Anda menuntut target selalu tercapai, apa yang dapat Anda katakan agar angka yang jujur tetap aman disampaikan?',
          hint: 'Coba hubungkan angka rendah dengan keputusan yang bisa dibantu: tenaga, alat, atau jadwal.',
        },
      ],
    },
    {
      key: '4-3',
      title: 'Angka Sederhana yang Berbicara',
      minutes: 6,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Hampir semua angka kesehatan masyarakat adalah **pecahan**. Di atas ada pembilang: yang kita hitung. Di bawah ada penyebut: dari berapa banyak. Kesalahan paling sering bukan pada membagi, melainkan pada memilih penyebut.

| Angka | Rumus | Menjawab |
| --- | --- | --- |
| Cakupan | yang terlayani ÷ seluruh sasaran × 100% | Seberapa banyak sasaran kita jangkau? |
| Prevalensi | semua kasus yang ada ÷ seluruh penduduk × 100% | Seberapa besar bebannya saat ini? |
| Insidensi | kasus **baru** dalam satu masa ÷ penduduk berisiko | Seberapa cepat kasus bertambah? |
| Angka bebas jentik (ABJ) | rumah tanpa jentik ÷ rumah diperiksa × 100% | Seberapa aman lingkungan dari jentik? |
| Angka serangan | yang sakit ÷ yang terpapar × 100% | Seberapa kuat sumber paparannya? |`,
        },
        {
          id: 'b2',
          kind: 'steps',
          title: 'Menghitung ABJ Kelurahan Tirtasari',
          steps: [
            { title: 'Kumpulkan', md: 'Jumantik memeriksa 120 rumah. Di 18 rumah ditemukan jentik.' },
            { title: 'Tentukan pembilang', md: 'Rumah **tanpa** jentik: 120 − 18 = 102 rumah.' },
            { title: 'Tentukan penyebut', md: 'Rumah yang **diperiksa**, yaitu 120. Bukan jumlah seluruh rumah di kelurahan.' },
            { title: 'Hitung', md: '102 ÷ 120 × 100% = 85%.' },
            { title: 'Artikan', md: 'Patokan nasional ABJ paling sedikit 95%. Tirtasari masih di bawah patokan, jadi PSN serentak perlu segera digerakkan.' },
          ],
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Menghitung cakupan

Kelurahan Wanarupa punya 250 bayi sasaran. Yang imunisasinya lengkap sesuai umur 205 bayi. Cakupannya 205 ÷ 250 × 100% = **82%**. Jangan berhenti di sini. Sisa 45 bayi itu punya nama dan alamat. Itulah daftar kerja Anda.

## Menghitung prevalensi

Dari 800 orang dewasa yang diperiksa, 120 memiliki tekanan darah tinggi, baik yang lama maupun yang baru. Prevalensinya 120 ÷ 800 × 100% = **15%**. Angka ini berlaku untuk orang yang diperiksa. Bila yang datang kebanyakan orang yang sudah merasa sakit, angkanya bisa tampak lebih tinggi daripada keadaan sebenarnya.

## Mengapa jumlah kasus saja menipu

RW 01 punya 12 kasus diare dari 1.200 jiwa. RW 06 punya 9 kasus dari 300 jiwa. Menurut jumlah, RW 01 lebih banyak. Menurut angka, RW 01 hanya 1%, sedangkan RW 06 mencapai 3%. Bantuan pertama semestinya ke RW 06.`,
        },
        {
          id: 'b4',
          kind: 'callout',
          tone: 'warning',
          title: 'Penyebut kecil mudah bergoyang',
          md: `Dua dari empat rumah berjentik berarti ABJ 50%, tetapi satu rumah saja mengubahnya menjadi 75%. Bila yang diperiksa sedikit, sebutkan jumlahnya: "50%, yaitu 2 dari 4 rumah". Angka dan jumlah selalu ditulis bersama.`,
        },
        {
          id: 'b5',
          kind: 'case',
          title: 'Cakupan di atas seratus persen',
          story: `Rekap imunisasi RW 08 menunjukkan cakupan 112%: 56 bayi terlayani dari 50 sasaran. Lurah tersenyum dan ingin menampilkannya sebagai prestasi. Di RW itu banyak penghuni rumah kontrakan baru.`,
          question: 'Penjelasan mana yang Anda sampaikan?',
          options: [
            {
              text: 'Angka itu menunjukkan kerja yang melebihi target, jadi layak ditampilkan apa adanya',
              feedback: 'Cakupan di atas 100% biasanya isyarat masalah data, bukan prestasi. Menampilkannya bisa menutupi bayi yang belum terlayani.',
              best: false,
            },
            {
              text: 'Sasarannya mungkin belum diperbarui atau ada bayi luar wilayah, jadi perlu pendataan ulang',
              feedback:
                'Tepat. Periksa dua sisi: penyebut yang kurang karena pendatang, dan pembilang yang memuat bayi luar wilayah atau catatan ganda.',
              best: true,
            },
            {
              text: 'Sebaiknya angkanya ditulis 100% saja supaya tidak menimbulkan pertanyaan',
              feedback: 'Membulatkan menjadi 100% menyembunyikan masalah. Sumber kesalahannya tetap ada bulan depan.',
              best: false,
            },
          ],
        },
      ],
    },
    {
      key: '4-4',
      title: 'Kewaspadaan Dini dan KLB',
      minutes: 6,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Kejadian luar biasa atau **KLB** adalah timbulnya atau meningkatnya kejadian kesakitan atau kematian yang bermakna secara epidemiologi di suatu daerah dalam kurun waktu tertentu. Kata kuncinya *luar biasa untuk tempat dan waktu itu*. Satu kasus penyakit yang tidak pernah ada bisa lebih gawat daripada dua puluh kasus penyakit yang biasa.`,
        },
        {
          id: 'b2',
          kind: 'figure',
          src: 'kesehatan-masyarakat-lapangan/grafik-kewaspadaan.svg',
          alt: 'Grafik batang kasus diare per pekan: pekan 1 sampai 4 berjumlah 3, 4, 3, 4 kasus; pekan 5, 6, 7 naik menjadi 6, 8, 11. Garis putus menandai rata-rata biasa 3,5 kasus. Panah menunjukkan laporan seharusnya dikirim pada pekan 5 dan 6, bukan menunggu pekan 7.',
          caption: 'Isyarat sudah tampak sebelum puncak. Naik tiga pekan berturut-turut atau melipat dua adalah alasan kuat untuk melapor.',
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Membaca isyarat

Untuk penyakit menular tertentu, pertanda yang dipakai antara lain:

- muncul penyakit yang **sebelumnya tidak ada** atau tidak dikenal di daerah itu;
- kasus **naik terus selama tiga kurun waktu** berturut-turut (jam, hari, atau pekan);
- kasus **dua kali lipat atau lebih** dibandingkan kurun waktu sebelumnya;
- jumlah kasus baru dalam sebulan dua kali lipat atau lebih dari **rata-rata bulanan** tahun sebelumnya.

Untuk beberapa penyakit, satu kasus suspek saja sudah dilaporkan segera. Lumpuh layuh mendadak pada anak dan dugaan difteri adalah contohnya. Tempel daftar penyakit lapor segera dari puskesmas di sampul buku Anda.`,
        },
        {
          id: 'b4',
          kind: 'callout',
          tone: 'law',
          title: 'Kriteria KLB dan siapa yang menetapkannya',
          md: `Kriteria di atas disarikan dari ketentuan tentang penyakit menular tertentu yang dapat menimbulkan wabah. Penanggulangan penyakit menular juga diatur dalam Permenkes 82/2014. Setelah UU 17/2023, ketentuan teknis dapat diperbarui, jadi periksa aturan terbaru. **Penetapan KLB adalah wewenang pejabat yang ditentukan, bukan petugas lapangan.** Tugas Anda melaporkan isyaratnya.`,
          citation: 'Permenkes 1501/2010 Pasal 6; Permenkes 82/2014; UU 17/2023',
        },
        {
          id: 'b5',
          kind: 'text',
          md: `## Dari isyarat ke tindakan

Laporan berkala masuk ke **SKDR**, Sistem Kewaspadaan Dini dan Respons, setiap pekan. Isyarat KLB tidak menunggu hari laporan. Sampaikan secepatnya, paling lambat dalam **24 jam**, lewat telepon atau pesan ke petugas surveilans.

Isi laporan cepat cukup lima hal: **apa** gejalanya, **siapa** dan berapa orang, **di mana**, **kapan** mulai sakit, dan **tindakan** yang sudah dilakukan. Laporan boleh belum lengkap. Tulis dengan jelas mana yang sudah pasti dan mana yang masih kabar.

Kepada warga, sampaikan tiga hal saja: apa yang diketahui, apa yang sedang dilakukan, dan apa yang perlu mereka lakukan. Jangan menyebut nama pasien, dan jangan menyebut kata KLB sebelum ditetapkan.`,
        },
        {
          id: 'b6',
          kind: 'case',
          title: 'Jumat sore',
          story: `Jumat pukul empat sore. Seorang bidan desa memberi tahu: anak tujuh tahun mendadak lumpuh di kedua kaki. Hari laporan SKDR baru Senin. Keluarga sudah membawanya ke rumah sakit. Rekan Anda berkata, "Kan baru satu. Senin saja sekalian."`,
          question: 'Apa keputusan Anda?',
          options: [
            {
              text: 'Menunggu Senin, karena satu kasus belum menunjukkan kenaikan apa pun',
              feedback: 'Untuk lumpuh layuh mendadak, satu kasus sudah cukup. Pemeriksaan spesimennya pun berpacu dengan waktu.',
              best: false,
            },
            {
              text: 'Melapor sore ini juga ke petugas surveilans dengan data yang sudah ada',
              feedback: 'Tepat. Laporan pertama tidak harus lengkap. Yang berharga adalah jamnya.',
              best: true,
            },
            {
              text: 'Mengumumkan di grup RT bahwa ada KLB polio agar warga waspada',
              feedback: 'Diagnosis belum ada dan penetapan bukan wewenang Anda. Yang timbul adalah kepanikan dan pelanggaran kerahasiaan.',
              best: false,
            },
          ],
        },
        {
          id: 'b7',
          kind: 'reflection',
          prompt: 'Siapa tiga orang yang akan Anda hubungi bila menemukan isyarat KLB malam ini? Apakah nomornya sudah tersimpan?',
          hint: 'Petugas surveilans puskesmas, kepala puskesmas atau penggantinya, dan lurah atau sekretaris kelurahan.',
        },
      ],
    },
  ],
  check: [
    {
      key: 'm4-01',
      type: 'numeric',
      stem: 'Di RW 04 diperiksa 60 rumah. Jentik ditemukan di 6 rumah. Berapa persen angka bebas jentiknya?',
      value: 90,
      tolerance: 0,
      unit: '%',
      explanation: 'Rumah tanpa jentik 60 − 6 = 54. ABJ = 54 ÷ 60 × 100% = 90%, masih di bawah patokan 95%.',
      indicator: 'Mencatat, menghitung, dan melaporkan data surveilans',
    },
    {
      key: 'm4-02',
      type: 'single',
      stem: 'Seorang warga mulai demam hari Selasa, berobat hari Kamis, dan Anda mencatatnya hari Sabtu. Tanggal mana yang ditulis pada kolom mulai sakit?',
      options: [
        { id: 'a', text: 'Sabtu, saat petugas menuliskannya' },
        { id: 'b', text: 'Kamis, saat ia diperiksa dokter' },
        { id: 'c', text: 'Selasa, saat gejala pertama muncul' },
        { id: 'd', text: 'Senin, awal pekan kejadian tersebut' },
      ],
      correct: 'c',
      explanation: 'Kurva kasus digambar dari tanggal mulai sakit. Tanggal lapor hanya menunjukkan keterlambatan pelaporan.',
      indicator: 'Mencatat, menghitung, dan melaporkan data surveilans',
    },
    {
      key: 'm4-03',
      type: 'ordering',
      stem: 'Susun mata rantai kegiatan surveilans.',
      steps: [
        { id: 's1', text: 'Mengumpulkan data kejadian' },
        { id: 's2', text: 'Mengolah menjadi tabel, peta, atau grafik' },
        { id: 's3', text: 'Mengartikan pola orang, tempat, dan waktu' },
        { id: 's4', text: 'Menyebarkan informasi kepada yang berwenang' },
        { id: 's5', text: 'Bertindak dan mengamati hasilnya' },
      ],
      explanation: 'Surveilans selalu berujung pada tindakan, lalu hasilnya diamati kembali.',
      indicator: 'Mencatat, menghitung, dan melaporkan data surveilans',
    },
    {
      key: 'm4-04',
      type: 'single',
      stem: 'Sepekan ini tidak ada kasus diare di wilayah Anda. Apa yang Anda kirim kepada puskesmas?',
      options: [
        { id: 'a', text: 'Laporan berisi angka 0 pada hari yang ditentukan' },
        { id: 'b', text: 'Tidak mengirim apa pun karena memang tidak ada kasus' },
        { id: 'c', text: 'Laporan pekan lalu, dikirim sekali lagi' },
        { id: 'd', text: 'Perkiraan satu kasus agar kolomnya terisi' },
      ],
      correct: 'a',
      explanation: 'Laporan nol membedakan "tidak ada kasus" dari "tidak melapor".',
      indicator: 'Mencatat, menghitung, dan melaporkan data surveilans',
    },
    {
      key: 'm4-05',
      type: 'numeric',
      stem: 'Kelurahan Wanarupa memiliki 160 ibu hamil sasaran. Sebanyak 128 ibu sudah diperiksa sesuai standar. Berapa persen cakupannya?',
      value: 80,
      tolerance: 0,
      unit: '%',
      explanation: 'Cakupan = 128 ÷ 160 × 100% = 80%. Tersisa 32 ibu yang perlu dicari satu per satu.',
      indicator: 'Mencatat, menghitung, dan melaporkan data surveilans',
    },
    {
      key: 'm4-06',
      type: 'single',
      stem: 'Kasus demam di sebuah RT tercatat 2, 4, lalu 7 dalam tiga pekan. Tindakan Anda yang paling tepat adalah …',
      options: [
        { id: 'a', text: 'Menetapkan KLB dan menutup gang bersama ketua RT' },
        { id: 'b', text: 'Menunggu pekan keempat agar polanya benar-benar pasti' },
        { id: 'c', text: 'Menurunkan angkanya sedikit supaya warga tidak panik' },
        { id: 'd', text: 'Melaporkan isyarat itu ke petugas surveilans hari ini' },
      ],
      correct: 'd',
      explanation: 'Kenaikan terus-menerus dan berlipat adalah isyarat kewaspadaan. Anda melapor; pejabat yang berwenang menetapkan.',
      indicator: 'Mencatat, menghitung, dan melaporkan data surveilans',
    },
  ],
  summary: `- Surveilans berujung pada tindakan: kumpulkan, olah, artikan, sebarkan, bertindak.
- Pakai **definisi kasus** yang sama. Catat tanggal mulai sakit, cegah hitungan ganda, kirim laporan nol.
- Cakupan = terlayani ÷ sasaran. Prevalensi = semua kasus ÷ penduduk. **ABJ = rumah tanpa jentik ÷ rumah diperiksa**, patokan paling sedikit 95%.
- Tulis persentase bersama jumlahnya. Bandingkan angka, bukan jumlah kasus saja.
- Isyarat KLB dilaporkan paling lambat 24 jam. Penetapannya wewenang pejabat yang ditentukan.`,
}
