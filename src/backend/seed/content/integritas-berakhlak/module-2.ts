import type { ContentModule } from '../../content-format.ts'

export const module2: ContentModule = {
  key: 'm2',
  title: 'Gratifikasi, benturan kepentingan, dan suap',
  outcome: 'Anda dapat mengenali gratifikasi, suap, pemerasan, dan benturan kepentingan, lalu menolak, melaporkan, atau mengelolanya dengan benar.',
  lessons: [
    {
      key: '2-1',
      title: 'Mengenali bedanya',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Sekotak kue, tiket konser, diskon renovasi rumah, pinjaman tanpa bunga. Wujudnya berbeda, tetapi pertanyaannya sama: **mengapa pemberian ini datang kepada saya?** Kalau jawabannya "karena jabatan saya", berhati-hatilah.

## Tiga istilah yang sering tertukar

- **Gratifikasi** adalah pemberian dalam arti luas: uang, barang, diskon, komisi, pinjaman tanpa bunga, tiket, penginapan, wisata, pengobatan, dan fasilitas lain. Tidak perlu ada kesepakatan.
- **Suap** mengandung kesepakatan atau maksud agar pejabat berbuat, atau tidak berbuat, sesuatu dalam jabatannya.
- **Pemerasan** terjadi ketika pejabat menyalahgunakan kekuasaan untuk memaksa orang memberi.`,
        },
        {
          id: 'b2',
          kind: 'figure',
          src: 'integritas-berakhlak/beda-tiga.svg',
          alt: 'Perbandingan tiga keadaan. Gratifikasi: warga memberi karena jabatan, tanpa kesepakatan. Suap: kedua pihak sepakat, pemberian ditukar dengan keputusan. Pemerasan: petugas memaksa, warga memberi karena terpaksa.',
          caption: 'Perhatikan arah panahnya: siapa yang memulai, dan adakah kesepakatan atau paksaan.',
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Pemberian setelah urusan selesai

Banyak orang merasa aman menerima hadiah setelah layanan selesai. "Kan tidak memengaruhi keputusan saya." Padahal, pemberian itu tetap datang karena jabatan. Ia menanam rasa berutang untuk urusan berikutnya, dan memberi pesan kepada warga lain bahwa pelayanan yang baik perlu dibalas.

Dua pertanyaan membantu Anda menilai:

1. Kalau saya tidak memegang jabatan ini, apakah orang itu tetap memberi?
2. Apakah pemberian ini berlawanan dengan kewajiban atau tugas saya?`,
        },
        {
          id: 'b4',
          kind: 'callout',
          tone: 'law',
          title: 'Kapan gratifikasi dianggap suap',
          md: `Gratifikasi kepada pegawai negeri atau penyelenggara negara dianggap pemberian suap bila **berhubungan dengan jabatan** dan **berlawanan dengan kewajiban atau tugasnya** (parafrasa).

- Nilai Rp10 juta atau lebih: penerima yang harus membuktikan bahwa itu bukan suap.
- Nilai di bawah Rp10 juta: penuntut umum yang membuktikan bahwa itu suap.

Jadi, angka Rp10 juta mengatur beban pembuktian. Angka itu **bukan** batas boleh menerima.`,
          citation: 'UU 31/1999 jo. UU 20/2001 Pasal 12B',
        },
        {
          id: 'b5',
          kind: 'case',
          title: 'Rabat untuk dapur baru',
          story: `Nadia, pemeriksa izin bangunan di Kota Kotalama, sedang merenovasi dapur. Toko bahan bangunan yang izinnya ia periksa tiga bulan lalu menawarkan potongan 40 persen. "Harga khusus untuk Ibu, sudah seperti keluarga." Pelanggan lain mendapat potongan 5 persen. Toko itu berencana membuka cabang tahun depan.`,
          question: 'Bagaimana Nadia sebaiknya memandang tawaran ini?',
          options: [
            {
              text: 'Boleh diterima, karena izin toko sudah selesai dan Nadia tetap membayar.',
              feedback:
                'Diskon yang hanya diberikan kepada pejabat tetap merupakan gratifikasi. Rencana membuka cabang membuat kaitan dengan tugas Nadia semakin terang.',
              best: false,
            },
            {
              text: 'Ditolak, lalu melaporkan penolakan itu kepada UPG.',
              feedback:
                'Tepat. Potongan khusus itu muncul karena jabatan. Dengan menolak, melaporkannya, dan membeli dengan harga umum, Nadia melindungi dirinya dan keputusan berikutnya.',
              best: true,
            },
            {
              text: 'Boleh diterima asalkan potongannya dikurangi menjadi sama dengan nilai kado yang wajar.',
              feedback:
                'Mengecilkan nilai tidak mengubah sebabnya. Patokannya adalah hubungan dengan jabatan, bukan besar kecilnya potongan.',
              best: false,
            },
          ],
        },
        {
          id: 'b6',
          kind: 'reflection',
          prompt: 'Ingat satu pemberian yang pernah Anda terima dari orang yang Anda layani atau awasi. Bagaimana Anda menilainya sekarang?',
          hint: 'Kalau ragu, tanyakan kepada UPG. Bertanya lebih dahulu jauh lebih ringan daripada menjelaskan belakangan.',
        },
      ],
    },
    {
      key: '2-2',
      title: 'Menolak dan melaporkan gratifikasi',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Urutan sikapnya sederhana: **tolak dulu, lapor kalau terlanjur.** Menolak pada kesempatan pertama paling mudah dan paling bersih. Kalau tidak bisa ditolak, misalnya karena dikirim ke rumah saat Anda tidak ada, segera laporkan.

Ikuti perjalanan sebuah bingkisan berikut ini.`,
        },
        {
          id: 'b2',
          kind: 'animation',
          title: 'Perjalanan sebuah bingkisan',
          scenes: [
            {
              seconds: 9,
              src: 'integritas-berakhlak/adegan-1-datang.svg',
              alt: 'Seorang kurir menyerahkan bingkisan berpita di meja depan kantor; di bingkisan tertulis Untuk Bu Laras.',
              narration: 'Siang itu, sebuah bingkisan tiba di kantor. Pengirimnya perusahaan yang izinnya sedang diperiksa Bu Laras.',
            },
            {
              seconds: 9,
              src: 'integritas-berakhlak/adegan-2-tanya.svg',
              alt: 'Bu Laras memikirkan tiga pertanyaan: siapa pemberinya, terkait tugas saya atau tidak, mengapa saya.',
              narration: 'Bu Laras tidak langsung membukanya. Ia bertanya: siapa pemberinya, adakah kaitan dengan tugas saya, dan mengapa saya?',
            },
            {
              seconds: 9,
              src: 'integritas-berakhlak/adegan-3-tolak.svg',
              alt: 'Bu Laras mengembalikan bingkisan kepada kurir sambil berkata: terima kasih, mohon dibawa kembali.',
              narration: 'Jawabannya jelas, maka ia menolak dengan ramah. Penolakan itu ia catat: tanggal, pengirim, dan isi surat jalan.',
            },
            {
              seconds: 10,
              src: 'integritas-berakhlak/adegan-4-terlanjur.svg',
              alt: 'Bingkisan sudah terlanjur berada di rumah; tiga tindakan: foto, catat, simpan utuh.',
              narration: 'Minggu berikutnya, bingkisan lain dikirim ke rumahnya saat kosong. Ia memotretnya, mencatatnya, dan menyimpannya utuh.',
            },
            {
              seconds: 10,
              src: 'integritas-berakhlak/adegan-5-lapor.svg',
              alt: 'Laporan berjalan dari Bu Laras ke UPG instansi atau KPK, dengan batas paling lambat 30 hari kerja sejak diterima.',
              narration: 'Ia melapor melalui UPG di instansinya. Laporan juga dapat langsung ke KPK, paling lambat tiga puluh hari kerja sejak diterima.',
            },
            {
              seconds: 9,
              src: 'integritas-berakhlak/adegan-6-status.svg',
              alt: 'KPK menetapkan status bingkisan: menjadi milik negara atau milik penerima; Bu Laras melayani warga dengan tenang.',
              narration: 'KPK menetapkan statusnya: milik negara atau milik penerima. Apa pun hasilnya, Bu Laras bekerja dengan tenang.',
            },
          ],
        },
        {
          id: 'b3',
          kind: 'steps',
          title: 'Jika pemberian terlanjur diterima',
          steps: [
            {
              title: 'Jangan dipakai, jangan dibagi',
              md: 'Simpan dalam keadaan utuh. Kalau berupa makanan yang cepat rusak dan tidak bisa dikembalikan, salurkan sebagai bantuan sosial, lalu sertakan buktinya dalam laporan.',
            },
            {
              title: 'Kumpulkan keterangan',
              md: 'Catat nama dan hubungan pemberi, tanggal dan tempat penerimaan, wujud dan taksiran nilai, serta urusan pemberi dengan tugas Anda. Sertakan foto.',
            },
            {
              title: 'Laporkan',
              md: 'Sampaikan kepada Unit Pengendalian Gratifikasi (UPG) di instansi Anda, atau langsung ke KPK, misalnya melalui [Gratifikasi Online](https://gol.kpk.go.id). Jangan menunggu hari terakhir.',
            },
            {
              title: 'Ikuti penetapannya',
              md: 'Lengkapi dokumen bila diminta. Bila ditetapkan sebagai milik negara, serahkan. Simpan surat penetapannya sebagai bukti.',
            },
          ],
        },
        {
          id: 'b4',
          kind: 'callout',
          tone: 'law',
          title: 'Laporan yang melindungi pelapornya',
          md: 'Ketentuan gratifikasi yang dianggap suap tidak berlaku bila penerima melaporkannya kepada KPK paling lambat **30 hari kerja** sejak tanggal diterima. KPK kemudian menetapkan gratifikasi itu menjadi milik penerima atau milik negara (parafrasa).',
          citation: 'UU 20/2001 Pasal 12C; tata cara: Peraturan KPK 2/2019 sebagaimana diubah dengan Peraturan KPK 1/2026',
        },
        {
          id: 'b5',
          kind: 'text',
          md: `## Kalimat menolak yang tetap hangat

- "Terima kasih, Pak. Melayani Bapak sudah tugas saya. Mohon ini dibawa kembali."
- "Kalau Ibu puas, tolong isi survei kami. Itu jauh lebih berarti."
- "Saya menghargai niat baiknya. Aturan kami tidak membolehkan, dan saya ingin urusan Bapak tetap bersih."

## Tiga kekeliruan yang sering terjadi

- **Mengembalikan diam-diam.** Tanpa catatan, Anda tidak punya bukti bila pemberi mengaku pemberiannya diterima.
- **Menyumbangkan sendiri.** Niatnya baik, tetapi menyumbangkan uang atau barang itu berarti sudah memakainya.
- **Menitipkan kepada rekan.** Tanggung jawab melapor tetap pada penerima.

Jangan menolak dengan nada menuduh. Sebagian warga memberi karena adat, bukan karena niat menyuap.`,
        },
        {
          id: 'b6',
          kind: 'reflection',
          prompt: 'Siapa petugas UPG di instansi Anda, dan bagaimana menghubunginya? Kalau belum tahu, tuliskan cara Anda mencarinya hari ini.',
        },
      ],
    },
    {
      key: '2-3',
      title: 'Benturan kepentingan',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Benturan kepentingan, atau konflik kepentingan, terjadi ketika kepentingan pribadi dapat memengaruhi keputusan dinas Anda. Memilikinya belum tentu salah. Setiap orang punya keluarga, teman, usaha, dan keyakinan. **Yang salah adalah menyembunyikannya, atau tetap memutuskan seolah tidak ada apa-apa.**

## Tiga wajah benturan kepentingan

| Jenis | Artinya | Contoh |
| --- | --- | --- |
| Nyata (aktual) | Kepentingan pribadi sedang bersinggungan dengan keputusan Anda | Anda menilai penawaran perusahaan milik adik ipar |
| Potensial | Belum terjadi, tetapi bisa terjadi bila tugas berubah | Anda akan pindah ke bagian yang mengawasi usaha istri |
| Tampak | Orang wajar menduga ada kepentingan, walaupun tidak ada | Anda makan siang berdua dengan peserta tender |

Aturan kita mengatur jenis aktual dan potensial. Jenis ketiga dikenal dalam pedoman internasional. Ia tetap perlu dijaga, sebab kepercayaan warga bergantung pada apa yang mereka lihat.`,
        },
        {
          id: 'b2',
          kind: 'callout',
          tone: 'law',
          title: 'Jangan memutuskan urusan sendiri',
          md: 'Pejabat pemerintahan yang berpotensi memiliki konflik kepentingan dilarang menetapkan atau melakukan keputusan dan tindakan. Konflik dapat bersumber, antara lain, dari kepentingan pribadi atau bisnis serta hubungan dengan kerabat dan keluarga. Pejabat yang bersangkutan wajib memberitahukannya kepada atasan (parafrasa).',
          citation: 'UU 30/2014 Pasal 42 dan 43; pengelolaannya: Permen PANRB 17/2024',
        },
        {
          id: 'b3',
          kind: 'steps',
          title: 'Tiga langkah: kenali, nyatakan, kelola',
          steps: [
            {
              title: 'Kenali',
              md: 'Sebelum memutus, tanyakan: adakah keluarga, teman dekat, usaha, utang, atau tawaran kerja saya yang tersentuh keputusan ini?',
            },
            {
              title: 'Nyatakan',
              md: 'Sampaikan secara tertulis kepada atasan sebelum proses berjalan, cukup satu paragraf. Menyatakan lebih awal lebih ringan daripada menjelaskan belakangan.',
            },
            {
              title: 'Kelola',
              md: 'Bersama atasan, pilih cara yang sepadan: mundur dari keputusan itu, menyerahkan akses berkas, menambah penilai independen, atau mengubah pembagian tugas. Catat pilihannya.',
            },
          ],
        },
        {
          id: 'b4',
          kind: 'case',
          title: 'Panitia dan sahabat lama',
          story: `Anda ditunjuk menjadi anggota tim penilai lomba desain taman kota berhadiah Rp150 juta. Saat berkas dibuka, Anda melihat nama Bram, sahabat sejak kuliah. Anda berdua masih berlibur bersama setiap tahun. Karya Bram memang bagus. Rekan penilai tidak tahu hubungan itu.`,
          question: 'Apa langkah yang paling tepat?',
          options: [
            {
              text: 'Menilai seobjektif mungkin tanpa menyebut hubungan itu, sebab persahabatan bukan hubungan keluarga.',
              feedback:
                'Niat objektif tidak bisa dilihat orang lain, bahkan sulit dinilai oleh diri sendiri. Kedekatan sahabat juga merupakan kepentingan pribadi.',
              best: false,
            },
            {
              text: 'Memberi nilai rendah kepada Bram agar tidak ada yang bisa menuduh Anda berpihak.',
              feedback:
                'Itu merugikan Bram dan tetap membiarkan hubungan pribadi memengaruhi nilai. Yang perlu dikeluarkan adalah diri Anda dari penilaian itu.',
              best: false,
            },
            {
              text: 'Menyatakan hubungan itu secara tertulis kepada ketua tim dan mundur dari penilaian sesuai keputusannya.',
              feedback:
                'Tepat. Hubungan dinyatakan sebelum penilaian, keputusan cara mengelolanya diambil atasan, dan karya Bram dinilai orang yang bebas kepentingan.',
              best: true,
            },
            {
              text: 'Meminta Bram menarik karyanya, supaya Anda bisa tetap bertugas sampai selesai.',
              feedback:
                'Bram berhak ikut lomba. Yang memegang kewenangan adalah Anda, maka Anda yang menyesuaikan diri.',
              best: false,
            },
          ],
        },
        {
          id: 'b5',
          kind: 'reflection',
          prompt: 'Daftarkan tiga kepentingan pribadi Anda (keluarga, usaha, organisasi) yang suatu hari bisa bersinggungan dengan tugas Anda.',
          hint: 'Daftar ini bukan pengakuan salah. Ini peta agar Anda tidak terkejut.',
        },
      ],
    },
    {
      key: '2-4',
      title: 'Wilayah abu-abu',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Sebagian besar ASN tidak akan menerima koper berisi uang. Ujian yang sebenarnya datang dalam bentuk kecil, ramah, dan "sudah biasa". Mari kita bahas beberapa yang paling sering muncul.

| Situasi | Cara memandangnya |
| --- | --- |
| Uang "terima kasih" di loket | Tolak. Layanan sudah dibiayai negara. |
| Kado pernikahan anak Anda dari rekanan | Cermati hubungan jabatannya. Laporkan bila ada konflik kepentingan atau melebihi batas nilai. |
| Makan siang prasmanan di seminar untuk semua peserta | Umumnya wajar, karena berlaku sama bagi semua. |
| Honor narasumber dari pihak yang Anda awasi | Jangan terima langsung. Tanyakan aturan instansi dan UPG. |
| Plakat atau cendera mata acara resmi | Umumnya boleh bila berlaku umum. Laporkan bila ragu. |
| Rekan kerja patungan kado ulang tahun | Ada batas nilai. Jangan sampai menjadi setoran kepada atasan. |`,
        },
        {
          id: 'b2',
          kind: 'callout',
          tone: 'info',
          title: 'Batas nilai bisa berubah',
          md: 'KPK mengatur jenis pemberian yang tidak wajib dilaporkan beserta batas nilainya, misalnya dalam upacara adat atau antarrekan kerja. Batas itu diperbarui pada 2026 dan dapat berubah lagi. Tanyakan UPG sebelum menyimpulkan. Pemberian di bawah batas tetap tidak boleh diterima bila menimbulkan konflik kepentingan.',
          citation: 'Peraturan KPK 2/2019 sebagaimana diubah dengan Peraturan KPK 1/2026',
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Waspadai kalimat pembenar

Pelanggaran kecil hampir selalu didahului kalimat yang terdengar masuk akal. Kenali bunyinya.

- "Semua orang juga begitu."
- "Ini rezeki, bukan minta."
- "Kalau ditolak, nanti tersinggung."
- "Nilainya tidak seberapa."
- "Uangnya kan untuk kas bersama."

Kalimat terakhir paling licin. Uang yang masuk kas bersama tetap berasal dari jabatan. Membaginya justru menambah orang yang terlibat.

## Tiga uji cepat

1. **Uji halaman depan.** Nyamankah saya kalau hal ini diberitakan besok?
2. **Uji kebalikan.** Kalau saya warga lain yang melihatnya, apakah saya merasa diperlakukan adil?
3. **Uji anak magang.** Maukah saya mengajarkan hal ini kepada pegawai baru?`,
        },
        {
          id: 'b4',
          kind: 'case',
          title: 'Amplop untuk kas bersama',
          story: `Di ruang pelayanan tempat Anda baru menjadi kepala seksi, ada kotak bertuliskan "Kas Kopi". Warga yang puas sering memasukkan uang. Tidak ada paksaan. Uangnya dipakai untuk kopi petugas dan menjenguk rekan yang sakit. Tim bangga karena kotak itu "transparan, ada catatannya".`,
          question: 'Apa keputusan Anda?',
          options: [
            {
              text: 'Menghentikan kotak, bertanya ke UPG soal sisa uangnya, dan memulai iuran internal.',
              feedback:
                'Tepat. Sumber masalahnya dihentikan, sisa uang ditangani resmi, dan kebutuhan sosial dipenuhi dari kantong sendiri. Jangan lupa menjelaskan alasannya kepada tim.',
              best: true,
            },
            {
              text: 'Mempertahankan kotak, tetapi memindahkannya ke dalam ruangan agar tidak terlihat oleh warga.',
              feedback:
                'Menyembunyikan kotak menunjukkan bahwa kita sendiri ragu. Pemberian dari pengguna layanan tetap berjalan, hanya lebih tertutup.',
              best: false,
            },
            {
              text: 'Mempertahankan kotak dengan catatan lebih rapi dan pengumuman jumlah setiap bulan.',
              feedback:
                'Catatan rapi tidak mengubah sumbernya. Warga yang melihat kotak itu bisa merasa wajib memberi agar dilayani dengan baik.',
              best: false,
            },
            {
              text: 'Menyita uangnya dan mengumumkan nama petugas yang mengelola kotak dalam apel pagi.',
              feedback:
                'Tegas, tetapi mempermalukan orang yang mengira dirinya benar. Hentikan praktiknya, luruskan pemahamannya, dan serahkan penilaian kepada yang berwenang.',
              best: false,
            },
          ],
        },
        {
          id: 'b5',
          kind: 'reflection',
          prompt: 'Kalimat pembenar mana yang paling sering Anda dengar, atau ucapkan dalam hati? Tuliskan bantahan singkat yang jujur.',
        },
      ],
    },
  ],
  check: [
    {
      key: 'm2-01',
      type: 'single',
      stem: 'Seorang pengusaha mengirim voucer belanja kepada pemeriksa pajak daerah sebulan setelah pemeriksaan selesai. Tidak pernah ada perjanjian apa pun. Apa penilaian yang tepat?',
      options: [
        { id: 'a', text: 'Gratifikasi terkait jabatan yang harus ditolak atau dilaporkan.' },
        { id: 'b', text: 'Hadiah biasa yang boleh dipakai, karena pemeriksaan sudah lama selesai.' },
        { id: 'c', text: 'Pemerasan, karena pengusaha kemungkinan merasa tertekan saat pemeriksaan.' },
        { id: 'd', text: 'Urusan pribadi, karena voucer dikirim ke rumah dan bukan ke kantor.' },
      ],
      correct: 'a',
      explanation: 'Gratifikasi tidak memerlukan kesepakatan. Waktu pemberian setelah urusan selesai tidak menghapus kaitannya dengan jabatan.',
      indicator: 'Mengenali dan melaporkan gratifikasi secara benar',
    },
    {
      key: 'm2-02',
      type: 'trueFalse',
      stem: 'Hadiah bernilai Rp4 juta dari rekanan boleh disimpan tanpa laporan karena masih di bawah Rp10 juta.',
      correct: false,
      explanation: 'Angka Rp10 juta dalam Pasal 12B hanya membedakan siapa yang membuktikan. Angka itu bukan batas boleh menerima.',
      indicator: 'Mengenali dan melaporkan gratifikasi secara benar',
    },
    {
      key: 'm2-03',
      type: 'ordering',
      stem: 'Sebuah jam tangan dari rekanan dikirim ke rumah Anda dan tidak dapat dikembalikan. Urutkan tindakan yang benar.',
      steps: [
        { id: 's1', text: 'Menyimpan jam dalam keadaan utuh' },
        { id: 's2', text: 'Mencatat pemberi, waktu, dan kaitannya dengan tugas' },
        { id: 's3', text: 'Menyampaikan laporan kepada UPG atau KPK' },
        { id: 's4', text: 'Mematuhi penetapan status barang' },
      ],
      explanation: 'Barang diamankan dan keterangannya dicatat selagi segar, lalu dilaporkan. Statusnya ditetapkan KPK, bukan oleh penerima.',
      indicator: 'Mengenali dan melaporkan gratifikasi secara benar',
    },
    {
      key: 'm2-04',
      type: 'single',
      stem: 'Seorang pejabat pengadaan mengetahui bahwa salah satu peserta tender adalah perusahaan milik kakaknya. Kapan ia sebaiknya menyatakan hubungan itu?',
      options: [
        { id: 'a', text: 'Setelah pemenang diumumkan, bila perusahaan kakaknya menang.' },
        { id: 'b', text: 'Ketika ada peserta lain yang mengajukan sanggahan.' },
        { id: 'c', text: 'Pada laporan akhir kegiatan sebagai catatan pelengkap.' },
        { id: 'd', text: 'Sebelum evaluasi, begitu ia tahu hubungan itu ada.' },
      ],
      correct: 'd',
      explanation: 'Benturan kepentingan dinyatakan sebelum keputusan dibuat, agar masih dapat dikelola. Sesudahnya, pernyataan hanya menjadi pembelaan.',
      indicator: 'Mengelola benturan kepentingan secara terbuka',
    },
    {
      key: 'm2-05',
      type: 'matching',
      stem: 'Tentukan istilah yang tepat bagi keempat kejadian berikut.',
      pairs: [
        { id: 'p1', left: 'Petugas menahan berkas sampai pemohon membayar', right: 'Pemerasan' },
        { id: 'p2', left: 'Pemohon dan petugas sepakat: uang ditukar kelulusan', right: 'Suap' },
        { id: 'p3', left: 'Rekanan mengirim parsel tanpa permintaan apa pun', right: 'Gratifikasi' },
        { id: 'p4', left: 'Petugas memeriksa izin usaha milik istrinya', right: 'Benturan kepentingan' },
      ],
      explanation: 'Kuncinya adalah paksaan, kesepakatan, pemberian karena jabatan, atau kepentingan pribadi dalam sebuah keputusan.',
      indicator: 'Mengenali dan melaporkan gratifikasi secara benar',
    },
    {
      key: 'm2-06',
      type: 'multiple',
      stem: 'Manakah cara mengelola benturan kepentingan yang sepadan? Pilih semua yang tepat.',
      options: [
        { id: 'a', text: 'Mundur dari pengambilan keputusan yang bersangkutan.' },
        { id: 'b', text: 'Menambahkan penilai independen atas persetujuan atasan.' },
        { id: 'c', text: 'Berjanji dalam hati untuk tetap bersikap objektif.' },
        { id: 'd', text: 'Menyerahkan akses berkas kepada petugas lain.' },
        { id: 'e', text: 'Meminta kerabat tidak menyebut hubungan keluarga.' },
      ],
      correct: ['a', 'b', 'd'],
      explanation: 'Cara mengelola yang baik dapat dilihat dan diperiksa orang lain. Janji dalam hati dan hubungan yang disembunyikan tidak dapat diperiksa siapa pun.',
      indicator: 'Mengelola benturan kepentingan secara terbuka',
    },
  ],
  summary: `- Gratifikasi adalah pemberian dalam arti luas. Tanyakan: mengapa kepada saya?
- **Tolak dulu, lapor kalau terlanjur.** Batas laporan kepada KPK: 30 hari kerja sejak diterima (UU 20/2001 Pasal 12C).
- Rp10 juta mengatur beban pembuktian, bukan batas boleh menerima (Pasal 12B).
- Benturan kepentingan: kenali, nyatakan secara tertulis, kelola.
- Waspadai kalimat pembenar, terutama "untuk kas bersama".`,
}
