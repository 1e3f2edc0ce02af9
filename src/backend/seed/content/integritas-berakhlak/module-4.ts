import type { ContentModule } from '../../content-format.ts'

export const module4: ContentModule = {
  key: 'm4',
  title: 'Budaya integritas di tim',
  outcome: 'Anda dapat membangun tim yang berani melapor, melindungi pelapor, menegakkan disiplin dengan adil, dan memberi teladan.',
  lessons: [
    {
      key: '4-1',
      title: 'Budaya lahir dari hal kecil',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Pelanggaran besar jarang datang tiba-tiba. Biasanya ia tumbuh dari kelonggaran kecil yang dibiarkan: absen titipan, kuitansi kosong, laporan perjalanan yang disalin. Ketika tidak ada yang bertanya, kelonggaran menjadi kebiasaan. Ketika kebiasaan itu diajarkan kepada pegawai baru, ia menjadi budaya.

Kabar baiknya, budaya yang baik tumbuh dengan cara yang sama: dari hal kecil yang diulang.`,
        },
        {
          id: 'b2',
          kind: 'text',
          md: `## Tiga bahan kecurangan

Penelitian tentang kecurangan sering memakai segitiga: tekanan, kesempatan, dan pembenaran. Bila ketiganya bertemu, orang yang semula jujur pun bisa tergelincir. Pemimpin dapat bekerja pada ketiga sisinya.

| Bahan | Bunyinya | Yang bisa Anda lakukan |
| --- | --- | --- |
| Tekanan | "Target ini mustahil." | Tetapkan target yang masuk akal dan dengarkan kesulitan |
| Kesempatan | "Tidak ada yang memeriksa." | Pisahkan tugas, periksa acak, batasi akses |
| Pembenaran | "Semua juga begitu." | Bahas terbuka, luruskan, beri contoh |

Perhatikan bahwa slogan hanya menyentuh sisi ketiga. Karena itu, tim yang penuh poster pun tetap memerlukan pengendalian.`,
        },
        {
          id: 'b3',
          kind: 'callout',
          tone: 'law',
          title: 'Integritas adalah bagian dari pengendalian',
          md: 'Pimpinan instansi wajib menciptakan lingkungan pengendalian yang menumbuhkan perilaku positif. Unsur pertamanya adalah penegakan integritas dan nilai etika (parafrasa). Artinya, membangun budaya bukan pekerjaan tambahan, melainkan tugas pemimpin.',
          citation: 'PP 60/2008 tentang Sistem Pengendalian Intern Pemerintah',
        },
        {
          id: 'b4',
          kind: 'text',
          md: `## Empat kebiasaan yang menguatkan tim

- **Lima menit etika.** Buka rapat mingguan dengan satu situasi nyata, tanpa nama. Tanyakan: apa yang akan kita lakukan?
- **Proses yang dibagi.** Jangan biarkan satu orang memegang satu urusan dari awal sampai akhir.
- **Apresiasi yang jelas.** Sebutkan perbuatannya, bukan hanya "kerja bagus".
- **Tanya dua kali setahun.** Secara anonim: "Apakah Anda merasa aman menyampaikan masalah?" Bahas hasilnya bersama.`,
        },
        {
          id: 'b5',
          kind: 'case',
          title: 'Laporan perjalanan yang serupa',
          story: `Sebagai ketua tim, Anda memeriksa lima laporan perjalanan dinas. Tiga di antaranya nyaris sama, sampai ke salah ketiknya. Ketiga pegawai memang berangkat dan bekerja baik di lapangan. "Formatnya panjang, Bu. Dari dulu kami saling salin," kata Seno, anggota paling senior.`,
          question: 'Apa tanggapan Anda?',
          options: [
            {
              text: 'Menerima laporan itu, sebab tugas lapangannya nyata dan hanya laporannya yang mirip.',
              feedback:
                'Tugasnya nyata, tetapi laporan adalah bukti resmi. Kalau salinan diterima hari ini, laporan tanpa perjalanan akan terasa wajar besok.',
              best: false,
            },
            {
              text: 'Meminta laporan ditulis ulang sesuai kejadian, dan menyederhanakan format bersama tim.',
              feedback:
                'Tepat. Batasnya jelas, penyebabnya diperbaiki, dan tim belajar bahwa aturan yang menyulitkan boleh diusulkan berubah, bukan diakali.',
              best: true,
            },
            {
              text: 'Langsung mengusulkan hukuman disiplin bagi ketiganya agar menjadi pelajaran bagi semua.',
              feedback:
                'Disiplin bisa diperlukan, tetapi lewat pemeriksaan dan dengan melihat bobotnya. Tanpa membenahi format, kebiasaan itu akan muncul lagi.',
              best: false,
            },
          ],
        },
        {
          id: 'b6',
          kind: 'reflection',
          prompt: 'Kelonggaran kecil apa yang selama ini dianggap biasa di tim Anda? Bahan mana yang paling kuat: tekanan, kesempatan, atau pembenaran?',
        },
      ],
    },
    {
      key: '4-2',
      title: 'Melaporkan pelanggaran dengan benar',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Melapor sering terasa seperti mengkhianati rekan. Padahal, yang merusak tim adalah pelanggarannya, bukan laporannya. Laporan yang baik melindungi warga, melindungi rekan yang jujur, bahkan memberi kesempatan kepada pelaku untuk berhenti sebelum terlalu jauh.

## Laporan yang berguna

Laporan yang berguna bercerita tentang **perbuatan**, bukan tentang **watak**. "Pak X serakah" tidak bisa diperiksa. "Pada 3 Maret pukul 10.15 di loket 2, saya melihat Pak X menerima amplop dari pemohon nomor antrean 41" bisa diperiksa.`,
        },
        {
          id: 'b2',
          kind: 'figure',
          src: 'integritas-berakhlak/alur-laporan.svg',
          alt: 'Alur pelaporan: melihat, mencatat, memilih saluran, diperiksa, ditindaklanjuti. Saluran dalam: atasan, UPG, inspektorat, sistem pelaporan instansi. Saluran luar: SP4N-LAPOR!, KPK, Ombudsman, Bawaslu. Di bawah semuanya ada perisai: identitas pelapor dirahasiakan.',
          caption: 'Pilih saluran dalam lebih dulu bila aman. Pakai saluran luar bila saluran dalam terlibat atau tidak bergerak.',
        },
        {
          id: 'b3',
          kind: 'steps',
          title: 'Menyusun laporan yang bisa ditindaklanjuti',
          steps: [
            {
              title: 'Catat secepatnya',
              md: 'Tulis apa, siapa, kapan, di mana, dan bagaimana. Bedakan yang Anda lihat sendiri dari yang Anda dengar.',
            },
            {
              title: 'Amankan bukti yang sah',
              md: 'Simpan dokumen yang memang boleh Anda akses. Jangan membobol akun, menyadap, atau mengambil data warga. Bukti yang diperoleh dengan melanggar akan menjadi masalah baru.',
            },
            {
              title: 'Pilih saluran',
              md: 'Gratifikasi ke UPG atau KPK. Pelanggaran disiplin ke atasan atau inspektorat. Netralitas dalam pemilu juga ke Bawaslu. Layanan yang buruk ke [SP4N-LAPOR!](https://www.lapor.go.id) atau Ombudsman.',
            },
            {
              title: 'Jaga kerahasiaan',
              md: 'Jangan menyebarkan laporan di grup obrolan. Orang yang dilaporkan belum tentu bersalah, dan bukti bisa dihilangkan bila kabar menyebar.',
            },
            {
              title: 'Pantau dengan tenang',
              md: 'Simpan nomor laporan, tanyakan perkembangan lewat saluran yang sama, dan berikan keterangan tambahan bila diminta.',
            },
          ],
        },
        {
          id: 'b4',
          kind: 'callout',
          tone: 'warning',
          title: 'Iktikad baik, bukan kepastian',
          md: 'Anda tidak perlu membuktikan pelanggaran sebelum melapor. Itu tugas pemeriksa. Yang diperlukan adalah alasan yang wajar dan niat yang jujur. Sebaliknya, laporan yang sengaja dipalsukan untuk menjatuhkan orang adalah pelanggaran tersendiri.',
        },
        {
          id: 'b5',
          kind: 'case',
          title: 'Rekan semeja',
          story: `Anda dua kali melihat Tomi, rekan semeja, menyelipkan berkas dari seorang calo ke tumpukan teratas. Sesudahnya, ia menerima bungkusan kecil di parkiran. Tomi orang baik; ia pernah membantu biaya pengobatan anak Anda. Kepala seksi berteman dekat dengan Tomi.`,
          question: 'Langkah mana yang paling tepat?',
          options: [
            {
              text: 'Mengingatkan Tomi dengan halus, dan berharap ia berhenti setelah tahu ada yang melihat.',
              feedback:
                'Mengingatkan terasa adil, tetapi dugaan penerimaan dari calo bukan hal yang selesai di antara teman. Tomi juga bisa menghilangkan jejak.',
              best: false,
            },
            {
              text: 'Merekam pembicaraan Tomi diam-diam dan menyalin isi ponselnya untuk memperkuat laporan.',
              feedback:
                'Cara ini bisa melanggar hukum dan hak Tomi. Cukup laporkan yang Anda lihat; pemeriksa yang berwenang mengumpulkan bukti.',
              best: false,
            },
            {
              text: 'Melaporkan ke kepala seksi secara lisan, sesuai urutan jenjang di kantor.',
              feedback:
                'Jenjang itu baik pada umumnya. Dalam hal ini kepala seksi punya kedekatan, sehingga saluran lain yang lebih bebas kepentingan lebih aman.',
              best: false,
            },
            {
              text: 'Mencatat kedua kejadian dan melapor melalui sistem pelaporan inspektorat.',
              feedback:
                'Tepat. Laporan Anda faktual, lewat saluran yang bebas dari kedekatan, dan memberi Tomi pemeriksaan yang adil. Utang budi dibalas dengan cara lain.',
              best: true,
            },
          ],
        },
        {
          id: 'b6',
          kind: 'reflection',
          prompt: 'Apa yang paling membuat Anda ragu untuk melapor? Siapa atau apa yang dapat mengurangi keraguan itu?',
        },
      ],
    },
    {
      key: '4-3',
      title: 'Menerima laporan, melindungi pelapor',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Suatu hari, seorang anggota tim menutup pintu ruangan Anda dan berkata, "Saya boleh cerita sesuatu?" Sepuluh menit berikutnya menentukan apakah orang lain akan berani datang sesudahnya.

## Sepuluh menit pertama

1. **Dengarkan sampai selesai.** Jangan membela, jangan menghakimi.
2. **Ucapkan terima kasih.** "Tidak mudah menyampaikan ini. Terima kasih."
3. **Tanyakan fakta.** Apa yang dilihat, kapan, dan siapa lagi yang tahu?
4. **Tanyakan rasa aman.** "Adakah yang membuat Anda khawatir setelah ini?"
5. **Jelaskan langkah berikutnya,** termasuk yang tidak dapat Anda janjikan.

Jangan pernah berkata, "Kamu yakin mau memperpanjang ini?" Kalimat itu terdengar seperti ancaman, walaupun tidak dimaksudkan begitu.`,
        },
        {
          id: 'b2',
          kind: 'callout',
          tone: 'law',
          title: 'Pelapor beriktikad baik dilindungi',
          md: 'Saksi, korban, saksi pelaku, dan/atau pelapor tidak dapat dituntut secara hukum, baik pidana maupun perdata, atas kesaksian atau laporan yang diberikannya, kecuali bila diberikan tidak dengan iktikad baik (parafrasa).',
          citation: 'UU 13/2006 jo. UU 31/2014 Pasal 10',
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Pembalasan sering berbentuk halus

Pembalasan jarang berupa pemecatan. Lebih sering bentuknya seperti ini:

- tidak lagi diundang rapat;
- dipindahkan ke meja yang tidak ada pekerjaannya;
- penilaian kinerja yang mendadak turun;
- lelucon tentang "si tukang lapor".

Tugas Anda adalah memperhatikan perubahan itu, menghentikannya, dan mencatatnya. Bandingkan keadaan pelapor sebelum dan sesudah laporan. Kalau ada keputusan kepegawaian tentang pelapor dalam waktu dekat, pastikan alasannya tertulis dan diperiksa orang lain.

## Hak orang yang dilaporkan

Terlapor juga berhak atas perlakuan yang adil. Ia belum tentu bersalah, berhak didengar, dan namanya tidak boleh diumbar. Budaya integritas kuat karena adil kepada kedua pihak.`,
        },
        {
          id: 'b4',
          kind: 'case',
          title: 'Siapa yang melapor?',
          story: `Inspektorat memberi tahu Anda bahwa ada laporan dugaan pungutan di loket, dan pemeriksaan dimulai minggu depan. Sore harinya, Pak Rusdi, koordinator loket, masuk ke ruangan Anda. "Pasti ada yang melapor. Kita perlu tahu siapa, Bu, supaya tim tidak saling curiga."`,
          question: 'Apa jawaban Anda?',
          options: [
            {
              text: 'Menolak mencari pelapor, dan meminta tim bekerja sama saat diperiksa.',
              feedback:
                'Tepat. Anda melindungi siapa pun yang melapor, memberi batas yang jelas kepada Pak Rusdi, dan menjaga agar pemeriksaan berjalan baik.',
              best: true,
            },
            {
              text: 'Mengumpulkan tim dan meminta pelapor berbicara terbuka agar suasana kembali cair.',
              feedback:
                'Niatnya memulihkan suasana, tetapi pelapor dipaksa memilih antara membuka diri dan berbohong. Kerahasiaan hilang dalam satu rapat.',
              best: false,
            },
            {
              text: 'Menyebut dugaan Anda tentang pelapornya kepada Pak Rusdi saja, dengan pesan agar dirahasiakan.',
              feedback:
                'Dugaan pimpinan akan diperlakukan sebagai kepastian. Orang yang tidak melapor pun dapat menjadi sasaran.',
              best: false,
            },
          ],
        },
        {
          id: 'b5',
          kind: 'reflection',
          prompt: 'Bila anggota tim Anda melihat pelanggaran besok pagi, apakah ia akan datang kepada Anda? Apa yang membuatnya berani, atau ragu?',
          hint: 'Ingat reaksi Anda terakhir kali menerima kabar buruk.',
        },
      ],
    },
    {
      key: '4-4',
      title: 'Disiplin yang adil dan teladan',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Disiplin bukan kebalikan dari kebaikan. Tim yang melihat pelanggaran dibiarkan akan kehilangan semangat, terutama mereka yang jujur. Disiplin yang adil punya tiga ciri: **berlaku sama bagi semua, sesuai bobot perbuatan, dan melalui pemeriksaan.**

## Tingkat hukuman disiplin PNS

| Tingkat | Jenis |
| --- | --- |
| Ringan | Teguran lisan; teguran tertulis; pernyataan tidak puas secara tertulis |
| Sedang | Pemotongan tunjangan kinerja 25 persen selama 6, 9, atau 12 bulan |
| Berat | Penurunan jabatan setingkat lebih rendah selama 12 bulan; pembebasan dari jabatan menjadi jabatan pelaksana selama 12 bulan; pemberhentian dengan hormat tidak atas permintaan sendiri |

Bagi PPPK, disiplin mengikuti ketentuan yang berlaku baginya dan perjanjian kerjanya. Tanyakan bagian kepegawaian sebelum bertindak.`,
        },
        {
          id: 'b2',
          kind: 'callout',
          tone: 'law',
          title: 'Atasan tidak boleh membiarkan',
          md: 'Atasan langsung yang mengetahui dugaan pelanggaran wajib memanggil dan memeriksa bawahannya. Atasan yang tidak melakukannya dapat dijatuhi hukuman disiplin yang lebih berat (parafrasa). PNS yang dijatuhi hukuman dapat menempuh upaya administratif sesuai ketentuan.',
          citation: 'PP 94/2021 (tingkat dan jenis hukuman: Pasal 8); upaya administratif: PP 79/2021',
        },
        {
          id: 'b3',
          kind: 'steps',
          title: 'Percakapan disiplin yang adil',
          steps: [
            {
              title: 'Siapkan fakta',
              md: 'Kumpulkan tanggal, dokumen, dan aturan yang dilanggar. Jangan membawa kabar burung.',
            },
            {
              title: 'Dengarkan penjelasannya',
              md: 'Panggil secara tertutup dan beri kesempatan menjawab. Adakah sebab yang belum Anda ketahui, misalnya sakit atau beban ganda?',
            },
            {
              title: 'Putuskan sesuai kewenangan',
              md: 'Pelanggaran di luar kewenangan Anda diteruskan kepada pejabat yang berwenang menghukum. Jangan menghukum di luar aturan, misalnya mempermalukan di depan apel.',
            },
            {
              title: 'Dampingi sesudahnya',
              md: 'Tetapkan perilaku yang diharapkan dan jadwal bertemu lagi. Tujuannya perubahan, bukan rasa malu.',
            },
          ],
        },
        {
          id: 'b4',
          kind: 'text',
          md: `## Teladan: pelajaran yang paling didengar

Tim memperhatikan apa yang Anda lakukan ketika mendesak, bukan apa yang Anda katakan saat apel. Tiga kebiasaan kecil paling banyak bicara.

- **Mengaku keliru lebih dulu.** Anda memberi izin kepada orang lain untuk jujur.
- **Menyatakan kepentingan sendiri.** "Saya kenal pemohon ini. Tolong Bu Ida yang memeriksa."
- **Menghargai kejujuran yang mahal.** Ucapkan terima kasih kepada orang yang membawa kabar buruk.`,
        },
        {
          id: 'b5',
          kind: 'case',
          title: 'Pegawai terbaik yang terlambat',
          story: `Galih adalah analis andalan Anda. Tahun ini ia tujuh hari tidak masuk tanpa alasan yang sah, semuanya setelah lembur yang tidak Anda minta. Bulan lalu, Anda menegur Mila, pegawai biasa saja, karena hal serupa. Pekan depan Galih harus menyelesaikan laporan penting untuk pimpinan.`,
          question: 'Apa keputusan Anda?',
          options: [
            {
              text: 'Menunda sampai laporan selesai, lalu membicarakannya secara santai agar Galih tidak patah semangat.',
              feedback:
                'Mila dan tim akan menyimpulkan bahwa aturan bergantung pada kepandaian. Menunda juga membuat Anda sendiri lalai sebagai atasan.',
              best: false,
            },
            {
              text: 'Menghapus teguran Mila, supaya perlakuan kepada keduanya sama-sama longgar.',
              feedback:
                'Sama, tetapi sama-sama lalai. Keadilan tidak dicapai dengan menghapus batas bagi semua orang.',
              best: false,
            },
            {
              text: 'Memanggil dan memeriksa Galih sesuai aturan, mendengar sebabnya, dan menata ulang beban lemburnya.',
              feedback:
                'Tepat. Aturan berlaku sama, pemeriksaan memberi ruang bagi penjelasan, dan beban kerja yang mungkin menjadi sebab ikut dibenahi.',
              best: true,
            },
          ],
        },
        {
          id: 'b6',
          kind: 'reflection',
          prompt: 'Tuliskan rencana 30 hari: satu kebiasaan yang Anda hentikan, satu yang Anda mulai, dan satu orang yang akan Anda minta mengingatkan.',
          hint: 'Contoh: berhenti menanyakan pelapor; mulai membuka rapat dengan satu kasus etika; meminta Bu Ida mengingatkan.',
        },
      ],
    },
  ],
  check: [
    {
      key: 'm4-01',
      type: 'single',
      stem: 'Kas kecil di unit Anda dicatat, disimpan, dan diperiksa oleh satu orang yang sama. Bahan kecurangan mana yang paling terbuka?',
      options: [
        { id: 'a', text: 'Tekanan, karena beban tugasnya terlalu banyak.' },
        { id: 'b', text: 'Pembenaran, karena ia merasa berjasa.' },
        { id: 'c', text: 'Niat, karena ia terbiasa memegang uang.' },
        { id: 'd', text: 'Kesempatan, karena tidak ada pemeriksa lain.' },
      ],
      correct: 'd',
      explanation: 'Bila pencatat, penyimpan, dan pemeriksa adalah orang yang sama, kesempatan terbuka lebar. Obatnya pemisahan tugas dan pemeriksaan acak.',
      indicator: 'Membangun budaya integritas di tim kerja',
    },
    {
      key: 'm4-02',
      type: 'single',
      stem: 'Kalimat mana yang paling siap ditindaklanjuti sebagai laporan dugaan pelanggaran?',
      options: [
        { id: 'a', text: '"Semua orang di loket itu sudah lama tidak jujur dan perlu segera diganti."' },
        { id: 'b', text: '"Pada 12 Mei pukul 09.40 di loket 3, saya melihat petugas meminta Rp50.000 dari pemohon."' },
        { id: 'c', text: '"Saya dengar dari beberapa teman bahwa petugas loket 3 hidupnya sangat mewah sejak tahun lalu."' },
        { id: 'd', text: '"Petugas loket 3 serakah, dan saya yakin semua warga setuju dengan saya."' },
      ],
      correct: 'b',
      explanation: 'Laporan yang berguna menyebut perbuatan, waktu, dan tempat yang dapat diperiksa, bukan watak atau kabar dari orang lain.',
      indicator: 'Membangun budaya integritas di tim kerja',
    },
    {
      key: 'm4-03',
      type: 'trueFalse',
      stem: 'Pegawai harus memiliki bukti lengkap lebih dahulu sebelum boleh melaporkan dugaan pelanggaran.',
      correct: false,
      explanation: 'Yang diperlukan adalah alasan yang wajar dan iktikad baik. Membuktikan adalah tugas pemeriksa yang berwenang.',
      indicator: 'Membangun budaya integritas di tim kerja',
    },
    {
      key: 'm4-04',
      type: 'matching',
      stem: 'Pasangkan jenis hukuman disiplin PNS dengan tingkatnya menurut PP 94/2021.',
      pairs: [
        { id: 'p1', left: 'Teguran tertulis', right: 'Ringan' },
        { id: 'p2', left: 'Pemotongan tunjangan kinerja 25 persen selama 6 bulan', right: 'Sedang' },
        { id: 'p3', left: 'Pembebasan dari jabatan menjadi jabatan pelaksana selama 12 bulan', right: 'Berat' },
      ],
      explanation: 'PP 94/2021 Pasal 8 membagi hukuman menjadi ringan, sedang, dan berat dengan jenis masing-masing.',
      indicator: 'Membangun budaya integritas di tim kerja',
    },
    {
      key: 'm4-05',
      type: 'single',
      stem: 'Setelah menyampaikan laporan, seorang pegawai tidak lagi diajak rapat dan dijuluki "mata-mata". Apa yang paling tepat dilakukan atasan?',
      options: [
        { id: 'a', text: 'Menghentikan perlakuan itu, mencatatnya, dan memantau keadaan pelapor.' },
        { id: 'b', text: 'Memindahkan pelapor ke unit lain agar ia terhindar dari suasana yang tidak nyaman.' },
        { id: 'c', text: 'Meminta pelapor bersabar, sebab suasana biasanya membaik setelah pemeriksaan.' },
        { id: 'd', text: 'Menjelaskan dalam rapat bahwa pelapor hanya menjalankan kewajibannya.' },
      ],
      correct: 'a',
      explanation: 'Pengucilan dan julukan adalah pembalasan halus. Atasan menghentikannya tanpa membuka identitas pelapor dan tanpa membebani pelapor dengan perpindahan.',
      indicator: 'Membangun budaya integritas di tim kerja',
    },
    {
      key: 'm4-06',
      type: 'shortText',
      stem: 'Isilah dengan dua kata: pelapor dilindungi dari tuntutan hukum selama laporannya diberikan dengan …',
      accepted: ['iktikad baik', 'itikad baik', 'dengan iktikad baik', 'dengan itikad baik'],
      explanation: 'UU 13/2006 jo. UU 31/2014 Pasal 10 mengecualikan laporan yang diberikan tidak dengan iktikad baik.',
      indicator: 'Membangun budaya integritas di tim kerja',
    },
  ],
  summary: `- Tekanan, kesempatan, dan pembenaran: kurangi ketiganya, bukan hanya menambah slogan.
- Laporan berguna bercerita tentang perbuatan, waktu, dan tempat.
- Pelapor beriktikad baik dilindungi; hentikan pembalasan yang halus. Terlapor pun berhak diperlakukan adil.
- Disiplin: sama bagi semua, sesuai bobot, melalui pemeriksaan. Atasan tidak boleh membiarkan.
- Teladan Anda adalah pelajaran yang paling didengar.`,
}
