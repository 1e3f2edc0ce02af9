import { openSmallOffice, type Person } from './small-office.ts'

const criterion = (id: string, points: number[]) => ({
  id,
  title: `Kriteria ${id}`,
  levels: points.map((value, at) => ({ id: `t${at + 1}`, text: `Tingkat ${id} ${value}`, points: value })),
})
/** 6 points: 4 and 2. */
export const essayItem = {
  type: 'essay',
  stem: 'Ceritakan satu keluhan warga dan tindakan Anda.',
  explanation: '',
  indicator: 'Menanggapi keluhan',
  rubric: [criterion('isi', [0, 2, 4]), criterion('bahasa', [0, 1, 2])],
  words: { least: 3, most: 100 },
  modelAnswer: 'KENARI: dengarkan, catat, tindak lanjuti.',
}
const choice = (n: number) => ({
  type: 'trueFalse',
  stem: `Sapaan ke-${n} membuka percakapan.`,
  explanation: 'Sapaan membuka percakapan.',
  indicator: 'Menyapa warga',
  correct: true,
})
export const written = 'Saya dengarkan dulu, lalu saya catat keluhannya.'
export const marks = (isi: number, bahasa: number) => ({ isi: `t${isi}`, bahasa: `t${bahasa}` })

/** For tests: an office with a published course of Sari's, whose final check has four plain items and one essay. */
export async function openEssayCourse(essays = 1) {
  const office = await openSmallOffice()
  const { call, connection } = office
  const id = String((await call('sari', 'POST /authoring/courses', { title: 'Menyapa warga' })).data.id)
  const course = `/authoring/courses/${id}`
  await call('sari', `PATCH ${course}`, { summary: 'Cara menyapa warga yang datang.' }, 1)
  const { data } = await call('sari', `POST ${course}/lessons`, { moduleKey: 'm1', title: 'Sapaan pertama' })
  const doc = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Sapa dulu.' }] }] }
  const blocks = [{ id: 'b1', kind: 'text', doc }]
  const lesson = String(data.key)
  await call('sari', `PUT ${course}/lessons/${lesson}`, { title: 'Sapaan pertama', minutes: 15, blocks }, 1)
  for (let at = 1; at <= 5 - essays; at++)
    await call('sari', `POST ${course}/quizzes/final/items`, { item: choice(at) })
  for (let at = 1; at <= essays; at++)
    await call('sari', `POST ${course}/quizzes/final/items`, {
      item: { ...essayItem, stem: `${at}. ${essayItem.stem}` },
    })
  const { version } = (await call('sari', `GET ${course}`)).data
  const reason = { withoutReview: 'Peninjau belum ada di kantor ini.' }
  const published = await call('sari', `POST ${course}/publication`, reason, Number(version))
  if (published.status !== 200) throw new Error(JSON.stringify(published.data))
  connection.exec("update quiz set review = 'after-submit' where key = 'final'")

  /** Enrols, learns and begins the final check. */
  const begin = async (who: Person) => {
    await call(who, `POST /courses/${id}/enrolments`)
    const progress = { seen: ['b1'], lastBlock: 'b1', mediaSecond: null, watched: {}, activeSeconds: 60, seq: 1 }
    await call(who, `PUT /courses/${id}/lessons/${lesson}/progress`, progress)
    const started = await call(who, `POST /courses/${id}/quizzes/final/attempts`)
    const attempt = String(started.data.id)
    const { questions } = (await call(who, `GET /attempts/${attempt}`)).data as {
      questions: { position: number; type: string }[]
    }
    return { attempt, questions }
  }
  /** Learns, takes the final check and hands it in. Essays are `text`, all else is right or wrong. */
  const handIn = async (who: Person, text: string | null = written, right = true) => {
    if (!connection.all(`select 1 from employee where id = '${who}'`).length) await office.admit(who, 'learner')
    const { attempt, questions } = await begin(who)
    for (const { position, type } of questions) {
      const response =
        type === 'trueFalse'
          ? { type, choice: right }
          : text === null
            ? null
            : { type: 'essay', text: `${who}: ${text}` }
      await call(who, `PUT /attempts/${attempt}/answers/${position}`, { response, flagged: false, seq: 1 })
    }
    await call(who, `POST /attempts/${attempt}/submission`)
    return attempt
  }
  return { ...office, id, course, lesson, begin, handIn }
}
