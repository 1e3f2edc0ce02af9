import type { Page } from '@playwright/test'
import { sendAs } from '../essay-course.ts'
import { craftedFetch, expect, signInAs, test } from '../fixtures.ts'
import { harmless, look, lookFor, openPage } from '../hostile.ts'
import { hostileBodies as bodies } from '../hostile-bodies.ts'
import { payloads } from '../hostile-payloads.ts'
import { doc } from '../hostile-text.ts'

interface Question {
  position: number
  options: { id: string; text: string }[]
}

/** What is written must be taken: a field that refused the payload would prove nothing. */
async function write(page: Page, method: string, path: string, body: object, version?: number) {
  const headers: Record<string, string> = version === undefined ? {} : { 'if-match': `"${version}"` }
  const { status, body: text } = await craftedFetch(page, path, { method, headers, body: JSON.stringify(body) })
  expect(status, `${method} ${path}: ${text}`).toBeLessThan(300)
  return (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>
}
const read = async (page: Page, path: string) => JSON.parse((await craftedFetch(page, path)).body)

async function become(page: Page, role: 'pegawai' | 'widyaiswara' | 'atasan' | 'admin') {
  await page.evaluate(() => localStorage.removeItem('widya-session'))
  await signInAs(page, role)
}

test('what is stored hostile in every field is text on every page', async ({ browser, baseURL }) => {
  test.setTimeout(150_000)
  const { context, page } = await openPage(browser, baseURL)
  // The control: the payload does run where a page makes it part of itself.
  await page.goto('/masuk')
  await page.evaluate(
    (html) => {
      const box = document.createElement('div')
      document.body.append(box)
      box.innerHTML = html
    },
    payloads.find((payload) => payload.startsWith('<img')) ?? '',
  )
  await expect(page.locator('html[data-ran]')).toBeAttached()

  await signInAs(page, 'widyaiswara')
  const { id } = await write(page, 'POST', '/authoring/courses', bodies['POST /authoring/courses'])
  const course = `/authoring/courses/${id}`
  await write(page, 'PATCH', course, bodies['PATCH /authoring/courses/{id}'], 1)
  const title = bodies['PATCH /authoring/courses/{id}/modules/{key}']
  await write(page, 'PATCH', `${course}/modules/m1`, title, 2)
  const first = { moduleKey: 'm1', ...bodies['POST /authoring/courses/{id}/lessons'] }
  const made = await write(page, 'POST', `${course}/lessons`, first)
  const { plain } = bodies['PUT /authoring/courses/{id}/lessons/{key}'].variants
  await write(page, 'PUT', `${course}/lessons/${made.key}`, plain, 1)
  // An address that runs is refused, not stored.
  const link = {
    ...doc('x').content[0],
    content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:ran()' } }] }],
  }
  const refused = await craftedFetch(page, `${course}/lessons/${made.key}`, {
    method: 'PUT',
    headers: { 'if-match': '"2"' },
    body: JSON.stringify({
      title: 'Tautan',
      minutes: 5,
      blocks: [{ id: 'b1', kind: 'text', doc: { type: 'doc', content: [link] } }],
    }),
  })
  expect(refused.status).toBe(422)
  for (const item of bodies['POST /authoring/courses/{id}/quizzes/{key}/items'].variants.singles)
    await write(page, 'POST', `${course}/quizzes/final/items`, item)
  const final = `${course}/quizzes/final`
  const { version: rules } = (await read(page, final)) as { version: number }
  await write(page, 'PUT', `${final}/blueprint`, bodies['PUT /authoring/courses/{id}/quizzes/{key}/blueprint'], rules)
  // The list was read before the course was there.
  await page.goto('/studio')
  await harmless(page, '/studio')
  await look(page, [
    `/studio/${id}`,
    `/studio/${id}/pelajaran/${made.key}`,
    `/studio/${id}/uji/final`,
    `/studio/${id}/pratinjau/${made.key}`,
  ])
  const { version } = (await read(page, course)) as { version: number }
  await write(page, 'POST', `${course}/publication`, bodies['POST /authoring/courses/{id}/publication'], version)

  // What an admin and a head say to many and to one; the learner reads it.
  const admin = await sendAs(page, undefined, 'POST', '/demo-sessions', { role: 'admin' })
  const head = await sendAs(page, undefined, 'POST', '/demo-sessions', { role: 'supervisor' })
  await sendAs(page, admin.token, 'POST', '/org-units/kota/messages', bodies['POST /org-units/{id}/messages'])
  await sendAs(page, head.token, 'POST', '/team/p-ratri/messages', bodies['POST /team/{id}/messages'])

  await become(page, 'pegawai')
  await write(page, 'POST', `/courses/${id}/enrolments`, {})
  const lesson = `/courses/${id}/lessons/${made.key}`
  await write(page, 'PUT', `${lesson}/note`, bodies['PUT /courses/{id}/lessons/{key}/note'], 0)
  const reflected = bodies['PUT /courses/{id}/lessons/{key}/reflections/{blockId}']
  await write(page, 'PUT', `${lesson}/reflections/b4`, reflected, 0)
  const seen = { seen: plain.blocks.map((block) => block.id), lastBlock: 'b5', seq: 1 }
  await write(page, 'PUT', `${lesson}/progress`, seen)
  await look(page, ['/', '/katalog', `/kursus/${id}`, `/kursus/${id}/pelajaran/${made.key}`, '/belajar'])
  await lookFor(page, '/pesan', ['KENARI pengumuman', 'KENARI atasan'])
  // Everything right: the certificate bears the title, and so does what anyone sees who checks its number.
  const { id: attempt } = await write(page, 'POST', `/courses/${id}/quizzes/final/attempts`, {})
  const { questions } = (await read(page, `/attempts/${attempt}`)) as { questions: Question[] }
  for (const { position, options } of questions) {
    const choice = options.find(({ text }) => text.startsWith('KENARI a'))?.id
    const answer = { response: { type: 'single', choice }, flagged: false, seq: 1 }
    await write(page, 'PUT', `/attempts/${attempt}/answers/${position}`, answer)
  }
  await write(page, 'POST', `/attempts/${attempt}/submission`, {})
  const certificates = (await read(page, '/certificates')) as { number: string; title: string }[]
  const number = certificates.find(({ title }) => title.startsWith('KENARI'))?.number
  await look(page, [`/sertifikat/${number}`, '/hasil'])

  await become(page, 'widyaiswara')
  const many = { enrolmentId: null, ...bodies['POST /authoring/courses/{id}/messages'] }
  await write(page, 'POST', `${course}/messages`, many)
  await look(page, [`/studio/${id}/peserta`, `/studio/${id}/tersendat`])
  await lookFor(page, '/pesan', ['KENARI peserta'])
  // A copy that asks for the course itself first; its parts copied once more.
  const { id: copy } = await write(page, 'POST', `${course}/copies`, bodies['POST /authoring/courses/{id}/copies'])
  const copied = `/authoring/courses/${copy}`
  await write(page, 'POST', `${copied}/modules`, bodies['POST /authoring/courses/{id}/modules'])
  const parts = bodies['POST /authoring/courses/{id}/modules/{key}/copies']
  await write(page, 'POST', `${copied}/modules/m1/copies`, parts)
  const again = bodies['POST /authoring/courses/{id}/lessons/{key}/copies']
  await write(page, 'POST', `${copied}/lessons/${made.key}/copies`, again)
  const { version: now } = (await read(page, copied)) as { version: number }
  await write(page, 'PATCH', copied, { prerequisiteIds: [id] }, now)
  await lookFor(page, `/studio/${copy}`, ['KENARI salinan', 'KENARI modul', 'KENARI pelajaran lain'])

  await become(page, 'pegawai')
  const { conversations } = (await read(page, '/messages')) as { conversations: { id: string; text: string }[] }
  const inbox = conversations.find(({ text }) => text.startsWith('KENARI peserta'))?.id
  await write(page, 'POST', `/messages/${inbox}`, bodies['POST /messages/{id}'])
  await look(page, [`/pesan/${inbox}`])

  await become(page, 'admin')
  const account = (await read(page, '/employees/p-ratri/account')) as { version: number }
  await write(page, 'PATCH', '/employees/p-ratri', bodies['PATCH /employees/{id}'], account.version)
  await look(page, ['/kelola/kursus', '/pegawai/p-ratri'])
  await lookFor(page, '/pesan', ['KENARI pengumuman'])
  await context.close()
})
