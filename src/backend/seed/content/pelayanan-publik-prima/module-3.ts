import type { ContentModule } from '../../content-format.ts'
import { indicators } from './indicators.ts'

export const module3: ContentModule = {
  key: 'm3',
  title: 'Menangani keluhan dan situasi sulit',
  outcome: 'Anda dapat menerima keluhan, meredakan ketegangan, menjawab tepat waktu, dan memulihkan layanan yang gagal.',
  lessons: [
    {
      key: '3-1',
      title: 'Apa yang ada di balik keluhan',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Pak Hadi menulis di kotak saran: "Percuma. Sudah tiga kali ke sini." Hanya enam kata, tanpa nama layanan. Mudah sekali untuk menyimpannya di map "lain-lain".

Padahal Pak Hadi memberi kita informasi yang mahal. Ia menunjukkan tempat layanan kita bocor, tanpa dibayar. Warga lain yang mengalami hal sama mungkin memilih diam, memakai calo, atau bercerita di warung. Sepi keluhan belum tentu tanda layanan baik. Bisa jadi warga sudah berhenti berharap.

## Tiga lapis dalam satu keluhan

1. **Fakta.** Apa yang terjadi, kapan, di mana, dengan siapa?
2. **Perasaan.** Kecewa, malu, takut, atau merasa diremehkan?
3. **Harapan.** Ia ingin apa: berkas selesai, penjelasan, permintaan maaf, atau agar orang lain tidak mengalaminya?

Petugas yang hanya menjawab fakta sering heran mengapa warga tetap marah. Lapis kedua belum disentuh, dan lapis ketiga belum ditanyakan.`,
        },
        {
          id: 'b2',
          kind: 'text',
          md: `## Kenali jenisnya sejak awal

| Jenis | Contoh | Langkah pertama |
| --- | --- | --- |
| Permintaan informasi | "Kapan jadwal rekam data di kecamatan?" | Jawab langsung atau arahkan ke sumber resmi |
| Aspirasi atau saran | "Tolong sediakan kursi di teras." | Catat, teruskan, kabari hasilnya |
| Keluhan layanan | "Berkas saya lewat tiga hari dari janji." | Selesaikan, catat, cari sebabnya |
| Dugaan pelanggaran | "Saya diminta uang agar cepat." | Amankan informasi, teruskan ke pengawas internal |

Jenis keempat tidak boleh diselesaikan "secara kekeluargaan" di loket. Jangan menanyai pelapor di depan orang yang ia laporkan. Rahasiakan identitasnya dan teruskan lewat saluran yang ditetapkan.`,
        },
        {
          id: 'b3',
          kind: 'callout',
          tone: 'law',
          title: 'Sarana dan pengelola pengaduan',
          md: `Penyelenggara berkewajiban menyediakan sarana pengaduan dan menugaskan pelaksana yang kompeten untuk mengelolanya (disarikan). Tata kelolanya diatur lebih lanjut dalam peraturan presiden tentang pengelolaan pengaduan pelayanan publik.`,
          citation: 'UU 25/2009 Pasal 36; Perpres 76/2013',
        },
        {
          id: 'b4',
          kind: 'case',
          title: 'Keluhan yang terdengar seperti serangan',
          story: `Di grup pesan RT yang juga Anda ikuti, seorang warga menulis: "Petugas kelurahan makan gaji buta. Surat waris ibu saya dua minggu tidak jadi!" Anda mengenali kasusnya. Berkas itu memang tertahan, tetapi karena satu ahli waris belum menandatangani, dan hal itu sudah disampaikan lewat telepon.`,
          question: 'Tanggapan mana yang paling membantu?',
          options: [
            {
              text: 'Menyampaikan maaf atas ketidaknyamanannya di grup, lalu mengajaknya membahas berkas lewat jalur pribadi.',
              feedback:
                'Tepat. Perasaannya diakui di tempat ia menyampaikannya, sedangkan rincian keluarga dan berkas tetap terlindungi di percakapan pribadi.',
              best: true,
            },
            {
              text: 'Menjelaskan di grup bahwa satu ahli waris belum tanda tangan dan sudah dikabari, agar warga lain tidak salah paham.',
              feedback:
                'Nama kantor mungkin terbela, tetapi urusan waris sebuah keluarga terbuka di depan tetangga. Pelindungan datanya gagal dan persoalannya bertambah.',
              best: false,
            },
            {
              text: 'Membiarkannya, karena keluhan resmi seharusnya disampaikan lewat kanal pengaduan.',
              feedback:
                'Kanal resmi memang perlu, tetapi diam terbaca sebagai tidak peduli. Bantu ia sampai ke kanal itu.',
              best: false,
            },
            {
              text: 'Menjawab bahwa tuduhan gaji buta tidak berdasar dan meminta tulisannya dihapus.',
              feedback:
                'Anda menanggapi lapis kata, bukan lapis kebutuhan. Percakapan bergeser dari berkas ke harga diri, dan suratnya tetap belum jadi.',
              best: false,
            },
          ],
        },
        {
          id: 'b5',
          kind: 'reflection',
          prompt: 'Keluhan apa yang paling sering muncul di unit Anda tetapi tidak pernah tercatat? Mengapa tidak tercatat?',
        },
      ],
    },
    {
      key: '3-2',
      title: 'Saat suara meninggi',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Orang yang marah belum siap mendengar penjelasan. Pikirannya sedang sibuk dengan rasa diperlakukan tidak adil. Karena itu, urutannya penting: **tenangkan dulu, jelaskan kemudian.**

Mulailah dari diri sendiri. Tarik napas panjang sekali. Turunkan bahu. Ingatkan diri bahwa ia marah kepada keadaan, dan Anda kebetulan orang terdekat yang mewakili kantor.`,
        },
        {
          id: 'b2',
          kind: 'steps',
          title: 'Lima langkah meredakan',
          steps: [
            {
              title: 'Dengar sampai reda',
              md: `Biarkan ia menyelesaikan cerita. Catat fakta. Jangan memotong dengan "tapi", sebab kata itu menghapus semua yang Anda ucapkan sebelumnya.`,
            },
            {
              title: 'Akui perasaannya',
              md: `"Tiga kali datang dan belum selesai, wajar Bapak kecewa." Mengakui perasaan tidak sama dengan mengaku salah. Anda menerima bahwa pengalamannya berat.`,
            },
            {
              title: 'Perjelas kebutuhannya',
              md: `"Yang paling mendesak bagi Bapak, suratnya jadi hari ini atau kepastian untuk bank?" Pertanyaan ini memindahkan percakapan dari masa lalu ke jalan keluar.`,
            },
            {
              title: 'Tawarkan yang nyata',
              md: `Sebutkan yang dapat Anda lakukan, oleh siapa, dan kapan. Bila ada dua pilihan, berikan keduanya. Orang yang diberi pilihan kembali merasa memegang kendali.`,
            },
            {
              title: 'Tepati dan kabari',
              md: `Lakukan tepat waktu. Bila belum selesai pada jam yang dijanjikan, kabari sebelum ia bertanya.`,
            },
          ],
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Kalimat yang menyulut dan yang meredakan

| Menyulut | Meredakan |
| --- | --- |
| "Bapak tenang dulu!" | "Saya dengarkan, Pak. Silakan duduk, kita urai satu per satu." |
| "Itu sudah prosedurnya." | "Saya jelaskan alasannya, lalu kita cari yang bisa dipercepat." |
| "Kan sudah saya bilang." | "Boleh saya ulangi dengan cara lain supaya lebih jelas?" |
| "Itu kesalahan bagian lain." | "Saya yang akan menanyakannya ke bagian itu dan mengabari Bapak." |

Jaga juga yang tanpa kata: telapak tangan terbuka, suara lebih pelan daripada suaranya, posisi duduk atau berdiri setara.

## Ketika empati ada batasnya

Marah boleh. Mengancam, memukul meja berulang, menghina secara pribadi, atau menyentuh petugas tidak boleh. Sampaikan batas sekali, dengan tenang: "Saya ingin membantu Bapak. Saya bisa melanjutkan bila tidak ada ancaman." Bila berlanjut, beri isyarat kepada rekan, minta bantuan petugas keamanan, menjauhlah, lalu buat catatan kejadian. Keselamatan Anda dan warga lain didahulukan.`,
        },
        {
          id: 'b4',
          kind: 'case',
          title: 'Ponsel yang merekam',
          story: `Seorang warga berbicara keras di ruang tunggu sambil merekam Anda. "Biar viral! Kalian sengaja mempersulit!" Di belakangnya, dua lansia tampak ketakutan. Berkas warga itu ternyata kurang satu tanda tangan dari pejabat yang sedang rapat.`,
          question: 'Apa tindakan pertama yang paling tepat?',
          options: [
            {
              text: 'Memintanya mematikan rekaman lebih dulu, karena Anda hanya mau melayani tanpa kamera.',
              feedback:
                'Perdebatan berpindah ke kamera. Berkasnya tidak bergerak, suaranya makin keras, dan rekaman itu justru menjadi lebih menarik.',
              best: false,
            },
            {
              text: 'Menjelaskan dengan suara yang sama kerasnya bahwa tanda tangan bukan wewenang Anda.',
              feedback:
                'Isinya benar, waktunya keliru. Ia belum siap mendengar, dan dua lansia itu makin ketakutan.',
              best: false,
            },
            {
              text: 'Memanggil petugas keamanan untuk membawanya keluar demi kenyamanan warga lain.',
              feedback:
                'Belum ada ancaman. Pengamanan yang terlalu cepat memperbesar masalah dan mengabaikan keluhan yang mungkin beralasan.',
              best: false,
            },
            {
              text: 'Menyapanya dengan tenang, mengakui kekesalannya, dan mengajaknya ke meja lain untuk mengurai berkas.',
              feedback:
                'Tepat. Anda tetap santun meski direkam, menjauhkan ketegangan dari warga lain, dan kembali ke kebutuhannya. Soal rekaman yang memuat warga lain dapat dibicarakan setelah tenang.',
              best: true,
            },
          ],
        },
        {
          id: 'b5',
          kind: 'reflection',
          prompt: 'Kata atau nada apa dari warga yang paling cepat membuat Anda tersulut? Apa tanda di tubuh Anda, dan apa jeda yang dapat Anda ambil?',
          hint: 'Bicarakan dengan rekan: sepakati isyarat untuk saling menggantikan selama lima menit.',
        },
      ],
    },
    {
      key: '3-3',
      title: 'SP4N-LAPOR! dan tenggat yang mengikat',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Pengaduan tidak selalu datang lewat loket. SP4N-LAPOR! adalah sistem pengelolaan pengaduan pelayanan publik nasional yang menghubungkan warga dengan instansi di pusat dan daerah. Prinsipnya: warga tidak perlu tahu instansi mana yang berwenang. Laporan yang masuk dari mana pun diteruskan kepada yang berwenang.

Bagi unit Anda, ini berarti pengaduan lisan di loket, surat, kotak saran, dan LAPOR! sebaiknya dicatat dalam **satu daftar**. Bila tidak, tenggat mudah terlewat.`,
        },
        {
          id: 'b2',
          kind: 'figure',
          src: 'pelayanan-publik-prima/tenggat-pengaduan.svg',
          alt: 'Garis waktu pengaduan menurut UU 25/2009. Hari ke-0: pengaduan diterima dan diberi tanda terima. Paling lambat hari ke-14: tanggapan tentang kelengkapan materi. Setelah berkas lengkap, hitungan baru dimulai: paling lambat 60 hari untuk memutuskan hasil pemeriksaan. Di sepanjang garis, warga dikabari perkembangannya.',
          caption: 'Dua hitungan yang berbeda: 14 hari sejak diterima, dan 60 hari sejak berkas lengkap.',
        },
        {
          id: 'b3',
          kind: 'callout',
          tone: 'law',
          title: 'Batas waktu menurut undang-undang',
          md: `Penyelenggara menanggapi pengaduan paling lambat **14 hari** sejak diterima; tanggapan itu sekurang-kurangnya memuat lengkap atau tidaknya materi aduan. Hasil pemeriksaan diputuskan paling lambat **60 hari** sejak berkas dinyatakan lengkap (disarikan). Itu batas terluar, bukan sasaran.`,
          citation: 'UU 25/2009 Pasal 44 dan Pasal 50',
        },
        {
          id: 'b4',
          kind: 'text',
          md: `Pedoman SP4N (PermenPANRB 62/2018) membedakan lagi tenggat menurut jenis laporan: permintaan informasi lebih singkat daripada pengaduan biasa, dan pengaduan yang memerlukan pemeriksaan pengawas diberi waktu lebih panjang. Gunakan tenggat yang ditetapkan instansi Anda bila lebih ketat, dan periksa ketentuan yang sedang berlaku.

## Jawaban yang menyelesaikan, bukan yang menutup

> Terima kasih atas laporannya. Akan kami tindak lanjuti sesuai ketentuan.

Jawaban ini sopan, tetapi kosong. Warga tidak tahu apa yang terjadi. Bandingkan:

> Bapak, berkas Bapak kami temukan di meja verifikasi dan sudah diperiksa hari ini. Kartu dapat diambil Kamis, 10.00–14.00, di Loket 2. Kami mohon maaf terlambat empat hari. Sejak pekan ini daftar berkas menunggu kami periksa setiap sore.

Jawaban yang baik memuat empat unsur:

- **hasil** pemeriksaan, bukan rencana memeriksa;
- **tindakan** yang sudah atau akan dilakukan, beserta tanggalnya;
- **permintaan maaf** bila memang keliru;
- **langkah lanjut** bila warga belum puas, termasuk atasan penyelenggara atau Ombudsman.

## Menutup tiket dengan jujur

Jangan mengubah status menjadi selesai hanya karena tenggat hampir habis. Bila perlu waktu, sampaikan perkembangan dan tanggal berikutnya. Bila laporan bukan kewenangan Anda, teruskan secepatnya ke instansi yang berwenang dan beri tahu pelapor. Jangan meminta ia mengulang dari nol.`,
        },
        {
          id: 'b5',
          kind: 'callout',
          tone: 'warning',
          title: 'Lindungi pelapor',
          md: `Jangan meneruskan nama dan nomor pelapor kepada petugas yang diadukan. Sampaikan peristiwanya saja. Pelapor yang dibocorkan identitasnya tidak akan melapor lagi, dan tetangganya pun tidak.`,
        },
        {
          id: 'b6',
          kind: 'callout',
          tone: 'info',
          title: 'Latihan: tulis ulang satu jawaban',
          md: `Laporan: "Air di toilet kantor kecamatan mati tiga hari." Jawaban lama: "Akan kami koordinasikan." Tulis ulang dalam tiga kalimat: hasil pemeriksaan, tindakan beserta tanggalnya, dan permintaan maaf. Lalu bacalah sebagai pelapor: apakah Anda masih perlu bertanya?`,
        },
        {
          id: 'b7',
          kind: 'reflection',
          prompt: 'Bila sebuah pengaduan masuk ke unit Anda hari ini, siapa yang pertama membacanya, dan siapa yang menggantikan bila ia cuti?',
        },
      ],
    },
    {
      key: '3-4',
      title: 'Memulihkan layanan yang gagal',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Kesalahan akan terjadi. Nama tertukar, berkas terselip, jadwal keliru. Yang diingat warga bertahun-tahun kemudian biasanya bukan kesalahannya, melainkan apa yang kita lakukan sesudahnya.

## Lima gerak pemulihan

1. **Akui** dengan kata yang jelas. "Kami keliru mengetik tanggal lahir anak Ibu."
2. **Minta maaf** tanpa embel-embel. Kata "kalau ada yang tersinggung" membatalkan permintaan maaf.
3. **Perbaiki** lebih dulu, tanpa antre ulang dan tanpa syarat tambahan karena kesalahan kita.
4. **Kabari** sampai warga memegang hasil yang benar.
5. **Cegah** dengan mencari sebabnya, bukan sekadar mencari orangnya.

Ganti rugi atau keringanan hanya boleh diberikan bila ada dasarnya. Namun banyak pemulihan tidak butuh anggaran: mengantar dokumen saat jam pulang, menelepon sekolah untuk menjelaskan keterlambatan, atau memberi surat keterangan bahwa kesalahan berasal dari kantor.`,
        },
        {
          id: 'b2',
          kind: 'text',
          md: `## Permintaan maaf yang utuh

| Unsur | Setengah hati | Utuh |
| --- | --- | --- |
| Apa yang terjadi | "Ada sedikit kendala teknis." | "Berkas Ibu tertinggal di meja kami selama enam hari." |
| Dampak | Tidak disebut | "Karena itu Ibu kehilangan hari kerja." |
| Tanggung jawab | "Mohon dimaklumi." | "Ini kelalaian kami. Saya mohon maaf." |
| Perbaikan | "Ke depan lebih baik." | "Kartu saya antar sore ini. Mulai besok berkas menunggu dihitung tiap pukul tiga." |

## Bertanya "mengapa" sampai ke akarnya

Kartu keluarga salah cetak. Mengapa? Operator salah membaca tulisan tangan. Mengapa tidak ketahuan? Tidak ada pengecekan oleh pemohon sebelum dicetak. Mengapa tidak ada? Layar hanya menghadap petugas. Perbaikannya bukan menegur operator, melainkan menyediakan layar kedua atau draf yang diparaf warga.`,
        },
        {
          id: 'b3',
          kind: 'case',
          title: 'Tanggal lahir yang keliru',
          story: `Mbak Laras pulang membawa akta anaknya. Tiga minggu kemudian ia kembali. Tanggal lahir tertulis 21, seharusnya 12. Formulir aslinya menunjukkan ia menulis dengan benar, jadi salah ketik ada di pihak kantor. Pendaftaran sekolah ditutup besok. Menurut kebiasaan unit, pembetulan mengikuti antrean baru selama lima hari kerja.`,
          question: 'Bagaimana pemulihan yang paling tepat?',
          options: [
            {
              text: 'Meminta maaf, mendahulukan pembetulan karena salah kantor, dan memberi surat keterangan untuk sekolah.',
              feedback:
                'Tepat. Kerugian nyata ditangani hari itu juga lewat jalur yang sah, dan beban kesalahan tidak dipindahkan kepada warga. Setelah itu, cari sebab salah ketiknya.',
              best: true,
            },
            {
              text: 'Meminta maaf dan mendaftarkannya di antrean pembetulan biasa supaya adil bagi pemohon lain.',
              feedback:
                'Antrean yang sama terasa adil, tetapi ia sudah mengantre sekali dengan benar. Menunggu lagi karena kesalahan kita bukan keadilan.',
              best: false,
            },
            {
              text: 'Menyarankan ia menjelaskan sendiri ke sekolah sambil menunjukkan formulir asli yang membuktikan ia tidak salah.',
              feedback:
                'Warga dijadikan kurir atas kesalahan kantor. Sekolah pun belum tentu percaya tanpa keterangan resmi.',
              best: false,
            },
            {
              text: 'Mencoret angka yang keliru, membubuhkan paraf, lalu menyerahkannya kembali saat itu juga.',
              feedback:
                'Cepat, tetapi akta yang dicoret dapat ditolak dan merusak keabsahannya. Pemulihan tetap harus menghasilkan dokumen yang sah.',
              best: false,
            },
          ],
        },
        {
          id: 'b4',
          kind: 'callout',
          tone: 'info',
          title: 'Catatan kesalahan tanpa mencari kambing hitam',
          md: `Sediakan satu lembar bersama: tanggal, apa yang keliru, dampak bagi warga, pemulihan, sebab, dan pencegahan. Jangan menulis nama petugas. Bahas tiga kasus setiap Jumat selama lima belas menit. Orang melapor lebih jujur bila tahu tujuannya belajar.`,
        },
        {
          id: 'b5',
          kind: 'reflection',
          prompt: 'Ingat satu kesalahan unit Anda yang pernah merugikan warga. Dari lima gerak pemulihan, mana yang dilakukan dan mana yang terlewat?',
        },
      ],
    },
  ],
  check: [
    {
      key: 'm3-01',
      type: 'single',
      indicator: indicators.keluhan,
      stem: 'Seorang ibu berkata, "Anak saya ditertawakan waktu difoto di sini." Tanggapan pertama manakah yang menyentuh lapis perasaan?',
      options: [
        { id: 'a', text: '"Hari apa kejadiannya, Bu, dan di ruang foto yang mana?"' },
        { id: 'b', text: '"Tentu berat melihat anak dipermalukan. Saya dengarkan, Bu."' },
        { id: 'c', text: '"Petugas foto kami selama ini tidak pernah bermasalah, kok, Bu."' },
        { id: 'd', text: '"Ibu ingin fotonya diulang atau petugasnya kami tegur?"' },
      ],
      correct: 'b',
      explanation: 'Perasaan diakui lebih dulu. Menanyakan fakta dan harapan tetap perlu, tetapi sesudahnya.',
    },
    {
      key: 'm3-02',
      type: 'ordering',
      indicator: indicators.keluhan,
      stem: 'Urutkan lima langkah meredakan warga yang sedang marah.',
      steps: [
        { id: 'a', text: 'Dengar sampai reda' },
        { id: 'b', text: 'Akui perasaannya' },
        { id: 'c', text: 'Perjelas kebutuhannya' },
        { id: 'd', text: 'Tawarkan jalan yang nyata' },
        { id: 'e', text: 'Tepati dan kabari' },
      ],
      explanation: 'Orang yang marah baru dapat menerima tawaran setelah merasa didengar dan diakui.',
    },
    {
      key: 'm3-03',
      type: 'single',
      indicator: indicators.keluhan,
      stem: 'Laporan tentang lampu jalan nasional masuk ke unit Anda melalui LAPOR!, padahal bukan kewenangan unit Anda. Apa yang sebaiknya dilakukan?',
      options: [
        { id: 'a', text: 'Membiarkan laporan sampai pelapor menyadari bahwa alamatnya keliru.' },
        { id: 'b', text: 'Menutup laporan dengan jawaban bahwa itu bukan kewenangan unit Anda.' },
        { id: 'c', text: 'Meminta pelapor membuat laporan baru kepada instansi yang berwenang.' },
        { id: 'd', text: 'Meneruskannya kepada instansi yang berwenang dan mengabari pelapor.' },
      ],
      correct: 'd',
      explanation: 'Warga tidak wajib tahu pembagian kewenangan. Laporan diteruskan di dalam sistem, dan pelapor tahu ke mana laporannya pergi.',
    },
    {
      key: 'm3-04',
      type: 'numeric',
      indicator: indicators.keluhan,
      stem: 'Sebuah pengaduan diterima pada 3 Maret. Menurut UU 25/2009, tanggapan disampaikan paling lambat 14 hari sejak diterima. Bila hari dihitung menurut kalender dan tanggal penerimaan tidak ikut dihitung, tanggal berapa di bulan Maret batasnya? Tulis angka tanggalnya.',
      value: 17,
      tolerance: 0,
      explanation: '3 Maret ditambah 14 hari adalah 17 Maret. Pasang pengingat jauh sebelum batas ini, sebab batas bukan sasaran.',
    },
    {
      key: 'm3-05',
      type: 'single',
      indicator: indicators.pulih,
      stem: 'Kantor salah mencetak nama pada izin. Kalimat permintaan maaf manakah yang paling utuh?',
      options: [
        { id: 'a', text: '"Kami salah mengetik nama Bapak. Saya mohon maaf; izin yang benar saya serahkan pukul dua."' },
        { id: 'b', text: '"Mohon maaf kalau ada yang kurang berkenan. Nanti kami usahakan perbaikannya, ya, Pak."' },
        { id: 'c', text: '"Mohon dimaklumi, Pak, tulisan di formulir sulit terbaca sehingga operator kami keliru."' },
        { id: 'd', text: '"Maaf, sistemnya memang sering begitu. Silakan ajukan pembetulan lewat antrean biasa."' },
      ],
      correct: 'a',
      explanation: 'Maaf yang utuh menyebut kesalahan, memikul tanggung jawab, dan memberi perbaikan dengan waktu yang jelas.',
    },
    {
      key: 'm3-06',
      type: 'single',
      indicator: indicators.pulih,
      stem: 'Tiga berkas terselip dalam sebulan, semuanya saat pergantian petugas siang. Langkah pencegahan mana yang paling menyentuh akar?',
      options: [
        { id: 'a', text: 'Memberi teguran tertulis kepada petugas yang bertugas pada hari itu.' },
        { id: 'b', text: 'Meminta warga menyimpan salinan berkas untuk berjaga-jaga.' },
        { id: 'c', text: 'Membuat serah terima tertulis berisi jumlah dan posisi berkas.' },
        { id: 'd', text: 'Memasang imbauan agar semua petugas bekerja lebih teliti.' },
      ],
      correct: 'c',
      explanation: 'Polanya menunjuk ke titik serah terima. Memperbaiki titik itu mencegah kejadian ulang, siapa pun petugasnya.',
    },
  ],
  summary: `## Yang perlu diingat

- Keluhan punya tiga lapis: fakta, perasaan, dan harapan. Sentuh ketiganya.
- Tenangkan dulu, jelaskan kemudian: dengar, akui, perjelas, tawarkan, tepati.
- Marah boleh, mengancam tidak. Sampaikan batas dengan tenang dan utamakan keselamatan.
- Tanggapi pengaduan paling lambat 14 hari; putuskan paling lambat 60 hari sejak berkas lengkap. Itu batas terluar.
- Jawaban yang baik memuat hasil, tindakan, maaf bila keliru, dan langkah lanjut.
- Pulihkan layanan dengan lima gerak: akui, minta maaf, perbaiki, kabari, cegah.`,
}
