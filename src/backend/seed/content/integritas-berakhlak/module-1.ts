import type { ContentModule } from '../../content-format.ts'

export const module1: ContentModule = {
  key: 'm1',
  title: 'BerAKHLAK dalam kerja sehari-hari',
  outcome: 'Anda dapat menerjemahkan tujuh nilai BerAKHLAK menjadi perilaku yang terlihat di unit kerja Anda.',
  lessons: [
    {
      key: '1-1',
      title: 'Dari slogan ke perilaku',
      minutes: 4,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Poster BerAKHLAK terpasang di hampir setiap kantor, dan kita hafal kepanjangannya. Namun, warga tidak membaca poster itu. Warga membaca perilaku kita: apakah antrean bergerak, apakah jawabannya jujur, apakah berkasnya aman.

Bayangkan Pak Samsul di kantor Kelurahan Rejosari. Ia datang dua kali untuk surat yang sama. Petugas pertama ramah, tetapi lupa menyebut satu syarat. Petugas kedua tidak banyak tersenyum, tetapi ia memeriksa seluruh berkas, menuliskan yang kurang, lalu menelepon ketika surat selesai. Siapa yang lebih melayani? Pak Samsul tahu jawabannya.

Nilai baru berarti kalau bisa dilihat orang lain. Karena itu, setiap nilai dalam BerAKHLAK dilengkapi panduan perilaku. Panduan itulah yang akan kita pakai, bukan slogannya.`,
        },
        {
          id: 'b2',
          kind: 'figure',
          src: 'integritas-berakhlak/tujuh-nilai.svg',
          alt: 'Tujuh nilai BerAKHLAK dengan pertanyaan ujinya: Berorientasi Pelayanan, apakah warga terbantu; Akuntabel, bisa dipertanggungjawabkan; Kompeten, inikah hasil terbaik saya; Harmonis, apakah semua orang dihargai; Loyal, untuk kepentingan siapa; Adaptif, apa yang bisa diperbaiki; Kolaboratif, siapa yang perlu diajak.',
          caption: 'Tujuh nilai, tujuh pertanyaan singkat yang bisa Anda ajukan kepada diri sendiri sebelum bertindak.',
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Nilai, perilaku, dan tanda di meja kerja

Bandingkan dua kalimat ini. "Kami menjunjung akuntabilitas." "Setiap berkas yang kami kembalikan disertai alasan tertulis dan nama petugasnya." Kalimat kedua bisa diperiksa siapa saja. Itulah perilaku.

| Nilai | Perilaku pokok | Tanda di meja kerja |
| --- | --- | --- |
| Berorientasi Pelayanan | Memahami dan memenuhi kebutuhan masyarakat | Warga tahu langkah berikutnya sebelum meninggalkan loket |
| Akuntabel | Jujur, cermat, tidak menyalahgunakan kewenangan | Keputusan punya alasan tertulis |
| Kompeten | Bekerja dengan kualitas terbaik, membantu orang lain belajar | Catatan kerja dibagikan kepada rekan baru |
| Harmonis | Menghargai setiap orang apa pun latar belakangnya | Tidak ada lelucon yang merendahkan |
| Loyal | Setia pada Pancasila dan negara, menjaga rahasia jabatan | Dokumen rahasia tidak beredar di grup obrolan |
| Adaptif | Cepat menyesuaikan diri, bertindak proaktif | Masalah berulang dicari akarnya |
| Kolaboratif | Memberi ruang berbagai pihak berkontribusi | Bidang lain diajak sejak awal, bukan di akhir |`,
        },
        {
          id: 'b4',
          kind: 'callout',
          tone: 'law',
          title: 'Bukan sekadar imbauan',
          md: 'Tujuh nilai itu diperkenalkan sebagai nilai dasar ASN pada 2021, lalu dimuat dalam undang-undang pada 2023. Setiap pegawai ASN, baik PNS maupun PPPK, wajib melaksanakan nilai dasar serta kode etik dan kode perilaku (parafrasa).',
          citation: 'SE Menteri PANRB 20/2021; UU 20/2023 Pasal 24 ayat (1)',
        },
        {
          id: 'b5',
          kind: 'text',
          md: `## Tiga uji untuk sebuah perilaku

Ketika tim Anda berkata "kami sudah BerAKHLAK", periksa dengan tiga uji.

- **Terlihat.** Bisakah orang luar menyaksikannya tanpa penjelasan kita?
- **Terulang.** Apakah terjadi juga pada hari sibuk, saat atasan tidak ada?
- **Terbukti.** Adakah jejaknya: catatan, berkas, data, atau cerita warga?

Kalau salah satu jawabannya "tidak", nilai itu masih berupa niat. Niat baik tetap berharga. Hanya saja, niat belum menjadi kebiasaan.`,
        },
        {
          id: 'b6',
          kind: 'reflection',
          prompt: 'Pilih satu nilai. Tuliskan satu perilaku Anda minggu ini yang lolos ketiga uji: terlihat, terulang, dan terbukti.',
          hint: 'Mulailah dengan kata kerja. Misalnya: "Saya menelepon kembali setiap warga yang berkasnya saya tolak."',
        },
      ],
    },
    {
      key: '1-2',
      title: 'Melayani, akuntabel, kompeten',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Tiga nilai pertama paling cepat dirasakan warga. Ketiganya saling menopang. Ramah tanpa kompeten hanya menghasilkan janji. Kompeten tanpa akuntabel membuat orang curiga. Akuntabel tanpa orientasi pelayanan terasa dingin dan berbelit.

## Berorientasi Pelayanan

Ukurannya bukan seberapa lebar senyum petugas, melainkan apakah kebutuhan warga terpenuhi. Perilakunya: memahami kebutuhan, bersikap ramah dan solutif, lalu memperbaiki layanan terus-menerus.

- Dengarkan sampai selesai sebelum menyebut syarat.
- Sebutkan apa yang **bisa** dilakukan, bukan hanya yang tidak bisa.
- Catat keluhan yang sama. Tiga keluhan serupa berarti ada yang harus diperbaiki.`,
        },
        {
          id: 'b2',
          kind: 'text',
          md: `## Akuntabel

Akuntabel berarti bertanggung jawab atas kepercayaan yang diberikan. Ada tiga sisi: jujur dan cermat dalam tugas, memakai barang milik negara dengan bertanggung jawab, dan tidak menyalahgunakan kewenangan.

Sisi kedua sering dianggap sepele. Mobil dinas untuk mengantar anak sekolah, kertas kantor untuk usaha sampingan, atau akun sistem yang dipinjamkan kepada rekan. Nilainya kecil, tetapi dampaknya besar: orang belajar bahwa batas boleh digeser.

## Kompeten

Kompeten bukan berarti tahu segalanya. Orang yang kompeten tahu batasnya, mau belajar, dan mengajarkan yang ia ketahui. Petugas yang berkata "saya pastikan dulu, lalu saya hubungi Ibu pukul dua" lebih kompeten daripada yang menjawab asal.`,
        },
        {
          id: 'b3',
          kind: 'callout',
          tone: 'info',
          title: 'Kalimat yang menunjukkan akuntabilitas',
          md: `- "Saya keliru. Ini perbaikannya, dan ini yang saya lakukan agar tidak terulang."
- "Keputusan ini saya ambil berdasarkan aturan ini. Silakan dibaca."
- "Saya belum tahu. Saya cari jawabannya dan kabari Anda hari ini."`,
        },
        {
          id: 'b4',
          kind: 'case',
          title: 'Angka yang kurang enak',
          story: `Anda ketua tim pelayanan di Kecamatan Sumberjati, Kota Kotalama. Target bulan ini: 95 persen permohonan selesai tepat waktu. Hasilnya hanya 88 persen, karena sistem mati selama dua hari.

Rina, penyusun laporan, mengusulkan agar berkas yang masuk pada dua hari itu tidak dihitung. "Toh bukan salah kita, Pak. Angkanya jadi 96 persen." Laporan harus dikirim sore ini.`,
          question: 'Apa yang Anda lakukan?',
          options: [
            {
              text: 'Setuju. Gangguan sistem berada di luar kendali tim, jadi wajar berkasnya dikeluarkan dari hitungan.',
              feedback:
                'Alasannya memang masuk akal, tetapi warga tetap menunggu. Mengubah cara menghitung tanpa diketahui pembaca laporan membuat angka menyesatkan, dan masalah sistem tidak pernah terlihat.',
              best: false,
            },
            {
              text: 'Laporkan 96 persen, lalu ceritakan gangguan sistem secara lisan kepada pimpinan saat rapat.',
              feedback:
                'Keterangan lisan akan hilang, sedangkan angka tertulis bertahan dan dipakai orang lain. Dokumen resmi harus benar dengan sendirinya.',
              best: false,
            },
            {
              text: 'Tunda pengiriman laporan sampai ada arahan, supaya tim tidak disalahkan atas angka yang rendah.',
              feedback:
                'Menunda terasa aman, tetapi memindahkan tanggung jawab. Anda punya datanya dan penyebabnya; keduanya cukup untuk melapor hari ini.',
              best: false,
            },
            {
              text: 'Laporkan 88 persen, jelaskan gangguan dua hari itu, lalu usulkan langkah darurat bila sistem mati.',
              feedback:
                'Tepat. Anda jujur pada angka, adil pada tim, dan berguna bagi pimpinan. Penjelasan boleh mendampingi angka, tetapi tidak boleh menggantikannya.',
              best: true,
            },
          ],
        },
        {
          id: 'b5',
          kind: 'reflection',
          prompt: 'Kapan terakhir kali Anda mengakui kekeliruan di depan tim? Apa yang terjadi sesudahnya?',
          hint: 'Tim yang pernah melihat pemimpinnya mengaku keliru biasanya lebih cepat melaporkan masalah.',
        },
      ],
    },
    {
      key: '1-3',
      title: 'Harmonis, loyal, adaptif, kolaboratif',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Empat nilai berikutnya banyak berbicara tentang hubungan: dengan rekan, dengan negara, dengan perubahan, dan dengan pihak lain. Justru karena menyangkut hubungan, keempatnya paling sering disalahpahami.

## Harmonis bukan berarti diam

Harmonis berarti saling peduli dan menghargai perbedaan. Tim yang harmonis boleh berbeda pendapat, bahkan keras, asalkan tidak merendahkan orang. Tim yang tampak rukun karena semua takut bicara bukanlah tim yang harmonis.

- Tanggapi gagasannya, bukan asal-usul orangnya.
- Hentikan candaan tentang fisik, suku, agama, atau jabatan, juga ketika yang bercanda adalah atasan.
- Tanyakan kabar rekan yang mendadak pendiam.`,
        },
        {
          id: 'b2',
          kind: 'callout',
          tone: 'warning',
          title: 'Loyal kepada siapa?',
          md: 'Loyal berarti setia kepada Pancasila, UUD 1945, NKRI, dan pemerintahan yang sah, serta mengutamakan kepentingan bangsa dan negara. Loyal **bukan** berarti menutupi kesalahan atasan atau rekan. Menjaga nama baik instansi dilakukan dengan mencegah pelanggaran, bukan dengan menyembunyikannya.',
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Adaptif: berubah dengan arah

Adaptif berarti cepat menyesuaikan diri dan proaktif. Namun, yang berubah adalah cara, bukan prinsip. Menyederhanakan formulir itu adaptif. Melewati pemeriksaan wajib supaya cepat bukan adaptif, melainkan ceroboh.

## Kolaboratif: berbagi peran, bukan melempar tugas

Kolaboratif berarti membuka kesempatan bagi pihak lain dan menggerakkan sumber daya untuk tujuan bersama. Tandanya sederhana: peran jelas, keputusan tercatat, dan tidak ada pihak yang baru diajak ketika masalah sudah membesar.

| Yang sering terjadi | Yang dimaksud nilai itu |
| --- | --- |
| "Demi kekompakan, jangan dibahas." | Membahas masalah dengan hormat (Harmonis) |
| "Demi nama baik, jangan dilaporkan." | Memperbaiki sebelum merusak kepercayaan (Loyal) |
| "Biar cepat, lewati saja tahap itu." | Mengusulkan tahap yang lebih ringkas secara resmi (Adaptif) |
| "Itu urusan bidang sebelah." | Menghubungkan warga dengan petugas yang tepat (Kolaboratif) |`,
        },
        {
          id: 'b4',
          kind: 'case',
          title: 'Candaan di grup obrolan',
          story: `Grup obrolan tim Anda ramai setiap pagi. Pak Guntur, pegawai senior yang disukai banyak orang, sering mengirim lelucon tentang logat Yosua, pegawai baru dari daerah lain. Semua tertawa, termasuk Yosua. Namun, sudah dua minggu Yosua tidak lagi berbicara dalam rapat.

Anda pengawas di unit itu.`,
          question: 'Langkah mana yang paling sesuai dengan nilai Harmonis?',
          options: [
            {
              text: 'Membiarkannya, sebab Yosua ikut tertawa dan Pak Guntur tidak berniat buruk.',
              feedback:
                'Orang baru sering tertawa agar diterima. Perubahan sikap Yosua adalah tanda yang lebih jujur daripada tawanya di grup.',
              best: false,
            },
            {
              text: 'Menegur Pak Guntur di grup saat itu juga, agar semua orang tahu batasnya.',
              feedback:
                'Batasnya memang perlu jelas, tetapi mempermalukan orang di depan umum mengulang masalah yang sama. Mulailah dengan pembicaraan pribadi.',
              best: false,
            },
            {
              text: 'Berbicara pribadi dengan keduanya, lalu menyepakati batas bercanda.',
              feedback:
                'Tepat. Anda mendengar yang terdampak, mengajak pelaku berubah tanpa mempermalukan, dan membuat kesepakatan yang berlaku bagi semua.',
              best: true,
            },
          ],
        },
        {
          id: 'b5',
          kind: 'reflection',
          prompt: 'Dari keempat kalimat di kolom kiri tabel tadi, mana yang paling sering terdengar di unit Anda? Apa jawaban Anda lain kali?',
        },
      ],
    },
    {
      key: '1-4',
      title: 'Ketika dua nilai seolah bertabrakan',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Dalam pekerjaan nyata, nilai jarang datang satu per satu. Anda ingin cepat membantu warga, tetapi aturannya mensyaratkan pemeriksaan. Anda ingin menjaga perasaan rekan, tetapi laporannya keliru. Pada saat seperti itu, orang tergoda memilih satu nilai dan mengorbankan yang lain.

Biasanya ada jalan ketiga: **memenuhi inti kedua nilai dengan cara yang berbeda.** Caranya, bedakan dulu inti nilai dari kebiasaan yang menempel padanya. Inti Harmonis adalah menghargai orang. Kebiasaan yang menempel: tidak pernah menegur. Yang boleh dilepas adalah kebiasaannya.`,
        },
        {
          id: 'b2',
          kind: 'steps',
          title: 'Empat langkah mencari jalan ketiga',
          steps: [
            {
              title: 'Sebut kedua nilai dengan jelas',
              md: 'Tuliskan: "Saya ingin ... dan juga ingin ...". Contoh: "Saya ingin warga terlayani hari ini, dan ingin keputusan saya dapat dipertanggungjawabkan."',
            },
            {
              title: 'Cari batas yang tidak boleh dilanggar',
              md: 'Hukum, hak orang lain, keselamatan, dan uang negara adalah pagar. Di dalam pagar, Anda bebas berkreasi. Di luar pagar, nilai apa pun tidak bisa menjadi alasan.',
            },
            {
              title: 'Cari cara lain di dalam pagar',
              md: 'Tanyakan kepada rekan: "Kalau tahap ini wajib, apa yang bisa dipercepat sebelum dan sesudahnya?" Sering kali yang lambat bukan aturannya, melainkan antrean atau kebiasaan kita.',
            },
            {
              title: 'Jelaskan pilihan Anda',
              md: 'Beri tahu orang yang terdampak apa yang Anda pilih dan mengapa. Orang lebih mudah menerima keputusan yang tidak mereka sukai kalau alasannya jujur.',
            },
          ],
        },
        {
          id: 'b3',
          kind: 'case',
          title: 'Surat untuk besok pagi',
          story: `Pukul 15.40, Pak Darma datang ke loket. Anaknya harus menyerahkan surat keterangan ke kampus besok pagi. Berkasnya kurang satu: tanda tangan ketua RT, yang sedang di luar kota sampai lusa. Menurut standar pelayanan, tanda tangan itu wajib.

Pak Darma memohon. "Nanti saya susulkan, Bu. Ibu kan kenal saya."`,
          question: 'Apa jalan ketiga yang paling baik?',
          options: [
            {
              text: 'Cek siapa yang sah mewakili ketua RT, hubungi sekarang, dan siapkan draf agar tinggal diterbitkan.',
              feedback:
                'Tepat. Syarat tetap dipenuhi lewat jalan yang sah, dan Anda memindahkan beban mencari dari warga ke kantor. Pelayanan dan akuntabilitas sama-sama terjaga.',
              best: true,
            },
            {
              text: 'Terbitkan surat sekarang dan minta Pak Darma berjanji menyusulkan tanda tangan.',
              feedback:
                'Anda melayani, tetapi di luar pagar. Warga lain yang tidak Anda kenal tidak mendapat kelonggaran yang sama, dan surat itu bisa dipersoalkan.',
              best: false,
            },
            {
              text: 'Tolak dengan sopan, tunjukkan syarat di papan, dan persilakan datang lagi lusa dengan berkas lengkap.',
              feedback:
                'Anda taat aturan, tetapi berhenti terlalu cepat. Menunjuk papan belum memenuhi kebutuhan warga selama masih ada cara sah yang belum dicoba.',
              best: false,
            },
          ],
        },
        {
          id: 'b4',
          kind: 'callout',
          tone: 'info',
          title: 'Untuk Anda yang memimpin tim',
          md: 'Pada level 3, integritas tidak berhenti pada diri sendiri. Anda diharapkan memastikan anggota tim bertindak sesuai nilai, memberi apresiasi dan teguran yang adil, serta memantau penerapannya. Mulailah kecil: lima menit dalam rapat mingguan untuk membahas satu situasi sulit dan nilai yang terlibat.',
          citation: 'Permen PANRB 38/2017 tentang Standar Kompetensi Jabatan ASN (Integritas, level 3; parafrasa)',
        },
        {
          id: 'b5',
          kind: 'text',
          md: `## Audit diri mingguan

Luangkan dua menit setiap Jumat sore. Jawab tiga pertanyaan ini dengan jujur.

1. Keputusan apa minggu ini yang paling sulit saya jelaskan kepada warga?
2. Nilai mana yang saya kalahkan, dan apakah ada jalan ketiga yang terlewat?
3. Siapa di tim yang melakukan hal benar tanpa terlihat, dan sudahkah saya berterima kasih?

Simpan jawabannya. Setelah sebulan, polanya akan terlihat.`,
        },
        {
          id: 'b6',
          kind: 'reflection',
          prompt: 'Ingat satu situasi ketika Anda merasa harus memilih antara cepat dan benar. Apa jalan ketiganya?',
          hint: 'Pakai pola: "Saya ingin ... dan juga ingin ...; pagarnya adalah ...; caranya bisa ..."',
        },
      ],
    },
  ],
  check: [
    {
      key: 'm1-01',
      type: 'single',
      stem: 'Sebuah tim menulis "kami menjunjung nilai Kompeten" dalam laporan kinerjanya. Bukti mana yang paling kuat mendukung pernyataan itu?',
      options: [
        { id: 'a', text: 'Seluruh anggota hafal panduan perilaku dan dapat menyebutkannya saat apel pagi di kantor.' },
        { id: 'b', text: 'Spanduk nilai dasar terpasang di ruang tunggu dan laman resmi unit kerja.' },
        { id: 'c', text: 'Catatan penyelesaian kasus sulit dibagikan tiap pekan dan dipakai petugas baru.' },
        { id: 'd', text: 'Kepala unit menyatakan puas atas kerja tim dalam sambutan akhir tahun.' },
      ],
      correct: 'c',
      explanation: 'Perilaku harus terlihat, terulang, dan terbukti. Berbagi catatan kerja secara rutin memenuhi ketiganya dan mencerminkan perilaku membantu orang lain belajar.',
      indicator: 'Menerapkan nilai BerAKHLAK dalam pekerjaan sehari-hari',
    },
    {
      key: 'm1-02',
      type: 'matching',
      stem: 'Pasangkan perilaku berikut dengan nilai BerAKHLAK yang paling dicerminkannya.',
      pairs: [
        { id: 'p1', left: 'Menolak memakai mobil dinas untuk acara keluarga', right: 'Akuntabel' },
        { id: 'p2', left: 'Mengusulkan formulir baru setelah melihat keluhan berulang', right: 'Adaptif' },
        { id: 'p3', left: 'Mengajak puskesmas menyusun jadwal layanan bersama', right: 'Kolaboratif' },
        { id: 'p4', left: 'Menghentikan lelucon tentang daerah asal rekan', right: 'Harmonis' },
      ],
      explanation: 'Barang milik negara terkait Akuntabel, perbaikan proaktif terkait Adaptif, berbagi peran terkait Kolaboratif, dan menghargai latar belakang terkait Harmonis.',
      indicator: 'Menerapkan nilai BerAKHLAK dalam pekerjaan sehari-hari',
    },
    {
      key: 'm1-03',
      type: 'trueFalse',
      stem: 'Loyal kepada instansi berarti ikut menutup kekeliruan rekan selama warga belum mengeluh.',
      correct: false,
      explanation: 'Loyal berarti mengutamakan kepentingan bangsa dan negara. Nama baik instansi dijaga dengan memperbaiki kekeliruan, bukan menutupinya.',
      indicator: 'Menerapkan nilai BerAKHLAK dalam pekerjaan sehari-hari',
    },
    {
      key: 'm1-04',
      type: 'single',
      stem: 'Anggota tim Anda melewatkan tahap verifikasi wajib supaya antrean cepat habis. Ia berkata bahwa itulah wujud nilai Adaptif. Tanggapan mana yang paling tepat?',
      options: [
        { id: 'a', text: 'Menerima alasannya, lalu meminta ia lebih berhati-hati pada berkas yang bernilai besar.' },
        { id: 'b', text: 'Menjelaskan bahwa syarat wajib tetap berlaku, lalu membahas tahap yang bisa diringkas.' },
        { id: 'c', text: 'Memindahkannya ke tugas lain, karena petugas yang terburu-buru berisiko di loket pelayanan.' },
        { id: 'd', text: 'Membiarkan sampai akhir bulan sambil mengamati apakah ada warga yang dirugikan oleh cara itu.' },
      ],
      correct: 'b',
      explanation: 'Adaptif mengubah cara, bukan prinsip. Pemimpin meluruskan pemahaman sekaligus membuka jalan perbaikan yang sah.',
      indicator: 'Membangun budaya integritas di tim kerja',
    },
    {
      key: 'm1-05',
      type: 'ordering',
      stem: 'Urutkan langkah mencari jalan ketiga ketika dua nilai seolah bertabrakan.',
      steps: [
        { id: 's1', text: 'Menyebut kedua nilai yang ingin dijaga' },
        { id: 's2', text: 'Menentukan batas yang tidak boleh dilanggar' },
        { id: 's3', text: 'Mencari cara lain yang masih di dalam batas' },
        { id: 's4', text: 'Menjelaskan pilihan kepada orang yang terdampak' },
      ],
      explanation: 'Nilai dan batas harus jelas dahulu, baru kreativitas punya ruang. Penjelasan yang jujur menutup prosesnya.',
      indicator: 'Menimbang dilema etika sebelum mengambil keputusan',
    },
    {
      key: 'm1-06',
      type: 'single',
      stem: 'Warga menanyakan aturan yang belum Anda kuasai, sedangkan antrean masih panjang. Ucapan mana yang paling mencerminkan Kompeten sekaligus Berorientasi Pelayanan?',
      options: [
        { id: 'a', text: '"Setahu saya boleh, Pak. Silakan dicoba dulu, nanti kita lihat hasilnya."' },
        { id: 'b', text: '"Itu bukan bagian saya. Coba Bapak tanyakan ke bidang lain di lantai dua."' },
        { id: 'c', text: '"Aturannya berubah terus, Pak. Sebaiknya Bapak datang lagi pekan depan saja."' },
        { id: 'd', text: '"Saya pastikan dulu ke bagian aturan. Pukul dua nanti saya telepon Bapak."' },
      ],
      correct: 'd',
      explanation: 'Orang yang kompeten tahu batas pengetahuannya dan menutup celahnya dengan janji yang jelas dan dapat ditagih.',
      indicator: 'Menerapkan nilai BerAKHLAK dalam pekerjaan sehari-hari',
    },
  ],
  summary: `- Nilai dinilai dari perilaku yang **terlihat, terulang, dan terbukti**.
- Loyal berarti setia kepada negara, bukan menutupi kesalahan orang.
- Harmonis memberi ruang berbeda pendapat dengan hormat.
- Adaptif mengubah cara, bukan prinsip.
- Saat nilai seolah bertabrakan, sebut keduanya, kenali pagarnya, cari jalan ketiga, lalu jelaskan.`,
}
