import type { SqliteConnection } from '../db/port.ts'
import { bulkInsert } from './bulk-insert.ts'
import { seededRandom } from './random.ts'

/** So many of those who finished an authored course last have said what they think of it. */
const perCourse = 14
const day = 86_400_000

interface Remark {
  /** Which of the voices it comes with; 0 is the newest. */
  at: number
  text: string
  theme?: 'content' | 'examples' | 'load' | 'trainer' | 'technical'
  /** The answer, in the trainer's words. */
  said?: string
  changed?: string
}
/** New ones wait, one is late, older ones are answered. */
const remarks: Record<string, Remark[]> = {
  'pelayanan-publik-prima': [
    { at: 0, text: 'Bagian menghadapi warga yang marah sangat membantu. Mohon ditambah contoh lewat telepon.' },
    {
      at: 2,
      text: 'Latihannya bagus, tetapi soal di akhir modul agak banyak untuk dikerjakan di sela loket.',
      theme: 'load',
    },
    {
      at: 6,
      text: 'Contoh kasusnya kebanyakan di kantor dinas. Di kecamatan keadaannya lain.',
      theme: 'examples',
      said: 'Contoh dari kecamatan dan kelurahan masih kurang.',
      changed: 'Modul 2 sekarang memuat kasus antrean di loket kecamatan.',
    },
  ],
  'kesehatan-masyarakat-lapangan': [
    { at: 0, text: 'Materi kunjungan rumah sesuai dengan pekerjaan saya di puskesmas.' },
    { at: 3, text: 'Gambar cara mencuci tangan kecil sekali di ponsel saya.', theme: 'technical' },
  ],
  'integritas-berakhlak': [
    { at: 0, text: 'Kasus gratifikasinya terasa nyata. Akan lebih baik kalau ada contoh untuk tenaga kesehatan.' },
    {
      at: 5,
      text: 'Bahasanya kadang terlalu resmi, saya harus membaca dua kali.',
      theme: 'content',
      said: 'Beberapa bagian terlalu resmi dan sulit dibaca.',
      changed: 'Empat pelajaran pertama ditulis ulang dengan kalimat yang lebih pendek.',
    },
  ],
  'manajemen-proyek-asn': [
    { at: 11, text: 'Saya butuh lebih banyak waktu untuk tugas menyusun rencana kerja.', theme: 'load' },
  ],
}

/** Voices of those who finished, given two days after that; the demo learner has not given hers yet. */
export function seedVoices(connection: SqliteConnection, authored: readonly string[], trainer: string, now: number) {
  const iso = (at: number) => new Date(at).toISOString()
  const voices: unknown[][] = []
  const answers: unknown[][] = []
  for (const courseId of authored) {
    const random = seededRandom([...courseId].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 99_991, 7))
    const score = (high: number) => (random.chance(high) ? 5 : random.chance(0.75) ? 4 : random.int(2, 3))
    const people = connection.all(
      `select e.employee_id as id, e.completed_at as at from enrolment e
       where e.course_id = ? and e.status = 'completed' and e.employee_id <> 'p-ratri' and e.completed_at < ?
       order by e.completed_at desc, e.id limit ?`,
      [courseId, iso(now - 4 * day), perCourse],
    )
    people.forEach(({ id, at }, index) => {
      const remark = remarks[courseId]?.find((one) => one.at === index)
      const given = Date.parse(String(at)) + 2 * day
      const answered = remark?.changed !== undefined
      if (remark && answered)
        answers.push([
          `va-${courseId}-${index}`,
          courseId,
          remark.theme,
          remark.said,
          remark.changed,
          trainer,
          iso(given + day),
        ])
      voices.push([
        `v-${courseId}-${random.int(100_000, 999_999)}`,
        courseId,
        id,
        score(0.5),
        score(0.6),
        score(0.25),
        remark?.text ?? '',
        iso(given),
        remark?.theme ?? null,
        answered ? `va-${courseId}-${index}` : null,
      ])
    })
  }
  bulkInsert(
    connection,
    'voice_answer',
    ['id', 'course_id', 'theme', 'said', 'changed', 'answered_by', 'answered_at'],
    answers,
  )
  bulkInsert(
    connection,
    'course_voice',
    ['id', 'course_id', 'employee_id', 'useful', 'clear', 'load', 'comment', 'given_at', 'theme', 'answer_id'],
    voices,
  )
}
