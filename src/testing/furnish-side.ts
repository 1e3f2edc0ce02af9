import { essayItem, marks, written } from './essay-course.ts'
import { at, type openSmallOffice, type Person } from './small-office.ts'

type Office = Awaited<ReturnType<typeof openSmallOffice>>

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
export const textDoc = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Sapa dulu.' }] }],
}
export const plainItem = (stem: string) => ({
  type: 'trueFalse',
  stem,
  explanation: 'Sapaan membuka percakapan.',
  indicator: 'Menyapa warga',
  correct: true,
})

interface Side {
  name: string
  trainer: Person
  /** Handed in essays, finished the course, and has just begun its check. */
  learners: readonly [waiting: Person, finished: Person, beginning: Person]
  supervisor: Person
  admin: Person
  /** Another trainer. */
  colleague: Person
  /** Keys are counted within a course: the other side has more parts, so that it has keys that this one lacks. */
  parts: number
}
export const here: Side = {
  name: 'sini',
  trainer: 'sari',
  learners: ['ratri', 'rina', 'ragil'],
  supervisor: 'agus',
  admin: 'yudha',
  colleague: 'bima',
  parts: 2,
}
export const there: Side = {
  name: 'sana',
  trainer: 'bima',
  learners: ['tono', 'tari', 'tejo'],
  supervisor: 'budi',
  admin: 'wira',
  colleague: 'sari',
  parts: 4,
}
/** Gives a side everything that a person can own, by the calls that make it; `keep` hears of each row and of whom it belongs to. */
export async function furnish(
  office: Office,
  side: Side,
  keep: (kind: string, id: unknown, ...of: readonly string[]) => void,
) {
  const { name, trainer, supervisor, admin } = side
  const [waiting, finished, beginning] = side.learners
  const { connection } = office
  const go = async (who: Person, route: string, body?: unknown, version?: number) => {
    const { status, data } = await office.call(who, route, body, version)
    if (status >= 300) throw new Error(`${who} ${route}: ${status} ${JSON.stringify(data)}`)
    return data
  }
  const versionOf = async (path: string) => Number((await go(trainer, `GET ${path}`)).version)

  // A unit, its people, and two files of the trainer.
  connection.run(`insert into org_unit (id, parent_id, name, kind, path, sort) values (?, 'kota', ?, 'dinas', ?, 1)`, [
    name,
    name,
    `/kota/${name}/`,
  ])
  for (const [who, role] of [
    ...side.learners.map((who) => [who, 'learner'] as const),
    [supervisor, 'supervisor'],
  ] as const) {
    if (who !== 'ratri') await office.admit(who, role)
    connection.run('update employee set unit_id = ? where id = ?', [name, who])
    if (role === 'learner') keep('member', who, supervisor)
    if (side === there) keep('stranger', who)
  }
  connection.run('update org_unit set head_id = ? where id = ?', [supervisor, name])
  const upload = async (file: string) =>
    (await (await office.upload(trainer, `/authoring/media?kind=image&name=${file}.png`, png)).json()).id as string
  const [shown, spare] = [await upload('papan'), await upload('denah')]
  keep('media', shown, trainer, ...side.learners, here.admin, there.admin)
  keep('media', spare, trainer)
  keep('ownMedia', spare, trainer)

  // A course that is learnt in.
  const id = String((await go(trainer, 'POST /authoring/courses', { title: `Menyapa warga di ${name}` })).id)
  const course = `/authoring/courses/${id}`
  for (const kind of ['course', 'comparedCourse']) keep(kind, id, trainer, here.admin, there.admin)
  keep('ownCourse', id, trainer)
  keep('visibleCourse', id, ...here.learners, here.trainer, here.supervisor, here.admin)
  for (const who of side.learners) keep('enrolledCourse', id, who)
  await go(trainer, `PATCH ${course}`, { summary: 'Cara menyapa warga yang datang.' }, 1)
  const lesson = String((await go(trainer, `POST ${course}/lessons`, { moduleKey: 'm1', title: 'Sapaan' })).key)
  const blocks = [
    { id: `b-${name}`, kind: 'text', doc: textDoc },
    { id: `r-${name}`, kind: 'reflection', prompt: 'Bagaimana Anda menyapa?' },
    { id: `g-${name}`, kind: 'figure', src: `media:${shown}`, alt: 'Papan nama', caption: '' },
  ]
  keep('block', `r-${name}`, ...side.learners)
  keep('learntLesson', lesson, ...side.learners)
  keep('seenLesson', lesson, trainer)
  for (const { id: block } of blocks) keep('seenBlock', block, trainer)
  await go(trainer, `PUT ${course}/lessons/${lesson}`, { title: 'Sapaan', minutes: 15, blocks }, 1)
  connection.run(
    `insert into quiz (id, version_id, module_id, key, kind, title, draw, pass_percent, review)
     select ?, version_id, id, ?, 'module', 'Latihan', 0, 70, 'after-submit' from module where version_id like ?`,
    [`${id}:${name}`, `q-${name}`, `${id}:%`],
  )
  for (const key of ['final', `q-${name}`]) {
    keep('quiz', key, trainer, admin)
    keep('learntQuiz', key, ...side.learners)
  }
  const finalItems = `POST ${course}/quizzes/final/items`
  for (let n = 1; n <= 4; n++) await go(trainer, finalItems, { item: plainItem(`Sapaan ${n} di ${name}?`) })
  for (let n = 1; n <= 2; n++) await go(trainer, finalItems, { item: { ...essayItem, stem: `${n} ${essayItem.stem}` } })
  const publish = async () =>
    go(trainer, `POST ${course}/publication`, { withoutReview: 'Peninjau tidak ada.' }, await versionOf(course))
  await publish()
  connection.run("update quiz set review = 'after-submit', pass_percent = 10 where version_id like ?", [`${id}:%`])

  const begin = async (who: Person) => {
    await go(who, `POST /courses/${id}/enrolments`)
    const seen = blocks.map((block) => block.id)
    const step = { seen, lastBlock: seen[0], mediaSecond: null, watched: {}, activeSeconds: 60, seq: 1 }
    await go(who, `PUT /courses/${id}/lessons/${lesson}/progress`, step)
    const attempt = String((await go(who, `POST /courses/${id}/quizzes/final/attempts`)).id)
    keep('attempt', attempt, who)
    keep('enrolment', connection.all('select id from enrolment where employee_id = ?', [who])[0]?.id, trainer)
    const { questions } = await go(who, `GET /attempts/${attempt}`)
    return { attempt, questions: questions as { position: number; type: string }[] }
  }
  const handIn = async (who: Person, essay: string | null) => {
    const { attempt, questions } = await begin(who)
    for (const { position, type } of questions) {
      const text = essay === null ? null : { type: 'essay', text: `${who} ${essay}` }
      const response = type === 'essay' ? text : { type, choice: true }
      await go(who, `PUT /attempts/${attempt}/answers/${position}`, { response, flagged: false, seq: 1 })
    }
    await go(who, `POST /attempts/${attempt}/submission`)
  }
  await handIn(waiting, written)
  await handIn(finished, null)
  await begin(beginning)
  const [paper] = connection.all('select number from certificate where employee_id = ?', [finished])
  keep('certificate', paper?.number, finished, trainer, supervisor, here.admin, there.admin)

  // Essays: the first is marked, the other waits. A decision about an item. What participants said.
  const essays = connection.all(
    'select s.id from essay_submission s join attempt a on a.id = s.attempt_id where a.employee_id = ? order by s.position',
    [waiting],
  )
  for (const { id: essay } of essays) keep('essay', essay, trainer)
  await go(trainer, `PUT ${course}/marking/essays/${essays[0]?.id}/mark`, { levels: marks(2, 2), comment: '' }, 0)
  const [first, second] = connection.all('select id from item where course_id = ? order by rowid', [id])
  // The one that is decided about below comes last: a control takes the first.
  for (const item of [second, first]) keep('gradedItem', item?.id, trainer, admin)
  const decided = { quiz: 'final', itemId: first?.id, itemNumber: 1, decision: { kind: 'drop' }, keepPasses: true }
  const reason = 'Dua pilihan sama-sama benar menurut aturan.'
  keep('regrade', (await go(trainer, `POST ${course}/regrades`, { ...decided, reason }, 0)).id, trainer, admin)
  for (let n = 1; n <= 5; n++) {
    const voice = `voice-${n}-${name}`
    await office.admit(`${name}-${n}`, 'learner')
    connection.run(
      `insert into course_voice (id, course_id, employee_id, useful, clear, load, comment, given_at, theme)
       values (?, ?, ?, 4, 4, 4, 'Contohnya kurang.', ?, 'examples')`,
      [voice, id, `${name}-${n}`, at],
    )
    keep('voice', voice, trainer)
  }

  keep('reviewedLesson', lesson, admin)

  // A newer version, and a draft after it with parts of its own, under review.
  await go(trainer, `POST ${course}/draft`)
  await publish()
  await go(trainer, `POST ${course}/draft`)
  for (let n = 1; n <= side.parts; n++) {
    const module = (await go(trainer, `POST ${course}/modules`, { title: `Modul ${n}` })).key
    keep('module', module, trainer)
    const added = (await go(trainer, `POST ${course}/lessons`, { moduleKey: module, title: `Bab ${n}` })).key
    keep('lesson', added, trainer)
    keep('reviewedLesson', added, admin)
    for (const kind of ['learntLesson', 'seenLesson']) keep(kind, added, trainer)
  }
  const empty = (await go(trainer, `POST ${course}/modules`, { title: 'Kosong' })).key
  for (const kind of ['module', 'emptyModule']) keep(kind, empty, trainer)
  const itemKey = (await go(trainer, finalItems, { item: plainItem(`Baru di ${name}?`) })).key
  keep('itemKey', itemKey, trainer)
  const review = (await go(trainer, `POST ${course}/reviews`, { reviewerId: admin, note: '' })).id
  keep('review', review, trainer, admin)
  keep('askedReview', review, trainer)
  keep('givenReview', review, admin)
  const remark = { place: 'course', placeKey: null, anchor: null, body: 'Beri contoh.' }
  keep('comment', (await go(admin, `POST /reviews/${review}/comments`, remark)).id, trainer, admin)
  for (const who of [here.admin, there.admin, side.colleague]) keep('reviewer', who, trainer)
  keep('marker', side.colleague, trainer)
  for (const kind of ['reviewer', 'marker']) keep(kind, waiting)

  // A draft that nobody has seen, a bank, and what people wrote to each other.
  const draft = (await go(trainer, 'POST /authoring/courses', { title: `Rancangan ${name}` })).id
  keep('course', draft, trainer, here.admin, there.admin)
  keep('unseenCourse', draft, trainer)
  // Sari is asked to review the other side's.
  for (const kind of ['hiddenCourse', 'comparedCourse'])
    keep(kind, draft, trainer, here.trainer, here.admin, there.admin)
  for (const kind of ['visibleCourse', 'otherCourse']) keep(kind, draft)
  const page = { moduleKey: 'm1', title: 'Rintisan' }
  const lonely = (await go(trainer, `POST /authoring/courses/${draft}/lessons`, page)).key
  if (side === there) {
    const asked = await go(trainer, `POST /authoring/courses/${draft}/reviews`, { reviewerId: here.trainer, note: '' })
    keep('givenReview', asked.id, here.trainer)
    keep('review', asked.id, here.trainer, trainer)
    keep('reviewedLesson', lonely, here.trainer)
  }
  keep('job', `job-${name}`, trainer)
  for (let n = 1; n <= 2; n++)
    keep('bankItem', (await go(trainer, 'POST /bank-items', { item: plainItem(`Bank ${n} ${name}?`) })).id, trainer)
  const text = 'Mohon dibaca.'
  const [enrolled] = connection.all('select id from enrolment where employee_id = ?', [waiting])
  await go(trainer, `POST ${course}/messages`, { enrolmentId: enrolled?.id, text })
  await go(supervisor, `POST /team/${waiting}/messages`, { text })
  await go(admin, `POST /org-units/${name}/messages`, { text })
  for (const row of connection.all('select id, starter_id, person_id from conversation where person_id in (?, ?)', [
    waiting,
    supervisor,
  ]))
    keep('conversation', row.id, String(row.starter_id), String(row.person_id))
}
