import { beforeAll, expect, it } from 'vitest'
import { marks, openEssayCourse } from '@/testing/essay-course.ts'
import type { Person } from '@/testing/small-office.ts'

/**
 * Versioned edits whose rows take a story to make: marks, a plan of marking, a review, a regrade, a voice, a reflection. Each is
 * made over a version that stood there once and no longer does, after somebody else has really written.
 */
let office: Awaited<ReturnType<typeof openEssayCourse>>
type Request = [route: string, body?: unknown]
interface Edit {
  who: Person
  /** Made twice over the version that both have read; the second is behind then. */
  first: Request | undefined
  second: Request | (() => Request)
  /** The version that stands there before either. */
  version: () => Promise<number>
}
const edits: Record<string, Edit> = {}
const send = (who: Person, [route, body]: Request, version?: number) => office.call(who, route, body, version)
const rowOf = (sql: string) => office.connection.all(sql)[0] ?? {}

beforeAll(async () => {
  office = await openEssayCourse(3)
  const { course, id, lesson, call, connection } = office
  const versionAt = async (who: Person, path: string) => Number((await call(who, `GET ${path}`)).data.version)
  // A reflection stands in a newer version of the course, which one who comes later learns.
  const blocks = [{ id: 'b1', kind: 'reflection', prompt: 'Kapan Anda terakhir menyapa lebih dulu?' }]
  await call('sari', `POST ${course}/draft`)
  const draft = await versionAt('sari', `${course}/lessons/${lesson}`)
  await call('sari', `PUT ${course}/lessons/${lesson}`, { title: 'Sapaan pertama', minutes: 15, blocks }, draft)
  const reason = { withoutReview: 'Peninjau belum ada di kantor ini.' }
  await call('sari', `POST ${course}/publication`, reason, await versionAt('sari', course))
  await office.admit('tari', 'learner')
  await call('tari', `POST /courses/${id}/enrolments`)
  const reflection = `PUT /courses/${id}/lessons/${lesson}/reflections/b1`
  edits['PUT reflection'] = {
    who: 'tari',
    first: [reflection, { body: 'Pagi tadi.' }],
    second: [reflection, { body: 'Kemarin.' }],
    version: async () => 0,
  }

  await office.handIn('ratri')
  // Without an essay it is graded at once.
  await office.handIn('wawan', null)
  const { essays } = (await call('sari', `GET ${course}/marking`)).data as unknown as { essays: { id: string }[] }
  const essay = `${course}/marking/essays/${essays[0]?.id}`
  const other = `${course}/marking/essays/${essays[1]?.id}`
  const mark = (levels: object) => ({ levels, comment: '' })
  edits['PUT mark'] = {
    who: 'sari',
    first: [`PUT ${essay}/mark`, mark(marks(2, 2))],
    second: [`PUT ${essay}/mark`, mark(marks(3, 3))],
    version: () => versionAt('sari', essay),
  }
  await call('sari', `PUT ${other}/mark`, mark(marks(1, 1)), 0)
  edits['DELETE mark'] = {
    who: 'sari',
    first: [`PUT ${other}/mark`, mark(marks(2, 1))],
    second: [`DELETE ${other}/mark`],
    version: () => versionAt('sari', other),
  }
  const plan = { secondMarkerId: null, secondPercent: 0, thresholdPercent: 20 }
  edits['PUT marking plan'] = {
    who: 'sari',
    first: [`PUT ${course}/marking/plans/final`, plan],
    second: [`PUT ${course}/marking/plans/final`, { ...plan, thresholdPercent: 30 }],
    version: async () => 0,
  }
  const { version: _, ...account } = (await call('yudha', 'GET /employees/ratri/account')).data
  edits['PATCH employee'] = {
    who: 'yudha',
    first: ['PATCH /employees/ratri', { ...account, timeFactor: '1.5', timeReason: 'Cedera tangan' }],
    second: ['PATCH /employees/ratri', { ...account, timeFactor: '2', timeReason: 'Pembaca layar' }],
    version: () => versionAt('yudha', '/employees/ratri/account'),
  }

  await call('sari', `POST ${course}/draft`)
  const review = (await call('sari', `POST ${course}/reviews`, { reviewerId: 'bima', note: '' })).data.id
  const said = { place: 'course', placeKey: null, anchor: null, body: 'Beri contoh.' }
  const comment = (await call('bima', `POST /reviews/${review}/comments`, said)).data.id
  edits['PATCH comment'] = {
    who: 'bima',
    first: [`PATCH /reviews/${review}/comments/${comment}`, { resolved: true }],
    second: [`PATCH /reviews/${review}/comments/${comment}`, { resolved: false }],
    version: async () => Number(rowOf('select version from review_comment').version),
  }
  const { mark: seen } = (await call('bima', `GET /reviews/${review}`)).data
  edits['POST decision'] = {
    who: 'bima',
    first: [`POST /reviews/${review}/comments`, { ...said, body: 'Satu lagi.' }],
    second: [`POST /reviews/${review}/decision`, { decision: 'approved', note: '', mark: seen }],
    version: async () => (await versionAt('bima', `/reviews/${review}`)) - 1,
  }

  const item = rowOf(
    "select item_id, item_number from attempt_item where response like '%trueFalse%' order by position",
  )
  const decide = (reason: string) => ({
    quiz: 'final',
    itemId: item.item_id,
    itemNumber: item.item_number,
    decision: { kind: 'drop' },
    keepPasses: true,
    reason,
  })
  const regrades = async () => versionAt('sari', `${course}/item-analysis`)
  edits['POST regrade'] = {
    who: 'sari',
    first: [`POST ${course}/regrades?preview=false`, decide('Dua pengajar menilai ulang soal ini.')],
    second: [`POST ${course}/regrades?preview=false`, decide('Kuncinya memang keliru sejak awal.')],
    version: regrades,
  }
  edits['POST undo of a regrade'] = {
    who: 'sari',
    // The regrade above is what has been written since.
    first: undefined,
    second: () => [`POST ${course}/regrades/${rowOf('select id from regrade').id}/undo?preview=false`],
    version: async () => (await regrades()) - 1,
  }

  // Comments are read from the fifth voice on.
  const crowd = ['ratri', 'wawan', 'tari', 'dian', 'eko']
  for (const who of crowd) {
    if (crowd.indexOf(who) > 2) await office.admit(who, 'learner')
    await call(who, `POST /courses/${id}/enrolments`)
  }
  connection.exec("update enrolment set status = 'completed', started_at = enrolled_at, completed_at = enrolled_at")
  for (const who of crowd)
    await call(who, `POST /courses/${id}/voice`, { useful: 4, clear: 5, load: 3, comment: 'Contohnya kurang.' })
  const voice = `${course}/voice/${rowOf('select id from course_voice').id}/theme`
  edits['PUT theme'] = {
    who: 'sari',
    first: [`PUT ${voice}`, { theme: 'examples' }],
    second: [`PUT ${voice}`, { theme: 'load' }],
    version: async () => 1,
  }
}, 60_000)

const everything = () =>
  office.connection
    .all("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .map(({ name }) => [name, JSON.stringify(office.connection.all(`select * from "${name}"`))])

it.each([
  'PUT mark',
  'DELETE mark',
  'PUT marking plan',
  'PATCH employee',
  'PATCH comment',
  'POST decision',
  'POST regrade',
  'POST undo of a regrade',
  'PUT theme',
  'PUT reflection',
])('%s over what somebody has changed since is 412, and changes nothing', async (name) => {
  const edit = edits[name]
  if (!edit) throw new Error(`no edit ${name}`)
  const { who, first, second, version } = edit
  const read = await version()
  if (first) {
    const done = await send(who, first, first[0].startsWith('POST /reviews') ? undefined : read)
    expect([200, 201, 204], `${name}: ${JSON.stringify(done.data)}`).toContain(done.status)
  }
  const before = everything()
  const { status, data } = await send(who, typeof second === 'function' ? second() : second, read)
  expect([status, data.code]).toEqual([412, 'VERSION_CONFLICT'])
  expect(everything()).toEqual(before)
})
