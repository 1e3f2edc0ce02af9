import type { ContentModule } from '../../content-format.ts'
import { indicators } from './indicators.ts'

export const module1: ContentModule = {
  key: 'm1',
  title: 'Rencana: Menetapkan Arah Proyek',
  outcome:
    'Anda dapat merumuskan tujuan dan ruang lingkup proyek, memetakan pemangku kepentingan, lalu menuangkannya dalam kerangka acuan kerja.',
  lessons: [
    {
      key: '1-1',
      title: 'Proyek atau Pekerjaan Rutin?',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Senin pagi di Dinas Kesehatan Kota Kotalama, Bu Ratna menerima disposisi satu kalimat: “Tangani renovasi Pustu Kali Bening.” Tidak ada tanggal. Tidak ada batas biaya. Tidak ada ukuran kapan pekerjaan boleh disebut selesai.

Banyak ASN memulai proyek dari titik yang sama. Kita terbiasa mengelola **kegiatan rutin**: loket dibuka tiap hari, laporan disusun tiap bulan. Lalu datang tugas yang berbeda, dan cara lama tidak lagi cukup.

## Tiga ciri proyek

- **Sementara.** Ada tanggal mulai dan tanggal selesai.
- **Menghasilkan sesuatu yang baru.** Hasilnya khas, meski jenis pekerjaannya pernah dilakukan orang lain.
- **Melibatkan banyak pihak.** Orangnya datang dari unit berbeda dan kembali ke unitnya setelah selesai.`,
        },
        {
          id: 'b2',
          kind: 'text',
          md: `## Bandingkan

| Pekerjaan rutin | Proyek |
| --- | --- |
| Melayani pasien di Pustu setiap hari | Merenovasi gedung Pustu dalam sepuluh minggu |
| Mencetak KTP elektronik di loket | Membangun antrean daring untuk loket dukcapil |
| Membina posyandu setiap bulan | Melatih 120 kader posyandu dengan kurikulum baru |

Perhatikan hubungan keduanya. Proyek **mengubah** cara kerja, rutinitas **menjalankan** cara kerja itu. Karena itu, proyek yang baik sejak awal memikirkan siapa yang akan merawat hasilnya.`,
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Tiga batas yang saling menarik

Setiap proyek berdiri di atas tiga batas: **ruang lingkup**, **waktu**, dan **biaya**. Jika satu batas digeser, yang lain ikut bergerak. Tambah satu ruang periksa, berarti tambah waktu atau tambah biaya. Jika keduanya dikunci, biasanya mutu yang diam-diam dikorbankan.

Tugas ketua tim bukan menjanjikan ketiganya sekaligus. Tugasnya membuat pilihan itu terlihat, sehingga pimpinan memutuskan dengan sadar.`,
        },
        {
          id: 'b4',
          kind: 'callout',
          tone: 'info',
          title: 'Siapa pegang apa?',
          md: `Di pemerintah daerah, Pengguna Anggaran (PA) atau kuasanya (KPA) bertanggung jawab atas anggaran. Pejabat Pembuat Komitmen (PPK) menangani kontrak pengadaan. Pejabat Pelaksana Teknis Kegiatan (PPTK) mengendalikan kegiatan. Ketua tim proyek mengoordinasikan kerja harian. Pastikan nama setiap peran tertulis sebelum pekerjaan dimulai.`,
        },
        {
          id: 'b5',
          kind: 'case',
          title: 'Disposisi satu kalimat',
          story: `Bu Ratna membaca lagi disposisi itu. Staf teknis sudah siap memanggil tukang untuk menghitung kebutuhan atap. Kepala puskesmas ingin ruang laktasi. Camat berharap peresmian sebelum hari jadi kota. Kepala dinas baru bisa ditemui besok pagi selama lima belas menit.`,
          question: 'Apa langkah pertama yang paling berguna bagi Bu Ratna?',
          options: [
            {
              text: 'Meminta staf teknis segera mengukur atap agar ada kemajuan yang dapat dilaporkan besok.',
              feedback:
                'Terlihat gesit, tetapi Anda mulai menghitung sebelum tahu apa yang harus dicapai. Ukuran atap mungkin tidak terpakai jika lingkupnya berubah.',
              best: false,
            },
            {
              text: 'Menyiapkan satu halaman: tujuan, batas waktu, batas biaya, dan pertanyaan yang perlu diputuskan kepala dinas.',
              feedback:
                'Tepat. Lima belas menit cukup untuk memutuskan hal mendasar jika pertanyaannya sudah siap. Semua langkah berikutnya bertumpu pada jawaban itu.',
              best: true,
            },
            {
              text: 'Menampung semua keinginan dulu, lalu menyampaikan seluruhnya kepada kepala dinas sebagai lingkup proyek.',
              feedback:
                'Mendengar itu baik, tetapi menampung bukan menyetujui. Tanpa tujuan dan batas, daftar keinginan akan berubah menjadi janji.',
              best: false,
            },
          ],
        },
        {
          id: 'b6',
          kind: 'reflection',
          prompt:
            'Ingat satu tugas terakhir Anda yang berbatas waktu dan melibatkan unit lain. Dari lingkup, waktu, dan biaya, batas mana yang sejak awal tidak jelas?',
          hint: 'Tulis juga akibatnya: siapa yang akhirnya menanggung ketidakjelasan itu?',
        },
      ],
    },
    {
      key: '1-2',
      title: 'Tujuan yang Terukur, Lingkup yang Berbatas',
      minutes: 4,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `“Meningkatkan kualitas layanan kependudukan.” Kalimat ini enak dibaca, tetapi tidak dapat dipakai bekerja. Tidak seorang pun tahu kapan ia tercapai.

Pak Dimas di Dinas Dukcapil mengubahnya: “Dalam enam bulan, rata-rata waktu tunggu di loket KTP elektronik turun dari 95 menit menjadi 30 menit.” Kini semua orang tahu apa yang dikejar dan kapan berhenti.

## Uji SMART

- **Spesifik:** layanan mana, untuk siapa?
- **Terukur:** angka awalnya berapa, targetnya berapa?
- **Dapat dicapai:** cukupkah orang, dana, dan wewenang kita?
- **Relevan:** masalah warga mana yang berkurang?
- **Berbatas waktu:** kapan diukur?

Angka awal sering terlupa. Tanpa **data dasar** (*baseline*), Anda tidak pernah dapat membuktikan perbaikan.`,
        },
        {
          id: 'b2',
          kind: 'text',
          md: `## Bedakan tiga tingkat hasil

| Tingkat | Pertanyaan | Contoh antrean daring |
| --- | --- | --- |
| Keluaran | Apa yang kita serahkan? | Aplikasi antrean berjalan di empat loket |
| Hasil | Apa yang berubah bagi pengguna? | Waktu tunggu turun menjadi 30 menit |
| Dampak | Apa gunanya dalam jangka panjang? | Kepemilikan dokumen kependudukan naik |

Proyek menyerahkan **keluaran**. Namun, alasan uang rakyat dibelanjakan adalah **hasil** dan **dampak**. Tulis ketiganya sejak awal, lalu jujurlah tentang mana yang sepenuhnya dalam kendali tim.`,
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Pagar ruang lingkup

Pernyataan lingkup yang baik memuat dua daftar: **termasuk** dan **tidak termasuk**. Daftar kedua justru paling sering menyelamatkan proyek.

- **Termasuk:** pendaftaran antrean lewat ponsel, papan nomor di empat loket, pelatihan petugas loket.
- **Tidak termasuk:** layanan di kecamatan, pencetakan dokumen mandiri, penggantian jaringan internet kantor.

Pelebaran lingkup sedikit demi sedikit tanpa keputusan disebut **pemuaian lingkup** (*scope creep*). Ia jarang datang sebagai permintaan besar. Ia datang sebagai kalimat “sekalian saja”.`,
        },
        {
          id: 'b4',
          kind: 'case',
          title: 'Sekalian saja, Pak',
          story: `Spesifikasi antrean daring sudah disetujui. Kepala bidang berkata kepada Pak Dimas: “Sekalian tambahkan pengaduan warga di aplikasinya. Kan tinggal satu menu.” Tim pengembang memperkirakan tambahan tiga minggu. Jadwal uji coba tinggal empat minggu lagi.`,
          question: 'Bagaimana sebaiknya Pak Dimas menjawab?',
          options: [
            {
              text: 'Mencatat usulan, menunjukkan akibat tiga minggu terhadap uji coba, lalu menawarkan tahap kedua.',
              feedback:
                'Tepat. Atasan memutuskan dengan informasi lengkap dan tujuan utama tetap terjaga. Usulannya tidak hilang, hanya ditempatkan pada waktunya.',
              best: true,
            },
            {
              text: 'Menolak halus: lingkup sudah dikunci, sehingga usulan apa pun tidak dapat dibahas lagi.',
              feedback:
                'Pagar lingkup bukan tembok. Usulan boleh masuk, asalkan lewat pintu: dicatat, dinilai, diputuskan. Menutup pembicaraan merusak hubungan.',
              best: false,
            },
            {
              text: 'Menyanggupi dan meminta tim lembur, sebab permintaan datang dari atasan langsung.',
              feedback:
                'Anda baru saja membayar fitur baru dengan mutu dan kesehatan tim. Atasan pun tidak tahu bahwa pilihannya berbiaya tiga minggu.',
              best: false,
            },
          ],
        },
        {
          id: 'b5',
          kind: 'callout',
          tone: 'info',
          title: 'Satu kalimat penguji',
          md: `Lengkapi kalimat ini: “Proyek ini berhasil jika pada *tanggal* … *siapa* … dapat … , dibuktikan dengan … .” Jika ada titik-titik yang belum terisi, tujuan Anda belum selesai ditulis.`,
        },
      ],
    },
    {
      key: '1-3',
      title: 'Siapa yang Berkepentingan?',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Renovasi Pustu Kali Bening hampir tertunda bukan karena semen. Pengurus RW menolak balai warga dipakai sebagai tempat layanan sementara. Alasannya sederhana: tidak ada yang bertanya kepada mereka.

**Pemangku kepentingan** adalah siapa pun yang memengaruhi proyek, terkena akibatnya, atau merasa terkena akibatnya. Yang terakhir sering terlewat. Padahal, perasaan diabaikan cukup untuk menghentikan pekerjaan.

## Temukan sebelum mereka menemukan Anda

Tanyakan lima hal bersama tim:

- Siapa yang memakai hasilnya setiap hari?
- Siapa yang memutuskan dana, izin, dan waktu?
- Siapa yang pekerjaannya berubah?
- Siapa yang terganggu selama pelaksanaan?
- Siapa yang jarang bersuara, tetapi paling merasakan? Misalnya lansia, penyandang disabilitas, atau warga tanpa ponsel pintar.`,
        },
        {
          id: 'b2',
          kind: 'figure',
          src: 'manajemen-proyek-asn/peta-pemangku.svg',
          alt: 'Bagan empat kotak menurut pengaruh dan kepentingan. Pengaruh tinggi, kepentingan rendah: badan keuangan, jaga kepuasannya. Pengaruh dan kepentingan tinggi: kepala dinas dan pengurus RW, libatkan erat. Pengaruh dan kepentingan rendah: media lokal, pantau saja. Pengaruh rendah, kepentingan tinggi: pasien lansia dan bidan, beri kabar dan suara.',
          caption: 'Peta pemangku kepentingan renovasi Pustu Kali Bening. Letaknya dapat berubah selama proyek.',
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Baca petanya

- **Libatkan erat** mereka yang berpengaruh dan berkepentingan. Ajak mengambil keputusan, bukan sekadar mengundang rapat.
- **Jaga kepuasan** mereka yang berpengaruh, tetapi tidak terlalu berminat. Sampaikan yang ringkas, tepat waktu, dan sesuai kebutuhannya.
- **Beri kabar dan suara** kepada mereka yang sangat terdampak, tetapi kecil pengaruhnya. Di sinilah warga rentan biasanya berada. Pengaruh kecil tidak berarti boleh diabaikan.
- **Pantau** sisanya, sebab posisi orang dapat bergeser.

Peta ini dokumen kerja. Catat sikap orang dengan bahasa yang santun dan batasi penyebarannya.`,
        },
        {
          id: 'b4',
          kind: 'callout',
          tone: 'law',
          title: 'Suara warga adalah bagian dari penyelenggaraan',
          md: `Ringkasnya, masyarakat berperan serta dalam penyelenggaraan pelayanan publik sejak penyusunan standar pelayanan sampai evaluasi dan pemberian penghargaan. Jadi, melibatkan warga bukan kebaikan hati tim proyek, melainkan bagian dari cara kerja yang diatur.`,
          citation: 'UU 25/2009 tentang Pelayanan Publik, Pasal 39 (disarikan)',
        },
        {
          id: 'b5',
          kind: 'case',
          title: 'Penolakan di balai warga',
          story: `Tiga hari sebelum layanan Pustu pindah sementara, ketua RW mengirim pesan: warga keberatan balainya dipakai sepuluh minggu. Jadwal senam lansia dan pengajian akan terganggu. Surat izin dari lurah sebenarnya sudah terbit.`,
          question: 'Apa yang sebaiknya dilakukan Bu Ratna?',
          options: [
            {
              text: 'Menunjukkan surat izin lurah dan memindahkan layanan sesuai jadwal, karena secara administrasi semuanya sah.',
              feedback:
                'Sah belum tentu diterima. Anda mungkin menang pada hari pertama, lalu menghadapi keberatan setiap hari selama sepuluh minggu.',
              best: false,
            },
            {
              text: 'Menemui pengurus RW sore itu, menyimak jadwal warga, dan menyusun pembagian ruang serta jam bersama.',
              feedback:
                'Tepat. Kepentingan mereka konkret: jadwal kegiatan. Setelah didengar, pembagian jam biasanya dapat disepakati dan RW berubah menjadi pendukung.',
              best: true,
            },
            {
              text: 'Menunda kepindahan tanpa batas sampai seluruh warga menyatakan setuju secara tertulis.',
              feedback:
                'Mendengar tidak sama dengan menunggu semua orang setuju. Penundaan tanpa batas merugikan pasien yang membutuhkan gedung layak.',
              best: false,
            },
          ],
        },
        {
          id: 'b6',
          kind: 'reflection',
          prompt:
            'Pilih satu proyek di unit Anda. Siapa yang sangat terdampak, tetapi belum pernah Anda ajak bicara? Kapan Anda dapat menemuinya?',
        },
      ],
    },
    {
      key: '1-4',
      title: 'Menulis Kerangka Acuan Kerja',
      minutes: 4,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Kerangka acuan kerja (KAK) adalah kesepakatan tertulis tentang **mengapa, apa, siapa, kapan, dan berapa**. Dokumen ini dibaca pimpinan, perencana, pejabat pengadaan, calon penyedia, dan kelak pemeriksa. Setiap pembaca itu tidak dapat menelepon Anda untuk bertanya maksudnya.

KAK yang baik tidak tebal. Ia membuat orang yang belum pernah bertemu Anda mampu melaksanakan pekerjaan yang sama.

## Isi pokok

| Bagian | Pertanyaan yang dijawab |
| --- | --- |
| Latar belakang | Masalah apa, menimpa siapa, buktinya mana? |
| Maksud dan tujuan | Perubahan apa yang dikejar dan berapa targetnya? |
| Ruang lingkup | Apa yang termasuk dan tidak termasuk? |
| Keluaran | Apa yang diserahkan dan bagaimana diperiksa? |
| Metode dan jadwal | Tahapnya apa dan kapan tiap tahap selesai? |
| Tenaga dan biaya | Siapa, berapa lama, dari mana dananya? |
| Pelaporan | Laporan apa, kepada siapa, kapan? |`,
        },
        {
          id: 'b2',
          kind: 'steps',
          title: 'Dari disposisi ke KAK dalam lima langkah',
          steps: [
            {
              title: 'Buktikan masalahnya',
              md: `Kumpulkan dua atau tiga angka yang kuat. Contoh: dari 48 kader yang diuji, hanya 19 yang mengukur tinggi balita dengan benar.`,
            },
            {
              title: 'Tulis tujuan lebih dulu',
              md: `Tujuan mengarahkan segalanya. Contoh: dalam empat bulan, 80% dari 120 kader lulus uji praktik pengukuran.`,
            },
            {
              title: 'Turunkan keluaran dan kriteria terimanya',
              md: `Contoh: dua belas kelas terlaksana. Satu kelas diterima jika dihadiri sedikitnya 9 dari 10 peserta dan nilai uji praktiknya tercatat.`,
            },
            {
              title: 'Isi lingkup, jadwal, dan biaya',
              md: `Pastikan ketiganya saling cocok. Dua belas kelas dengan dua pelatih tidak mungkin selesai dalam dua hari.`,
            },
            {
              title: 'Minta dua orang membacanya',
              md: `Satu orang paham teknis, satu orang awam. Setiap pertanyaan mereka adalah kalimat yang perlu Anda perbaiki.`,
            },
          ],
        },
        {
          id: 'b3',
          kind: 'callout',
          tone: 'law',
          title: 'KAK dalam pengadaan',
          md: `Dalam pengadaan barang/jasa pemerintah, menetapkan spesifikasi teknis atau KAK termasuk tugas PPK. Tim proyek membantu menyiapkan isinya. Karena aturan pengadaan beberapa kali diubah, selalu periksa versi yang berlaku.`,
          citation: 'Perpres 16/2018 tentang Pengadaan Barang/Jasa Pemerintah, Pasal 11, beserta perubahannya (disarikan)',
        },
        {
          id: 'b4',
          kind: 'text',
          md: `## Tiga kalimat yang perlu diganti

- “Peserta memahami materi.” Ganti: “Sedikitnya 80% peserta lulus uji praktik dengan nilai 75.”
- “Aplikasi harus cepat.” Ganti: “Nomor antrean tampil paling lama tiga detik setelah tombol ditekan pada jam sibuk.”
- “Bahan bangunan berkualitas baik.” Ganti: “Bahan memenuhi SNI yang disebut pada lampiran spesifikasi.”

Kata seperti *baik*, *cepat*, dan *memadai* mengundang tafsir. Tafsir yang berbeda baru terlihat saat serah terima, ketika memperbaikinya sudah mahal. Hindari pula menyebut satu merek tanpa dasar yang dibolehkan aturan; tuliskan kinerja yang dibutuhkan.`,
        },
        {
          id: 'b5',
          kind: 'reflection',
          prompt: 'Buka satu KAK di unit Anda. Temukan satu kata kabur di bagian keluaran, lalu tulis ulang agar dapat diperiksa orang lain.',
          hint: 'Bayangkan pemeriksa yang datang setahun lagi. Bukti apa yang akan ia minta?',
        },
      ],
    },
  ],
  check: [
    {
      key: 'm1-01',
      type: 'single',
      stem: 'Manakah tugas di Kota Kotalama yang paling tepat dikelola sebagai proyek?',
      options: [
        { id: 'a', text: 'Menjawab pesan warga di kanal informasi dinas setiap hari kerja' },
        { id: 'b', text: 'Memindahkan arsip kertas sepuluh tahun ke sistem digital sebelum Oktober' },
        { id: 'c', text: 'Menyusun rekap kehadiran pegawai pada akhir tiap bulan berjalan' },
        { id: 'd', text: 'Memeriksa kelengkapan berkas pemohon di loket secara bergiliran' },
      ],
      correct: 'b',
      explanation:
        'Pemindahan arsip memiliki awal, akhir, dan hasil khas. Tiga tugas lain berulang tanpa titik selesai sehingga dikelola sebagai pekerjaan rutin.',
      indicator: indicators.scope,
    },
    {
      key: 'm1-02',
      type: 'single',
      stem: 'Rumusan tujuan manakah yang paling siap dijadikan dasar evaluasi proyek pelatihan kader?',
      options: [
        { id: 'a', text: 'Kader posyandu menjadi lebih terampil, percaya diri, dan berdaya melayani keluarga di wilayahnya' },
        { id: 'b', text: 'Terselenggaranya pelatihan kader yang bermutu bagi seluruh posyandu Kota Kotalama tahun ini' },
        { id: 'c', text: 'Semua kader mengikuti kelas sampai selesai dan memperoleh sertifikat pada akhir kegiatan' },
        { id: 'd', text: 'Pada akhir November, kader yang mengukur balita dengan benar naik dari 40% menjadi 80%' },
      ],
      correct: 'd',
      explanation:
        'Rumusan itu memuat angka awal, target, waktu, dan perilaku yang dapat diamati. Kehadiran dan sertifikat baru membuktikan kegiatan berlangsung.',
      indicator: indicators.scope,
    },
    {
      key: 'm1-03',
      type: 'matching',
      stem: 'Pasangkan setiap pernyataan tentang antrean daring dengan tingkat hasilnya.',
      pairs: [
        { id: 'p1', left: 'Papan nomor antrean terpasang di empat loket', right: 'Keluaran' },
        { id: 'p2', left: 'Warga menunggu rata-rata 30 menit, semula 95 menit', right: 'Hasil' },
        { id: 'p3', left: 'Makin banyak warga memiliki dokumen kependudukan lengkap', right: 'Dampak' },
        { id: 'p4', left: 'Petugas loket mengikuti simulasi penggunaan sistem', right: 'Kegiatan' },
      ],
      explanation:
        'Kegiatan dikerjakan tim, keluaran diserahkan, hasil dirasakan pengguna, dan dampak muncul dalam jangka panjang bersama faktor lain.',
      indicator: indicators.scope,
    },
    {
      key: 'm1-04',
      type: 'single',
      stem: 'Pasien lansia sangat bergantung pada Pustu, tetapi hampir tidak berpengaruh pada keputusan renovasi. Pendekatan apa yang paling tepat?',
      options: [
        { id: 'a', text: 'Menyediakan saluran masukan yang mudah dan mengabari mereka lewat kader yang dikenal' },
        { id: 'b', text: 'Menunggu keluhan masuk, lalu menjawabnya satu demi satu sesuai urutan penerimaan' },
        { id: 'c', text: 'Mengundang seluruh pasien lansia sebagai anggota tim pengambil keputusan teknis' },
        { id: 'd', text: 'Mencukupkan pada spanduk di pagar, sebab pengaruh mereka terhadap proyek kecil' },
      ],
      correct: 'a',
      explanation:
        'Kelompok yang sangat terdampak, tetapi kecil pengaruhnya perlu diberi kabar dan suara secara aktif melalui jalur yang mudah bagi mereka.',
      indicator: indicators.stakeholders,
    },
    {
      key: 'm1-05',
      type: 'trueFalse',
      stem: 'Peta pemangku kepentingan cukup disusun sekali pada awal proyek karena posisi setiap pihak ditetapkan oleh jabatannya.',
      correct: false,
      explanation:
        'Pengaruh dan minat orang bergeser, misalnya saat warga mulai terganggu pekerjaan fisik. Peta ditinjau lagi pada setiap tahap.',
      indicator: indicators.stakeholders,
    },
    {
      key: 'm1-06',
      type: 'multiple',
      stem: 'Anda meninjau bagian keluaran pada KAK aplikasi antrean. Kalimat mana saja yang sudah dapat diperiksa saat serah terima? Pilih dua.',
      options: [
        { id: 'a', text: 'Sistem melayani 300 pendaftaran per jam tanpa gagal dalam uji beban' },
        { id: 'b', text: 'Buku panduan petugas tersedia dalam bentuk cetak dan PDF' },
        { id: 'c', text: 'Tampilan aplikasi modern dan nyaman dipandang oleh semua kalangan' },
        { id: 'd', text: 'Penyedia memberi dukungan yang memadai setelah sistem berjalan' },
      ],
      correct: ['a', 'b'],
      explanation:
        'Angka uji beban dan keberadaan panduan dapat diperiksa siapa pun. Kata “modern”, “nyaman”, dan “memadai” bergantung pada tafsir pembaca.',
      indicator: indicators.scope,
    },
  ],
  summary: `## Pokok modul 1

- Proyek bersifat sementara, menghasilkan sesuatu yang khas, dan melibatkan banyak pihak.
- Lingkup, waktu, dan biaya saling menarik. Buat pilihannya terlihat agar pimpinan memutuskan dengan sadar.
- Tujuan yang dapat dipakai memuat angka awal, target, dan tanggal pengukuran.
- Lingkup memerlukan dua daftar: termasuk dan tidak termasuk.
- Petakan pemangku kepentingan menurut pengaruh dan kepentingan. Beri suara kepada yang paling terdampak.
- KAK yang baik membuat orang lain mampu melaksanakan dan memeriksa pekerjaan tanpa bertanya kepada penulisnya.`,
}
