import type { ContentModule } from '../../content-format.ts'
import { indicators } from './indicators.ts'

export const module1: ContentModule = {
  key: 'm1',
  title: 'Hak warga dan janji layanan',
  outcome: 'Anda dapat menjelaskan hak warga dan memakai standar serta maklumat pelayanan sebagai pegangan dalam tugas sehari-hari.',
  lessons: [
    {
      key: '1-1',
      title: 'Warga datang membawa hak',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Pukul tujuh lewat sepuluh, Pak Darto sudah duduk di teras Kelurahan Melati Wetan, Kota Kotalama. Ia penjual bubur. Setiap jam yang ia habiskan di kantor kelurahan adalah jam tanpa penghasilan. Ia tidak sedang meminta tolong. Ia mengambil sesuatu yang memang miliknya: layanan yang pasti, wajar, dan manusiawi.

Cara kita memandang Pak Darto menentukan cara kita bekerja. Bila ia dianggap pemohon belas kasihan, keterlambatan terasa wajar dan penjelasan terasa sebagai kebaikan hati. Bila ia dianggap pemilik hak, keterlambatan adalah utang dan penjelasan adalah kewajiban.

## Apa yang membuat layanan disebut prima

Pelayanan prima bukan layanan mewah. Ukurannya tiga pertanyaan sederhana:

- **Pasti.** Apakah warga tahu syarat, waktu, dan biayanya sebelum mulai?
- **Tuntas.** Apakah kebutuhannya selesai, bukan sekadar berkasnya diterima?
- **Bermartabat.** Apakah ia diperlakukan sebagai orang dewasa yang setara, siapa pun dia?

Senyum penting, tetapi senyum tanpa kepastian hanya membuat warga menunggu dengan sopan.`,
        },
        {
          id: 'b2',
          kind: 'callout',
          tone: 'law',
          title: 'Hak masyarakat dalam pelayanan publik',
          md: `Diringkas dari undang-undang, masyarakat antara lain berhak:

- mengetahui kebenaran isi standar pelayanan dan mengawasi pelaksanaannya;
- mendapat tanggapan atas pengaduan yang diajukan;
- mengadukan pelaksana atau penyelenggara yang menyimpang dari standar;
- mendapat pelayanan yang berkualitas sesuai asas dan tujuan pelayanan.`,
          citation: 'UU 25/2009 tentang Pelayanan Publik, Pasal 18',
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Hak selalu punya pasangan

Hak warga menjadi kewajiban penyelenggara. Pasal 15 undang-undang yang sama mewajibkan penyelenggara, antara lain, menyusun standar pelayanan, mengumumkan maklumat, menempatkan pelaksana yang kompeten, dan melayani sesuai asas.

Warga juga punya kewajiban: mematuhi ketentuan dalam standar dan ikut menjaga fasilitas. Karena itu, meminta warga melengkapi syarat bukan tindakan yang salah. Yang salah adalah meminta syarat yang tidak tertulis, atau memberitahukannya sedikit demi sedikit.

| Hak warga | Wujudnya di meja Anda |
| --- | --- |
| Tahu isi standar | Syarat, waktu, dan biaya terlihat tanpa harus bertanya |
| Mengawasi | Nama petugas dan nomor berkas diberikan |
| Ditanggapi | Keluhan dicatat, diberi tanda terima, dan dijawab |
| Dilayani dengan mutu | Satu kunjungan cukup untuk urusan yang sederhana |`,
        },
        {
          id: 'b4',
          kind: 'case',
          title: 'Fotokopi yang tidak tertulis',
          story: `Pak Darto mengurus surat keterangan usaha. Standar pelayanan menyebut tiga syarat dan ketiganya lengkap. Rekan Anda di loket biasa meminta satu fotokopi tambahan "untuk arsip, siapa tahu nanti ditanya". Tukang fotokopi terdekat berjarak satu kilometer. Antrean sedang panjang.`,
          question: 'Apa yang sebaiknya Anda lakukan?',
          options: [
            {
              text: 'Meminta Pak Darto memfotokopi dulu, karena semua warga lain juga diminta begitu.',
              feedback:
                'Perlakuannya memang sama, tetapi sama-sama tidak berdasar. Kebiasaan yang tidak tertulis tetap syarat tambahan, dan ongkosnya ditanggung warga.',
              best: false,
            },
            {
              text: 'Memproses berkas dengan tiga syarat, lalu mengangkat soal fotokopi arsip dalam rapat tim.',
              feedback:
                'Tepat. Hak warga dipenuhi sekarang, dan akar masalahnya dibereskan di tempat yang benar. Bila arsip memang perlu, kantor dapat memindai sendiri.',
              best: true,
            },
            {
              text: 'Memproses tanpa fotokopi khusus untuk Pak Darto karena ia datang paling pagi dan sudah lama menunggu.',
              feedback:
                'Hasilnya baik bagi Pak Darto, tetapi alasannya keliru. Warga berikutnya tetap dibebani. Yang perlu diubah adalah kebiasaannya, bukan pengecualiannya.',
              best: false,
            },
          ],
        },
        {
          id: 'b5',
          kind: 'reflection',
          prompt: 'Ingat satu kali Anda sendiri menjadi warga yang menunggu di sebuah kantor. Apa yang paling membuat Anda kesal, dan apakah hal serupa terjadi di unit Anda?',
          hint: 'Biasanya bukan lamanya, melainkan tidak tahu harus menunggu sampai kapan.',
        },
      ],
    },
    {
      key: '1-2',
      title: 'Membaca standar pelayanan',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Standar pelayanan adalah tolok ukur bagi pelaksana sekaligus acuan bagi warga untuk menilai. Ia bukan dokumen untuk akreditasi saja. Ketika Anda ragu "boleh atau tidak", di sanalah tempat pertama untuk mencari jawaban.

## Empat belas komponen, enam yang wajib terlihat

Undang-undang menyebut empat belas komponen. Pedoman penyusunannya membaginya menjadi dua kelompok. Enam komponen berkaitan langsung dengan proses yang dialami warga dan harus diumumkan. Delapan sisanya mengatur dapur penyelenggara.

| Dialami warga | Pertanyaan yang dijawabnya |
| --- | --- |
| Persyaratan | Apa yang harus saya bawa? |
| Sistem, mekanisme, dan prosedur | Saya harus ke mana dulu? |
| Jangka waktu penyelesaian | Kapan selesai? |
| Biaya atau tarif | Berapa, dan dibayar di mana? |
| Produk pelayanan | Apa yang saya terima? |
| Penanganan pengaduan, saran, dan masukan | Kalau ada masalah, saya melapor ke mana? |

Delapan komponen dapur meliputi dasar hukum, sarana dan prasarana, kompetensi pelaksana, pengawasan internal, jumlah pelaksana, jaminan pelayanan, jaminan keamanan dan keselamatan, serta evaluasi kinerja pelaksana.`,
        },
        {
          id: 'b2',
          kind: 'callout',
          tone: 'law',
          title: 'Dasar standar pelayanan',
          md: `Undang-undang mewajibkan penyelenggara menyusun dan menetapkan standar pelayanan dengan mengikutsertakan masyarakat dan pihak terkait. Rincian komponennya disebut tersendiri. Pembagian enam dan delapan komponen berasal dari pedoman Menteri PANRB.`,
          citation: 'UU 25/2009 Pasal 20 dan Pasal 21; PermenPANRB 15/2014 tentang Pedoman Standar Pelayanan',
        },
        {
          id: 'b3',
          kind: 'steps',
          title: 'Menguji standar dengan mata warga',
          steps: [
            {
              title: 'Pilih satu layanan yang paling sering diminta',
              md: `Misalnya surat keterangan domisili. Cetak standar yang berlaku, bukan rancangan atau versi lama.`,
            },
            {
              title: 'Cari enam jawaban',
              md: `Bacalah seolah Anda baru pertama kali datang. Tandai jawaban yang tidak ada, kabur, atau bertentangan dengan papan informasi.`,
            },
            {
              title: 'Bandingkan dengan praktik',
              md: `Ambil sepuluh berkas terakhir. Hitung berapa yang selesai dalam waktu yang dijanjikan. Catat syarat yang diminta di luar standar.`,
            },
            {
              title: 'Bawa temuan ke forum yang tepat',
              md: `Usulkan perubahan lewat atasan atau forum konsultasi publik. Petugas loket tidak mengubah standar sendiri, tetapi bukti terbaik sering datang dari loket.`,
            },
          ],
        },
        {
          id: 'b4',
          kind: 'text',
          md: `## Kata yang kabur, janji yang kabur

Bandingkan dua kalimat ini:

> Surat diproses secepatnya setelah berkas lengkap.

> Surat selesai paling lama dua hari kerja sejak berkas dinyatakan lengkap di loket.

Kalimat kedua dapat ditagih. Ia juga melindungi Anda, sebab warga tahu kapan hitungan dimulai. Perhatikan tiga kata yang sering terlupa: **hari kerja** atau hari kalender, **sejak kapan**, dan **berkas lengkap menurut siapa**.

Jangan pula menjanjikan waktu yang lebih cepat demi menyenangkan warga bila Anda tidak mengendalikan seluruh prosesnya. Janji yang meleset satu hari lebih menyakitkan daripada janji wajar yang ditepati.`,
        },
        {
          id: 'b5',
          kind: 'callout',
          tone: 'info',
          title: 'Coba sekarang, satu menit',
          md: `Sebutkan dari ingatan: syarat, waktu, dan biaya layanan yang paling sering Anda tangani. Bila salah satunya harus Anda cari dulu, warga pasti lebih kesulitan lagi.`,
        },
      ],
    },
    {
      key: '1-3',
      title: 'Maklumat: janji yang ditandatangani',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Hampir setiap kantor memajang bingkai bertuliskan "Maklumat Pelayanan". Sayangnya, banyak yang membacanya hanya sekali, saat bingkai itu dipasang.

Maklumat adalah pernyataan tertulis berisi kewajiban dan janji yang terdapat dalam standar pelayanan. Penyelenggara menyatakan sanggup melaksanakan standar itu dan memublikasikannya. Jadi maklumat bukan slogan. Ia janji terbuka yang boleh ditagih oleh siapa pun yang membacanya.`,
        },
        {
          id: 'b2',
          kind: 'figure',
          src: 'pelayanan-publik-prima/janji-layanan.svg',
          alt: 'Empat langkah berurutan: hak warga diatur undang-undang, diterjemahkan menjadi standar pelayanan yang memuat syarat, waktu, dan biaya, dinyatakan sebagai janji dalam maklumat, lalu dibuktikan dalam layanan nyata di loket. Panah balik dari layanan ke standar bertuliskan keluhan dan survei memperbaiki standar.',
          caption: 'Hak menjadi standar, standar menjadi janji, janji dibuktikan di loket, dan suara warga memperbaiki standarnya.',
        },
        {
          id: 'b3',
          kind: 'callout',
          tone: 'law',
          title: 'Kewajiban memublikasikan maklumat',
          md: `Penyelenggara wajib menyusun dan menetapkan maklumat pelayanan yang merupakan pernyataan kesanggupan melaksanakan pelayanan sesuai standar, dan wajib memublikasikannya secara jelas dan luas (disarikan).`,
          citation: 'UU 25/2009 Pasal 22',
        },
        {
          id: 'b4',
          kind: 'text',
          md: `## Tiga ujian bagi maklumat yang hidup

1. **Terlihat.** Warga membacanya sebelum mengambil nomor antrean, juga di laman dan kanal digital, bukan di ruang kepala.
2. **Dipahami.** Kalimatnya pendek. Ada waktu, ada kanal pengaduan, ada akibat bila janji meleset.
3. **Dijalani.** Petugas dapat menyebut isinya tanpa menoleh ke dinding.

Ujian ketiga paling berat. Ketika sistem padam atau pejabat penanda tangan sedang dinas luar, di situlah maklumat diuji. Layanan prima tidak berarti tidak pernah terganggu. Artinya, warga tahu ada gangguan, tahu sampai kapan, dan diberi pilihan.`,
        },
        {
          id: 'b5',
          kind: 'case',
          title: 'Jaringan padam pada hari terakhir',
          story: `Maklumat unit Anda menjanjikan legalisasi dokumen selesai pada hari yang sama. Pukul 10.00 jaringan padam dan teknisi memperkirakan pulih besok pagi. Di ruang tunggu ada 23 orang. Seorang ibu berkata, batas unggah berkas beasiswa anaknya malam ini pukul 23.59.`,
          question: 'Langkah mana yang paling mencerminkan maklumat yang dijalani?',
          options: [
            {
              text: 'Memasang tulisan "Sistem offline, silakan kembali besok" di pintu masuk dan menutup loket.',
              feedback:
                'Warga memang mendapat kabar, tetapi tanpa pilihan. Urusan yang mendesak ikut gugur, padahal sebagian mungkin dapat dilayani secara manual.',
              best: false,
            },
            {
              text: 'Meminta semua orang menunggu saja karena mungkin jaringan pulih lebih cepat daripada perkiraan.',
              feedback:
                'Harapan tanpa dasar membuat 23 orang kehilangan waktu. Sampaikan perkiraan yang Anda tahu, lalu biarkan warga memutuskan.',
              best: false,
            },
            {
              text: 'Mengumumkan gangguan dan perkiraannya, memilah yang mendesak, lalu meminta izin atasan memakai prosedur manual.',
              feedback:
                'Tepat. Warga mendapat kepastian dan pilihan, yang mendesak dibantu lewat jalur yang sah, dan keputusan tidak Anda ambil sendirian. Sisanya dapat dicatat untuk dihubungi.',
              best: true,
            },
            {
              text: 'Diam-diam mengerjakan berkas ibu itu dengan cap cadangan agar anaknya tidak gagal mendaftar.',
              feedback:
                'Niatnya baik, tetapi tanpa kewenangan dan catatan, dokumen itu bisa dipersoalkan dan justru merugikan anaknya. Empati tetap perlu jalur yang sah.',
              best: false,
            },
          ],
        },
        {
          id: 'b6',
          kind: 'reflection',
          prompt: 'Bila seorang warga meminta Anda menyebutkan isi maklumat unit Anda sekarang juga, bagian mana yang dapat Anda katakan dengan yakin dan bagian mana yang belum?',
        },
      ],
    },
    {
      key: '1-4',
      title: 'Ramah, adil, dan tetap tegas',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Standar yang baik tetap dijalankan oleh manusia. Undang-undang karena itu tidak berhenti pada prosedur. Ia juga mengatur perilaku orang yang duduk di balik meja: Anda dan saya.`,
        },
        {
          id: 'b2',
          kind: 'callout',
          tone: 'law',
          title: 'Perilaku pelaksana',
          md: `Di antara perilaku yang diwajibkan bagi pelaksana (diringkas): adil dan tidak diskriminatif, cermat, santun dan ramah, tegas dan andal serta tidak memberikan putusan yang berlarut-larut, profesional, tidak mempersulit, terbuka untuk menghindari benturan kepentingan, dan tidak menyalahgunakan informasi atau kewenangan.`,
          citation: 'UU 25/2009 Pasal 34',
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Ramah bukan berarti selalu berkata ya

Sebagian petugas mengira harus memilih: ramah atau tegas. Padahal keduanya bertemu dalam satu kalimat. Kuncinya, tegas pada aturan dan lembut pada orangnya.

| Terlalu lunak | Terlalu kaku | Ramah dan tegas |
| --- | --- | --- |
| "Ya sudah, kali ini saya loloskan." | "Tidak bisa. Aturannya begitu." | "Saya belum bisa memprosesnya karena akta belum ada. Yang bisa saya bantu sekarang, mengecek salinannya di arsip." |
| "Nanti saya coba tanyakan, ya." | "Itu bukan bagian saya." | "Bagian itu ditangani Loket 5. Mari, saya antar dan saya jelaskan dulu ke rekan saya." |

Pola kalimatnya: **akui, sebutkan alasan, tawarkan jalan.** Warga lebih mudah menerima penolakan yang beralasan daripada persetujuan yang menggantung.

## Adil dalam hal kecil

Ketidakadilan jarang tampak sebagai niat jahat. Ia muncul sebagai kebiasaan:

- mendahulukan kenalan "sebentar saja";
- berbicara lebih halus kepada yang berpakaian rapi;
- lupa menawarkan bantuan kepada yang tidak banyak bertanya;
- menerima bingkisan dari warga yang urusannya sedang Anda tangani.

Yang terakhir bukan soal sopan santun. Pemberian yang berhubungan dengan jabatan dapat menjadi gratifikasi yang dilarang. Tolak dengan halus. Bila terlanjur diterima, laporkan melalui unit pengendalian gratifikasi di instansi Anda atau ke KPK.`,
        },
        {
          id: 'b4',
          kind: 'case',
          title: 'Telepon dari mantan atasan',
          story: `Anda bertugas di Mal Pelayanan Publik Kotalama. Nomor antrean sudah sampai 41. Mantan atasan Anda menelepon: keponakannya memegang nomor 67 dan harus kembali bekerja pukul satu. "Tolong dibantu, ya. Cuma tanda tangan, kok." Beberapa warga lansia masih menunggu di depan.`,
          question: 'Jawaban mana yang paling tepat?',
          options: [
            {
              text: '"Baik, Pak. Saya selipkan setelah nomor 45 supaya tidak terlalu terlihat."',
              feedback:
                'Ini perlakuan istimewa karena kedekatan. Tidak terlihat bukan berarti tidak merugikan: dua puluh orang ikut menunggu lebih lama.',
              best: false,
            },
            {
              text: '"Maaf, Pak, antrean saya jaga sama untuk semua. Keponakan Bapak bisa memakai jadwal daring besok pukul delapan."',
              feedback:
                'Tepat. Penolakannya jelas, alasannya adil, dan ada jalan keluar yang terbuka bagi semua orang. Hubungan baik tetap terjaga.',
              best: true,
            },
            {
              text: '"Maaf, Pak, antrean sedang ramai dan saya sibuk sekali. Nanti saya hubungi lagi kalau sudah longgar, mungkin selepas makan siang."',
              feedback:
                'Menghindar hanya menunda. Mantan atasan Anda menunggu kabar, keponakannya tidak tahu harus bagaimana, dan Anda belum menolak apa pun.',
              best: false,
            },
          ],
        },
        {
          id: 'b5',
          kind: 'callout',
          tone: 'warning',
          title: 'Prioritas bukan pilih kasih',
          md: `Mendahulukan ibu hamil, lansia, atau penyandang disabilitas bukan perlakuan istimewa yang dilarang. Dasarnya kebutuhan dan berlaku bagi siapa pun dalam keadaan itu. Pilih kasih berdasar kedekatan dan hanya berlaku bagi orang tertentu.`,
        },
        {
          id: 'b6',
          kind: 'reflection',
          prompt: 'Tulis satu kalimat penolakan yang sering harus Anda ucapkan. Ubahlah dengan pola akui, sebutkan alasan, tawarkan jalan.',
          hint: 'Mulailah dari hal yang dapat Anda lakukan, bukan dari yang tidak dapat.',
        },
      ],
    },
  ],
  check: [
    {
      key: 'm1-01',
      type: 'single',
      indicator: indicators.standar,
      stem: 'Seorang warga membawa semua syarat yang tertulis. Kepala seksi meminta petugas menambah satu surat pernyataan yang tidak ada dalam standar. Apa sikap petugas yang paling tepat?',
      options: [
        { id: 'a', text: 'Meminta surat itu kepada warga, lalu mencatat bahwa perintah datang dari kepala seksi.' },
        { id: 'b', text: 'Menahan berkas sampai standar diubah supaya syarat barunya punya dasar yang jelas.' },
        { id: 'c', text: 'Menyampaikan bahwa syarat itu di luar standar dan mengusulkannya dibahas resmi.' },
        { id: 'd', text: 'Meminta warga memilih sendiri apakah bersedia melengkapi surat tambahan itu.' },
      ],
      correct: 'c',
      explanation: 'Standar yang ditetapkan mengikat pelaksana dan atasannya. Bila ada kebutuhan baru, standarnya yang ditinjau secara resmi, bukan warga yang dibebani lebih dulu.',
    },
    {
      key: 'm1-02',
      type: 'trueFalse',
      indicator: indicators.standar,
      stem: 'Benar atau salah: warga boleh meminta penjelasan ketika layanan melewati waktu yang tercantum dalam maklumat.',
      correct: true,
      explanation: 'Maklumat adalah janji terbuka. Mengawasi pelaksanaan standar dan meminta tanggapan termasuk hak masyarakat.',
    },
    {
      key: 'm1-03',
      type: 'single',
      indicator: indicators.standar,
      stem: 'Rumusan waktu layanan manakah yang paling mudah ditagih oleh warga?',
      options: [
        { id: 'a', text: 'Izin terbit paling lama tiga hari kerja sejak berkas dinyatakan lengkap.' },
        { id: 'b', text: 'Izin terbit secepatnya dengan tetap memperhatikan antrean yang sedang berjalan.' },
        { id: 'c', text: 'Izin terbit sekitar tiga hari, bergantung pada kehadiran pejabat penanda tangan.' },
        { id: 'd', text: 'Izin terbit segera setelah seluruh tahapan pemeriksaan internal dilalui.' },
      ],
      correct: 'a',
      explanation: 'Janji yang dapat ditagih menyebut jumlah, satuan hari, dan titik awal hitungan. Tiga rumusan lain menyerahkan kepastian pada keadaan internal kantor.',
    },
    {
      key: 'm1-04',
      type: 'matching',
      indicator: indicators.standar,
      stem: 'Pasangkan pertanyaan warga dengan komponen standar pelayanan yang menjawabnya.',
      pairs: [
        { id: 'a', left: '"Saya harus ke loket mana setelah ini?"', right: 'Sistem, mekanisme, dan prosedur' },
        { id: 'b', left: '"Nanti saya menerima kartu atau surat?"', right: 'Produk pelayanan' },
        { id: 'c', left: '"Apakah saya perlu membawa akta asli?"', right: 'Persyaratan' },
        { id: 'd', left: '"Kalau petugasnya salah, saya melapor ke siapa?"', right: 'Penanganan pengaduan, saran, dan masukan' },
      ],
      explanation: 'Komponen yang dialami warga selalu menjawab pertanyaan nyata. Bila petugas tahu pasangannya, ia tahu bagian mana yang perlu ditunjukkan.',
    },
    {
      key: 'm1-05',
      type: 'single',
      indicator: indicators.komunikasi,
      stem: 'Kalimat manakah yang menggabungkan keramahan dan ketegasan saat berkas belum lengkap?',
      options: [
        { id: 'a', text: '"Aduh, sebetulnya tidak boleh. Tapi ya sudah, kali ini saya terima dulu saja."' },
        { id: 'b', text: '"Saya belum bisa memprosesnya tanpa akta. Mari kita cek salinannya di arsip."' },
        { id: 'c', text: '"Syaratnya sudah tertempel di depan. Silakan dibaca dulu sebelum mengantre."' },
        { id: 'd', text: '"Nanti saya tanyakan dulu, ya, Bu. Kalau ada kabar, pasti kami sampaikan."' },
      ],
      correct: 'b',
      explanation: 'Kalimat itu jelas menolak, memberi alasan, dan menawarkan jalan. Yang lain melonggarkan aturan, menyalahkan warga, atau menggantung.',
    },
    {
      key: 'm1-06',
      type: 'multiple',
      indicator: indicators.standar,
      stem: 'Manakah tanda bahwa maklumat di suatu unit sudah dijalani, bukan sekadar dipajang? Pilih semua yang sesuai.',
      options: [
        { id: 'a', text: 'Petugas menyebut waktu layanan dengan benar tanpa melihat dinding.' },
        { id: 'b', text: 'Bingkai maklumat dicetak besar dan dipasang di ruang pimpinan.' },
        { id: 'c', text: 'Saat ada gangguan, warga diberi tahu perkiraan pulih dan pilihannya.' },
        { id: 'd', text: 'Maklumat dibacakan bersama dalam setiap upacara hari Senin.' },
        { id: 'e', text: 'Ketika janji meleset, penyebabnya dicatat dan dibahas oleh tim.' },
      ],
      correct: ['a', 'c', 'e'],
      explanation: 'Maklumat hidup tampak dari pengetahuan petugas, sikap saat terganggu, dan belajar dari janji yang meleset. Ukuran bingkai dan pembacaan rutin tidak menjamin apa pun.',
    },
  ],
  summary: `## Yang perlu diingat

- Warga datang membawa hak. Keterlambatan adalah utang, penjelasan adalah kewajiban.
- Layanan prima itu pasti, tuntas, dan bermartabat.
- Enam komponen standar harus terlihat oleh warga: persyaratan, prosedur, waktu, biaya, produk, dan kanal pengaduan.
- Syarat di luar standar tidak boleh diminta, betapapun lazimnya.
- Maklumat adalah janji terbuka. Ujiannya datang saat ada gangguan.
- Pola menolak dengan baik: akui, sebutkan alasan, tawarkan jalan.`,
}
