import type { ContentModule } from '../../content-format.ts'
import { indicators } from './indicators.ts'

export const module4: ContentModule = {
  key: 'm4',
  title: 'Mengukur dan memperbaiki layanan',
  outcome: 'Anda dapat membaca hasil survei kepuasan dan data waktu tunggu, lalu merancang perbaikan kecil yang terbukti membantu warga.',
  lessons: [
    {
      key: '4-1',
      title: 'SKM: mendengar warga lewat angka',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Kita mudah merasa layanan sudah baik, sebab kita melihatnya dari balik meja. Survei Kepuasan Masyarakat, atau SKM, meminjamkan mata warga. Hasilnya berupa Indeks Kepuasan Masyarakat, atau IKM.

## Sembilan unsur yang ditanyakan

| Unsur | Inti pertanyaannya |
| --- | --- |
| Persyaratan | Apakah syaratnya sesuai dan masuk akal? |
| Sistem, mekanisme, prosedur | Apakah alurnya mudah? |
| Waktu penyelesaian | Apakah cepat dan sesuai janji? |
| Biaya atau tarif | Apakah wajar dan sesuai ketentuan? |
| Produk layanan | Apakah hasilnya sesuai standar? |
| Kompetensi pelaksana | Apakah petugasnya cakap? |
| Perilaku pelaksana | Apakah petugasnya sopan dan ramah? |
| Penanganan pengaduan, saran, masukan | Apakah keluhan ditangani? |
| Sarana dan prasarana | Apakah tempat dan alatnya memadai? |

Setiap unsur dijawab dengan skala 1 sampai 4. Tidak ada pilihan tengah, sehingga responden perlu memutuskan condong ke mana.`,
        },
        {
          id: 'b2',
          kind: 'callout',
          tone: 'law',
          title: 'Dasar pelaksanaan survei',
          md: `Penyelenggara pelayanan publik wajib melakukan SKM secara berkala, minimal satu kali setahun, dan memublikasikan hasilnya (disarikan). Unit dengan layanan yang padat sebaiknya melakukannya lebih sering agar perubahan cepat terlihat.`,
          citation: 'PermenPANRB 14/2017 tentang Pedoman Penyusunan SKM Unit Penyelenggara Pelayanan Publik',
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Dari jawaban ke nilai

1. Hitung rata-rata tiap unsur: jumlah nilai dibagi jumlah responden yang mengisi.
2. Gabungkan sembilan unsur dengan bobot yang sama, yaitu satu per sembilan.
3. Kalikan hasilnya dengan 25 agar menjadi skala 25 sampai 100.

Contoh: rata-rata tertimbang sembilan unsur di Kelurahan Melati Wetan adalah 3,28. Maka IKM = 3,28 × 25 = **82,00**.

| Nilai IKM | Mutu | Kinerja unit |
| --- | --- | --- |
| 88,31–100,00 | A | Sangat baik |
| 76,61–88,30 | B | Baik |
| 65,00–76,60 | C | Kurang baik |
| 25,00–64,99 | D | Tidak baik |

Dengan 82,00, mutunya B atau baik. Perhatikan batas C yang cukup tinggi: nilai 75 terdengar lumayan di sekolah, tetapi dalam SKM berarti kurang baik.`,
        },
        {
          id: 'b4',
          kind: 'callout',
          tone: 'warning',
          title: 'Survei yang menipu diri sendiri',
          md: `Nilai menjadi tidak berarti bila kuesioner diisi di depan petugas, hanya dibagikan kepada yang wajahnya puas, atau hanya lewat tautan daring yang tidak dijangkau lansia. Pastikan responden beragam, jawabannya rahasia, dan ada cara mengisi bagi yang tidak lancar membaca.`,
        },
        {
          id: 'b5',
          kind: 'reflection',
          prompt: 'Siapa pengguna layanan Anda yang hampir tidak pernah mengisi survei? Bagaimana cara paling sederhana untuk mendengar suaranya?',
        },
      ],
    },
    {
      key: '4-2',
      title: 'Membaca hasil, bukan memajang nilai',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `IKM 84 dicetak besar di spanduk. Lalu apa? Nilai gabungan berguna untuk pertanggungjawaban, tetapi tidak memberi tahu apa yang harus diperbaiki Senin depan. Untuk itu, buka nilai itu menjadi bagian-bagiannya.

## Empat pertanyaan kepada data

1. **Unsur mana yang terendah?** Di situlah warga paling terganggu.
2. **Berubah ke mana?** Bandingkan dengan survei sebelumnya, unsur demi unsur.
3. **Siapa yang paling tidak puas?** Pisahkan menurut usia, jam kunjungan, jenis layanan, atau disabilitas.
4. **Apa kata mereka?** Baca komentar. Angka menunjukkan tempat, kata-kata menunjukkan sebab.

| Unsur | Tahun lalu | Tahun ini |
| --- | --- | --- |
| Perilaku pelaksana | 3,41 | 3,55 |
| Biaya atau tarif | 3,80 | 3,82 |
| Waktu penyelesaian | 3,12 | 2,84 |
| Penanganan pengaduan | 2,97 | 3,05 |

Nilai gabungan unit ini mungkin hampir tidak berubah. Namun waktu penyelesaian turun tajam. Keramahan yang naik menutupi antrean yang memburuk.`,
        },
        {
          id: 'b2',
          kind: 'text',
          md: `## Hati-hati menarik kesimpulan

- **Responden sedikit.** Dengan 12 jawaban, satu orang yang kesal dapat menggeser rata-rata. Sebutkan selalu jumlah responden.
- **Rata-rata menyembunyikan perbedaan.** Nilai 3,0 bisa berarti semua orang cukup puas, atau separuh sangat puas dan separuh kecewa. Lihat sebarannya.
- **Bersamaan belum tentu sebab.** Kepuasan naik setelah ruang dicat. Bisa jadi karena cat, bisa juga karena bulan itu sepi.
- **Sumber lain.** Padukan dengan daftar pengaduan, data antrean, dan pengamatan langsung. Satu cerita dari tiga sumber lebih kuat daripada satu angka.

## Umumkan beserta janjinya

Warga yang mengisi survei ingin tahu hasilnya. Papan "Anda menyampaikan, kami memperbaiki" cukup memuat tiga kolom: apa kata warga, apa yang kami ubah, sejak kapan. Bila belum dapat diubah, sebutkan alasannya dengan jujur.`,
        },
        {
          id: 'b3',
          kind: 'case',
          title: 'Target 88,31',
          story: `IKM unit Anda 87,90. Kepala unit ingin mutu A tahun ini karena akan diumumkan dalam apel. Rekan Anda mengusulkan survei dibagikan lewat tautan hanya kepada warga yang urusannya selesai hari itu. "Tidak ada yang dipalsukan, kok. Mereka benar-benar warga." Data Anda menunjukkan keluhan terbanyak datang dari pemohon yang harus kembali dua kali.`,
          question: 'Saran apa yang paling tepat Anda sampaikan?',
          options: [
            {
              text: 'Mengikuti usulan itu, sebab semua jawaban tetap asli dan target pimpinan tercapai.',
              feedback:
                'Jawabannya asli, sampelnya tidak. Suara yang paling perlu didengar sengaja dihilangkan, dan keputusan berikutnya bertumpu pada gambaran yang keliru.',
              best: false,
            },
            {
              text: 'Menolak usulan itu dan langsung melaporkan rekan Anda ke inspektorat pada hari yang sama sebagai upaya manipulasi.',
              feedback:
                'Belum ada pelanggaran yang terjadi, baru gagasan keliru. Percakapan dan usulan tandingan lebih mendidik dan lebih cepat.',
              best: false,
            },
            {
              text: 'Menunda survei sampai tahun depan, ketika alur baru diperkirakan sudah berjalan baik.',
              feedback:
                'Survei wajib dilakukan minimal setahun sekali, dan data sekarang justru dibutuhkan sebagai titik awal untuk membuktikan perbaikan.',
              best: false,
            },
            {
              text: 'Mengusulkan sampel acak dari semua pemohon dan memperbaiki sebab warga harus kembali dua kali.',
              feedback:
                'Tepat. Nilainya mungkin tidak langsung naik, tetapi dapat dipercaya. Mengurangi kunjungan kedua adalah jalan paling jujur menuju mutu A.',
              best: true,
            },
          ],
        },
        {
          id: 'b4',
          kind: 'callout',
          tone: 'info',
          title: 'Coba sekarang, dua menit',
          md: `Lihat lagi tabel di atas. Bila Anda hanya boleh mengusulkan satu hal pekan depan, unsur mana yang Anda pilih, dan data apa yang akan Anda cari lebih dulu: daftar antrean per jam, komentar warga, atau lama berkas menunggu paraf?`,
        },
        {
          id: 'b5',
          kind: 'reflection',
          prompt: 'Buka hasil SKM terakhir unit Anda. Unsur apa yang terendah, dan apa yang berubah sejak hasil itu keluar?',
          hint: 'Bila Anda belum pernah melihatnya, mintalah kepada pengelola. Hasil SKM memang harus dipublikasikan.',
        },
      ],
    },
    {
      key: '4-3',
      title: 'Menghitung waktu tunggu',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Standar menyebut waktu penyelesaian. Warga merasakan hal lain: waktu tunggu. Keduanya sering berbeda jauh. Surat yang dikerjakan dua belas menit dapat menghabiskan setengah hari hidup seseorang.

## Uraikan satu kunjungan

Ikuti satu warga dari pintu masuk sampai keluar, dengan izinnya. Catat jam pada setiap perpindahan. Inilah hasil penelusuran di Kelurahan Melati Wetan.`,
        },
        {
          id: 'b2',
          kind: 'figure',
          src: 'pelayanan-publik-prima/waktu-menunggu.svg',
          alt: 'Dua batang waktu. Sebelum: 90 menit, terdiri dari antre 35 menit, dilayani 12 menit, menunggu paraf 38 menit, dan mengambil hasil 5 menit. Sesudah: 39 menit, terdiri dari antre 12 menit, dilayani 12 menit, menunggu paraf 10 menit, dan mengambil hasil 5 menit. Waktu kerja petugas tidak berubah; yang berkurang adalah waktu menunggu.',
          caption: 'Kerja petugas tetap 12 menit. Yang dipangkas adalah menunggu nomor dan menunggu paraf.',
        },
        {
          id: 'b3',
          kind: 'text',
          md: `Dari 90 menit, hanya 12 menit yang benar-benar pelayanan. Menyuruh petugas mengetik lebih cepat paling banter menghemat dua menit. Menata paraf dua kali sehari menjadi setiap lima belas menit menghemat hampir setengah jam.

## Tiga ukuran yang cukup

- **Nilai tengah.** Urutkan waktu tunggu dari yang tercepat; ambil yang di tengah. Ini pengalaman warga pada umumnya.
- **Yang terlama.** Misalnya waktu yang dilampaui satu dari sepuluh orang. Di sinilah keluhan lahir.
- **Persen tepat janji.** Berapa bagian berkas yang selesai dalam waktu standar?

Rata-rata saja menipu. Lima orang menunggu 5, 10, 10, 15, dan 110 menit. Rata-ratanya 30 menit, padahal empat dari lima menunggu paling lama 15 menit, dan satu orang kehilangan hampir dua jam.

## Memperkirakan dengan jujur

Perkiraan sederhana untuk papan informasi:

> orang di depan × menit per orang ÷ jumlah loket

Delapan belas orang, rata-rata 5 menit, tiga loket: 18 × 5 ÷ 3 = 30 menit. Menunggu yang diketahui terasa lebih ringan daripada menunggu yang tidak pasti. Warga dapat memutuskan untuk makan dulu atau kembali besok.`,
        },
        {
          id: 'b4',
          kind: 'callout',
          tone: 'info',
          title: 'Ratakan sebelum menambah',
          md: `Sebelum meminta loket baru, lihat jam kedatangan. Bila separuh warga datang pukul delapan sampai sepuluh, geser jam istirahat, buka janji temu sore, dan umumkan jam sepi. Sering kali masalahnya jadwal, bukan jumlah orang.`,
        },
        {
          id: 'b5',
          kind: 'case',
          title: 'Satu loket tambahan',
          story: `Antrean di Kelurahan Melati Wetan dikeluhkan. Lurah bertanya kepada Anda: perlukah membuka loket ketiga? Catatan sepekan menunjukkan dua loket penuh pada pukul 08.00–10.00 dan menganggur setelah pukul 13.00. Berkas juga menumpuk menunggu paraf sampai pukul 15.00.`,
          question: 'Usulan mana yang paling didukung data?',
          options: [
            {
              text: 'Membuka loket ketiga sepanjang hari supaya antrean pagi terbagi rata.',
              feedback: 'Antrean pagi memang terbantu, tetapi sore ada tiga loket menganggur dan tumpukan paraf tetap ada.',
              best: false,
            },
            {
              text: 'Menambah petugas di dua jam pertama dan menjadwalkan paraf lebih sering.',
              feedback: 'Tepat. Tenaga ditempatkan pada jam yang padat, dan titik berkas diam ikut dibereskan. Keduanya dapat diuji pekan ini.',
              best: true,
            },
            {
              text: 'Meminta petugas melayani lebih cepat dengan batas enam menit per orang.',
              feedback: 'Kerja petugas hanya bagian kecil dari seluruh waktu warga. Batas kaku justru membuat penjelasan terburu-buru dan warga kembali lagi.',
              best: false,
            },
          ],
        },
        {
          id: 'b6',
          kind: 'reflection',
          prompt: 'Di bagian mana dalam alur layanan Anda, berkas diam tanpa disentuh siapa pun? Kira-kira berapa lama?',
        },
      ],
    },
    {
      key: '4-4',
      title: 'Perbaikan kecil yang bertahan',
      minutes: 6,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Inovasi besar butuh anggaran, aplikasi, dan peluncuran. Sebagian besar keluhan warga butuh sesuatu yang lebih sederhana: satu papan, satu kursi, satu kalimat, satu langkah yang dihapus. Perbaikan kecil dapat dimulai pekan ini, mudah dibatalkan bila keliru, dan membiasakan tim untuk belajar.`,
        },
        {
          id: 'b2',
          kind: 'steps',
          title: 'Satu putaran perbaikan dalam dua pekan',
          steps: [
            {
              title: 'Rumuskan satu masalah dari sudut warga',
              md: `"Empat dari sepuluh pemohon pulang karena fotokopi kurang." Sebutkan angkanya, jangan sebutkan obatnya dulu.`,
            },
            {
              title: 'Tebak sebab dan pilih satu perubahan',
              md: `Dugaan: syarat hanya tertulis di lantai dua. Perubahan: pos periksa awal di pintu masuk, pukul delapan sampai sepuluh.`,
            },
            {
              title: 'Tentukan ukuran dan titik awal',
              md: `Ukuran: persen pemohon yang pulang karena kurang syarat. Titik awal: 40 persen dari 50 orang.`,
            },
            {
              title: 'Uji kecil',
              md: `Satu loket, satu jenis layanan, lima hari. Catat juga dampak yang tidak diinginkan, misalnya antrean baru di pintu.`,
            },
            {
              title: 'Baca hasil, lalu putuskan',
              md: `Lanjutkan, ubah, atau hentikan. Ketiganya hasil yang sah. Bila berhasil, tuliskan dalam prosedur agar tidak hilang saat petugas berganti.`,
            },
          ],
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Memilih yang pertama

Bila gagasannya banyak, nilai dengan dua pertanyaan: seberapa besar manfaatnya bagi warga, dan seberapa mudah dicoba tanpa izin atau anggaran baru?

| Manfaat bagi warga | Mudah dicoba | Sulit dicoba |
| --- | --- | --- |
| **Besar** | Kerjakan pekan ini | Ajukan sebagai rencana, siapkan bukti |
| **Kecil** | Kerjakan bila sempat | Tinggalkan dulu |

Perhatikan batas kewenangan. Menata ulang antrean, memperjelas papan, atau mengubah jadwal paraf biasanya cukup dengan persetujuan atasan langsung. Menghapus syarat berarti mengubah standar, dan itu harus lewat penetapan resmi.

## Agar tidak kembali ke kebiasaan lama

- Tunjuk satu penanggung jawab, bukan "semua orang".
- Pasang satu grafik di ruang tim, perbarui tiap Jumat.
- Libatkan warga: tiga orang yang mencoba alur baru memberi tahu lebih banyak daripada rapat dua jam.
- Rayakan dan sebut nama yang mengusulkan.`,
        },
        {
          id: 'b4',
          kind: 'case',
          title: 'Mesin antrean atau pos periksa awal',
          story: `RSUD Kenari punya sisa anggaran kecil. Tim terbelah. Sebagian ingin mesin antrean baru yang modern. Sebagian ingin menguji pos periksa awal dengan satu meja dan satu petugas bergiliran. Data sepekan menunjukkan, 45 dari 120 pasien harus kembali ke pendaftaran karena rujukannya kedaluwarsa.`,
          question: 'Keputusan mana yang paling berdasar?',
          options: [
            {
              text: 'Membeli mesin antrean, karena tampilan modern menaikkan kepuasan semua pasien dan nilai survei.',
              feedback:
                'Mesin itu merapikan antrean, tetapi tidak menyentuh rujukan kedaluwarsa. Pasien antre dengan tertib untuk kemudian ditolak.',
              best: false,
            },
            {
              text: 'Menguji pos periksa awal selama lima hari dan menghitung lagi pasien yang harus kembali.',
              feedback:
                'Tepat. Perubahannya menyasar sebab yang terlihat di data, murah, dapat dibatalkan, dan hasilnya bisa dibandingkan dengan 45 dari 120.',
              best: true,
            },
            {
              text: 'Mengumpulkan data setahun penuh dahulu supaya keputusannya benar-benar kuat.',
              feedback:
                'Data tambahan berguna, tetapi uji kecil sudah cukup aman untuk dimulai. Sementara menunggu, ribuan pasien tetap bolak-balik.',
              best: false,
            },
            {
              text: 'Menghapus syarat rujukan yang masih berlaku agar tidak ada lagi pasien yang kembali.',
              feedback:
                'Syarat rujukan bukan kewenangan tim rumah sakit. Ubah cara memberitahunya, bukan aturannya.',
              best: false,
            },
          ],
        },
        {
          id: 'b5',
          kind: 'reflection',
          prompt: 'Pilih satu perbaikan kecil yang akan Anda uji dalam dua pekan. Tulis masalahnya, perubahannya, ukurannya, dan tanggal Anda membaca hasilnya.',
          hint: 'Bila tidak dapat ditulis dalam empat baris, perbaikannya masih terlalu besar.',
        },
      ],
    },
  ],
  check: [
    {
      key: 'm4-01',
      type: 'single',
      indicator: indicators.perbaikan,
      stem: 'Nilai IKM sebuah unit adalah 75,40. Bagaimana Anda menyampaikannya kepada tim?',
      options: [
        { id: 'a', text: 'Mutu B, kinerja baik; cukup dipertahankan sampai survei tahun depan.' },
        { id: 'b', text: 'Mutu D, kinerja tidak baik; seluruh prosedur perlu dirombak segera.' },
        { id: 'c', text: 'Mutu C, kinerja kurang baik; mari lihat unsur mana yang terendah.' },
        { id: 'd', text: 'Mutu A, kinerja sangat baik; saatnya diumumkan kepada masyarakat.' },
      ],
      correct: 'c',
      explanation: 'Rentang 65,00–76,60 berarti mutu C. Langkah berikutnya memeriksa unsur terendah, bukan merombak semuanya.',
    },
    {
      key: 'm4-02',
      type: 'numeric',
      indicator: indicators.perbaikan,
      stem: 'Dari 80 berkas bulan lalu, 68 selesai dalam waktu standar. Berapa persen yang tepat janji? Tulis angka dalam persen.',
      value: 85,
      tolerance: 0,
      unit: 'persen',
      explanation: '68 dibagi 80 adalah 0,85 atau 85 persen. Dua belas berkas sisanya layak ditelusuri satu per satu.',
    },
    {
      key: 'm4-03',
      type: 'single',
      indicator: indicators.perbaikan,
      stem: 'Nilai gabungan SKM naik tipis, tetapi unsur penanganan pengaduan turun dari 3,20 menjadi 2,60. Apa yang paling tepat dilakukan lebih dulu?',
      options: [
        { id: 'a', text: 'Membaca komentar dan daftar pengaduan untuk mencari sebabnya.' },
        { id: 'b', text: 'Mengumumkan nilai gabungan karena secara keseluruhan sudah naik.' },
        { id: 'c', text: 'Menghapus pertanyaan tentang pengaduan dari survei berikutnya.' },
        { id: 'd', text: 'Meminta petugas lebih ramah agar unsur yang lain ikut terangkat.' },
      ],
      correct: 'a',
      explanation: 'Angka menunjukkan tempatnya, komentar dan daftar pengaduan menunjukkan sebabnya. Nilai gabungan dapat menutupi penurunan satu unsur.',
    },
    {
      key: 'm4-04',
      type: 'trueFalse',
      indicator: indicators.perbaikan,
      stem: 'Benar atau salah: bila rata-rata waktu tunggu 20 menit, maka sebagian besar warga pasti menunggu sekitar 20 menit.',
      correct: false,
      explanation: 'Beberapa orang yang menunggu sangat lama dapat menarik rata-rata ke atas. Lihat juga nilai tengah dan yang terlama.',
    },
    {
      key: 'm4-05',
      type: 'ordering',
      indicator: indicators.perbaikan,
      stem: 'Urutkan satu putaran perbaikan kecil dari awal sampai akhir.',
      steps: [
        { id: 'a', text: 'Merumuskan masalah dari sudut warga' },
        { id: 'b', text: 'Memilih satu perubahan dari dugaan sebab' },
        { id: 'c', text: 'Menetapkan ukuran dan titik awal' },
        { id: 'd', text: 'Menguji dalam skala kecil' },
        { id: 'e', text: 'Membaca hasil dan memutuskan' },
      ],
      explanation: 'Titik awal harus ada sebelum uji dimulai. Tanpa itu, hasilnya tidak dapat dibandingkan dengan apa pun.',
    },
    {
      key: 'm4-06',
      type: 'single',
      indicator: indicators.perbaikan,
      stem: 'Uji papan petunjuk baru selama sepekan ternyata tidak mengurangi warga yang tersesat. Sikap mana yang paling sehat bagi tim?',
      options: [
        { id: 'a', text: 'Tetap memasangnya karena biaya cetaknya sudah telanjur dikeluarkan.' },
        { id: 'b', text: 'Mencatat hasilnya, mencari dugaan sebab lain, dan mencoba perubahan baru.' },
        { id: 'c', text: 'Tidak menyebutnya dalam laporan supaya semangat tim tetap terjaga.' },
        { id: 'd', text: 'Menyimpulkan bahwa warga memang tidak mau membaca petunjuk jenis apa pun.' },
      ],
      correct: 'b',
      explanation: 'Uji yang tidak berhasil tetap memberi pengetahuan dengan biaya kecil. Yang penting dicatat, lalu dugaan diperbarui.',
    },
  ],
  summary: `## Yang perlu diingat

- SKM menanyakan sembilan unsur dengan skala 1–4, minimal sekali setahun, dan hasilnya dipublikasikan.
- IKM = rata-rata tertimbang × 25. Batas mutu B mulai 76,61 dan mutu A mulai 88,31.
- Jangan berhenti pada nilai gabungan. Cari unsur terendah, perubahannya, kelompoknya, dan komentarnya.
- Ukur waktu tunggu dengan nilai tengah, yang terlama, dan persen tepat janji.
- Sebagian besar waktu warga habis untuk menunggu, bukan untuk dilayani.
- Uji perubahan kecil dengan ukuran dan titik awal, lalu putuskan: lanjutkan, ubah, atau hentikan.`,
}
