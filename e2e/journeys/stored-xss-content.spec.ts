import type { Page } from '@playwright/test'
import { learn, sendAs, tokenOf } from '../essay-course.ts'
import { beginMove, expect, signInAs, test } from '../fixtures.ts'
import { harmless, hostile, look, openPage } from '../hostile.ts'
import { hostileBankItem, hostileBlocks, hostileItemMedia, hostileItems, hostileMedia } from '../hostile-content.ts'

/** A file of this person's whose bytes begin as one of its kind do, and are no more than that. */
const keepFile = (page: Page, token: string, kind: string, signs: string): Promise<string> =>
  page.evaluate(
    async ([who, what, text]) => {
      const answer = await fetch(`/api/v1/authoring/media?kind=${what}&name=berkas`, {
        method: 'POST',
        headers: { authorization: `Bearer ${who}` },
        body: Uint8Array.from(text, (sign) => sign.charCodeAt(0)),
      })
      return (await answer.json()).id
    },
    [token, kind, signs] as const,
  )

test('what is stored hostile in blocks, items, banks, reviews and voices is text on every page', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const { context, page } = await openPage(browser, baseURL)
  await signInAs(page, 'widyaiswara')
  const trainer = await tokenOf(page, 'trainer')
  const send = (method: string, path: string, body?: unknown, version?: number) =>
    sendAs(page, trainer, method, path, body, version)
  const { id } = await send('POST', '/authoring/courses', { title: hostile(120) })
  const course = `/authoring/courses/${id}`
  await send('PATCH', course, { summary: hostile(240) }, 1)
  const { key } = await send('POST', `${course}/lessons`, { moduleKey: 'm1', title: hostile(120) })
  const written = { title: hostile(120), minutes: 5, blocks: hostileBlocks }
  await send('PUT', `${course}/lessons/${key}`, written, 1)
  const media = hostileItemMedia(
    await keepFile(page, trainer, 'image', '\x89PNG\r\n\x1a\n'),
    await keepFile(page, trainer, 'video', '\x1aE\xdf\xa3 webm'),
  )
  for (const item of hostileItems) {
    const shown = item.type === 'multiple' || item.type === 'essay' ? media : {}
    await send('POST', `${course}/quizzes/final/items`, { item: { ...item, ...shown } })
  }
  await send('POST', '/bank-items', { item: { ...hostileBankItem, ...media } })
  await look(page, [`/studio/${id}/pelajaran/${key}`, `/studio/${id}/pratinjau/${key}`, `/studio/${id}/uji/final`])
  await look(page, ['/bank-soal'])
  const quiz = await send('GET', `${course}/quizzes/final`)
  const rules = { title: hostile(120), draw: 0, timeLimitMinutes: null, passPercent: 70, maxAttempts: 3 }
  await send('PUT', `${course}/quizzes/final`, { ...rules, review: 'after-submit' }, quiz.version)
  const { version } = await send('GET', course)
  await send('POST', `${course}/publication`, { withoutReview: hostile(500) }, version)

  const learner = await learn(page, { id, lesson: key, course, send })
  const seen = { seen: hostileBlocks.map((block) => block.id), lastBlock: 'b6', activeSeconds: 60, seq: 2 }
  await sendAs(page, learner, 'PUT', `/courses/${id}/lessons/${key}/progress`, seen)
  const { id: attempt } = await sendAs(page, learner, 'POST', `/courses/${id}/quizzes/final/attempts`)
  const { questions } = await sendAs(page, learner, 'GET', `/attempts/${attempt}`)
  for (const { position, type } of questions) {
    const response = type === 'essay' ? { type, text: hostile(900) } : null
    const answer = { response, flagged: false, seq: 1 }
    await sendAs(page, learner, 'PUT', `/attempts/${attempt}/answers/${position}`, answer)
  }
  await page.evaluate(() => localStorage.removeItem('widya-session'))
  await signInAs(page, 'pegawai')
  await look(page, [`/kursus/${id}/pelajaran/${key}`, `/kursus/${id}/uji/final`])
  for (const { position, type } of questions) {
    const address = `/percobaan/${attempt}?soal=${position + 1}`
    await beginMove(page, address)
    await harmless(page, address, type === 'cloze' ? 'KENARI teks rumpang' : `KENARI ${type}`)
    if (type === 'multiple') await harmless(page, address, 'KENARI transkrip')
  }
  await sendAs(page, learner, 'POST', `/attempts/${attempt}/submission`)

  // Marked with a hostile comment, scored by the learner, reviewed by another.
  const { essays } = await send('GET', `${course}/marking`)
  const marks = { levels: { k1: 't1', k2: 't2' }, comment: hostile(900) }
  await send('PUT', `${course}/marking/essays/${essays[0].id}/mark`, marks, 0)
  await look(page, [`/percobaan/${attempt}/hasil`])
  await sendAs(page, learner, 'DELETE', `/courses/${id}/enrolments/mine`)
  const scores = { useful: 2, clear: 2, load: 2, comment: hostile(900) }
  await sendAs(page, learner, 'POST', `/courses/${id}/voice`, scores)
  await send('POST', `${course}/draft`)
  const added = await send('POST', `${course}/lessons`, { moduleKey: 'm1', title: hostile(120) })
  await send('PUT', `${course}/lessons/${added.key}`, { ...written, blocks: hostileMedia }, 1)
  const { reviewers } = await send('GET', `${course}/reviews`)
  const reviewer = reviewers.find(({ name }: { name: string }) => name === 'Yudha Pranata')
  const { id: review } = await send('POST', `${course}/reviews`, { reviewerId: reviewer.id, note: hostile(900) })
  const { token: admin } = await sendAs(page, undefined, 'POST', '/demo-sessions', { role: 'admin' })
  const comment = { place: 'course', placeKey: null, anchor: null, body: hostile(900) }
  await sendAs(page, admin, 'POST', `/reviews/${review}/comments`, comment)
  await sendAs(page, admin, 'POST', '/org-units/kota/messages', { text: hostile(900) })
  await page.evaluate(() => localStorage.removeItem('widya-session'))
  await signInAs(page, 'widyaiswara')
  await look(page, [
    `/studio/${id}/pelajaran/${added.key}`,
    `/studio/${id}/pratinjau/${added.key}`,
    `/studio/${id}/penilaian`,
    `/studio/${id}/suara`,
    `/studio/${id}/banding`,
    `/tinjauan/${review}`,
    '/pesan',
  ])
  expect(await page.locator('html[data-ran]').count()).toBe(0)
  await context.close()
})
