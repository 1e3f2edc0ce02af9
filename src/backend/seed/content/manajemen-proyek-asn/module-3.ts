import type { ContentModule } from '../../content-format.ts'
import { indicators } from './indicators.ts'

export const module3: ContentModule = {
  key: 'm3',
  title: 'Laksana: Memimpin, Mengendalikan, Mengabarkan',
  outcome:
    'Anda dapat memimpin tim kecil lintas unit, membaca kemajuan dengan nilai hasil, mengelola perubahan, dan menyampaikan kabar proyek dengan jujur.',
  lessons: [
    {
      key: '3-1',
      title: 'Memimpin Tim Kecil Lintas Unit',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Pak Dimas memimpin enam orang untuk antrean daring. Tidak satu pun bawahannya. Dua dari bidang teknologi informasi, tiga petugas loket, satu staf keuangan. Semua masih punya pekerjaan utama.

Inilah wajah umum proyek di pemerintahan: Anda bertanggung jawab atas hasil, tetapi tidak memegang penilaian kinerja anggotanya. Modal Anda adalah **kejelasan, kepercayaan, dan ritme**.

## Kejelasan: siapa melakukan apa

Bagan RACI membantu. **R** (*responsible*) mengerjakan, **A** (*accountable*) memutuskan dan menanggung hasil, **C** (*consulted*) dimintai pendapat, **I** (*informed*) diberi kabar.

| Paket kerja | Ketua tim | Staf TI | Petugas loket | Kepala bidang |
| --- | --- | --- | --- | --- |
| Rancang alur antrean | A | C | R | I |
| Bangun sistem | A | R | C | I |
| Uji coba loket | A | C | R | I |
| Tetapkan tanggal mulai | R | C | C | A |

Satu baris hanya punya **satu A**. Jika ada dua, keputusan akan saling menunggu.`,
        },
        {
          id: 'b2',
          kind: 'text',
          md: `## Ritme: pertemuan yang pendek dan tetap

- **Rapat pembuka**, satu jam: tujuan, batas, peran, dan cara kerja bersama.
- **Rapat berdiri**, lima belas menit, dua kali seminggu: apa yang selesai, apa berikutnya, apa yang menghambat.
- **Tinjauan bulanan**, tiga puluh menit bersama pimpinan: kemajuan, risiko, keputusan yang diperlukan.

Rapat berdiri bukan tempat memecahkan masalah panjang. Catat hambatannya, lalu bahas dengan orang yang perlu saja. Waktu anggota adalah biaya proyek juga.`,
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Kepercayaan: kabar buruk harus aman

Anggota menyembunyikan keterlambatan jika kabar buruk selalu disambut marah. Akibatnya, Anda baru tahu ketika sudah terlambat. Balas kabar buruk dengan tiga kalimat: “Terima kasih sudah bilang sekarang. Apa yang kita ketahui? Bantuan apa yang diperlukan?”

Jagalah juga hubungan dengan **atasan langsung** setiap anggota. Sepakati berapa jam per minggu anggota diperbantukan, sebaiknya tertulis dalam surat tugas. Kontribusinya layak Anda laporkan agar diperhitungkan dalam penilaian kinerjanya.`,
        },
        {
          id: 'b4',
          kind: 'case',
          title: 'Anggota yang selalu berhalangan',
          story: `Wulan, petugas loket, tiga kali tidak hadir dalam rapat berdiri. Tugasnya, menguji alur antrean, tertinggal seminggu. Anggota lain mulai kesal. Anda bukan atasannya dan belum tahu sebabnya.`,
          question: 'Apa yang sebaiknya Anda lakukan lebih dulu?',
          options: [
            {
              text: 'Menegurnya di grup percakapan tim agar anggota lain melihat bahwa aturan berlaku untuk semua.',
              feedback:
                'Teguran di depan umum menutup pintu penjelasan. Anggota lain pun belajar bahwa masalah sebaiknya disembunyikan.',
              best: false,
            },
            {
              text: 'Mengambil alih tugasnya diam-diam supaya jadwal aman dan hubungan tetap baik.',
              feedback:
                'Jadwal tertolong sebentar, tetapi penyebabnya tetap ada dan beban Anda bertambah. Wulan juga kehilangan kesempatan memperbaiki keadaan.',
              best: false,
            },
            {
              text: 'Melapor kepada kepala dinas agar Wulan segera diganti petugas lain yang lebih siap.',
              feedback:
                'Eskalasi terlalu dini. Anda belum tahu apakah masalahnya kemauan, waktu, atau beban di loket yang tidak pernah dikurangi.',
              best: false,
            },
            {
              text: 'Berbicara empat mata untuk memahami hambatannya, lalu menyepakati waktu kerja bersama atasannya.',
              feedback:
                'Tepat. Sering kali sebabnya sederhana: giliran loket bentrok dengan rapat. Kesepakatan dengan atasannya membuat solusi itu bertahan.',
              best: true,
            },
          ],
        },
        {
          id: 'b5',
          kind: 'reflection',
          prompt: 'Kapan terakhir kali anggota tim menyampaikan kabar buruk kepada Anda? Apa kalimat pertama yang Anda ucapkan saat itu?',
          hint: 'Jika lama tidak ada kabar buruk, mungkin bukan karena semuanya baik.',
        },
      ],
    },
    {
      key: '3-2',
      title: 'Membaca Kemajuan dengan Nilai Hasil',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `“Serapan anggaran sudah 56%.” Apakah proyek berjalan baik? Belum tentu. Serapan hanya berkata berapa uang yang keluar, bukan berapa pekerjaan yang selesai.

Metode **nilai hasil** (*earned value*) mempertemukan tiga angka dalam satuan rupiah:

- **PV**, nilai rencana: anggaran pekerjaan yang *seharusnya* selesai sampai hari ini.
- **EV**, nilai hasil: anggaran pekerjaan yang *benar-benar* selesai sampai hari ini.
- **AC**, biaya nyata: uang yang *sudah dikeluarkan* untuk pekerjaan itu.

## Contoh: pelatihan kader

Anggaran Rp180 juta untuk dua belas kelas, masing-masing Rp15 juta. Akhir bulan kedua, delapan kelas seharusnya selesai. Nyatanya baru enam, dan biaya yang keluar Rp100 juta.

| Angka | Hitungan | Nilai |
| --- | --- | --- |
| PV | 8 kelas × Rp15 juta | Rp120 juta |
| EV | 6 kelas × Rp15 juta | Rp90 juta |
| AC | dari catatan keuangan | Rp100 juta |`,
        },
        {
          id: 'b2',
          kind: 'figure',
          src: 'manajemen-proyek-asn/nilai-hasil.svg',
          alt: 'Grafik tiga garis dari awal sampai akhir bulan kedua. Nilai rencana PV mencapai Rp120 juta, biaya nyata AC Rp100 juta, dan nilai hasil EV Rp90 juta. Selisih EV terhadap PV menunjukkan terlambat, selisih EV terhadap AC menunjukkan lebih mahal.',
          caption: 'Pada akhir bulan kedua, EV berada di bawah PV dan AC: terlambat sekaligus lebih mahal.',
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Dua indeks yang perlu Anda ingat

- **SPI = EV ÷ PV** = 90 ÷ 120 = **0,75**. Baru tiga perempat dari rencana yang tercapai.
- **CPI = EV ÷ AC** = 90 ÷ 100 = **0,90**. Setiap Rp1.000 yang keluar menghasilkan pekerjaan senilai Rp900.

Patokannya angka 1. Di bawah 1 berarti terlambat (SPI) atau lebih mahal (CPI). Di atas 1 berarti lebih cepat atau lebih hemat.

## Menaksir biaya akhir

Jika pola biaya ini berlanjut, perkiraan biaya akhir = anggaran total ÷ CPI = 180 ÷ 0,90 = **Rp200 juta**. Pagunya Rp180 juta. Anda mengetahuinya saat masih ada enam kelas tersisa, bukan saat dana habis.`,
        },
        {
          id: 'b4',
          kind: 'callout',
          tone: 'warning',
          title: 'Jangan menilai “hampir selesai”',
          md: `Pekerjaan sering bertahan di “90%” berminggu-minggu. Pakailah aturan sederhana: paket kerja kecil dihitung **0%** sebelum diterima dan **100%** sesudah diterima. Untuk pekerjaan fisik yang besar, gunakan hasil pengukuran volume, bukan perasaan.`,
        },
        {
          id: 'b5',
          kind: 'text',
          md: `## Angka adalah awal pertanyaan

SPI 0,75 tidak berkata *mengapa*. Bu Sari bertanya kepada tim. Dua kelas ditunda karena pelatih ditarik untuk pekan imunisasi. Biaya naik karena satu kelas pindah ke gedung sewaan. Penyebab berbeda memerlukan tindakan berbeda: jadwal pelatih dikunci bersama puskesmas, dan ruang pertemuan kelurahan dipesan lebih awal.

Satu catatan: pada akhir proyek semua pekerjaan selesai, sehingga SPI selalu kembali ke 1 meskipun terlambat. Menjelang akhir, lihatlah tanggal dan jalur kritis.`,
        },
        {
          id: 'b6',
          kind: 'case',
          title: 'Cepat, tetapi mengapa mahal?',
          story: `Bulan ketiga, laporan antrean daring menunjukkan PV Rp150 juta, EV Rp156 juta, dan AC Rp195 juta. SPI-nya 1,04 dan CPI-nya 0,80. Kepala bidang gembira karena jadwal lebih cepat, lalu ingin mengumumkan peluncuran lebih awal.`,
          question: 'Apa yang sebaiknya Anda sampaikan lebih dulu?',
          options: [
            {
              text: 'Dengan CPI 0,80, pagu Rp240 juta dapat membengkak menjadi Rp300 juta, jadi sebab biayanya perlu ditelusuri dulu.',
              feedback:
                'Tepat. 240 ÷ 0,80 = 300. Kecepatan itu mungkin dibeli dengan lembur. Keputusan peluncuran memerlukan kedua indeks.',
              best: true,
            },
            {
              text: 'Peluncuran dapat dimajukan, sebab SPI di atas satu berarti proyek dalam keadaan sehat.',
              feedback: 'SPI hanya berbicara tentang jadwal. Dana bisa habis sebelum pelatihan petugas dan uji coba selesai.',
              best: false,
            },
            {
              text: 'Semua pengeluaran dihentikan sampai CPI kembali ke angka satu.',
              feedback: 'Menghentikan semuanya tidak memperbaiki biaya yang telanjur keluar. Cari dulu sebabnya, lalu sasar tindakannya.',
              best: false,
            },
          ],
        },
      ],
    },
    {
      key: '3-3',
      title: 'Mengelola Perubahan',
      minutes: 4,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Tidak ada rencana yang bertahan utuh di lapangan. Saat plafon Pustu Kali Bening dibuka, dua balok kayu ternyata lapuk. Balok itu tidak ada dalam gambar. Perubahan seperti ini wajar. Yang berbahaya adalah perubahan **tanpa jejak**: disepakati di lapangan, dikerjakan, lalu diperdebatkan saat pembayaran.

## Tiga sumber perubahan

- **Temuan lapangan**, misalnya balok lapuk.
- **Permintaan pihak**, misalnya tambahan menu pengaduan.
- **Perubahan lingkungan**, misalnya aturan baru, harga, atau bencana.

Ketiganya melewati pintu yang sama.`,
        },
        {
          id: 'b2',
          kind: 'steps',
          title: 'Pintu perubahan',
          steps: [
            {
              title: 'Catat',
              md: `Siapa mengusulkan, apa yang berubah, mengapa, dan kapan dibutuhkan. Sertakan foto jika temuan lapangan.`,
            },
            {
              title: 'Nilai akibatnya',
              md: `Periksa lingkup, jadwal, biaya, mutu, dan risiko. Apakah menyentuh jalur kritis? Apakah dananya tersedia?`,
            },
            {
              title: 'Putuskan pada tingkat yang tepat',
              md: `Perubahan kecil dalam batas wewenang cukup oleh ketua tim. Perubahan kontrak diputuskan PPK. Perubahan tujuan atau anggaran naik ke PA atau KPA.`,
            },
            {
              title: 'Sahkan, lalu kerjakan',
              md: `Tuangkan dalam berita acara, nota dinas, atau adendum kontrak. Perbarui jadwal dan anggaran acuan.`,
            },
            {
              title: 'Kabarkan',
              md: `Beri tahu semua pihak yang pekerjaannya ikut berubah, termasuk warga bila layanannya terpengaruh.`,
            },
          ],
        },
        {
          id: 'b3',
          kind: 'callout',
          tone: 'law',
          title: 'Jika kontraknya ikut berubah',
          md: `Ringkasnya, bila kondisi lapangan berbeda dari gambar, spesifikasi, atau KAK dalam kontrak, PPK bersama penyedia dapat mengubah kontrak: volume, jenis kegiatan, spesifikasi, atau jadwal. Penambahan nilai kontrak akhir dibatasi paling banyak 10% dari harga kontrak awal. Periksa perubahan peraturan yang berlaku sebelum memakainya.`,
          citation: 'Perpres 16/2018 tentang Pengadaan Barang/Jasa Pemerintah, Pasal 54, beserta perubahannya (disarikan)',
        },
        {
          id: 'b4',
          kind: 'case',
          title: 'Balok lapuk dan mandor yang sigap',
          story: `Mandor menelepon: “Baloknya lapuk, Bu. Kalau setuju, sore ini saya ganti. Tambahannya Rp14 juta, nanti diatur belakangan.” Nilai kontrak Rp420 juta. Mengganti balok termasuk jalur kritis. PPK sedang rapat di kantor dan dapat dihubungi lewat telepon.`,
          question: 'Sebagai ketua tim, bagaimana Bu Ratna bersikap?',
          options: [
            {
              text: 'Menyetujui lewat telepon karena menyangkut keselamatan, sedangkan dokumennya dilengkapi menjelang pembayaran.',
              feedback:
                'Niatnya baik, tetapi Anda bukan pejabat yang berwenang mengubah kontrak. Dokumen yang dibuat mundur justru menjadi temuan.',
              best: false,
            },
            {
              text: 'Mengamankan area, mendokumentasikan temuan, dan meminta PPK memeriksa serta memutuskan hari itu juga.',
              feedback:
                'Tepat. Keselamatan terjaga, bukti terkumpul, dan keputusan diambil pejabat yang berwenang tanpa membuang waktu di jalur kritis.',
              best: true,
            },
            {
              text: 'Meminta mandor melanjutkan sesuai gambar, sebab balok itu tidak tercantum dalam kontrak.',
              feedback:
                'Memasang atap di atas balok lapuk membahayakan pasien dan petugas. Kesesuaian dengan gambar tidak menghapus tanggung jawab itu.',
              best: false,
            },
          ],
        },
        {
          id: 'b5',
          kind: 'callout',
          tone: 'info',
          title: 'Buku perubahan satu lembar',
          md: `Cukup lima kolom: tanggal, usulan, akibat, keputusan, dan pemutus. Lembar ini menjawab separuh pertanyaan pemeriksa dan hampir semua pertanyaan “mengapa jadi begini?”.`,
        },
      ],
    },
    {
      key: '3-4',
      title: 'Mengabarkan Proyek dengan Jujur',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Proyek yang sehat pun terasa kacau jika kabarnya simpang siur. Sebaliknya, warga dan pimpinan dapat menerima keterlambatan bila diberi tahu lebih awal, apa adanya, dan disertai rencana.

## Rencana komunikasi satu tabel

| Pihak | Perlu tahu | Bentuk | Kapan |
| --- | --- | --- | --- |
| Kepala dinas | Kemajuan, risiko, keputusan | Laporan satu halaman | Tiap dua minggu |
| Tim inti | Tugas dan hambatan | Rapat berdiri | Selasa dan Jumat |
| Petugas loket | Perubahan alur | Peragaan di loket | Sebelum tiap tahap |
| Warga | Tempat dan jam layanan | Papan, pesan RW, media sosial | Tujuh hari sebelumnya |

Perhatikan kolom kedua. Setiap pihak menerima yang **mereka** perlukan, bukan semua yang kita miliki.`,
        },
        {
          id: 'b2',
          kind: 'text',
          md: `## Laporan satu halaman

- **Status** dengan warna dan kata: hijau sesuai rencana, kuning perlu perhatian, merah perlu keputusan.
- **Angka pokok:** persen selesai, SPI, CPI, perkiraan tanggal selesai.
- **Yang selesai** dan **yang berikutnya**, masing-masing paling banyak tiga butir.
- **Risiko teratas** dan tanggapannya.
- **Keputusan yang diminta**, lengkap dengan batas waktunya.

Bagian terakhir paling sering kosong, padahal paling berguna. Pimpinan tidak dapat membantu jika tidak tahu apa yang diminta darinya.`,
        },
        {
          id: 'b3',
          kind: 'case',
          title: 'Kuning atau hijau?',
          story: `Besok Pak Dimas melapor kepada wali kota. SPI antrean daring 0,82. Uji coba tertinggal dua minggu karena server belum stabil. Kepala bidang berpesan, “Tulis hijau saja. Bulan depan juga terkejar. Jangan bikin pimpinan khawatir.”`,
          question: 'Apa yang sebaiknya Pak Dimas kerjakan?',
          options: [
            {
              text: 'Menulis hijau, tetapi menjelaskan persoalan server secara lisan jika wali kota bertanya.',
              feedback:
                'Laporan tertulis menjadi dasar keputusan dan arsip. Informasi penting tidak boleh bergantung pada ada tidaknya pertanyaan.',
              best: false,
            },
            {
              text: 'Menjelaskan datanya kepada kepala bidang, lalu menulis kuning beserta rencana pemulihan dan dukungan yang diminta.',
              feedback:
                'Tepat. Atasan tidak dilangkahi, faktanya utuh, dan pimpinan menerima jalan keluar. Kekhawatiran yang disertai rencana justru menumbuhkan kepercayaan.',
              best: true,
            },
            {
              text: 'Menulis merah agar wali kota terkejut dan segera memerintahkan tambahan dana untuk server.',
              feedback:
                'Melebih-lebihkan sama merusaknya dengan menutupi. Sekali kepercayaan pada warna hilang, laporan berikutnya tidak dibaca sungguh-sungguh.',
              best: false,
            },
          ],
        },
        {
          id: 'b4',
          kind: 'text',
          md: `## Menyampaikan keterlambatan kepada warga

Gunakan empat unsur: **apa yang terjadi, akibatnya bagi warga, apa yang kami lakukan, kapan kabar berikutnya**.

> Pembukaan kembali Pustu Kali Bening mundur satu minggu, menjadi 14 Oktober, karena dua balok atap harus diganti demi keselamatan. Layanan tetap tersedia di Balai Warga RW 04, pukul 08.00–13.00. Kabar berikutnya kami sampaikan pada 7 Oktober.

Tidak ada istilah teknis, tidak ada yang disalahkan, dan ada kepastian tentang layanan.`,
        },
        {
          id: 'b5',
          kind: 'reflection',
          prompt:
            'Lihat laporan kemajuan terakhir yang Anda buat. Apakah pembacanya tahu, dalam satu menit, keputusan apa yang diminta darinya? Apa yang akan Anda ubah?',
        },
      ],
    },
  ],
  check: [
    {
      key: 'm3-01',
      type: 'single',
      stem: 'Bagan RACI menunjukkan dua huruf A pada baris “penetapan tanggal mulai layanan”. Apa perbaikan yang tepat?',
      options: [
        { id: 'a', text: 'Menambah satu huruf A lagi agar keputusan dapat diambil dengan suara terbanyak' },
        { id: 'b', text: 'Menghapus baris itu, karena tanggal mulai dapat ditetapkan sambil berjalan' },
        { id: 'c', text: 'Membiarkannya, sebab dua penanggung jawab membuat pengawasan lebih kuat' },
        { id: 'd', text: 'Menyisakan satu A dan menjadikan pihak lainnya C sesuai perannya' },
      ],
      correct: 'd',
      explanation:
        'Satu pekerjaan memerlukan satu pihak yang memutuskan dan menanggung hasil. Pihak lain tetap didengar sebagai C.',
      indicator: indicators.control,
    },
    {
      key: 'm3-02',
      type: 'numeric',
      stem: 'Sampai akhir Juli, nilai rencana (PV) digitalisasi arsip Rp80 juta, sedangkan nilai hasil (EV) Rp68 juta. Berapa SPI-nya? Tulis dengan dua angka di belakang koma.',
      value: 0.85,
      tolerance: 0.004,
      explanation: 'SPI = EV ÷ PV = 68 ÷ 80 = 0,85. Artinya, pekerjaan yang selesai baru 85% dari yang direncanakan.',
      indicator: indicators.control,
    },
    {
      key: 'm3-03',
      type: 'single',
      stem: 'Laporan menunjukkan SPI 1,10 dan CPI 0,80. Bagaimana Anda menjelaskannya kepada pimpinan?',
      options: [
        { id: 'a', text: 'Pekerjaan lebih lambat dari rencana, tetapi biayanya lebih hemat' },
        { id: 'b', text: 'Pekerjaan lebih cepat dari rencana, tetapi biayanya lebih mahal' },
        { id: 'c', text: 'Pekerjaan lebih cepat dari rencana dan biayanya lebih hemat' },
        { id: 'd', text: 'Pekerjaan lebih lambat dari rencana dan biayanya lebih mahal' },
      ],
      correct: 'b',
      explanation:
        'SPI di atas 1 berarti lebih cepat, CPI di bawah 1 berarti lebih mahal. Tanyakan apakah kecepatan itu dibeli dengan lembur atau biaya tambahan.',
      indicator: indicators.control,
    },
    {
      key: 'm3-04',
      type: 'ordering',
      stem: 'Saat lantai dibongkar, ditemukan pipa bocor yang tidak ada di gambar. Urutkan langkah mengelola perubahannya.',
      steps: [
        { id: 's1', text: 'Mencatat temuan beserta foto dan lokasinya' },
        { id: 's2', text: 'Menilai akibat pada jadwal, biaya, dan mutu' },
        { id: 's3', text: 'Meminta keputusan pejabat yang berwenang' },
        { id: 's4', text: 'Menuangkan keputusan dalam dokumen perubahan' },
        { id: 's5', text: 'Melaksanakan perbaikan dan mengabari pihak terkait' },
      ],
      explanation:
        'Keputusan yang baik memerlukan catatan dan penilaian akibat lebih dulu. Pekerjaan dilaksanakan setelah perubahannya disahkan.',
      indicator: indicators.risk,
    },
    {
      key: 'm3-05',
      type: 'trueFalse',
      stem: 'Perubahan kecil di lapangan tetap perlu dicatat meskipun tidak menambah biaya kontrak.',
      correct: true,
      explanation:
        'Perubahan tanpa tambahan biaya pun dapat memengaruhi jadwal, mutu, atau gambar akhir. Catatan mencegah perdebatan saat serah terima.',
      indicator: indicators.risk,
    },
    {
      key: 'm3-06',
      type: 'single',
      stem: 'Jadwal layanan sementara Pustu berubah pekan depan. Pengumuman manakah yang paling berguna bagi warga?',
      options: [
        { id: 'a', text: 'Mulai Senin, 14 September, layanan pindah ke Balai RW 04, pukul 08.00–13.00. Jadwal imunisasi tetap.' },
        { id: 'b', text: 'Sehubungan dengan dinamika pelaksanaan pekerjaan konstruksi, layanan disesuaikan sebagaimana mestinya.' },
        { id: 'c', text: 'Kontraktor terlambat memasang plafon. Warga diminta maklum dan menunggu kabar dari pihak kontraktor.' },
        { id: 'd', text: 'SPI renovasi 0,88 sehingga terjadi pergeseran kegiatan kritis menuju minggu kesebelas pelaksanaan.' },
      ],
      correct: 'a',
      explanation:
        'Warga memerlukan tempat, waktu, dan kepastian layanan. Istilah teknis dan kalimat yang menyalahkan tidak menolong mereka.',
      indicator: indicators.stakeholders,
    },
  ],
  summary: `## Pokok modul 3

- Modal memimpin tim lintas unit adalah kejelasan peran, ritme pertemuan, dan rasa aman menyampaikan kabar buruk.
- Satu baris RACI memiliki satu A.
- SPI = EV ÷ PV dan CPI = EV ÷ AC. Di bawah 1 berarti terlambat atau lebih mahal.
- Perkiraan biaya akhir = anggaran total ÷ CPI, jika pola biayanya berlanjut.
- Perubahan dicatat, dinilai, diputuskan pejabat yang berwenang, disahkan, baru dikerjakan.
- Laporan satu halaman selalu memuat keputusan yang diminta. Status disampaikan apa adanya.`,
}
