import type { Page } from '@playwright/test'
import { learn, sendAs, tokenOf } from '../essay-course.ts'
import { beginMove, expect, signInAs, test } from '../fixtures.ts'
import { harmless, look, lookFor, openPage } from '../hostile.ts'
import { hostileBodies as bodies } from '../hostile-bodies.ts'
import { hostile } from '../hostile-text.ts'

interface Found {
  id: string
}

/** A file as a page sends it. Returns the answer. */
const sendFile = (page: Page, token: string, address: string, bytes: string) =>
  page.evaluate(
    async ([bearer, where, text]) => {
      const body = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
      const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/octet-stream' }
      const response = await fetch(`/api/v1${where}`, { method: 'POST', headers, body })
      if (!response.ok) throw new Error(`${where}: ${response.status} ${await response.text()}`)
      return response.json()
    },
    [token, address, bytes] as const,
  )
/** The first bytes of a film and no more of it. */
const stub = Buffer.from('\x1aE\xdf\xa3 webm', 'latin1').toString('base64')
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

test('what is stored hostile in blocks, items, banks, reviews and voices is text on every page', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(150_000)
  const { context, page } = await openPage(browser, baseURL)
  await signInAs(page, 'widyaiswara')
  const trainer = await tokenOf(page, 'trainer')
  const send = (method: string, path: string, body?: unknown, version?: number) =>
    sendAs(page, trainer, method, path, body, version)
  const { id } = await send('POST', '/authoring/courses', bodies['POST /authoring/courses'])
  const course = `/authoring/courses/${id}`
  await send('PATCH', course, bodies['PATCH /authoring/courses/{id}'], 1)
  const first = { moduleKey: 'm1', ...bodies['POST /authoring/courses/{id}/lessons'] }
  const { key } = await send('POST', `${course}/lessons`, first)
  const { rich, media } = bodies['PUT /authoring/courses/{id}/lessons/{key}'].variants
  await send('PUT', `${course}/lessons/${key}`, rich, 1)

  // Every type of item, with a picture and a recording, in the check and in the bank; and one from a file, into the bank and out of it.
  const named = encodeURIComponent(bodies['POST /authoring/media'].name)
  const keep = async (kind: string, bytes: string) => {
    const { id: kept }: Found = await sendFile(page, trainer, `/authoring/media?kind=${kind}&name=${named}`, bytes)
    return { src: `media:${kept}` }
  }
  const [picture, film] = [await keep('image', dot), await keep('video', stub)]
  const drawn = <Item extends { figure: object; recording: object }>({ item }: { item: Item }) => ({
    item: { ...item, figure: { ...item.figure, ...picture }, recording: { ...item.recording, ...film } },
  })
  const { others } = bodies['POST /authoring/courses/{id}/quizzes/{key}/items'].variants
  for (const item of others) await send('POST', `${course}/quizzes/final/items`, drawn(item))
  const inBank: string[] = []
  for (const item of bodies['POST /bank-items'].variants.bank)
    inBank.push((await send('POST', '/bank-items', drawn(item))).id)
  const [change] = bodies['POST /bank-tags'].changes
  await send('POST', '/bank-tags', { changes: [{ items: [{ id: inBank[0], version: 1 }], ...change }] })
  const gift = Buffer.from(
    `::KENARI butir::${hostile(300, 'KENARI single').replace(/[~=#{}:\\]/g, '\\$&')} {=KENARI benar ~salah}`,
  )
  const { name } = bodies['POST /item-imports']
  await sendFile(page, trainer, `/item-imports?name=${encodeURIComponent(name)}`, gift.toString('base64'))
  const { rows } = await send('GET', '/bank-items?size=1')
  const copied = {
    ids: rows.map((row: Found) => row.id),
    ...bodies['POST /authoring/courses/{id}/quizzes/{key}/bank-items'],
  }
  await send('POST', `${course}/quizzes/final/bank-items`, copied)
  await look(page, [`/studio/${id}/pelajaran/${key}`, `/studio/${id}/pratinjau/${key}`])
  await lookFor(page, `/studio/${id}/uji/final`, ['KENARI indikator'])
  await lookFor(page, '/bank-soal', ['KENARI tag'])
  const quiz = await send('GET', `${course}/quizzes/final`)
  await send('PUT', `${course}/quizzes/final`, bodies['PUT /authoring/courses/{id}/quizzes/{key}'], quiz.version)
  const { version } = await send('GET', course)
  await send('POST', `${course}/publication`, bodies['POST /authoring/courses/{id}/publication'], version)

  const learner = await learn(page, { id, lesson: key, course, send })
  const watched = { b7: [[0, 6]] }
  const seen = { seen: rich.blocks.map((block) => block.id), lastBlock: 'b7', watched, activeSeconds: 60, seq: 2 }
  await sendAs(page, learner, 'PUT', `/courses/${id}/lessons/${key}/progress`, seen)
  const { id: attempt } = await sendAs(page, learner, 'POST', `/courses/${id}/quizzes/final/attempts`)
  const { questions } = await sendAs(page, learner, 'GET', `/attempts/${attempt}`)
  const said: Record<string, { response: object }> = bodies['PUT /attempts/{id}/answers/{position}'].variants
  for (const { position, type } of questions) {
    const answer = { response: null, ...said[type], flagged: false, seq: 1 }
    await sendAs(page, learner, 'PUT', `/attempts/${attempt}/answers/${position}`, answer)
  }
  await page.evaluate(() => localStorage.removeItem('widya-session'))
  await signInAs(page, 'pegawai')
  await lookFor(page, `/kursus/${id}/pelajaran/${key}`, ['KENARI adegan 1'])
  await look(page, [`/kursus/${id}/uji/final`])
  for (const { position, type } of questions) {
    const address = `/percobaan/${attempt}?soal=${position + 1}`
    await beginMove(page, address)
    await harmless(page, address, type === 'cloze' ? 'KENARI teks rumpang' : `KENARI ${type}`)
    if (type === 'multiple') await harmless(page, address, 'KENARI transkrip')
  }
  await sendAs(page, learner, 'POST', `/attempts/${attempt}/submission`)

  // Marked with a hostile comment, scored by the learner, reviewed by another.
  const { essays } = await send('GET', `${course}/marking`)
  const marks = bodies['PUT /authoring/courses/{id}/marking/essays/{essayId}/mark']
  await send('PUT', `${course}/marking/essays/${essays[0].id}/mark`, marks, 0)
  await look(page, [`/percobaan/${attempt}/hasil`])
  await sendAs(page, learner, 'DELETE', `/courses/${id}/enrolments/mine`)
  await sendAs(page, learner, 'POST', `/courses/${id}/voice`, bodies['POST /courses/{id}/voice'])
  // A course with voices enough that its trainer may answer one.
  const [owed] = await send('GET', '/voice/owed')
  const voices = `/authoring/courses/${owed.courseId}/voice`
  const { comments } = await send('GET', voices)
  const voice = comments.find(({ daysLeft }: { daysLeft: number | null }) => daysLeft !== null)
  await send('PUT', `${voices}/${voice.id}/theme`, { theme: 'content' }, voice.version)
  const answer = bodies['POST /authoring/courses/{id}/voice/answers']
  await send('POST', `${voices}/answers`, { theme: 'content', commentIds: [voice.id], ...answer })
  await lookFor(page, `/kursus/${owed.courseId}`, ['KENARI kata', 'KENARI ubah'])
  // Another key for a graded item.
  const analysis = await send('GET', `${course}/item-analysis?quiz=final`)
  const asked = analysis.items.find(({ type }: { type: string }) => type === 'shortText')
  const about = { itemId: asked.id, itemNumber: asked.number }
  const ruling = { ...about, ...bodies['POST /authoring/courses/{id}/regrades'] }
  await send('POST', `${course}/regrades`, ruling, analysis.version)

  await send('POST', `${course}/draft`)
  const added = await send('POST', `${course}/lessons`, first)
  await send('PUT', `${course}/lessons/${added.key}`, media, 1)
  const { reviewers } = await send('GET', `${course}/reviews`)
  const reviewer = reviewers.find((one: { name: string }) => one.name === 'Yudha Pranata')
  const wanted = { reviewerId: reviewer.id, ...bodies['POST /authoring/courses/{id}/reviews'] }
  const { id: review } = await send('POST', `${course}/reviews`, wanted)
  const { token: admin } = await sendAs(page, undefined, 'POST', '/demo-sessions', { role: 'admin' })
  const remark = bodies['POST /reviews/{id}/comments']
  const { id: comment } = await sendAs(page, admin, 'POST', `/reviews/${review}/comments`, remark)
  const replied = bodies['PATCH /reviews/{id}/comments/{commentId}']
  await send('PATCH', `/reviews/${review}/comments/${comment}`, replied, 1)
  const { mark, version: reviewed } = await sendAs(page, admin, 'GET', `/reviews/${review}`)
  const decided = { mark, ...bodies['POST /reviews/{id}/decision'] }
  await sendAs(page, admin, 'POST', `/reviews/${review}/decision`, decided, reviewed)
  await page.evaluate(() => localStorage.removeItem('widya-session'))
  await signInAs(page, 'widyaiswara')
  await look(page, [
    `/studio/${id}/pelajaran/${added.key}`,
    `/studio/${id}/pratinjau/${added.key}`,
    `/studio/${id}/penilaian`,
    `/studio/${id}/suara`,
    `/studio/${id}/banding`,
  ])
  await lookFor(page, `/studio/${owed.courseId}/suara`, ['KENARI kata'])
  await lookFor(page, `/studio/${id}/hasil-butir`, ['KENARI alasan'])
  await lookFor(page, `/tinjauan/${review}?bagian=komentar`, ['KENARI balasan', 'KENARI putusan'])
  expect(await page.locator('html[data-ran]').count()).toBe(0)
  await context.close()
})
