import type { ContentModule } from '../../content-format.ts'
import { indicators } from './indicators.ts'

export const module2: ContentModule = {
  key: 'm2',
  title: 'Menyambut, mendengar, dan menjelaskan',
  outcome: 'Anda dapat menemukan kebutuhan warga yang sebenarnya dan menjelaskan layanan dengan cara yang dipahami setiap orang, termasuk warga rentan dan penyandang disabilitas.',
  lessons: [
    {
      key: '2-1',
      title: 'Lima menit pertama di loket',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Warga menilai kita jauh sebelum berkasnya dibuka. Ia menilai dari apakah ada yang menoleh ketika ia masuk, apakah ia tahu harus duduk di mana, dan apakah kalimat pertama kepadanya berupa sapaan atau perintah.

Perhatikan Bu Sari, pedagang kue dari Kelurahan Melati Wetan. Ia datang ke Loket 3 dengan satu map lusuh dan wajah ragu.`,
        },
        {
          id: 'b2',
          kind: 'animation',
          title: 'Bu Sari di Loket 3',
          scenes: [
            {
              seconds: 9,
              src: 'pelayanan-publik-prima/loket-1-menyambut.svg',
              alt: 'Bu Sari berdiri memegang map di depan Loket 3. Petugas Rani menatapnya dan menyapa lebih dulu: Selamat pagi, Bu. Ada yang bisa saya bantu?',
              narration: 'Bu Sari datang dengan wajah ragu. Rani, petugas Loket 3, menoleh, tersenyum, dan menyapa lebih dulu.',
            },
            {
              seconds: 10,
              src: 'pelayanan-publik-prima/loket-2-mendengar.svg',
              alt: 'Bu Sari bercerita: Saya mau surat pengantar. Nama anak saya salah. Rani diam menyimak sambil mencatat kata kunci.',
              narration: 'Rani mengajukan satu pertanyaan terbuka, lalu diam. Bu Sari bercerita sampai selesai, tanpa dipotong.',
            },
            {
              seconds: 10,
              src: 'pelayanan-publik-prima/loket-3-memastikan.svg',
              alt: 'Dua kartu dihubungkan panah. Kartu pertama, yang diminta: surat pengantar. Kartu kedua, yang dibutuhkan: pembetulan nama di akta.',
              narration: 'Rani mengulang inti cerita dan bertanya, betulkah begitu. Ternyata yang dibutuhkan bukan surat pengantar, melainkan pembetulan nama di akta.',
            },
            {
              seconds: 10,
              src: 'pelayanan-publik-prima/loket-4-menjelaskan.svg',
              alt: 'Lembar penjelasan berisi tiga baris: syarat tiga dokumen, waktu tiga hari kerja, biaya gratis.',
              narration: 'Penjelasannya hanya tiga hal: syarat, waktu, dan biaya. Semuanya ditulis agar Bu Sari tidak perlu mengingat.',
            },
            {
              seconds: 10,
              src: 'pelayanan-publik-prima/loket-5-memeriksa.svg',
              alt: 'Rani bertanya: Supaya saya yakin penjelasan saya jelas, apa langkah pertama Ibu? Bu Sari menjawab: Mengambil ijazah anak.',
              narration: 'Rani lalu memeriksa penjelasannya sendiri. Ia meminta Bu Sari menceritakan langkah pertama yang akan dilakukan.',
            },
            {
              seconds: 9,
              src: 'pelayanan-publik-prima/loket-6-menutup.svg',
              alt: 'Bu Sari tersenyum membawa catatan berisi nama petugas, nomor berkas, dan tanggal selesai Kamis. Lima langkah tercentang: sambut, dengar, pastikan, jelaskan, periksa.',
              narration: 'Bu Sari pulang membawa nama petugas, nomor berkas, dan tanggal selesai. Satu kunjungan, satu kepastian.',
            },
          ],
        },
        {
          id: 'b3',
          kind: 'text',
          md: `## Mengapa sapaan harus datang lebih dulu

Bagi Anda, ini orang ke-38 hari ini. Bagi Bu Sari, ini satu-satunya kunjungan bulan ini. Sapaan pertama menggeser suasana dari "saya mengganggu" menjadi "saya diterima". Orang yang merasa diterima bercerita lebih lengkap, dan cerita yang lengkap menghemat waktu Anda.

Warga juga membaca tubuh kita. Bahu yang tetap menghadap layar berkata "cepat sedikit". Kursi yang sedikit maju berkata "saya menyimak". Tidak perlu berlebihan; cukup hadir sepenuhnya selama beberapa menit itu. Bila Anda lelah, akui kepada rekan dan minta bergantian sebentar; warga ke-39 tidak tahu apa yang terjadi dengan warga ke-38.

## Kebiasaan kecil yang murah

- **Menoleh dalam beberapa detik.** Bila sedang sibuk, cukup anggukan dan "sebentar ya, Bu".
- **Menyapa sebelum meminta berkas.** "Selamat pagi" lebih dulu, "mana KTP-nya" kemudian.
- **Memakai panggilan yang pantas.** Bapak, Ibu, Kakak, atau nama yang ia sebutkan sendiri.
- **Menaruh gawai menghadap ke bawah.** Layar yang menyala mencuri perhatian Anda.`,
        },
        {
          id: 'b4',
          kind: 'callout',
          tone: 'info',
          title: 'Ketika Anda harus meninggalkan loket',
          md: `Jangan menghilang. Sebutkan alasan dan waktunya: "Saya perlu mengecek arsip, kira-kira lima menit." Bila lebih lama, kembalilah pada menit kelima untuk mengabari.`,
        },
        {
          id: 'b5',
          kind: 'reflection',
          prompt: 'Kalimat pertama apa yang paling sering Anda ucapkan kepada warga? Apakah itu sapaan, pertanyaan, atau perintah?',
        },
      ],
    },
    {
      key: '2-2',
      title: 'Mendengar sampai kebutuhannya jelas',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Warga meminta layanan yang ia **tahu namanya**. Belum tentu itu yang ia **butuhkan**. "Saya mau surat pengantar" bisa berarti pindah sekolah, salah nama di akta, atau warisan. Bila kita langsung mencetak surat, kita melayani kata, bukan orang.

## Tiga alat mendengar

### 1. Pertanyaan terbuka di awal

"Surat ini untuk keperluan apa, Bu?" membuka cerita. "Untuk sekolah, ya?" menutupnya. Simpan pertanyaan tertutup untuk memastikan di akhir.

### 2. Diam yang cukup

Setelah bertanya, tahan diri tiga sampai empat detik. Bagian terpenting sering datang setelah jeda, terutama bila menyangkut hal yang memalukan: perceraian, utang, atau tidak bisa membaca.

### 3. Mengulang inti

"Jadi nama di akta berbeda satu huruf dengan ijazah, dan sekolah meminta keduanya sama. Betul begitu?" Kalimat ini hanya butuh sepuluh detik. Tanpa itu, kesalahan baru ketahuan pada kunjungan berikutnya.`,
        },
        {
          id: 'b2',
          kind: 'text',
          md: `## Yang sering menggagalkan

| Kebiasaan | Yang dirasakan warga | Gantilah dengan |
| --- | --- | --- |
| Memotong karena merasa sudah tahu | Ceritaku tidak penting | Mencatat dulu, bertanya setelah selesai |
| Mengetik sambil mendengar | Aku mengganggu pekerjaannya | "Saya catat sebentar, ya" lalu kembali menatap |
| Menghakimi: "Kok baru sekarang?" | Aku disalahkan | "Mari kita lihat yang masih bisa dilakukan" |
| Menjawab dengan singkatan kantor | Aku bodoh | Kata sehari-hari, singkatan disebut belakangan |

Mendengar tidak sama dengan menyetujui. Anda boleh memahami perasaan warga tanpa menjanjikan apa yang tidak berwenang Anda berikan.`,
        },
        {
          id: 'b3',
          kind: 'case',
          title: 'Pemuda yang minta surat tidak mampu',
          story: `Bayu, 19 tahun, meminta surat keterangan tidak mampu. Suaranya pelan dan matanya terus ke lantai. Ketika Anda menanyakan keperluannya, ia menjawab, "Ya... buat syarat aja, Kak." Di belakangnya ada enam orang. Dua di antaranya tampak mengenalnya.`,
          question: 'Apa langkah terbaik untuk mengetahui kebutuhannya?',
          options: [
            {
              text: 'Mencetak surat sesuai permintaan, karena keperluan adalah urusan pribadinya.',
              feedback:
                'Menghormati privasi itu baik, tetapi surat dengan tujuan yang tidak jelas sering ditolak pihak penerima. Bayu bisa harus datang lagi.',
              best: false,
            },
            {
              text: 'Mengulang pertanyaan dengan suara lebih tegas supaya ia menjawab dengan jelas.',
              feedback:
                'Suara tegas membuat dua orang kenalannya ikut mendengar. Rasa malu bertambah, jawaban justru makin pendek.',
              best: false,
            },
            {
              text: 'Mengajaknya ke meja samping dan menjelaskan mengapa Anda perlu tahu tujuannya.',
              feedback:
                'Tepat. Ruang yang lebih tertutup menjaga martabatnya, dan alasan yang jujur memberinya kendali. Barangkali ia butuh keringanan biaya berobat, dan jalurnya lain.',
              best: true,
            },
            {
              text: 'Menyodorkan formulir panjang dan memintanya menulis alasan di bangku tunggu.',
              feedback:
                'Formulir memang menghindari percakapan terbuka, tetapi belum tentu ia paham atau lancar menulisnya. Anda kehilangan kesempatan bertanya balik.',
              best: false,
            },
          ],
        },
        {
          id: 'b4',
          kind: 'callout',
          tone: 'warning',
          title: 'Suara Anda juga membawa data pribadi',
          md: `Membacakan NIK, penyakit, atau status perkawinan keras-keras di loket sama saja dengan mengumumkannya. Tunjuk datanya di berkas, atau turunkan suara. Pelindungan data pribadi diatur dalam UU 27/2022.`,
        },
        {
          id: 'b5',
          kind: 'reflection',
          prompt: 'Dalam tiga percakapan terakhir dengan warga, kapan Anda memotong sebelum ia selesai? Apa yang mungkin terlewat?',
          hint: 'Cobalah satu hari ini: hitung sampai tiga sebelum menanggapi.',
        },
      ],
    },
    {
      key: '2-3',
      title: 'Menjelaskan agar sekali datang selesai',
      minutes: 5,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `"Ibu ke Dukcapil dulu minta biodata, terus balik sini bawa F-1 yang sudah dilegalisasi, nanti kita input ke SIAK, baru diverval."

Bagi kita, kalimat itu biasa. Bagi warga, ada lima hal asing dalam satu tarikan napas. Ia mengangguk karena sungkan, lalu bertanya kepada tukang parkir di luar.

## Empat kaidah menjelaskan

1. **Mulai dari hasil.** "Ibu akan menerima akta baru. Untuk itu ada dua langkah."
2. **Paling banyak tiga hal sekali bicara.** Selebihnya tulis.
3. **Kata sehari-hari dulu, istilah kemudian.** "Kartu keluarga yang dicap asli oleh kantor, namanya legalisasi."
4. **Beri tempat dan waktu yang nyata.** Bukan "nanti ke sana", melainkan "Loket 5, lantai satu, sebelum pukul tiga".`,
        },
        {
          id: 'b2',
          kind: 'text',
          md: `| Bahasa kantor | Bahasa warga |
| --- | --- |
| Berkas Saudara belum memenuhi syarat administratif. | Masih kurang satu: surat kelahiran dari bidan. |
| Permohonan akan ditindaklanjuti sesuai ketentuan. | Kami periksa paling lama dua hari kerja, lalu kami kirim pesan. |
| Silakan melakukan aktivasi akun terlebih dahulu. | Buka pesan di ponsel Bapak, lalu tekan tautan berwarna biru. |
| Yang bersangkutan wajib hadir. | Anaknya harus ikut datang untuk difoto. |

Bahasa sederhana tidak mengurangi wibawa. Ia mengurangi kunjungan kedua.`,
        },
        {
          id: 'b3',
          kind: 'steps',
          title: 'Minta diceritakan kembali, tanpa menguji',
          steps: [
            {
              title: 'Ambil tanggung jawab',
              md: `Mulailah dengan "Supaya saya yakin penjelasan saya jelas". Yang diperiksa adalah penjelasan Anda, bukan kecerdasan warga.`,
            },
            {
              title: 'Tanyakan langkah, bukan "sudah paham?"',
              md: `"Sudah paham?" hampir selalu dijawab "sudah". Tanyakan: "Besok, apa yang akan Ibu siapkan lebih dulu?"`,
            },
            {
              title: 'Perbaiki dengan cara lain',
              md: `Bila jawabannya meleset, jangan mengulang kalimat yang sama lebih keras. Gambar urutannya, tunjukkan contoh berkas, atau lingkari bagian penting.`,
            },
            {
              title: 'Tutup dengan catatan',
              md: `Serahkan lembar kecil: syarat yang kurang, nama petugas, nomor kontak layanan, dan tanggal.`,
            },
          ],
        },
        {
          id: 'b4',
          kind: 'text',
          md: `## Menjelaskan lewat pesan dan telepon

Sebagian besar warga kini bertanya lewat pesan singkat. Kaidahnya sama, dengan tiga tambahan:

- Jawab pertanyaan pada kalimat pertama, baru rincian.
- Satu pesan untuk satu pokok. Paragraf panjang di layar kecil jarang selesai dibaca.
- Di telepon, eja nama dan nomor, lalu minta warga mengulanginya.

Bila Anda belum tahu jawabannya, katakan saja. "Saya belum tahu pasti. Saya tanyakan dan kabari Bapak sebelum pukul dua." Jawaban jujur yang ditepati lebih dipercaya daripada jawaban cepat yang keliru.`,
        },
        {
          id: 'b5',
          kind: 'callout',
          tone: 'info',
          title: 'Latihan dua menit',
          md: `Ambil satu pengumuman di unit Anda. Hapus semua singkatan, pecah kalimat yang lebih dari dua puluh kata, dan letakkan hasil yang diterima warga di baris pertama. Bacakan kepada seseorang di luar kantor.`,
        },
      ],
    },
    {
      key: '2-4',
      title: 'Setara bagi setiap orang',
      minutes: 6,
      blocks: [
        {
          id: 'b1',
          kind: 'text',
          md: `Loket setinggi 110 sentimeter memperlakukan semua orang sama. Bagi pengguna kursi roda, loket itu tembok. Perlakuan yang sama belum tentu memberi kesempatan yang sama. Pelayanan yang setara menyesuaikan cara, agar hasilnya sama bagi semua.`,
        },
        {
          id: 'b2',
          kind: 'figure',
          src: 'pelayanan-publik-prima/sama-dan-setara.svg',
          alt: 'Perbandingan dua loket. Kiri, sama untuk semua: meja tinggi membuat wajah pengguna kursi roda tertutup, dan ia tidak terlayani. Kanan, setara bagi semua: meja direndahkan sehingga pengguna kursi roda dan warga yang berdiri sama-sama terlayani.',
          caption: 'Yang berbeda bukan warganya, melainkan cara meja itu dibuat. Hambatan ada pada lingkungan.',
        },
        {
          id: 'b3',
          kind: 'callout',
          tone: 'law',
          title: 'Dasar perlakuan yang setara',
          md: `Penyelenggara berkewajiban memberikan pelayanan dengan perlakuan khusus kepada anggota masyarakat tertentu sesuai peraturan. Penyandang disabilitas berhak atas akomodasi yang layak dalam pelayanan publik, termasuk pendampingan, penerjemahan, dan fasilitas yang mudah diakses tanpa tambahan biaya (diringkas).`,
          citation: 'UU 25/2009 Pasal 29; UU 8/2016 tentang Penyandang Disabilitas Pasal 19',
        },
        {
          id: 'b4',
          kind: 'text',
          md: `## Satu aturan emas: tanya dulu, bantu kemudian

"Ada yang bisa saya bantu? Bagaimana cara yang paling nyaman bagi Bapak?" Orang yang bersangkutan paling tahu kebutuhannya. Berbicaralah langsung kepadanya, bukan kepada pendampingnya.

| Warga | Yang membantu | Yang dihindari |
| --- | --- | --- |
| Tuli atau sulit mendengar | Berhadapan, bicara wajar, tulis poin penting, juru bahasa isyarat | Berteriak, menutup mulut, berbicara kepada pendamping saja |
| Netra atau penglihatan rendah | Sebut nama Anda, bacakan isi dokumen, tawarkan lengan | Menarik tangan atau tongkat, menunjuk "di sana" |
| Pengguna kursi roda | Duduk sejajar mata, jalur tanpa tangga | Mendorong atau menyentuh kursi tanpa izin |
| Hambatan intelektual atau mental | Satu informasi sekali bicara, ruang tenang, waktu lebih | Mendesak, menertawakan, menganggap tidak mampu memutuskan |
| Lansia, ibu hamil, pembawa balita | Antrean prioritas, kursi, huruf besar | Menyuruh bolak-balik antarlantai |

Ingat pula warga yang kerentanannya tidak tampak: yang tidak lancar membaca, tidak punya ponsel pintar, atau berbahasa daerah. Layanan daring harus selalu punya pintu lain.`,
        },
        {
          id: 'b5',
          kind: 'case',
          title: 'Bu Ningsih dan putranya',
          story: `Bu Ningsih, Tuli, datang bersama putranya yang berumur sepuluh tahun untuk mengurus jaminan kesehatan. Anda tidak menguasai bahasa isyarat. Juru bahasa isyarat hanya ada hari Rabu. Putranya berkata, "Biar saya saja yang menerjemahkan, Om." Di formulir ada pertanyaan tentang riwayat penyakit ibunya.`,
          question: 'Bagaimana Anda melanjutkan?',
          options: [
            {
              text: 'Menerima tawaran anak itu karena ia paling mengenal cara berkomunikasi ibunya.',
              feedback:
                'Praktis, tetapi seorang anak dibebani urusan kesehatan ibunya dan bisa keliru. Bu Ningsih juga kehilangan privasi.',
              best: false,
            },
            {
              text: 'Meminta Bu Ningsih kembali hari Rabu supaya dilayani oleh juru bahasa isyarat.',
              feedback:
                'Mutunya terjaga, tetapi beban kunjungan ulang dipindahkan kepadanya tanpa ditanya. Tawarkan itu sebagai pilihan, bukan satu-satunya jalan.',
              best: false,
            },
            {
              text: 'Menulis kepada Bu Ningsih, menawarkan beberapa cara, dan mengikuti pilihannya.',
              feedback:
                'Tepat. Tulisan, aplikasi teks, panggilan video dengan juru bahasa, atau hari Rabu: Bu Ningsih yang memutuskan. Pertanyaan kesehatan dapat dibahas tanpa melibatkan anaknya.',
              best: true,
            },
            {
              text: 'Mengisi bagian riwayat penyakit dengan tanda strip agar prosesnya cepat selesai.',
              feedback:
                'Data yang tidak benar dapat merugikannya kelak. Kecepatan tidak menggantikan hak untuk dipahami.',
              best: false,
            },
          ],
        },
        {
          id: 'b6',
          kind: 'reflection',
          prompt: 'Berjalanlah dari gerbang sampai loket unit Anda dalam pikiran, sebagai pengguna kursi roda atau orang yang tidak bisa membaca. Di titik mana Anda berhenti?',
          hint: 'Mulai dari parkiran, tangga, mesin antrean, papan petunjuk, tinggi meja, sampai toilet.',
        },
      ],
    },
  ],
  check: [
    {
      key: 'm2-01',
      type: 'single',
      indicator: indicators.komunikasi,
      stem: 'Anda sedang menyelesaikan berkas warga lain ketika seorang bapak berdiri kebingungan di dekat loket. Apa yang paling tepat dilakukan?',
      options: [
        { id: 'a', text: 'Menuntaskan berkas dulu tanpa menoleh supaya pekerjaan tidak keliru.' },
        { id: 'b', text: 'Meninggalkan warga yang sedang dilayani untuk mengantar bapak tersebut.' },
        { id: 'c', text: 'Menunjuk mesin antrean dengan tangan sambil terus mengetik data di layar.' },
        { id: 'd', text: 'Menatap, menyapa singkat, dan mengatakan akan membantunya sebentar lagi.' },
      ],
      correct: 'd',
      explanation: 'Sapaan beberapa detik memberi kepastian tanpa mengorbankan warga yang sedang dilayani.',
    },
    {
      key: 'm2-02',
      type: 'single',
      indicator: indicators.komunikasi,
      stem: 'Pertanyaan pembuka manakah yang paling membantu menemukan kebutuhan warga?',
      options: [
        { id: 'a', text: '"Surat domisilinya untuk melamar pekerjaan baru, ya, Mas?"' },
        { id: 'b', text: '"Boleh diceritakan, suratnya akan dipakai untuk apa?"' },
        { id: 'c', text: '"Sudah membawa semua persyaratannya atau belum?"' },
        { id: 'd', text: '"Kenapa tidak diurus secara daring saja dari rumah?"' },
      ],
      correct: 'b',
      explanation: 'Pertanyaan terbuka mengundang cerita. Yang lain menebak, melompat ke berkas, atau terdengar menyalahkan.',
    },
    {
      key: 'm2-03',
      type: 'ordering',
      indicator: indicators.komunikasi,
      stem: 'Susun langkah percakapan Rani dan Bu Sari di Loket 3 dari awal sampai akhir.',
      steps: [
        { id: 'a', text: 'Menyapa lebih dulu' },
        { id: 'b', text: 'Mendengar cerita sampai selesai' },
        { id: 'c', text: 'Mengulang inti untuk memastikan kebutuhan' },
        { id: 'd', text: 'Menjelaskan syarat, waktu, dan biaya' },
        { id: 'e', text: 'Meminta langkah pertama diceritakan kembali' },
      ],
      explanation: 'Penjelasan baru berguna setelah kebutuhannya pasti, dan pemeriksaan pemahaman datang sesudah penjelasan.',
    },
    {
      key: 'm2-04',
      type: 'single',
      indicator: indicators.setara,
      stem: 'Seorang warga netra datang bersama adiknya untuk membuka layanan. Kepada siapa dan bagaimana Anda berbicara?',
      options: [
        { id: 'a', text: 'Kepada warga netra itu langsung, dengan menyebut nama Anda lebih dulu.' },
        { id: 'b', text: 'Kepada adiknya, agar ia dapat menyampaikan dengan cara yang biasa dipakai.' },
        { id: 'c', text: 'Kepada keduanya bergantian, dengan suara lebih keras daripada biasanya.' },
        { id: 'd', text: 'Kepada adiknya untuk hal penting, lalu kepada warga netra untuk tanda tangan.' },
      ],
      correct: 'a',
      explanation: 'Ia pemilik urusan dan keputusannya. Menyebut nama membuatnya tahu dengan siapa ia berbicara, sedangkan suara keras tidak membantu penglihatan.',
    },
    {
      key: 'm2-05',
      type: 'trueFalse',
      indicator: indicators.setara,
      stem: 'Benar atau salah: membacakan isi dokumen bagi warga yang tidak bisa membaca melanggar asas persamaan perlakuan karena warga lain tidak dibacakan.',
      correct: false,
      explanation: 'Penyesuaian cara justru membuat hasilnya setara. Perlakuan khusus bagi kelompok rentan termasuk asas pelayanan publik.',
    },
    {
      key: 'm2-06',
      type: 'multiple',
      indicator: indicators.komunikasi,
      stem: 'Anda memeriksa rancangan pesan singkat untuk pemohon. Perubahan mana yang membuatnya lebih mudah dipahami? Pilih semua yang sesuai.',
      options: [
        { id: 'a', text: 'Menaruh hasil dan tanggal pengambilan pada kalimat pertama.' },
        { id: 'b', text: 'Menambahkan dasar hukum lengkap sebelum isi pesan dimulai.' },
        { id: 'c', text: 'Mengganti singkatan aplikasi dengan sebutan sehari-hari.' },
        { id: 'd', text: 'Menggabungkan tiga pokok dalam satu paragraf yang padat.' },
      ],
      correct: ['a', 'c'],
      explanation: 'Pembaca pesan singkat mencari hasil dan langkahnya. Dasar hukum di depan dan paragraf padat membuat inti pesan tenggelam.',
    },
  ],
  summary: `## Yang perlu diingat

- Sapa sebelum meminta berkas. Bila sibuk, beri isyarat bahwa warga sudah terlihat.
- Yang diminta belum tentu yang dibutuhkan. Bertanya terbuka, diam, lalu ulangi intinya.
- Jelaskan dari hasil, paling banyak tiga hal sekali bicara, dengan kata sehari-hari.
- Jangan bertanya "sudah paham?". Minta warga menceritakan langkah pertamanya.
- Setara berarti menyesuaikan cara agar hasilnya sama. Tanya dulu, bantu kemudian.
- Bicara langsung kepada warga penyandang disabilitas, bukan kepada pendampingnya.`,
}
