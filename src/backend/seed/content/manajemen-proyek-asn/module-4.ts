import type { ContentModule } from '../../content-format.ts'
import { indicators } from './indicators.ts'

export const module4: ContentModule = {
  key: 'm4',
  title: 'Evaluasi: Menyerahkan, Menilai, Meneruskan',
  outcome:
    'Anda dapat menyelesaikan serah terima dengan tertib, menilai manfaat dengan data, memetik pelajaran, dan menjaga hasil proyek tetap berguna.',
  lessons: [
    {
      key: '4-1',
      title: 'Serah Terima yang Tuntas',
      minutes: 4,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Gedung Pustu Kali Bening tampak selesai. Cat kering, papan nama terpasang. Namun, keran wastafel belum mengalir dan kunci lemari obat belum diserahkan. Sudahkah proyek selesai?

Belum. Proyek selesai ketika hasilnya **diterima** oleh pihak yang berwenang, berdasarkan kriteria yang disepakati sejak awal. Di sinilah KAK yang jelas terbayar lunas: pemeriksa tinggal mencocokkan, bukan menafsirkan.

## Dua serah terima

- **Administratif dan kontraktual:** dari penyedia kepada PPK, lalu dari PPK kepada PA atau KPA.
- **Operasional:** dari tim proyek kepada unit yang memakai dan merawat hasilnya.

Yang kedua sering terlewat. Akibatnya, gedung sudah tercatat, tetapi bidan belum tahu letak sakelar pompa dan siapa yang dihubungi jika bocor.`,
        },
        {
          id: 'b2',
          kind: 'steps',
          title: 'Serah terima dalam lima langkah',
          steps: [
            {
              title: 'Periksa bersama',
              md: `Penyedia, pengawas, dan calon pengguna berkeliling dengan daftar periksa. Setiap butir diuji, bukan dilihat saja: keran dibuka, lampu dinyalakan.`,
            },
            {
              title: 'Catat kekurangan',
              md: `Tulis butir, lokasi, foto, penanggung jawab, dan batas waktu perbaikannya.`,
            },
            {
              title: 'Periksa ulang',
              md: `Setelah diperbaiki, uji kembali hanya butir yang kurang. Jangan mengandalkan laporan “sudah beres”.`,
            },
            {
              title: 'Tanda tangani berita acara',
              md: `Berita acara mencantumkan keadaan sebenarnya pada tanggal sebenarnya, beserta lampiran hasil pemeriksaan.`,
            },
            {
              title: 'Alihkan pengetahuan',
              md: `Serahkan gambar akhir, panduan, kunci, akun, dan kontak garansi. Latih pengguna sampai mampu sendiri.`,
            },
          ],
        },
        {
          id: 'b3',
          kind: 'callout',
          tone: 'law',
          title: 'Setelah pekerjaan selesai 100%',
          md: `Ringkasnya, setelah pekerjaan selesai 100% sesuai kontrak, penyedia meminta serah terima secara tertulis kepada PPK. PPK memeriksa hasilnya, lalu keduanya menandatangani berita acara serah terima. Selain itu, pembayaran atas beban APBN/APBD pada dasarnya tidak boleh dilakukan sebelum barang atau jasa diterima.`,
          citation: 'Perpres 16/2018 Pasal 57 beserta perubahannya; UU 1/2004 Pasal 21 ayat (1) (disarikan)',
        },
        {
          id: 'b4',
          kind: 'case',
          title: 'Tanda tangan sebelum tutup buku',
          story: `Tanggal 20 Desember. Dari 32 butir uji fungsi Pustu, empat belum terpenuhi, termasuk aliran air. Penyedia membawa berita acara 100%: “Tanda tangan dulu, Bu. Kekurangan kami bereskan pekan depan. Kalau tidak, pembayaran lewat tahun.”`,
          question: 'Apa sikap terbaik Bu Ratna sebagai ketua tim yang diminta memberi paraf?',
          options: [
            {
              text: 'Memaraf dengan catatan lisan bahwa penyedia berjanji menyelesaikan empat butir itu pekan depan.',
              feedback:
                'Janji lisan tidak mengubah isi dokumen. Anda ikut menyatakan sesuatu yang tidak benar, dan posisi tawar pemerintah hilang.',
              best: false,
            },
            {
              text: 'Memaraf karena 28 dari 32 butir sudah terpenuhi dan anggaran yang hangus akan merugikan warga.',
              feedback:
                'Tekanan akhir tahun itu nyata, tetapi 88% bukan 100%. Pustu tanpa air tidak dapat melayani dengan aman.',
              best: false,
            },
            {
              text: 'Tidak memaraf, menyerahkan daftar kekurangan kepada PPK, dan meminta jalan resmi sesuai kontrak dibahas hari itu.',
              feedback:
                'Tepat. Kejujuran dokumen terjaga dan PPK dapat memilih mekanisme yang tersedia dalam kontrak serta aturan akhir tahun anggaran.',
              best: true,
            },
          ],
        },
        {
          id: 'b5',
          kind: 'callout',
          tone: 'info',
          title: 'Aset belum aman sebelum tercatat',
          md: `Setelah diterima, pastikan pengurus barang mencatat hasil proyek sebagai barang milik daerah. Barang yang tidak tercatat sulit dipelihara karena tidak punya dasar anggaran.`,
        },
      ],
    },
    {
      key: '4-2',
      title: 'Menilai Manfaat, Bukan Sekadar Selesai',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Antrean daring selesai tepat waktu dan sesuai anggaran. Tiga bulan kemudian, berhasilkah proyek itu? Pertanyaan ini tidak dapat dijawab oleh berita acara. Ia dijawab oleh warga di ruang tunggu.

Evaluasi manfaat membandingkan keadaan **sebelum** dan **sesudah** dengan ukuran yang sama. Karena itu, data dasar yang Anda kumpulkan pada tahap rencana kini sangat berharga.`,
        },
        {
          id: 'b2',
          kind: 'figure',
          src: 'manajemen-proyek-asn/rantai-manfaat.svg',
          alt: 'Rantai empat kotak dengan waktu pengukurannya. Kegiatan: membangun dan melatih, selama proyek. Keluaran: antrean di empat loket, saat serah terima. Hasil: tunggu 95 menjadi 30 menit, tiga sampai enam bulan. Dampak: dokumen warga lengkap, satu tahun lebih. Makin ke kanan, kendali tim makin kecil dan manfaat warga makin besar.',
          caption: 'Setiap tingkat diukur pada waktu yang berbeda. Jangan menilai dampak pada hari peresmian.',
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Rencana ukur yang sederhana

| Pertanyaan | Ukuran | Sumber | Waktu |
| --- | --- | --- | --- |
| Lebih cepatkah? | Rata-rata waktu tunggu | Catatan sistem | Bulan ke-3 dan ke-6 |
| Dipakaikah? | Persen warga yang mendaftar daring | Catatan sistem | Tiap bulan |
| Adilkah? | Waktu tunggu lansia dan difabel | Pengamatan di loket | Bulan ke-3 |
| Puaskah? | Survei singkat | 200 responden | Bulan ke-3 |

## Rata-rata dapat menipu

Pada bulan ketiga, rata-rata waktu tunggu turun dari 95 menjadi 38 menit. Kabar baik. Namun, saat dipilah, warga yang mendaftar daring menunggu 22 menit, sedangkan lansia tanpa ponsel menunggu 80 menit. Tanpa pemilahan, ketidakadilan itu tidak tampak.

Selalu pilah data: menurut usia, wilayah, jenis kelamin, atau cara mengakses layanan.`,
        },
        {
          id: 'b4',
          kind: 'case',
          title: 'Target hampir tercapai',
          story: `Targetnya 30 menit, capaiannya 38 menit. Lansia tanpa ponsel justru menunggu lebih lama daripada pengguna daring. Humas meminta satu kalimat untuk siaran pers besok pagi. Pak Dimas menyiapkan bahan evaluasi untuk kepala dinas.`,
          question: 'Bahan mana yang paling layak disampaikan?',
          options: [
            {
              text: 'Waktu tunggu turun 60%, dengan uraian kelompok yang belum terbantu dan rencana loket dampingan bulan depan.',
              feedback:
                'Tepat. Capaian nyata tetap dihargai, kekurangannya terbuka, dan tindak lanjutnya jelas. Evaluasi semacam ini memperbaiki layanan.',
              best: true,
            },
            {
              text: 'Proyek dinyatakan gagal karena target 30 menit tidak tercapai pada bulan ketiga.',
              feedback:
                'Terlalu hitam-putih. Penurunan 57 menit itu berarti bagi warga. Tugas evaluasi adalah menjelaskan sebab, bukan sekadar menjatuhkan vonis.',
              best: false,
            },
            {
              text: 'Waktu tunggu pengguna daring kini hanya 22 menit, jauh lebih baik daripada target.',
              feedback:
                'Angkanya benar, tetapi pilihannya menyesatkan. Kelompok yang paling membutuhkan bantuan hilang dari cerita.',
              best: false,
            },
          ],
        },
        {
          id: 'b5',
          kind: 'callout',
          tone: 'info',
          title: 'Benarkah karena proyek kita?',
          md: `Jika jumlah pemohon bulan itu turun separuh, waktu tunggu akan turun walau tanpa aplikasi. Bandingkan dengan bulan yang sama tahun lalu, atau dengan loket yang belum memakai sistem, sebelum mengaku berhasil.`,
        },
        {
          id: 'b6',
          kind: 'reflection',
          prompt:
            'Pilih satu proyek yang sudah diserahkan di unit Anda. Angka apa yang dapat menunjukkan manfaatnya bagi warga, dan kelompok mana yang perlu dipilah agar tidak ada yang tertinggal?',
          hint: 'Jika angka awalnya tidak ada, cari jejaknya: buku tamu, catatan loket, atau laporan lama.',
        },
      ],
    },
    {
      key: '4-3',
      title: 'Memetik Pelajaran Tanpa Mencari Kambing Hitam',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Setiap tahun, dinas yang sama merenovasi Pustu yang berbeda. Setiap tahun pula, layanan sementara terlupa sampai pekan terakhir. Bukan karena orangnya kurang pandai, melainkan karena pelajarannya tinggal di kepala orang yang sudah pindah tugas.

**Pelajaran yang dipetik** (*lessons learned*) mengubah pengalaman menjadi milik organisasi. Syaratnya dua: ditulis agar dapat dipakai orang lain, dan ditempatkan di tempat orang akan menemukannya.

## Kapan?

Jangan menunggu proyek tutup. Ingatan memudar dan tim bubar. Lakukan **tinjauan singkat setelah setiap tahap**, empat puluh lima menit saja, lalu satu tinjauan akhir.`,
        },
        {
          id: 'b2',
          kind: 'steps',
          title: 'Tinjauan setelah tahap: lima pertanyaan',
          steps: [
            {
              title: 'Apa yang kita rencanakan?',
              md: `Bacakan tujuan dan target tahap itu dari dokumen, bukan dari ingatan.`,
            },
            {
              title: 'Apa yang benar-benar terjadi?',
              md: `Kumpulkan fakta: tanggal, jumlah, biaya. Tunda dulu pendapat.`,
            },
            {
              title: 'Mengapa berbeda?',
              md: `Tanyakan “mengapa” beberapa kali sampai menemukan sebab yang dapat diperbaiki, bukan nama orang.`,
            },
            {
              title: 'Apa yang perlu diulang dan diubah?',
              md: `Catat juga yang berjalan baik. Keberhasilan pun dapat hilang jika tidak ditulis.`,
            },
            {
              title: 'Siapa memperbarui dokumen apa?',
              md: `Setiap pelajaran berujung pada satu templat, daftar periksa, atau aturan yang diubah, dengan nama dan tanggal.`,
            },
          ],
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Dari keluhan menjadi pelajaran

| Catatan yang lemah | Pelajaran yang dapat dipakai |
| --- | --- |
| Koordinasi kurang | Pelatih ditarik saat pekan imunisasi. Cocokkan jadwal kelas dengan kalender program puskesmas sebelum undangan dikirim. |
| Penyedia lambat | Gambar disetujui 12 hari setelah diajukan. Tetapkan batas lima hari kerja dan pejabat penggantinya. |
| Warga sulit diajak | RW baru ditemui tiga hari sebelum pindah. Jadwalkan pertemuan RW sebelum izin tempat diajukan. |

Pelajaran yang kuat memuat **kejadian, sebab, dan anjuran**. Orang yang tidak ikut proyek pun dapat memakainya.`,
        },
        {
          id: 'b4',
          kind: 'callout',
          tone: 'warning',
          title: 'Belajar bukan memeriksa',
          md: `Tinjauan pelajaran mencari perbaikan cara kerja. Jika ada dugaan pelanggaran, salurkan lewat mekanisme pengawasan yang semestinya. Mencampur keduanya membuat orang diam, dan tidak ada yang belajar.`,
        },
        {
          id: 'b5',
          kind: 'case',
          title: 'Rapat yang mulai memanas',
          story: `Dalam tinjauan akhir antrean daring, staf TI berkata, “Uji coba mundur karena loket tidak siap.” Petugas loket menyahut, “Sistemnya saja mati terus.” Anda memimpin rapat dan masih punya tiga puluh menit.`,
          question: 'Bagaimana Anda mengarahkan pembicaraan?',
          options: [
            {
              text: 'Meminta kedua pihak saling memaafkan, lalu melanjutkan ke pembahasan tahap berikutnya.',
              feedback:
                'Suasana reda, tetapi sebabnya tidak pernah ditemukan. Peristiwa yang sama akan terulang pada proyek berikutnya.',
              best: false,
            },
            {
              text: 'Menampilkan urutan kejadian dari catatan, lalu bertanya di titik mana cara kerja kita dapat mencegahnya.',
              feedback:
                'Tepat. Fakta di layar memindahkan perhatian dari orang ke proses. Biasanya terlihat bahwa tidak ada uji server sebelum jadwal loket ditetapkan.',
              best: true,
            },
            {
              text: 'Menentukan pihak mana yang lebih bersalah supaya pembelajaran dapat ditulis dengan tegas.',
              feedback:
                'Begitu ada terdakwa, semua orang membela diri. Anda memperoleh vonis, tetapi kehilangan informasi.',
              best: false,
            },
          ],
        },
        {
          id: 'b6',
          kind: 'reflection',
          prompt:
            'Tulis satu pelajaran dari pekerjaan Anda tahun ini dengan pola kejadian, sebab, anjuran. Dokumen apa yang harus diubah agar pelajaran itu bertahan?',
        },
      ],
    },
    {
      key: '4-4',
      title: 'Setelah Tim Bubar: Menjaga Keberlanjutan',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Setahun setelah peresmian, apakah Pustu masih terawat, antrean daring masih menyala, dan kader masih mengukur balita dengan benar? Banyak proyek gagal justru setelah dinyatakan berhasil, karena tidak ada yang memikirkan hari ke-400.

Keberlanjutan bukan bab terakhir. Ia keputusan yang diambil sejak KAK ditulis: pilih hasil yang **sanggup dirawat** oleh unit penerimanya.

## Lima tiang keberlanjutan

- **Pemilik:** unit mana yang bertanggung jawab, dengan nama jabatan.
- **Dana:** biaya operasi dan pemeliharaan masuk usulan tahun berikutnya.
- **Orang:** sedikitnya dua orang menguasai cara menjalankannya.
- **Aturan:** SOP diperbarui sehingga cara baru menjadi cara biasa.
- **Data:** ukuran manfaat tetap dipantau dan ditindaklanjuti.

Jika satu tiang hilang, hasil proyek masih berdiri. Jika dua hilang, tinggal menunggu waktu.`,
        },
        {
          id: 'b2',
          kind: 'text',
          md: `## Hitung biaya hidupnya

Membangun antrean daring Rp240 juta. Menjaganya tetap hidup memerlukan biaya setiap tahun.

| Kebutuhan tahunan | Perkiraan |
| --- | --- |
| Server dan cadangan data | Rp18 juta |
| Pemeliharaan dan pembaruan keamanan | Rp24 juta |
| Pelatihan petugas baru | Rp6 juta |
| **Jumlah per tahun** | **Rp48 juta** |

Dalam lima tahun, biaya hidupnya Rp240 juta, sama besar dengan biaya membangunnya. Bila unit penerima tidak sanggup menanggungnya, lebih bijak memilih rancangan yang lebih sederhana sejak awal.`,
        },
        {
          id: 'b3',
          kind: 'case',
          title: 'Hanya Bagas yang tahu kata sandinya',
          story: `Antrean daring berjalan delapan bulan. Akun server terdaftar atas surel pribadi Bagas, tenaga kontrak. Kontraknya berakhir dua pekan lagi. Tidak ada panduan tertulis. Kepala bidang mengusulkan agar Bagas “tetap dihubungi saja kalau ada masalah”.`,
          question: 'Apa prioritas Anda pekan ini?',
          options: [
            {
              text: 'Memindahkan akun ke alamat dinas, menyusun panduan bersama Bagas, dan melatih dua pegawai tetap.',
              feedback:
                'Tepat. Aset kembali menjadi milik dinas, pengetahuan berpindah, dan akses ke data warga dapat dikendalikan sesuai aturan.',
              best: true,
            },
            {
              text: 'Memperpanjang kontrak Bagas satu tahun agar sistem tetap aman sambil menunggu formasi baru.',
              feedback:
                'Ketergantungannya tetap pada satu orang, hanya mundur setahun. Perpanjangan pun belum tentu dibolehkan atau tersedia dananya.',
              best: false,
            },
            {
              text: 'Menyepakati usul kepala bidang sambil menyimpan nomor telepon Bagas di daftar kontak tim.',
              feedback:
                'Layanan publik tidak dapat bergantung pada kebaikan hati mantan pegawai. Akses data warga di tangan pribadi juga berisiko.',
              best: false,
            },
          ],
        },
        {
          id: 'b4',
          kind: 'callout',
          tone: 'law',
          title: 'Data warga ikut diserahterimakan',
          md: `Antrean daring menyimpan nama dan nomor identitas warga. Saat pengelola berganti, hak akses lama dicabut dan yang baru diberikan seperlunya. Prinsip dasarnya: data pribadi diproses secara terbatas, aman, dan dapat dipertanggungjawabkan.`,
          citation: 'UU 27/2022 tentang Pelindungan Data Pribadi (disarikan)',
        },
        {
          id: 'b5',
          kind: 'reflection',
          prompt: 'Pilih satu hasil proyek di unit Anda yang sudah berumur setahun lebih. Dari lima tiang keberlanjutan, mana yang paling rapuh?',
          hint: 'Tentukan satu tindakan kecil yang dapat Anda kerjakan bulan ini untuk menguatkannya.',
        },
        {
          id: 'b6',
          kind: 'text',
          md: `## Menutup dengan baik

Penutupan proyek juga urusan manusia. Sampaikan terima kasih kepada tim dan unit asalnya, laporkan kontribusi mereka, dan beri tahu warga apa yang kini dapat mereka nikmati. Lalu jadwalkan satu tanggal di kalender: kunjungan enam bulan lagi, untuk melihat apakah hasilnya masih bekerja.`,
        },
      ],
    },
  ],
  check: [
    {
      key: 'm4-01',
      type: 'single',
      stem: 'Kelas latihan kader telah selesai dan penyedia menyerahkan alat ukur. Cara pemeriksaan mana yang paling meyakinkan sebelum berita acara ditandatangani?',
      options: [
        { id: 'a', text: 'Mencocokkan jumlah kardus dengan surat jalan, lalu menyimpannya di gudang dinas' },
        { id: 'b', text: 'Meminta surat pernyataan bermeterai bahwa semua alat dalam keadaan baik' },
        { id: 'c', text: 'Menguji contoh alat bersama bidan memakai kriteria pada spesifikasi' },
        { id: 'd', text: 'Menunggu laporan kerusakan dari kader selama bulan pertama pemakaian' },
      ],
      correct: 'c',
      explanation:
        'Hasil diterima karena terbukti memenuhi kriteria, bukan karena jumlahnya cocok atau ada pernyataan. Melibatkan calon pengguna membuat ujiannya nyata.',
      indicator: indicators.benefit,
    },
    {
      key: 'm4-02',
      type: 'numeric',
      stem: 'Sebelum proyek, warga menunggu rata-rata 80 menit. Enam bulan sesudahnya 52 menit. Berapa persen penurunannya terhadap keadaan awal?',
      value: 35,
      tolerance: 0.5,
      unit: '%',
      explanation: 'Penurunan = (80 − 52) ÷ 80 = 28 ÷ 80 = 35%. Pembandingnya adalah data dasar, bukan angka akhir.',
      indicator: indicators.benefit,
    },
    {
      key: 'm4-03',
      type: 'multiple',
      stem: 'Rata-rata kepuasan pengguna antrean daring 4,3 dari 5. Data tambahan apa yang paling perlu Anda lihat sebelum menyimpulkan layanan sudah adil? Pilih dua.',
      options: [
        { id: 'a', text: 'Jumlah unduhan aplikasi sejak hari peluncurannya' },
        { id: 'b', text: 'Kepuasan warga lanjut usia dan penyandang disabilitas' },
        { id: 'c', text: 'Banyaknya siaran berita yang memuat peresmian sistem' },
        { id: 'd', text: 'Waktu tunggu warga yang mendaftar langsung di loket' },
      ],
      correct: ['b', 'd'],
      explanation:
        'Keadilan terlihat ketika data dipilah menurut kelompok dan cara mengakses layanan. Unduhan dan pemberitaan tidak menunjukkan siapa yang tertinggal.',
      indicator: indicators.benefit,
    },
    {
      key: 'm4-04',
      type: 'single',
      stem: 'Manakah catatan pelajaran yang paling siap dipakai tim proyek lain?',
      options: [
        { id: 'a', text: 'Komunikasi antarbidang perlu ditingkatkan agar kejadian serupa tidak terulang pada masa depan' },
        { id: 'b', text: 'Panitia logistik lalai sehingga kelas pertama tertunda dan menimbulkan keluhan peserta' },
        { id: 'c', text: 'Pelaksanaan kelas pada umumnya lancar berkat kerja sama yang baik dari semua pihak' },
        { id: 'd', text: 'Kelas pertama tertunda karena alat tiba sore. Minta kiriman paling lambat sehari sebelumnya' },
      ],
      correct: 'd',
      explanation:
        'Catatan itu memuat kejadian, sebab, dan anjuran yang dapat langsung dimasukkan ke daftar periksa proyek berikutnya.',
      indicator: indicators.benefit,
    },
    {
      key: 'm4-05',
      type: 'trueFalse',
      stem: 'Biaya pemeliharaan sebaiknya dihitung sejak rancangan proyek disusun, sebelum pembangunannya disetujui.',
      correct: true,
      explanation:
        'Biaya hidup menentukan apakah unit penerima sanggup merawat hasilnya. Jika dihitung belakangan, pilihan rancangan sudah tertutup.',
      indicator: indicators.benefit,
    },
    {
      key: 'm4-06',
      type: 'single',
      stem: 'Dalam tinjauan setelah tahap, peserta langsung berdebat tentang siapa yang salah. Langkah pemandu manakah yang paling membantu?',
      options: [
        { id: 'a', text: 'Menyajikan rencana dan catatan kejadian, lalu menelusuri sebabnya' },
        { id: 'b', text: 'Menutup rapat lebih awal, lalu menulis laporannya sendiri' },
        { id: 'c', text: 'Meminta pimpinan memutuskan siapa yang harus bertanggung jawab' },
        { id: 'd', text: 'Mengalihkan topik ke hal-hal yang berhasil saja agar tetap rukun' },
      ],
      correct: 'a',
      explanation:
        'Fakta bersama mengalihkan perhatian dari orang ke proses, sehingga tim menemukan sebab yang dapat diperbaiki.',
      indicator: indicators.control,
    },
  ],
  summary: `## Pokok modul 4

- Proyek selesai ketika hasilnya diterima berdasarkan kriteria yang disepakati, bukan ketika tampak rapi.
- Berita acara memuat keadaan sebenarnya pada tanggal sebenarnya.
- Manfaat dinilai dengan data sebelum dan sesudah, dipilah menurut kelompok, serta diuji sebabnya.
- Pelajaran yang kuat memuat kejadian, sebab, dan anjuran, lalu mengubah satu dokumen kerja.
- Lima tiang keberlanjutan: pemilik, dana, orang, aturan, dan data.`,
}
