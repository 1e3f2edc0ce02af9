import type { ContentModule } from '../../content-format.ts'

export const module3: ContentModule = {
  key: 'm3',
  title: 'Dilema etika: menimbang dan memutuskan',
  outcome: 'Anda dapat menimbang dilema etika dengan langkah yang jelas, memutuskan, dan mempertanggungjawabkan pilihan Anda.',
  lessons: [
    {
      key: '3-1',
      title: 'Lima langkah menimbang dilema',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Tidak semua keputusan sulit adalah dilema. Memilih antara benar dan salah disebut **godaan**. Jawabannya sudah jelas, yang berat adalah melakukannya. **Dilema etika** muncul ketika dua hal yang sama-sama baik tidak bisa dipenuhi sekaligus. Misalnya, melindungi privasi seseorang sekaligus melindungi keselamatan orang lain.

Membedakan keduanya penting. Orang sering menyebut godaan sebagai dilema supaya terasa wajar dilanggar.`,
        },
        {
          id: 'b2',
          kind: 'figure',
          src: 'integritas-berakhlak/lima-langkah.svg',
          alt: 'Jalur lima langkah menimbang dilema: satu, kumpulkan fakta; dua, cek aturan dan siapa yang berwenang; tiga, petakan yang terdampak, terutama yang tidak bersuara; empat, uji tiga pilihan; lima, putuskan dan catat. Panah putus-putus kembali ke awal: belum yakin, berhenti, konsultasi, ulangi.',
          caption: 'Lima langkah, dari fakta sampai catatan. Boleh mundur selangkah kapan saja.',
        },
        {
          id: 'b3',
          kind: 'steps',
          title: 'Lima langkah, satu per satu',
          steps: [
            {
              title: 'Kumpulkan fakta',
              md: 'Pisahkan yang Anda ketahui dari yang Anda duga. Siapa mengatakan apa, kapan, dan apa buktinya? Banyak dilema menyusut ketika faktanya lengkap.',
            },
            {
              title: 'Cek aturan dan kewenangan',
              md: 'Apa kata peraturan? Apakah ini kewenangan saya? Kalau hukum sudah menjawab dengan jelas, ini bukan dilema lagi.',
            },
            {
              title: 'Petakan yang terdampak',
              md: 'Tuliskan siapa yang untung, siapa yang rugi, dan siapa yang tidak punya suara di ruangan itu. Perhatikan kelompok terakhir.',
            },
            {
              title: 'Uji pilihan',
              md: 'Susun sedikitnya tiga pilihan. Uji masing-masing: nyamankah bila diberitakan, adilkah bila saya di pihak lain, dan maukah saya menjadikannya contoh?',
            },
            {
              title: 'Putuskan dan catat',
              md: 'Pilih, jalankan, lalu catat alasannya dalam dua atau tiga kalimat. Catatan melindungi Anda dan membantu orang lain belajar.',
            },
          ],
        },
        {
          id: 'b4',
          kind: 'case',
          title: 'Bantuan yang hampir terlambat',
          story: `Besok batas akhir pengajuan bantuan modal. Bu Warsih, pedagang kecil, sudah melengkapi semua syarat kecuali satu dokumen yang sedang diproses kantor lain. Dokumen itu dipastikan terbit lusa. Pedoman bantuan menyebut "berkas harus lengkap pada batas akhir". Pedoman yang sama memberi kepala dinas kewenangan memperpanjang batas secara umum.`,
          question: 'Menurut lima langkah, apa yang sebaiknya Anda lakukan sebagai verifikator?',
          options: [
            {
              text: 'Memberi tanda lengkap hari ini, karena dokumennya pasti terbit dan Bu Warsih memang berhak.',
              feedback:
                'Niatnya baik, tetapi tanda "lengkap" itu tidak benar. Pemohon lain dalam keadaan serupa juga tidak mendapat perlakuan yang sama.',
              best: false,
            },
            {
              text: 'Menolak berkas dan menyarankan Bu Warsih mencoba lagi pada program tahun depan.',
              feedback:
                'Aturannya terpenuhi, tetapi langkah kedua belum tuntas. Pedoman menyediakan jalan sah yang belum Anda tanyakan.',
              best: false,
            },
            {
              text: 'Mengusulkan kepada kepala dinas perpanjangan yang berlaku bagi semua pemohon.',
              feedback:
                'Tepat. Anda menemukan kewenangan yang sah, memakai orang yang berhak memutuskan, dan menjaga keadilan bagi pemohon lain.',
              best: true,
            },
          ],
        },
        {
          id: 'b5',
          kind: 'callout',
          tone: 'info',
          title: 'Konsultasi bukan tanda lemah',
          md: 'Sebelum memutuskan hal besar, bicarakan dengan seseorang yang tidak berkepentingan: atasan, inspektorat, bagian hukum, atau rekan yang berani berbeda. Pertanyaan terbaik untuk mereka: "Apa yang belum saya lihat?"',
        },
        {
          id: 'b6',
          kind: 'reflection',
          prompt: 'Ingat satu keputusan sulit tahun ini. Itu godaan atau dilema? Apa alasan Anda?',
        },
      ],
    },
    {
      key: '3-2',
      title: 'Ketika atasan menekan',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Tekanan jarang berbunyi, "Tolong langgar aturan." Bunyinya lebih halus. "Ini arahan." "Nanti saya yang tanggung." "Kamu ini tim atau bukan?" Karena itu, tanggapannya pun perlu tenang dan terukur.

## Menghormati tanpa ikut melanggar

ASN menghormati atasan dan melaksanakan arahan yang sah. Namun, arahan yang bertentangan dengan peraturan tidak berubah menjadi sah karena diucapkan pimpinan. Janji "saya yang tanggung" juga tidak memindahkan tanggung jawab atas tanda tangan Anda.`,
        },
        {
          id: 'b2',
          kind: 'callout',
          tone: 'law',
          title: 'Pegangan Anda',
          md: 'PNS wajib menaati ketentuan peraturan perundang-undangan serta menunjukkan integritas dan keteladanan dalam sikap, perilaku, ucapan, dan tindakan. PNS juga dilarang menyalahgunakan wewenang (parafrasa).',
          citation: 'PP 94/2021 Pasal 3 dan Pasal 5',
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Tangga tanggapan

Naiki tangga ini perlahan. Sering kali masalah selesai di anak tangga pertama atau kedua.

1. **Perjelas.** "Izin, Pak, saya pastikan dulu. Maksud Bapak tanggalnya diubah menjadi bulan lalu?" Banyak orang menarik permintaannya ketika diucapkan ulang dengan jelas.
2. **Sebutkan risikonya bagi atasan.** "Saya khawatir ini menjadi temuan dan menyulitkan Bapak."
3. **Tawarkan jalan sah.** "Yang bisa kita lakukan: ajukan perubahan jadwal resmi hari ini. Drafnya saya siapkan."
4. **Minta arahan tertulis.** "Mohon disposisi tertulisnya, agar saya punya dasar."
5. **Tolak dengan hormat dan laporkan** bila tetap dipaksa, melalui saluran yang berwenang. Simpan catatannya.`,
        },
        {
          id: 'b4',
          kind: 'case',
          title: 'Tanda tangan sebelum barang datang',
          story: `Tanggal 28 Desember. Pak Hendra, kepala bidang, meminta Anda menandatangani berita acara serah terima 40 unit komputer. Barangnya baru tiba 10 Januari. "Kalau tidak cair sekarang, anggarannya hangus dan sekolah-sekolah tidak dapat komputer. Penyedianya terpercaya. Nanti saya yang tanggung."`,
          question: 'Tanggapan mana yang paling tepat?',
          options: [
            {
              text: 'Menandatangani, sebab tujuannya untuk sekolah dan kepala bidang sudah menyatakan bertanggung jawab.',
              feedback:
                'Berita acara itu menyatakan sesuatu yang belum terjadi. Tujuan baik dan janji lisan tidak mengubah isi dokumen, juga tidak memindahkan tanggung jawab Anda.',
              best: false,
            },
            {
              text: 'Menyebutkan risikonya, tidak menandatangani, dan mencari mekanisme akhir tahun yang sah.',
              feedback:
                'Tepat. Anda menjaga kebenaran dokumen, tetap menghormati atasan, dan membantu mencari jalan bagi sekolah. Bila masih dipaksa, naik ke anak tangga berikutnya.',
              best: true,
            },
            {
              text: 'Menolak saat itu juga, lalu segera menceritakan permintaan Pak Hendra kepada rekan satu bidang.',
              feedback:
                'Menolak sudah benar, tetapi menyebarkan cerita menimbulkan prasangka dan tidak menyelesaikan masalah anggaran. Tawarkan jalan sah dahulu.',
              best: false,
            },
            {
              text: 'Menandatangani, lalu menyimpan surat pernyataan Pak Hendra sebagai perlindungan bila diperiksa.',
              feedback:
                'Surat itu tidak membuat isi berita acara menjadi benar. Surat itu justru membuktikan bahwa Anda tahu barangnya belum ada.',
              best: false,
            },
          ],
        },
        {
          id: 'b5',
          kind: 'reflection',
          prompt: 'Tuliskan satu kalimat sopan yang bisa Anda ucapkan dengan nyaman ketika ditekan. Latih dengan suara keras dua kali.',
          hint: 'Kalimat yang sudah dilatih lebih mudah keluar saat gugup.',
        },
      ],
    },
    {
      key: '3-3',
      title: 'Kerabat melamar, data warga diminta',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Dua situasi ini datang dari orang yang kita sayangi. Karena itu, keduanya terasa seperti soal keluarga, padahal menyangkut hak orang banyak.

## Kerabat melamar

Kerabat Anda berhak melamar. Yang tidak boleh adalah jalan khusus: bocoran soal, "titip nama", atau penilaian yang lebih lunak. Undang-undang menyebut nepotisme sebagai perbuatan penyelenggara negara yang secara melawan hukum menguntungkan keluarga atau kroni di atas kepentingan masyarakat.

- Bantu dengan cara yang terbuka bagi semua, misalnya menunjukkan pengumuman resmi.
- Nyatakan hubungan itu bila Anda terlibat dalam seleksi, lalu mundur dari prosesnya.
- Jangan menanyakan nilai atau peringkat kepada panitia, walaupun "sekadar ingin tahu".`,
        },
        {
          id: 'b2',
          kind: 'case',
          title: 'Keponakan di daftar peserta',
          story: `Anda mengelola ruang ujian seleksi tenaga kontrak. Malam sebelumnya, kakak Anda menelepon. "Arka ikut besok. Tolong lihat saja, dia duduk di mana dan siapa pengawasnya. Tidak minta diluluskan, kok." Anda memang memegang denah ruang ujian.`,
          question: 'Bagaimana Anda menjawab?',
          options: [
            {
              text: 'Menolak baik-baik, lalu menyatakan hubungan keluarga itu kepada ketua panitia.',
              feedback:
                'Tepat. Arka diperlakukan sama dengan peserta lain, kakak Anda tahu batasnya, dan panitia bisa memindahkan tugas Anda bila perlu.',
              best: true,
            },
            {
              text: 'Memberi tahu letak kursinya saja, sebab informasi itu akan terlihat juga keesokan harinya.',
              feedback:
                'Peserta lain tidak mendapat informasi lebih awal. Permintaan kecil juga membuka pintu bagi permintaan berikutnya, dan Anda sudah kehilangan pijakan.',
              best: false,
            },
            {
              text: 'Tidak menjawab telepon, dan berpura-pura tidak tahu Arka menjadi peserta sampai ujian selesai.',
              feedback:
                'Anda tidak membocorkan apa pun, tetapi hubungan itu tetap tersembunyi dari panitia. Benturan kepentingan harus dinyatakan, bukan didiamkan.',
              best: false,
            },
          ],
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Data warga bukan milik kita

Akses ke data adalah kewenangan, bukan hak pribadi. Sebelum membuka atau membagikan data, ajukan empat pertanyaan.

| Pertanyaan | Bila jawabannya tidak |
| --- | --- |
| Apakah ada dasar hukum dan tugas yang jelas? | Jangan dibuka |
| Apakah tujuannya sama dengan tujuan data itu dikumpulkan? | Minta kajian dahulu |
| Apakah hanya data seperlunya yang diambil? | Kurangi |
| Apakah penerimanya berhak dan permintaannya tercatat? | Jangan dikirim |

Mencari alamat mantan kekasih, mengecek gaji tetangga, atau mengirim foto KTP ke grup obrolan sama-sama merupakan penyalahgunaan, walaupun "hanya sekali".`,
        },
        {
          id: 'b4',
          kind: 'callout',
          tone: 'law',
          title: 'Melindungi data pribadi',
          md: 'Setiap orang dilarang secara melawan hukum memperoleh, mengungkapkan, atau menggunakan data pribadi yang bukan miliknya, dan larangan itu disertai ancaman pidana. Data kesehatan, keuangan pribadi, dan data anak termasuk data yang bersifat spesifik (parafrasa).',
          citation: 'UU 27/2022 Pasal 4, Pasal 65, dan Pasal 67; nepotisme: UU 28/1999 Pasal 1',
        },
        {
          id: 'b5',
          kind: 'text',
          md: `## Kalau data terlanjur bocor

Jangan menghapus jejak dan jangan menunggu. Catat waktu serta jenis datanya, hentikan penyebarannya, lalu laporkan hari itu juga kepada atasan dan pengelola data. Undang-undang mewajibkan pengendali data memberi tahu subjek data dan lembaga yang berwenang secara tertulis paling lambat 3 x 24 jam (UU 27/2022 Pasal 46). Setiap jam yang Anda tunda mengurangi waktu itu.`,
        },
        {
          id: 'b6',
          kind: 'reflection',
          prompt: 'Data warga apa yang bisa Anda buka hari ini, dan siapa yang akan tahu kalau Anda membukanya tanpa alasan?',
          hint: 'Kalau jawabannya "tidak ada yang tahu", itu bahan usulan perbaikan bagi unit Anda.',
        },
      ],
    },
    {
      key: '3-4',
      title: 'Menjaga netralitas',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `ASN punya hak pilih. Anda boleh memiliki pandangan, membaca program calon, dan mencoblos. Netralitas tidak meminta Anda berhenti berpikir. Netralitas meminta Anda **tidak menunjukkan keberpihakan dan tidak memakai jabatan** untuk menguntungkan siapa pun.

Alasannya sederhana. Warga yang berbeda pilihan dengan Anda harus tetap yakin bahwa berkasnya diperlakukan sama.`,
        },
        {
          id: 'b2',
          kind: 'callout',
          tone: 'law',
          title: 'Netralitas adalah kewajiban',
          md: 'Pegawai ASN wajib menjaga netralitas. PNS dilarang memberi dukungan kepada calon, antara lain dengan ikut kampanye, mengerahkan PNS lain, memakai fasilitas negara, membuat keputusan yang menguntungkan atau merugikan salah satu calon, dan mengadakan kegiatan yang mengarah pada keberpihakan (parafrasa).',
          citation: 'UU 20/2023 Pasal 24 ayat (1); PP 94/2021 Pasal 5 huruf n',
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Jejak di layar juga jejak jabatan

Pelanggaran netralitas kini paling mudah terjadi dengan ibu jari. Satu tanda suka, satu foto dengan gaya jari tertentu, atau satu terusan pesan bisa dibaca sebagai dukungan. Akun pribadi tidak melepas status Anda sebagai ASN.

| Aman | Hindari |
| --- | --- |
| Membaca program semua calon | Menyukai atau membagikan unggahan kampanye |
| Membagikan jadwal pemungutan suara dari penyelenggara | Berfoto dengan simbol dukungan |
| Menjawab netral ketika ditanya warga | Memasang atribut calon di rumah dinas atau mobil dinas |
| Diam di grup keluarga | Menjadi pengelola grup relawan |

## Kalau Anda pemimpin tim

Jangan menanyakan pilihan anggota, juga dengan bercanda. Candaan pimpinan mudah terdengar sebagai arahan. Pastikan ruang rapat, kendaraan, dan daftar penerima bantuan tidak dipakai untuk kampanye.`,
        },
        {
          id: 'b4',
          kind: 'case',
          title: 'Senam bersama calon',
          story: `Sebulan sebelum pemilihan kepala daerah, tokoh masyarakat yang juga ketua tim sukses mengundang pegawai kecamatan ikut "senam sehat warga" hari Minggu. Di undangan tidak ada nama calon. Namun, Anda mendengar salah satu calon akan hadir dan membagikan kaus. Camat berkata, "Datang saja, kita kan pembina wilayah."`,
          question: 'Apa yang sebaiknya Anda lakukan sebagai kepala seksi?',
          options: [
            {
              text: 'Datang bersama tim dengan pakaian bebas, lalu menolak kausnya bila ternyata dibagikan.',
              feedback:
                'Pakaian bebas tidak menghapus kehadiran rombongan pegawai di acara yang Anda duga bermuatan kampanye. Foto bersama akan bercerita lain.',
              best: false,
            },
            {
              text: 'Menyerahkan kepada masing-masing anggota, karena hari Minggu bukan hari kerja.',
              feedback:
                'Kewajiban netral tidak libur pada hari Minggu. Sebagai pemimpin, Anda perlu memberi penjelasan, bukan menyerahkan risiko kepada anggota.',
              best: false,
            },
            {
              text: 'Datang sendirian tanpa tim, sekadar memantau keadaan wilayah selama acara berlangsung.',
              feedback:
                'Pemantauan punya petugas dan surat tugas. Tanpa keduanya, kehadiran Anda mudah dibaca sebagai dukungan.',
              best: false,
            },
            {
              text: 'Bertanya kepada pengawas pemilihan, menyampaikan risikonya, dan tidak mengerahkan tim.',
              feedback:
                'Tepat. Anda mencari fakta, memberi pimpinan alasan yang kuat, dan tidak menggerakkan pegawai ke acara yang berpotensi berpihak.',
              best: true,
            },
          ],
        },
        {
          id: 'b5',
          kind: 'reflection',
          prompt: 'Periksa akun media sosial Anda selama dua menit. Adakah unggahan, ikutan, atau tanda suka yang bisa membuat warga meragukan netralitas Anda?',
        },
      ],
    },
  ],
  check: [
    {
      key: 'm3-01',
      type: 'single',
      stem: 'Manakah situasi yang benar-benar merupakan dilema etika, bukan sekadar godaan?',
      options: [
        { id: 'a', text: 'Ingin pulang lebih awal, sedangkan presensi bisa diisikan oleh rekan.' },
        { id: 'b', text: 'Ditawari uang agar berkas didahulukan, sedangkan uang sedang dibutuhkan.' },
        { id: 'c', text: 'Menjaga rahasia korban, sedangkan ada anak lain yang terancam.' },
        { id: 'd', text: 'Ingin melihat data tetangga di sistem, sedangkan tidak ada yang mengawasi.' },
      ],
      correct: 'c',
      explanation: 'Dilema mempertemukan dua hal yang sama-sama baik, di sini kerahasiaan dan keselamatan. Tiga situasi lain hanya mempertemukan yang benar dengan yang menggoda.',
      indicator: 'Menimbang dilema etika sebelum mengambil keputusan',
    },
    {
      key: 'm3-02',
      type: 'single',
      stem: 'Kepala bagian meminta Anda mengubah tanggal surat agar tampak dikirim tepat waktu. Tanggapan pertama mana yang paling bijak?',
      options: [
        { id: 'a', text: 'Mengubah tanggalnya dan mencatat perintah itu di buku harian pribadi.' },
        { id: 'b', text: 'Mengulang permintaan itu dengan jelas dan menyebutkan risikonya bagi beliau.' },
        { id: 'c', text: 'Langsung melapor ke inspektorat tanpa berbicara lebih dahulu dengan beliau tentang alasannya.' },
        { id: 'd', text: 'Meminta staf lain mengerjakannya supaya nama Anda tidak tercantum.' },
      ],
      correct: 'b',
      explanation: 'Memperjelas dan menyebut risiko adalah anak tangga pertama. Banyak tekanan berhenti di sana, dan jalan melapor tetap terbuka bila paksaan berlanjut.',
      indicator: 'Menimbang dilema etika sebelum mengambil keputusan',
    },
    {
      key: 'm3-03',
      type: 'numeric',
      stem: 'Menurut UU 27/2022, bila terjadi kegagalan pelindungan data pribadi, pengendali data wajib memberi tahu secara tertulis paling lambat 3 x 24 jam. Berapa jam batas waktu itu seluruhnya? (jawab dalam jam)',
      value: 72,
      tolerance: 0,
      unit: 'jam',
      explanation: '3 x 24 = 72 jam. Waktu ini singkat, sehingga pegawai yang mengetahui kebocoran perlu melapor pada hari yang sama.',
      indicator: 'Menjaga data warga dan netralitas dalam bertugas',
    },
    {
      key: 'm3-04',
      type: 'trueFalse',
      stem: 'Pegawai ASN boleh mencoblos dan mempelajari program calon tanpa melanggar kewajiban netralitas.',
      correct: true,
      explanation: 'ASN memiliki hak pilih. Yang dilarang adalah menunjukkan keberpihakan dan memakai jabatan untuk menguntungkan salah satu pihak.',
      indicator: 'Menjaga data warga dan netralitas dalam bertugas',
    },
    {
      key: 'm3-05',
      type: 'single',
      stem: 'Seorang wartawan yang Anda kenal baik meminta daftar nama dan nomor telepon penerima bantuan "untuk liputan positif". Apa tindakan yang tepat?',
      options: [
        { id: 'a', text: 'Mengirim daftar nama tanpa nomor telepon, karena liputannya bermanfaat.' },
        { id: 'b', text: 'Mengirim seluruh daftar, sebab penerima bantuan merupakan informasi publik.' },
        { id: 'c', text: 'Meminta wartawan berjanji tertulis agar tidak menyebarkan daftar itu.' },
        { id: 'd', text: 'Tidak mengirim daftar, dan mengarahkan permintaan ke PPID atau humas.' },
      ],
      correct: 'd',
      explanation: 'Data pribadi warga tidak dibagikan atas dasar perkenalan. Permintaan informasi melewati saluran resmi yang mencatat dan menilai kelayakannya.',
      indicator: 'Menjaga data warga dan netralitas dalam bertugas',
    },
    {
      key: 'm3-06',
      type: 'multiple',
      stem: 'Adik Anda mengikuti seleksi di unit tempat Anda menjadi panitia. Tindakan mana yang tepat? Pilih semua yang benar.',
      options: [
        { id: 'a', text: 'Menyampaikan hubungan itu secara tertulis kepada ketua panitia.' },
        { id: 'b', text: 'Menyerahkan penilaian adik Anda kepada panitia lain.' },
        { id: 'c', text: 'Menanyakan peringkat sementara untuk menenangkan keluarga.' },
        { id: 'd', text: 'Menunjukkan tautan pengumuman resmi yang terbuka bagi semua orang.' },
        { id: 'e', text: 'Melarang adik melamar supaya Anda tidak perlu melapor.' },
      ],
      correct: ['a', 'b', 'd'],
      explanation: 'Kerabat berhak melamar lewat jalan umum. Kewajiban Anda adalah menyatakan hubungan, mundur dari penilaiannya, dan tidak memberi informasi khusus.',
      indicator: 'Mengelola benturan kepentingan secara terbuka',
    },
  ],
  summary: `- Godaan: benar melawan salah. Dilema: dua kebaikan yang tidak bisa dipenuhi sekaligus.
- Lima langkah: **fakta, aturan, yang terdampak, uji pilihan, putuskan dan catat.**
- Saat ditekan: perjelas, sebutkan risiko, tawarkan jalan sah, minta tertulis, tolak dan laporkan.
- Kerabat boleh melamar, tetapi tanpa jalan khusus. Nyatakan dan mundur.
- Akses data hanya untuk tugas, seperlunya, dan tercatat.
- Netral: tidak menunjukkan keberpihakan, tidak memakai jabatan, di kantor maupun di layar.`,
}
