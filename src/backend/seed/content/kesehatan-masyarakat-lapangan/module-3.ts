import type { ContentModule } from '../../content-format.ts'

export const module3: ContentModule = {
  key: 'm3',
  title: 'Penyakit Menular dan Lingkungan',
  outcome:
    'Anda dapat menggerakkan warga mencegah DBD, diare, dan TBC, serta menerapkan lima pilar STBM dan cuci tangan pakai sabun.',
  lessons: [
    {
      key: '3-1',
      title: 'DBD dan PSN 3M Plus',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Nyamuk penular demam berdarah dengue, *Aedes aegypti*, hidup sangat dekat dengan kita. Ia bertelur di air jernih yang tergenang di wadah, bukan di got yang mengalir. Ia menggigit terutama pada pagi dan sore hari. Dari telur sampai menjadi nyamuk dewasa diperlukan kira-kira sepekan lebih. Karena itu pemberantasan sarang dilakukan **setiap pekan**: siklusnya terputus sebelum ada nyamuk baru.`,
        },
        {
          id: 'b2',
          kind: 'figure',
          src: 'kesehatan-masyarakat-lapangan/siklus-3m-plus.svg',
          alt: 'Siklus nyamuk: telur, jentik, kepompong, nyamuk dewasa, sekitar 7 sampai 10 hari. Menguras, menutup, dan mendaur ulang memutus siklus pada telur, jentik, dan kepompong. Pengasapan hanya mengenai nyamuk dewasa.',
          caption: '3M memutus siklus sebelum ada nyamuk. Pengasapan hanya membunuh nyamuk dewasa, sehingga jentik yang tersisa akan menggantikannya.',
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## 3M

- **Menguras** dan menyikat dinding bak, ember, dan tempat minum burung. Telur menempel di dinding, jadi membuang airnya saja tidak cukup.
- **Menutup** rapat tempat penampungan air.
- **Mendaur ulang** atau memanfaatkan kembali barang bekas yang dapat menampung air.

## Plus

Cara tambahan yang dipilih sesuai keadaan: memelihara ikan pemakan jentik, menabur larvasida di wadah yang sulit dikuras menurut petunjuk petugas, memasang kawat kasa, memakai kelambu atau losion antinyamuk, tidak menggantung pakaian bekas pakai, dan menanam tanaman pengusir nyamuk.

## Tempat yang sering lupa diperiksa

Penampung air dispenser, tatakan pot, bak belakang kulkas, talang tersumbat, lubang bambu pagar, dan ban bekas di bengkel. Biasakan tiap rumah punya satu orang juru pemantau jentik. Inilah gerakan *satu rumah, satu jumantik*.`,
        },
        {
          id: 'b4',
          kind: 'callout',
          tone: 'warning',
          title: 'Demam turun belum tentu sembuh',
          md: `Pada DBD, masa gawat sering datang justru ketika panas mulai turun, sekitar hari ketiga sampai ketujuh. Rujuk segera bila ada nyeri perut hebat, muntah terus-menerus, perdarahan, gelisah atau sangat lemas, atau tangan dan kaki dingin. Jangan menyarankan obat pereda nyeri apa pun tanpa anjuran tenaga kesehatan.`,
        },
        {
          id: 'b5',
          kind: 'case',
          title: 'Warga menuntut pengasapan',
          story: `Dua anak di RT 02 dirawat karena DBD. Warga marah dan meminta pengasapan hari ini juga. "RT sebelah saja disemprot!" Saat Anda berkeliling, 9 dari 30 rumah ada jentiknya. Keputusan pengasapan ada pada puskesmas setelah penyelidikan epidemiologi.`,
          question: 'Apa jawaban yang jujur dan menggerakkan?',
          options: [
            {
              text: 'Menjanjikan pengasapan secepatnya supaya warga tenang dan tidak marah lagi',
              feedback: 'Anda menjanjikan keputusan yang bukan milik Anda. Lagi pula, setelah disemprot, warga merasa aman padahal jentik masih ada.',
              best: false,
            },
            {
              text: 'Menjelaskan bahwa pengasapan tidak ada gunanya sehingga warga jangan memintanya',
              feedback: 'Tidak tepat. Pengasapan ada gunanya dalam keadaan tertentu, dan warga yang cemas akan merasa diabaikan.',
              best: false,
            },
            {
              text: 'Meneruskan permintaan ke puskesmas dan mengajak warga menguras serentak sore ini',
              feedback:
                'Tepat. Permintaan warga disampaikan lewat jalur yang benar, dan tenaga mereka diarahkan ke sumbernya: 9 rumah berjentik.',
              best: true,
            },
          ],
        },
      ],
    },
    {
      key: '3-2',
      title: 'Diare dan Cuci Tangan Pakai Sabun',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Seseorang disebut diare bila buang air besar lebih cair dari biasanya, tiga kali atau lebih dalam sehari semalam. Pada balita, bahaya terbesarnya adalah **kekurangan cairan**. Tubuh kecil kehilangan air dengan cepat.

## Jalan kuman ke mulut

Kuman dari tinja sampai ke mulut lewat empat jalan yang mudah diingat: **jari, lalat, air, dan tanah atau makanan yang tercemar**. Jamban yang layak menutup jalan itu di hulu. Cuci tangan, air matang, dan makanan tertutup menutupnya di hilir. Menutup satu jalan saja tidak cukup bila yang lain terbuka lebar.`,
        },
        {
          id: 'b2',
          kind: 'text',
          md: `## Yang dilakukan keluarga di rumah

- **Teruskan ASI dan makan.** Berhenti makan membuat anak makin lemah.
- **Beri oralit** sesuai petunjuk pada kemasan atau arahan petugas kesehatan.
- **Tanyakan zinc** ke puskesmas untuk balita, dan habiskan sesuai petunjuk.
- **Jangan memberi antibiotik atau obat penghenti diare sendiri.**

## Berangkat ke puskesmas bila

Anak tidak mau atau tidak bisa minum, muntah terus, matanya cekung, sangat lemas, tinjanya berdarah, demam tinggi, atau tidak membaik dalam tiga hari. Mata cekung dan sangat lemas berarti berangkat saat itu juga, sambil terus diberi minum bila anak masih bisa.`,
        },
        {
          id: 'b3',
          kind: 'steps',
          title: 'Enam gerakan cuci tangan pakai sabun',
          steps: [
            { title: 'Telapak', md: 'Basahi tangan dengan air mengalir, beri sabun, lalu gosok kedua telapak tangan.' },
            { title: 'Punggung tangan', md: 'Gosok punggung tangan dan sela jari dari luar, kiri dan kanan bergantian.' },
            { title: 'Sela jari', md: 'Hadapkan telapak, jalin jari-jari, lalu gosok sela bagian dalam.' },
            { title: 'Buku jari', md: 'Kaitkan jari-jari kedua tangan hingga saling mengunci, lalu gosok punggung jari.' },
            { title: 'Ibu jari', md: 'Genggam ibu jari, putar perlahan, lalu ganti tangan.' },
            { title: 'Ujung jari', md: 'Gosokkan ujung jari di telapak. Bilas, lalu keringkan. Seluruhnya sekitar 40 sampai 60 detik.' },
          ],
        },
        {
          id: 'b4',
          kind: 'callout',
          tone: 'info',
          title: 'Waktu penting mencuci tangan',
          md: `Sebelum makan, sebelum menyiapkan makanan, sebelum menyuapi atau menyusui, setelah buang air besar, dan setelah menceboki anak. Tambahkan setelah memegang hewan atau sampah.

Letak menentukan kebiasaan. Sabun yang tergantung di dekat jamban dan dapur lebih ampuh daripada sepuluh poster.`,
        },
        {
          id: 'b5',
          kind: 'case',
          title: 'Tiga anak, satu kantin',
          story: `Senin siang, tiga murid SD di Wanarupa diare dan muntah. Ketiganya jajan es di kantin yang sama pada hari Sabtu. Kepala sekolah meminta Anda tidak ribut karena "nanti orang tua panik". Ember air cuci gelas di kantin keruh dan tidak diganti.`,
          question: 'Langkah mana yang Anda ambil lebih dulu?',
          options: [
            {
              text: 'Memeriksa sendiri es itu dengan mencicipinya agar tahu penyebab yang sebenarnya',
              feedback: 'Berbahaya dan tidak membuktikan apa pun. Contoh makanan diperiksa dengan cara yang benar oleh petugas yang berwenang.',
              best: false,
            },
            {
              text: 'Melapor ke puskesmas hari ini, mencatat siapa, kapan, makan apa, dan menjaga sisa jajanan',
              feedback:
                'Tepat. Tiga kasus dari satu sumber adalah isyarat dini. Catatan Anda membuat penyelidikan cepat, dan kepala sekolah terbantu karena masalah ditangani.',
              best: true,
            },
            {
              text: 'Menunggu sampai ada sepuluh murid yang sakit supaya laporannya lebih meyakinkan',
              feedback: 'Menunggu berarti membiarkan lebih banyak anak sakit. Laporan dini boleh salah, laporan terlambat tidak bisa diulang.',
              best: false,
            },
          ],
        },
      ],
    },
    {
      key: '3-3',
      title: 'TBC: Temukan, Obati sampai Sembuh',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Tuberkulosis atau TBC disebabkan kuman yang menular lewat **udara**, terutama ketika penderita TBC paru batuk, bersin, atau berbicara. TBC bukan penyakit keturunan, bukan kutukan, dan tidak menular lewat piring. TBC dapat disembuhkan bila obat diminum teratur sampai tuntas.

## Kapan Anda curiga?

Pertanda utamanya adalah batuk yang tidak kunjung sembuh. Patokan yang banyak dipakai ialah **dua pekan atau lebih**. Tanda lain: berat badan turun tanpa sebab, keringat malam tanpa kegiatan, demam hilang timbul, nafsu makan turun, atau batuk darah. Pada anak, tandanya sering samar: berat tidak naik, lesu, dan ada orang serumah yang sakit TBC.

Untuk orang yang serumah dengan pasien, **jangan menunggu dua pekan**. Ajak mereka diperiksa lebih awal menurut arahan puskesmas.`,
        },
        {
          id: 'b2',
          kind: 'text',
          md: `## Peran Anda di empat titik

| Titik | Yang Anda kerjakan |
| --- | --- |
| Menemukan | Menanyakan batuk lama saat kunjungan, membantu warga memeriksakan dahak |
| Menyelidiki kontak | Mendata orang serumah dan kontak erat bersama petugas puskesmas |
| Mendampingi | Mengingatkan jadwal obat, menanyakan keluhan, menyemangati |
| Memberi kabar | Melapor bila pasien mangkir, pindah, atau mengeluh efek samping |

Pendamping minum obat biasanya anggota keluarga atau kader yang disegani pasien. Pasien sering merasa sehat setelah beberapa pekan, lalu ingin berhenti. Di titik ini pendamping paling berharga. Obat yang terputus dapat membuat kuman kebal, dan pengobatannya menjadi lebih lama dan berat.`,
        },
        {
          id: 'b3',
          kind: 'callout',
          tone: 'law',
          title: 'Penanggulangan TBC melibatkan semua pihak',
          md: `Penanggulangan TBC adalah upaya bersama pemerintah pusat, daerah, dan masyarakat, dari penemuan kasus, pengobatan, sampai dukungan bagi pasien. (Parafrasa.) Artinya kelurahan, RT, dan tempat kerja pun punya bagian.`,
          citation: 'Perpres 67/2021 tentang Penanggulangan Tuberkulosis; Permenkes 67/2016',
        },
        {
          id: 'b4',
          kind: 'text',
          md: `## Rumah yang menolong

- Buka jendela agar udara berganti dan sinar matahari masuk.
- Tutup mulut saat batuk; pasien memakai masker terutama pada awal pengobatan.
- Jangan meludah sembarangan.
- Bayi dan balita di rumah pasien diperiksakan, dan imunisasinya dilengkapi.

Piring pasien tidak perlu dipisah. Yang perlu adalah udara bersih, obat tuntas, dan sikap yang tidak mengucilkan.`,
        },
        {
          id: 'b5',
          kind: 'case',
          title: 'Rahasia Pak Danu',
          story: `Pak Danu, penjual bakso keliling, baru mulai berobat TBC. Ia memohon agar tetangga tidak tahu. Ketua RT bertanya kepada Anda, "Katanya Pak Danu TBC, ya? Saya perlu tahu demi warga." Anda juga perlu mendata orang yang serumah dengannya.`,
          question: 'Bagaimana Anda bersikap?',
          options: [
            {
              text: 'Tidak membuka keadaan siapa pun, dan mendata kontak bersama puskesmas atas sepengetahuan Pak Danu',
              feedback:
                'Tepat. Kerahasiaan dan pencegahan bisa berjalan bersama. Kepada ketua RT, ajak penyuluhan batuk lama untuk semua warga tanpa menyebut nama.',
              best: true,
            },
            {
              text: 'Memberi tahu ketua RT secara lisan saja, karena ia pemimpin warga setempat',
              feedback: 'Lisan pun tetap membuka data kesehatan. Bila berita menyebar, Pak Danu bisa kehilangan pembeli dan berhenti berobat.',
              best: false,
            },
            {
              text: 'Membatalkan pendataan orang serumah supaya rahasia Pak Danu benar-benar aman',
              feedback: 'Orang serumah paling berisiko tertular. Pendataan tetap perlu, dengan cara yang menjaga martabat.',
              best: false,
            },
          ],
        },
      ],
    },
    {
      key: '3-4',
      title: 'STBM: Lima Pilar, Satu Kebiasaan Baru',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Bertahun-tahun jamban bantuan dibangun, lalu sebagian menjadi gudang atau kandang. Pelajarannya: bangunan tidak otomatis mengubah kebiasaan. **Sanitasi Total Berbasis Masyarakat (STBM)** membalik urutannya. Warga diajak menyadari masalahnya, memutuskan sendiri, lalu membangun dengan kemampuannya.`,
        },
        {
          id: 'b2',
          kind: 'callout',
          tone: 'law',
          title: 'Lima pilar STBM',
          md: `STBM adalah pendekatan untuk mengubah perilaku higienis dan saniter melalui pemberdayaan masyarakat dengan cara pemicuan. Lima pilarnya: (1) stop buang air besar sembarangan; (2) cuci tangan pakai sabun; (3) pengelolaan air minum dan makanan rumah tangga; (4) pengamanan sampah rumah tangga; (5) pengamanan limbah cair rumah tangga. (Parafrasa.)`,
          citation: 'Permenkes 3/2014 tentang Sanitasi Total Berbasis Masyarakat',
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Apa yang Anda lihat di lapangan?

| Pilar | Tanda sudah berjalan |
| --- | --- |
| 1. Stop BABS | Semua anggota keluarga, termasuk balita dan lansia, memakai jamban; tinja bayi dibuang ke jamban |
| 2. CTPS | Ada air mengalir dan sabun di dekat jamban dan dapur, dan benar dipakai |
| 3. Air minum dan makanan | Air diolah dan disimpan di wadah tertutup; makanan matang dan ditutup |
| 4. Sampah | Sampah dipilah, dikurangi, tidak dibakar dan tidak dibuang ke sungai |
| 5. Limbah cair | Air bekas mandi dan cuci dialirkan ke resapan atau saluran tertutup, tidak menggenang |

Pilar pertama adalah pintu masuk. Satu keluarga yang masih buang air besar di kali membuat seluruh gang tetap berisiko. Karena itu status **SBS** (stop buang air besar sembarangan) diberikan kepada komunitas, bukan kepada rumah satu per satu.`,
        },
        {
          id: 'b4',
          kind: 'text',
          md: `## Pemicuan, bukan penyuluhan biasa

Dalam pemicuan, Anda menjadi fasilitator. Warga menggambar peta kampung, menandai tempat buang air, dan menelusuri aliran kotoran sampai ke sumur. Rasa jijik, malu, dan peduli muncul dari temuan mereka sendiri.

- Ajukan pertanyaan, tahan diri dari menceramahi.
- Jangan menjanjikan bantuan di awal. Janji itu mematikan keputusan warga.
- Sambut orang pertama yang berkata, "Saya akan membuat jamban." Ia penggerak alami.
- Sepakati tanggal, tulis, tempel, dan datang lagi untuk melihat.

Menyentuh rasa malu tidak sama dengan mempermalukan orang. Yang dibahas adalah keadaan kampung, bukan nama warga.`,
        },
        {
          id: 'b5',
          kind: 'case',
          title: 'Dua keluarga terakhir',
          story: `Di RW 05, 58 dari 60 keluarga sudah memakai jamban. Dua keluarga masih ke sungai: Mbah Karyo yang tinggal sendiri dan sulit jongkok, serta keluarga Pak Jaya yang mengontrak kamar tanpa jamban. Lurah ingin segera mendeklarasikan SBS pekan depan.`,
          question: 'Saran apa yang Anda sampaikan kepada lurah?',
          options: [
            {
              text: 'Mendeklarasikan saja, karena hampir semua keluarga sudah memakai jamban',
              feedback: 'Deklarasi menuntut semua warga berhenti. Deklarasi yang tidak benar membuat dua keluarga itu dilupakan.',
              best: false,
            },
            {
              text: 'Memasang nama kedua keluarga itu di papan RW agar mereka terdorong berubah',
              feedback: 'Ini mempermalukan orang dengan hambatan nyata: usia dan kontrakan. Hambatannya tidak akan hilang karena malu.',
              best: false,
            },
            {
              text: 'Menunda deklarasi, lalu mengajak RW merancang jamban duduk sederhana dan jamban bersama',
              feedback:
                'Tepat. Hambatan Mbah Karyo adalah kemampuan jongkok, hambatan Pak Jaya adalah ketiadaan jamban. Keduanya bisa diselesaikan dengan gotong royong.',
              best: true,
            },
          ],
        },
        {
          id: 'b6',
          kind: 'reflection',
          prompt: 'Dari lima pilar, mana yang paling lemah di wilayah Anda? Siapa penggerak alami yang bisa Anda ajak bicara pekan ini?',
          hint: 'Penggerak alami tidak harus pejabat. Bisa pemilik warung, guru mengaji, atau ketua karang taruna.',
        },
      ],
    },
  ],
  check: [
    {
      key: 'm3-01',
      type: 'single',
      stem: 'Mengapa pemberantasan sarang nyamuk dianjurkan setiap pekan?',
      options: [
        { id: 'a', text: 'Karena siklus telur menjadi nyamuk perlu kira-kira sepekan lebih' },
        { id: 'b', text: 'Karena nyamuk dewasa hanya mampu hidup selama kira-kira sepekan' },
        { id: 'c', text: 'Karena air bersih di bak selalu menjadi keruh setelah sepekan' },
        { id: 'd', text: 'Karena gejala demam berdarah selalu muncul tepat sepekan setelahnya' },
      ],
      correct: 'a',
      explanation: 'Telur menjadi nyamuk dewasa dalam kira-kira 7 sampai 10 hari. Menguras setiap pekan memutus siklus sebelum ada nyamuk baru.',
      indicator: 'Mencegah penyakit menular dan menyehatkan lingkungan',
    },
    {
      key: 'm3-02',
      type: 'trueFalse',
      stem: 'Bila panas anak yang dicurigai DBD turun pada hari keempat, pemantauan tanda bahaya tetap perlu dilanjutkan.',
      correct: true,
      explanation: 'Masa gawat DBD sering terjadi saat demam mulai turun, sekitar hari ketiga sampai ketujuh.',
      indicator: 'Mencegah penyakit menular dan menyehatkan lingkungan',
    },
    {
      key: 'm3-03',
      type: 'matching',
      stem: 'Pasangkan keadaan di rumah warga dengan pilar STBM yang perlu diperkuat.',
      pairs: [
        { id: 'p1', left: 'Tinja bayi dibuang ke selokan', right: 'Stop buang air besar sembarangan' },
        { id: 'p2', left: 'Air masak disimpan di ember tanpa tutup', right: 'Pengelolaan air minum dan makanan rumah tangga' },
        { id: 'p3', left: 'Plastik dapur dibakar di halaman', right: 'Pengamanan sampah rumah tangga' },
        { id: 'p4', left: 'Air cucian menggenang di samping sumur', right: 'Pengamanan limbah cair rumah tangga' },
      ],
      explanation: 'Setiap keadaan menunjuk pilar yang berbeda. Tinja bayi pun harus dibuang ke jamban.',
      indicator: 'Mencegah penyakit menular dan menyehatkan lingkungan',
    },
    {
      key: 'm3-04',
      type: 'single',
      stem: 'Pasien TBC bulan kedua merasa bugar dan ingin berhenti minum obat. Apa tanggapan Anda sebagai pendamping?',
      options: [
        { id: 'a', text: 'Menyetujui, asalkan ia berjanji minum obat lagi jika batuk kembali' },
        { id: 'b', text: 'Mengusulkan setengah dosis selama sebulan agar tubuhnya tidak kaget' },
        { id: 'c', text: 'Membiarkannya memutuskan sendiri karena itu hak setiap pasien' },
        { id: 'd', text: 'Menjelaskan bahwa kuman masih ada, dan menghubungkannya ke puskesmas' },
      ],
      correct: 'd',
      explanation: 'Merasa bugar bukan berarti kuman habis. Obat yang terputus dapat menimbulkan kuman kebal; keputusan pengobatan ada pada tenaga kesehatan.',
      indicator: 'Mencegah penyakit menular dan menyehatkan lingkungan',
    },
    {
      key: 'm3-05',
      type: 'single',
      stem: 'Dalam pertemuan pemicuan, seorang warga bertanya apakah kelurahan akan membagikan kloset gratis. Jawaban mana yang menjaga semangat STBM?',
      options: [
        { id: 'a', text: '"Nanti saya usahakan untuk semua, yang penting Bapak-Ibu mendata diri dulu di kelurahan."' },
        { id: 'b', text: '"Hari ini kita lihat dulu keadaan kampung kita. Menurut Bapak, apa yang bisa dimulai?"' },
        { id: 'c', text: '"Tidak ada bantuan apa pun, jadi yang tidak sanggup silakan tetap seperti sekarang."' },
        { id: 'd', text: '"Kloset akan dibagikan kepada tiga keluarga yang paling dulu mendaftarkan diri."' },
      ],
      correct: 'b',
      explanation: 'Pemicuan mengembalikan keputusan kepada warga. Janji bantuan di awal mematikan prakarsa, penolakan kasar mematikan harapan.',
      indicator: 'Berkomunikasi untuk mengubah perilaku warga',
    },
    {
      key: 'm3-06',
      type: 'multiple',
      stem: 'Balita mengalami diare sejak pagi. Ia masih mau minum dan aktif. Pilih anjuran yang boleh Anda sampaikan.',
      options: [
        { id: 'a', text: 'Obat penghenti diare dari warung boleh dicoba' },
        { id: 'b', text: 'ASI dan makan tetap diteruskan seperti biasa' },
        { id: 'c', text: 'Antibiotik sisa kakaknya diberikan separuh' },
        { id: 'd', text: 'Puasa makan sampai diarenya berhenti' },
        { id: 'e', text: 'Oralit diberikan sesuai petunjuk pada kemasan' },
      ],
      correct: ['b', 'e'],
      explanation: 'Cairan dan makanan diteruskan. Antibiotik tanpa pemeriksaan, obat penghenti diare, dan puasa makan merugikan anak.',
      indicator: 'Mencegah penyakit menular dan menyehatkan lingkungan',
    },
  ],
  summary: `- **3M Plus setiap pekan**: menguras dan menyikat, menutup, mendaur ulang, ditambah cara lain yang sesuai. Pengasapan hanya membunuh nyamuk dewasa.
- Pada DBD, waspadai masa ketika demam turun.
- Diare: teruskan ASI dan makan, beri oralit sesuai petunjuk, kenali tanda bahaya. Cuci tangan pakai sabun pada waktu penting.
- TBC menular lewat udara dan dapat disembuhkan. Temukan batuk lama, dampingi obat sampai tuntas, jaga rahasia pasien.
- STBM punya lima pilar dan dimulai dari pemicuan. SBS dicapai bila seluruh warga berhenti.`,
}
