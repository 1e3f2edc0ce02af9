import type { Page } from '@playwright/test'
import { craftedFetch, expect, signInAs, test } from '../fixtures.ts'
import { doc, hostile, look, openPage, payloads } from '../hostile.ts'

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
  await page.evaluate((html) => {
    const box = document.createElement('div')
    document.body.append(box)
    box.innerHTML = html
  }, payloads[0] ?? '')
  await expect(page.locator('html[data-ran]')).toBeAttached()

  await signInAs(page, 'widyaiswara')
  const { id } = await write(page, 'POST', '/authoring/courses', { title: hostile(120) })
  const course = `/authoring/courses/${id}`
  const facts = { summary: hostile(240), why: hostile(600), audience: hostile(300), competency: hostile(80) }
  await write(page, 'PATCH', course, facts, 1)
  const { modules } = (await read(page, course)) as { modules: { key: string }[] }
  await write(page, 'PATCH', `${course}/modules/${modules[0]?.key}`, { title: hostile(120) })
  const made = await write(page, 'POST', `${course}/lessons`, { moduleKey: modules[0]?.key, title: hostile(120) })
  const blocks = [
    { id: 'b1', kind: 'text', doc: doc(hostile(2_000)) },
    { id: 'b2', kind: 'callout', tone: 'law', title: hostile(160), doc: doc(hostile(2_000)), citation: hostile(300) },
    {
      id: 'b3',
      kind: 'case',
      title: hostile(160),
      story: doc(hostile(2_000)),
      question: hostile(300),
      options: [true, false].map((best) => ({ text: hostile(300), feedback: hostile(600), best })),
    },
    { id: 'b4', kind: 'reflection', prompt: hostile(400), hint: hostile(400) },
    {
      id: 'b5',
      kind: 'steps',
      title: hostile(160),
      steps: [1, 2].map(() => ({ title: hostile(160), doc: doc(hostile(2_000)) })),
    },
  ]
  await write(page, 'PUT', `${course}/lessons/${made.key}`, { title: hostile(120), minutes: 5, blocks }, 1)
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
  for (let at = 1; at <= 5; at++)
    await write(page, 'POST', `${course}/quizzes/final/items`, {
      item: {
        type: 'single',
        stem: hostile(900, `KENARI ${at}`),
        explanation: hostile(900),
        indicator: hostile(120),
        options: ['a', 'b'].map((option) => ({
          id: option,
          text: hostile(300, `KENARI ${option}`),
          feedback: hostile(300),
        })),
        correct: 'a',
      },
    })
  await look(page, [
    '/studio',
    `/studio/${id}`,
    `/studio/${id}/pelajaran/${made.key}`,
    `/studio/${id}/uji/final`,
    `/studio/${id}/pratinjau/${made.key}`,
  ])
  const { version } = (await read(page, course)) as { version: number }
  await write(page, 'POST', `${course}/publication`, { withoutReview: hostile(500) }, version)

  await become(page, 'pegawai')
  await write(page, 'POST', `/courses/${id}/enrolments`, {})
  const lesson = `/courses/${id}/lessons/${made.key}`
  await write(page, 'PUT', `${lesson}/note`, { body: hostile(2_000) }, 0)
  await write(page, 'PUT', `${lesson}/reflections/b4`, { body: hostile(2_000) })
  const seen = { seen: blocks.map((block) => block.id), lastBlock: 'b5', seq: 1 }
  await write(page, 'PUT', `${lesson}/progress`, seen)
  await look(page, ['/', '/katalog', `/kursus/${id}`, `/kursus/${id}/pelajaran/${made.key}`, '/belajar'])

  await become(page, 'widyaiswara')
  await write(page, 'POST', `${course}/messages`, { enrolmentId: null, text: hostile(2_000) })
  await look(page, [`/studio/${id}/peserta`, `/studio/${id}/tersendat`, '/pesan'])

  await become(page, 'pegawai')
  const [inbox] = ((await read(page, '/messages')) as { conversations: { id: string }[] }).conversations
  await write(page, 'POST', `/messages/${inbox?.id}`, { text: hostile(2_000) })
  await look(page, ['/pesan', `/pesan/${inbox?.id}`])

  await become(page, 'admin')
  const account = (await read(page, '/employees/p-ratri/account')) as { version: number }
  await write(page, 'PATCH', '/employees/p-ratri', { timeFactor: '1.5', timeReason: hostile(300) }, account.version)
  await look(page, ['/kelola/kursus', '/pegawai/p-ratri'])
  await context.close()
})
