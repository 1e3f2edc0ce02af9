import type { ContentModule } from '../../content-format.ts'

export const module1: ContentModule = {
  key: 'm1',
  title: 'Peran Petugas Lapangan',
  outcome:
    'Anda dapat menempatkan peran di jejaring puskesmas, melakukan kunjungan rumah, dan membantu keluarga mengambil satu langkah sehat.',
  lessons: [
    {
      key: '1-1',
      title: 'Jembatan antara Puskesmas dan Rumah Warga',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Pukul delapan pagi di Kelurahan Tirtasari, Kota Kotalama. Puskesmas baru membuka loket. Di gang belakang pasar, seorang ibu hamil sudah dua hari pusing dan belum memberi tahu siapa pun. Siapa yang akan tahu lebih dulu: dokter di puskesmas, atau Anda yang lewat di gang itu?

Di situlah nilai petugas lapangan. Anda melihat masalah ketika masalahnya masih kecil.

## Tiga peran yang saling menguatkan

- **Menemukan.** Anda mengenali siapa yang belum terlayani: ibu hamil yang belum diperiksa, balita yang lama tidak ditimbang, warga yang batuknya tidak sembuh-sembuh.
- **Menghubungkan.** Anda mengantar warga ke layanan yang tepat, dan mengantar kabar dari rumah ke puskesmas.
- **Menggerakkan.** Anda membantu keluarga, RT, dan kader melakukan hal yang mampu mereka lakukan sendiri.`,
        },
        {
          id: 'b2',
          kind: 'text',
          md: `## Batas peran menjaga semua orang

Petugas lapangan bukan dokter keliling. Batas yang jelas melindungi warga dari saran yang keliru dan melindungi Anda dari tanggung jawab yang bukan milik Anda.

| Anda lakukan | Anda serahkan kepada tenaga kesehatan |
| --- | --- |
| Mengamati, bertanya, dan mendengar | Menetapkan diagnosis |
| Mengenali tanda bahaya | Memilih obat dan dosisnya |
| Memberi penyuluhan dasar | Menafsirkan hasil laboratorium |
| Mencatat, merujuk, dan mengecek ulang | Memutuskan menunda imunisasi karena sakit |

Bila ragu, kalimat aman Anda adalah: "Saya belum tahu pasti. Saya tanyakan hari ini dan saya kabari Ibu sore nanti." Lalu tepati.`,
        },
        {
          id: 'b3',
          kind: 'callout',
          tone: 'law',
          title: 'Promosi dan pencegahan di garis depan',
          md: `Undang-undang kesehatan menempatkan upaya promotif dan preventif sebagai bagian utama pelayanan kesehatan primer. Puskesmas bekerja dalam jejaring dengan unit pelayanan di desa atau kelurahan dan upaya kesehatan bersumber daya masyarakat, termasuk posyandu. (Parafrasa.)`,
          citation: 'UU 17/2023 tentang Kesehatan; PP 28/2024 sebagai peraturan pelaksanaannya',
        },
        {
          id: 'b4',
          kind: 'case',
          title: 'Hasil tensi di teras rumah',
          story: `Anda mendampingi Bu Ratri, kader RW 04. Pak Suma, 52 tahun, diperiksa tekanan darahnya. Angkanya tinggi. Ia merasa sehat, lalu berkata, "Tetangga saya punya obat darah tinggi. Saya ikut minum satu, boleh, kan? Puskesmas jauh, saya harus jualan."`,
          question: 'Apa yang sebaiknya Anda lakukan?',
          options: [
            {
              text: 'Mengizinkannya minum satu kali, asalkan besok ia mau diperiksa di puskesmas',
              feedback:
                'Niatnya menolong, tetapi Anda telah memberi izin pengobatan. Obat orang lain belum tentu aman baginya. Ini wewenang tenaga kesehatan.',
              best: false,
            },
            {
              text: 'Menjelaskan risikonya, lalu mencari waktu periksa yang cocok dengan jam jualannya',
              feedback:
                'Tepat. Anda tidak melampaui peran, dan Anda menjawab hambatan yang nyata: waktu. Catat hasil ukur, buat janji, lalu cek apakah ia benar datang.',
              best: true,
            },
            {
              text: 'Mencatat angkanya saja, karena ia merasa sehat dan tidak mengeluh apa pun',
              feedback:
                'Tekanan darah tinggi sering tanpa keluhan. Mencatat tanpa menindaklanjuti berarti temuan Anda berhenti di buku.',
              best: false,
            },
          ],
        },
        {
          id: 'b5',
          kind: 'reflection',
          prompt:
            'Ingat satu warga di wilayah Anda yang belum terjangkau layanan. Peran mana yang paling ia butuhkan dari Anda pekan ini: menemukan, menghubungkan, atau menggerakkan?',
          hint: 'Pilih satu orang dan satu tindakan yang bisa selesai dalam tujuh hari.',
        },
      ],
    },
    {
      key: '1-2',
      title: 'Siklus Kehidupan dan Posyandu',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Dulu banyak orang mengira posyandu hanya untuk menimbang balita. Kini posyandu melayani **seluruh siklus kehidupan**: dari ibu hamil sampai lanjut usia. Cara pandangnya juga berubah. Kita tidak lagi bertanya "program apa hari ini?", tetapi "siapa yang ada di rumah itu, dan apa yang mereka butuhkan?"`,
        },
        {
          id: 'b2',
          kind: 'figure',
          src: 'kesehatan-masyarakat-lapangan/siklus-kehidupan.svg',
          alt: 'Lima tahap kehidupan tersusun melingkar dan saling bersambung: ibu hamil, menyusui, dan nifas; bayi dan balita; usia sekolah dan remaja; dewasa; lanjut usia. Di tengahnya tertulis satu keluarga, satu kunjungan.',
          caption: 'Satu rumah sering menampung beberapa tahap sekaligus. Kesehatan di satu tahap ikut menentukan tahap berikutnya.',
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Mengapa melihat keluarga utuh?

Bayangkan rumah keluarga Bu Lastri. Ada nenek dengan tekanan darah tinggi, anak remaja yang sering lemas, dan cucu berusia sembilan bulan. Bila Anda datang hanya untuk menanyakan si cucu, dua orang lain terlewat. Padahal mereka bertiga makan dari dapur yang sama.

Contoh perhatian di tiap tahap:

- **Ibu hamil, bersalin, nifas, menyusui:** pemeriksaan rutin, tanda bahaya, buku KIA.
- **Bayi, balita, dan anak prasekolah:** pertumbuhan, perkembangan, imunisasi, makanan.
- **Usia sekolah dan remaja:** anemia, kebiasaan makan, rokok, kesehatan jiwa.
- **Dewasa:** tekanan darah, gula darah, lingkar perut, batuk lama.
- **Lanjut usia:** penyakit kronis, risiko jatuh, kemandirian sehari-hari.`,
        },
        {
          id: 'b4',
          kind: 'steps',
          title: 'Lima langkah hari buka posyandu',
          steps: [
            {
              title: 'Pendaftaran',
              md: 'Sambut warga, catat identitas dan tahap kehidupannya. Tandai sasaran yang belum datang, karena mereka yang akan dikunjungi.',
            },
            {
              title: 'Penimbangan dan pengukuran',
              md: 'Ukur sesuai kelompok umur, misalnya berat dan panjang badan balita, atau tekanan darah orang dewasa. Alat diperiksa dahulu.',
            },
            {
              title: 'Pencatatan',
              md: 'Tulis hasil saat itu juga di buku atau kartu milik warga dan di register. Jangan mengandalkan ingatan.',
            },
            {
              title: 'Pelayanan kesehatan',
              md: 'Tenaga kesehatan memberi pelayanan sesuai kewenangannya. Kader membantu alur dan melaporkan temuan.',
            },
            {
              title: 'Penyuluhan',
              md: 'Beri pesan singkat yang cocok dengan hasil ukur tadi. Satu keluarga, satu pesan utama, satu janji tindak lanjut.',
            },
          ],
        },
        {
          id: 'b5',
          kind: 'callout',
          tone: 'law',
          title: 'Posyandu melayani enam bidang',
          md: `Posyandu merupakan lembaga kemasyarakatan desa atau kelurahan yang mendukung pelayanan enam bidang standar pelayanan minimal: pendidikan; kesehatan; pekerjaan umum; perumahan rakyat; ketenteraman, ketertiban umum, dan pelindungan masyarakat; serta sosial. (Parafrasa.) Kursus ini membahas bidang kesehatannya.`,
          citation: 'Permendagri 13/2024 tentang Pos Pelayanan Terpadu',
        },
        {
          id: 'b6',
          kind: 'text',
          md: `## Setelah hari buka

Posyandu tidak selesai ketika kursi dilipat. Pada hari yang sama, kader dan petugas membahas tiga hal: siapa yang tidak datang, siapa yang hasilnya perlu dirujuk, dan siapa yang akan mengunjungi mereka. Dari sinilah daftar kunjungan rumah lahir.

Langkah penyuluhan sering dikorbankan ketika antrean panjang. Padahal satu menit percakapan setelah mengukur sangat berharga. Ibu baru saja melihat angka anaknya, dan ia sedang ingin tahu artinya.`,
        },
      ],
    },
    {
      key: '1-3',
      title: 'Kunjungan Rumah yang Dinanti',
      minutes: 6,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Kunjungan rumah yang baik terasa seperti percakapan, bukan pemeriksaan. Namun di balik percakapan itu ada urutan kerja yang rapi. Tontonlah dahulu satu kunjungan utuh, dari menyiapkan data sampai menepati janji.`,
        },
        {
          id: 'b2',
          kind: 'animation',
          title: 'Satu kunjungan, enam babak',
          scenes: [
            {
              seconds: 9,
              src: 'kesehatan-masyarakat-lapangan/kunjungan-1-siapkan.svg',
              alt: 'Buku register terbuka dengan tiga nama; baris Bu Wening yang belum datang ke posyandu ditandai kuning, di sampingnya tas kunjungan.',
              narration:
                'Sebelum berangkat, buka register. Bu Wening dan bayinya tidak datang ke posyandu bulan ini, jadi rumahnya yang pertama.',
            },
            {
              seconds: 9,
              src: 'kesehatan-masyarakat-lapangan/kunjungan-2-salam.svg',
              alt: 'Petugas berdiri di depan pintu rumah dan meminta izin: apakah sekarang waktu yang baik?',
              narration:
                'Di depan pintu, ucapkan salam, sebutkan nama dan tujuan, lalu minta izin. Warga boleh memilih waktu lain.',
            },
            {
              seconds: 10,
              src: 'kesehatan-masyarakat-lapangan/kunjungan-3-dengar.svg',
              alt: 'Petugas dan ibu duduk sejajar; balon bicara ibu besar, balon bicara petugas kecil berisi pertanyaan terbuka.',
              narration:
                'Duduklah sejajar dan mulai dengan pertanyaan terbuka. Biarkan ibu lebih banyak bicara daripada Anda.',
            },
            {
              seconds: 10,
              src: 'kesehatan-masyarakat-lapangan/kunjungan-4-amati.svg',
              alt: 'Tiga kartu amatan: keadaan ibu dan bayi, buku KIA, serta lingkungan rumah, masing-masing diberi tanda centang.',
              narration:
                'Sambil berbincang, amati keadaan ibu dan bayi, buku KIA, dan lingkungan rumah. Bila ada tanda bahaya, hentikan obrolan dan segera rujuk.',
            },
            {
              seconds: 9,
              src: 'kesehatan-masyarakat-lapangan/kunjungan-5-sepakat.svg',
              alt: 'Petugas dan ibu saling menyepakati satu langkah kecil, tertulis pada kartu: Rabu pagi ke posyandu bersama tetangga.',
              narration:
                'Tawarkan satu langkah kecil yang sanggup dilakukan keluarga. Biarkan ibu yang memilih hari dan caranya.',
            },
            {
              seconds: 9,
              src: 'kesehatan-masyarakat-lapangan/kunjungan-6-catat.svg',
              alt: 'Lingkaran tindak lanjut: catat hari ini, laporkan temuan, cek ulang janji, kembali ke catat.',
              narration:
                'Setelah pamit, catat hari itu juga, laporkan temuan, dan cek ulang janjinya. Kunjungan selesai ketika janji terpenuhi.',
            },
          ],
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Siapa yang didahulukan?

Waktu Anda terbatas. Susun urutan kunjungan berdasarkan risiko, bukan jarak.

1. Warga dengan tanda bahaya atau baru pulang dari perawatan.
2. Ibu hamil berisiko, ibu nifas, dan bayi baru lahir.
3. Balita yang berat badannya tidak naik, dan pasien yang berhenti berobat.
4. Sasaran yang tidak datang ke posyandu.
5. Keluarga lain, bergiliran.

## Bahasa tubuh yang membuka pintu

- Duduk sejajar, lepas topi, simpan ponsel.
- Jangan langsung mengeluarkan formulir. Jelaskan dulu untuk apa.
- Puji satu hal yang sudah baik dan nyata: "Bak airnya bersih, Bu."`,
        },
        {
          id: 'b4',
          kind: 'callout',
          tone: 'law',
          title: 'Data kesehatan adalah data pribadi spesifik',
          md: `Data dan informasi kesehatan termasuk data pribadi yang bersifat spesifik, sehingga perlu dijaga lebih ketat. (Parafrasa.) Jangan membahas hasil kunjungan di warung, dan jangan mengirim foto buku KIA ke grup percakapan RT.`,
          citation: 'UU 27/2022 tentang Pelindungan Data Pribadi, Pasal 4 ayat (2)',
        },
        {
          id: 'b5',
          kind: 'case',
          title: 'Suami yang menolak di depan pintu',
          story: `Anda tiba di rumah Bu Wening. Suaminya keluar dan berkata ketus, "Tiap bulan ditanya-tanya terus. Istri saya sibuk." Dari dalam terdengar bayi menangis biasa. Bu Wening melirik Anda, tampak ingin bicara.`,
          question: 'Langkah mana yang paling menjaga kepercayaan sekaligus tugas Anda?',
          options: [
            {
              text: 'Menegaskan bahwa kunjungan ini tugas resmi sehingga keluarga perlu menerimanya',
              feedback:
                'Anda mungkin diizinkan masuk, tetapi pintu hati tertutup. Kunjungan rumah bertumpu pada persetujuan, bukan paksaan.',
              best: false,
            },
            {
              text: 'Pamit dan mencoret rumah itu dari daftar agar tidak menimbulkan keributan',
              feedback:
                'Anda menghindari konflik, tetapi sasaran yang justru berisiko hilang dari pantauan.',
              best: false,
            },
            {
              text: 'Mengakui keberatannya, menyebut tujuan singkat, lalu menawarkan waktu lain pilihan mereka',
              feedback:
                'Tepat. Anda menghormati keberatan, tetap membuka jalan, dan memberi keluarga kendali. Catat pula isyarat Bu Wening dan pastikan ada kontak berikutnya dalam waktu dekat.',
              best: true,
            },
            {
              text: 'Meminta nomor Bu Wening kepada tetangga lalu menanyai keadaannya lewat tetangga itu',
              feedback:
                'Ini membuka urusan kesehatan keluarga kepada orang lain tanpa izin. Kepercayaan dan kerahasiaan sama-sama terluka.',
              best: false,
            },
          ],
        },
      ],
    },
    {
      key: '1-4',
      title: 'Komunikasi Perubahan Perilaku',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Hampir semua orang tahu merokok itu buruk, dan hampir semua orang tahu tangan perlu dicuci. Tahu saja tidak cukup. Orang berubah ketika perilaku baru terasa **penting**, **mungkin**, dan **didukung** orang di sekitarnya.

## Cari hambatannya, jangan menambah ceramahnya

Sebelum memberi nasihat, tanyakan apa yang menghalangi. Hambatan yang berbeda perlu jawaban yang berbeda.

| Kata warga | Hambatan | Bantuan yang cocok |
| --- | --- | --- |
| "Saya baru tahu sekarang." | Belum tahu | Penjelasan singkat dan contoh |
| "Ribet, airnya jauh." | Tidak mudah dilakukan | Alat sederhana, misalnya wadah cuci tangan berkeran |
| "Mertua saya melarang." | Tekanan keluarga | Ajak bicara orang yang menentukan |
| "Percuma, tetangga juga begitu." | Kebiasaan lingkungan | Kesepakatan bersama tingkat RT |
| "Takut, kata orang berbahaya." | Takut dan kabar keliru | Dengarkan, beri fakta, hubungkan ke tenaga kesehatan |`,
        },
        {
          id: 'b2',
          kind: 'text',
          md: `## Empat kebiasaan percakapan

1. **Tanya terbuka.** "Bagaimana biasanya Adik makan pagi?" lebih berguna daripada "Sudah makan sayur, kan?"
2. **Dengar dan ulangi.** "Jadi Ibu khawatir anaknya demam setelah imunisasi." Warga merasa dipahami, dan Anda memastikan tidak salah tangkap.
3. **Minta izin sebelum memberi tahu.** "Boleh saya ceritakan yang saya ketahui?" Nasihat yang diminta lebih mudah diterima.
4. **Sepakati satu langkah.** Kecil, jelas, dan ada waktunya. "Mulai besok, cuci tangan sebelum menyuapi" lebih kuat daripada "hidup bersih, ya, Bu."

## Periksa pemahaman tanpa menguji

Jangan bertanya "Sudah mengerti?" Hampir semua orang akan menjawab "sudah". Mintalah warga menceritakan kembali: "Supaya saya yakin penjelasan saya jelas, boleh Ibu ceritakan apa yang akan Ibu lakukan bila Adik diare?"`,
        },
        {
          id: 'b3',
          kind: 'callout',
          tone: 'warning',
          title: 'Menakut-nakuti jarang bertahan lama',
          md: `Gambar seram dan ancaman memang menarik perhatian. Namun orang yang takut tanpa tahu jalan keluar cenderung menghindar atau menyangkal. Bila menyebut risiko, sertakan langkah yang sanggup ia lakukan hari itu juga.`,
        },
        {
          id: 'b4',
          kind: 'case',
          title: 'Bubur instan dan nenek',
          story: `Bayi Bu Sekar berumur empat bulan. Nenek mulai memberinya pisang lumat karena "bayi menangis berarti lapar, anak-anak saya dulu juga begitu." Bu Sekar tahu anjuran ASI saja sampai enam bulan, tetapi segan membantah ibunya.`,
          question: 'Bagaimana Anda membuka percakapan?',
          options: [
            {
              text: 'Menghargai pengalaman nenek, menanyakan kekhawatirannya, lalu meminta izin berbagi anjuran',
              feedback:
                'Tepat. Nenek adalah pengambil keputusan di rumah itu. Ketika ia merasa dihormati, ia bisa menjadi pendukung terkuat Bu Sekar.',
              best: true,
            },
            {
              text: 'Menasihati Bu Sekar berdua saja agar berani menolak kemauan ibunya',
              feedback:
                'Bu Sekar sudah tahu. Hambatannya bukan pengetahuan, melainkan hubungan keluarga. Ia ditinggalkan sendirian menghadapi konflik.',
              best: false,
            },
            {
              text: 'Menceritakan kepada nenek kisah bayi yang sakit berat karena diberi pisang',
              feedback:
                'Nenek bisa merasa dituduh mencelakai cucu. Rasa malu membuat orang bertahan pada pendapatnya, bukan berubah.',
              best: false,
            },
          ],
        },
        {
          id: 'b5',
          kind: 'reflection',
          prompt:
            'Pilih satu nasihat yang paling sering Anda ulangi tetapi jarang diikuti. Hambatan apa yang sebenarnya dihadapi warga?',
          hint: 'Coba ubah nasihat itu menjadi satu pertanyaan terbuka dan satu langkah kecil.',
        },
      ],
    },
  ],
  check: [
    {
      key: 'm1-01',
      type: 'single',
      stem: 'Saat menyusun jadwal kunjungan, Anda punya empat rumah dan hanya sempat mendatangi satu sebelum siang. Rumah mana yang didahulukan?',
      options: [
        { id: 'a', text: 'Rumah terdekat, balitanya rutin ditimbang' },
        { id: 'b', text: 'Rumah dengan lansia yang sehat dan mandiri' },
        { id: 'c', text: 'Rumah ibu nifas hari ketiga yang mengeluh demam' },
        { id: 'd', text: 'Rumah ketua RT yang meminta brosur kesehatan untuk warganya' },
      ],
      correct: 'c',
      explanation: 'Urutan kunjungan mengikuti risiko. Demam pada masa nifas adalah tanda bahaya yang tidak boleh menunggu.',
      indicator: 'Menjalankan peran petugas lapangan dan kunjungan rumah',
    },
    {
      key: 'm1-02',
      type: 'single',
      stem: 'Warga bertanya apakah hasil pemeriksaan darahnya normal. Anda tidak yakin. Jawaban mana yang paling sesuai dengan peran Anda?',
      options: [
        { id: 'a', text: '"Sepertinya normal, jadi Bapak tidak perlu cemas."' },
        { id: 'b', text: '"Saya tanyakan ke puskesmas dan saya kabari sore ini."' },
        { id: 'c', text: '"Coba bandingkan dengan angka di internet, Pak."' },
        { id: 'd', text: '"Itu bukan urusan saya, silakan Bapak tanya langsung ke tempat lain."' },
      ],
      correct: 'b',
      explanation: 'Menafsirkan hasil laboratorium adalah tugas tenaga kesehatan. Peran Anda menghubungkan warga dan menepati janji kabar.',
      indicator: 'Menjalankan peran petugas lapangan dan kunjungan rumah',
    },
    {
      key: 'm1-03',
      type: 'ordering',
      stem: 'Susun lima langkah pelayanan pada hari buka posyandu.',
      steps: [
        { id: 's1', text: 'Pendaftaran' },
        { id: 's2', text: 'Penimbangan dan pengukuran' },
        { id: 's3', text: 'Pencatatan' },
        { id: 's4', text: 'Pelayanan kesehatan' },
        { id: 's5', text: 'Penyuluhan' },
      ],
      explanation: 'Warga didaftar, diukur, dicatat, dilayani, lalu diberi penyuluhan yang cocok dengan hasil ukurnya.',
      indicator: 'Menjalankan peran petugas lapangan dan kunjungan rumah',
    },
    {
      key: 'm1-04',
      type: 'matching',
      stem: 'Pasangkan ucapan warga dengan bantuan yang paling cocok.',
      pairs: [
        { id: 'p1', left: '"Saya belum pernah dengar soal itu."', right: 'Penjelasan singkat dengan contoh' },
        { id: 'p2', left: '"Airnya jauh, jadi malas cuci tangan."', right: 'Membuat wadah air berkeran di dekat dapur' },
        { id: 'p3', left: '"Suami saya tidak setuju."', right: 'Mengajak bicara orang yang menentukan di rumah' },
        { id: 'p4', left: '"Percuma, satu gang juga begitu."', right: 'Mendorong kesepakatan bersama di tingkat RT' },
      ],
      explanation: 'Bantuan dipilih menurut hambatannya: pengetahuan, kemudahan, keluarga, atau kebiasaan lingkungan.',
      indicator: 'Berkomunikasi untuk mengubah perilaku warga',
    },
    {
      key: 'm1-05',
      type: 'single',
      stem: 'Mana cara terbaik memastikan seorang ayah memahami kapan anaknya yang diare perlu dibawa ke puskesmas?',
      options: [
        { id: 'a', text: 'Memintanya menceritakan kembali dengan kata-katanya sendiri' },
        { id: 'b', text: 'Menanyakan apakah semua penjelasan tadi sudah dimengerti' },
        { id: 'c', text: 'Mengulang penjelasan dua kali dengan suara lebih keras dan perlahan' },
        { id: 'd', text: 'Memintanya menandatangani lembar penyuluhan yang dibagikan' },
      ],
      correct: 'a',
      explanation: 'Menceritakan kembali memperlihatkan apa yang benar-benar dipahami. Pertanyaan "sudah mengerti?" hampir selalu dijawab "sudah".',
      indicator: 'Berkomunikasi untuk mengubah perilaku warga',
    },
    {
      key: 'm1-06',
      type: 'trueFalse',
      stem: 'Foto halaman buku KIA seorang ibu boleh dikirim ke grup percakapan RT asalkan tujuannya mengajak warga lain rajin ke posyandu.',
      correct: false,
      explanation: 'Data kesehatan adalah data pribadi yang bersifat spesifik. Tujuan baik tidak menggantikan persetujuan pemilik data.',
      indicator: 'Menjalankan peran petugas lapangan dan kunjungan rumah',
    },
  ],
  summary: `- Tiga peran Anda: **menemukan, menghubungkan, menggerakkan**. Diagnosis dan obat adalah urusan tenaga kesehatan.
- Posyandu melayani seluruh siklus kehidupan dengan lima langkah: pendaftaran, penimbangan dan pengukuran, pencatatan, pelayanan kesehatan, penyuluhan.
- Urutan kunjungan rumah mengikuti risiko. Minta izin, dengarkan, amati, sepakati satu langkah, catat, dan cek ulang.
- Data kesehatan warga dijaga kerahasiaannya.
- Cari hambatan sebelum memberi nasihat. Tanya terbuka, ulangi, minta izin, lalu sepakati satu langkah kecil.`,
}
