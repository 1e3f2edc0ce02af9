import type { Page } from '@playwright/test'
import { canaryItems, mark, secretNumbers } from '../canary-items.ts'
import { draftCourse, learn, publish, sendAs, tokenOf } from '../essay-course.ts'
import { everythingHeld, keepAnswers } from '../everything-held.ts'
import { beginMove, expect, signInAs, test } from '../fixtures.ts'

const secrets = [mark, ...secretNumbers]
const inWords = (text: string) =>
  secrets.filter((secret) => text.includes(secret) || text.includes(secret.replace('.', ',')))
/** Where a secret is held, and which. */
const found = (held: Record<string, string>) =>
  Object.entries(held).flatMap(([place, text]) => inWords(text).map((secret) => `${place}: ${secret}`))

/** The control: a mark that is put into a place is found in it. */
async function everyPlaceIsSearched(page: Page) {
  await page.evaluate(async (text) => {
    localStorage.setItem('kendali', text)
    sessionStorage.setItem('kendali', text)
    history.replaceState({ text }, '', `?kendali=${text}`)
    document.body.append(Object.assign(document.createElement('textarea'), { value: text, title: text, id: 'kendali' }))
    await (await caches.open('kendali')).put('/kendali', new Response(text))
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('kendali')
      opening.onupgradeneeded = () => opening.result.createObjectStore('kendali').add({ text }, 1)
      opening.onsuccess = () => {
        opening.result.close()
        resolve()
      }
    })
  }, mark)
  const places = ['address', 'caches', 'fields', 'indexedDB', 'localStorage', 'page', 'sessionStorage']
  expect(found(await everythingHeld(page)).sort()).toEqual(places.map((place) => `${place}: ${mark}`))
  await page.evaluate(async () => {
    localStorage.removeItem('kendali')
    sessionStorage.removeItem('kendali')
    history.replaceState(null, '', location.pathname)
    document.getElementById('kendali')?.remove()
    await caches.delete('kendali')
    indexedDB.deleteDatabase('kendali')
  })
  expect(found(await everythingHeld(page))).toEqual([])
}

/** The control: of two answers from one address, the first is kept as well. */
async function everyAnswerIsKept(page: Page, token: string, lesson: string) {
  const address = `${lesson}/note`
  for (const [version, body] of [mark, 'Catatan saya.'].entries())
    await sendAs(page, token, 'PUT', address, { body }, version)
  expect(found(await everythingHeld(page))).toEqual([`PUT /api/v1${address}: ${mark}`])
  await page.evaluate((kept) => {
    delete (window as unknown as { heard: Record<string, string> }).heard[kept]
  }, `PUT /api/v1${address}`)
}

test('while an attempt is open, nothing that the browser holds tells a key, a weight or an explanation', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await keepAnswers(page)
  await signInAs(page, 'pegawai')
  const draft = await draftCourse(page, 0)
  for (const item of canaryItems) await draft.send('POST', `${draft.course}/quizzes/final/items`, { item })
  await publish(draft)
  const learner = await learn(page, draft)
  const { id } = await sendAs(page, learner, 'POST', `/courses/${draft.id}/quizzes/final/attempts`)

  // From here on as a learner alone: what the trainer's requests were answered is gone with the page.
  await page.goto(`/percobaan/${id}`)
  await expect(page.locator('fieldset').first()).toBeEnabled()
  await everyPlaceIsSearched(page)
  await everyAnswerIsKept(page, learner, `/courses/${draft.id}/lessons/${draft.lesson}`)
  const types = new Set<string>()
  const { questions } = await sendAs(page, learner, 'GET', `/attempts/${id}`)
  for (const { type } of questions) types.add(type)
  expect(types.size, 'types of items').toBe(canaryItems.length)
  const clean = async (address: string, words: RegExp | string) => {
    await beginMove(page, address)
    await expect(page.getByText(words).first()).toBeAttached()
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
    expect(found(await everythingHeld(page)), address).toEqual([])
  }
  for (const { position, stem } of questions) await clean(`/percobaan/${id}?soal=${position + 1}`, stem)
  await clean(`/percobaan/${id}?soal=periksa`, 'Kirim jawaban')
  await clean(`/kursus/${draft.id}`, 'Cara menanggapi keluhan warga.')
  await clean(`/kursus/${draft.id}/uji/final`, 'Lanjutkan')
  await clean(`/kursus/${draft.id}/pelajaran/${draft.lesson}`, 'Sapa dulu.')
  await clean('/hasil', 'Hasil saya')
  await clean('/', 'Menanggapi keluhan')
  for (const { position, type } of questions) {
    const response = type === 'essay' ? { type, text: 'Saya sapa, lalu saya catat.' } : null
    const answer = { response, flagged: true, seq: 2 }
    await sendAs(page, learner, 'PUT', `/attempts/${id}/answers/${position}`, answer)
  }
  expect(found(await everythingHeld(page)), 'answers to answers').toEqual([])

  // The control: handed in and marked, the review policy lets the same search find what was there to be found.
  await sendAs(page, learner, 'POST', `/attempts/${id}/submission`)
  await beginMove(page, `/percobaan/${id}/hasil`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(found(await everythingHeld(page)), 'while an essay waits').toEqual([])
  const trainer = await tokenOf(page, 'trainer')
  const queue = `/authoring/courses/${draft.id}/marking`
  const waits = await sendAs(page, trainer, 'GET', queue)
  const marks = { levels: { k1: 't1', k2: 't2' }, comment: '' }
  await sendAs(page, trainer, 'PUT', `${queue}/essays/${waits.essays[0].id}/mark`, marks, 0)
  await page.goto(`/percobaan/${id}/hasil`)
  await expect(page.getByText(`${mark} penjelasan 1`, { exact: true }).first()).toBeVisible()
  const told = await everythingHeld(page)
  expect(found(told)).toContain(`GET /api/v1/attempts/${id}/result: ${mark}`)
  expect(found(told)).toContain(`page: ${mark}`)
})
