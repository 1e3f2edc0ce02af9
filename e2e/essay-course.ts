import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** A request from this page in the name of a demo person, whoever is signed in on it; what a journey needs beside its subject. */
export async function sendAs(
  page: Page,
  token: string | undefined,
  method: string,
  path: string,
  body?: unknown,
  version?: number,
) {
  const answer = await page.evaluate(
    async ([who, how, where, text, match]) => {
      const response = await fetch(`/api/v1${where}`, {
        method: how,
        headers: {
          ...(who === null ? {} : { authorization: `Bearer ${who}` }),
          ...(text === null ? {} : { 'content-type': 'application/json' }),
          ...(match === null ? {} : { 'if-match': `"${match}"` }),
        },
        ...(text === null ? {} : { body: text }),
      })
      return { status: response.status, body: await response.text() }
    },
    [token ?? null, method, path, body === undefined ? null : JSON.stringify(body), version ?? null] as const,
  )
  expect(answer.status, `${method} ${path}: ${answer.body}`).toBeLessThan(300)
  return answer.body === '' ? {} : JSON.parse(answer.body)
}
export const tokenOf = async (page: Page, role: 'learner' | 'trainer'): Promise<string> =>
  (await sendAs(page, undefined, 'POST', '/demo-sessions', { role })).token

const doc = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Sapa dulu.' }] }] }
const statement = (n: number) => ({
  type: 'trueFalse',
  stem: `Sapaan ke-${n} membuka percakapan.`,
  explanation: 'Sapaan membuka percakapan.',
  indicator: 'Menyapa warga',
  correct: true,
})
const level = (at: number, points: number) => ({
  id: `t${at + 1}`,
  text: ['Belum terlihat', 'Sebagian terlihat', 'Lengkap dan runtut'][at] ?? '',
  points,
})
const essay = (n: number) => ({
  type: 'essay',
  stem: `Ceritakan keluhan warga yang ke-${n} dan tindakan Anda.`,
  explanation: '',
  indicator: 'Menanggapi keluhan',
  rubric: ['Isi', 'Bahasa', 'Tindak lanjut'].map((title, at) => ({
    id: `k${at + 1}`,
    title,
    levels: [0, 1, 2].map((points, place) => level(place, points)),
  })),
  words: { least: 5, most: 200 },
  modelAnswer: 'Dengarkan, catat, tindak lanjuti.',
})
const paragraph =
  'Seorang warga mengeluh antrean terlalu lama. Saya dengarkan dulu sampai selesai, lalu saya catat nama dan nomornya. '

/** A course of the demo trainer's with a written lesson, so many plain items and so many essays; not published yet. */
export async function draftCourse(page: Page, essays: number, plain = 4) {
  const trainer = await tokenOf(page, 'trainer')
  const send = (method: string, path: string, body?: unknown, version?: number) =>
    sendAs(page, trainer, method, path, body, version)
  const { id } = await send('POST', '/authoring/courses', { title: 'Menanggapi keluhan' })
  const course = `/authoring/courses/${id}`
  await send('PATCH', course, { summary: 'Cara menanggapi keluhan warga.' }, 1)
  const { key } = await send('POST', `${course}/lessons`, { moduleKey: 'm1', title: 'Sapaan' })
  const blocks = [{ id: 'b1', kind: 'text', doc }]
  await send('PUT', `${course}/lessons/${key}`, { title: 'Sapaan', minutes: 15, blocks }, 1)
  for (let at = 1; at <= plain; at++) await send('POST', `${course}/quizzes/final/items`, { item: statement(at) })
  for (let at = 1; at <= essays; at++) await send('POST', `${course}/quizzes/final/items`, { item: essay(at) })
  return { id: String(id), lesson: String(key), course, send }
}
export type DraftCourse = Awaited<ReturnType<typeof draftCourse>>

/** Opens explanations after handing in, draws every item and publishes. */
export async function publish({ course, send }: DraftCourse, timeLimitMinutes: number | null = null) {
  const quiz = await send('GET', `${course}/quizzes/final`)
  const rules = { title: quiz.title, draw: 0, timeLimitMinutes, passPercent: 70, maxAttempts: 3 }
  await send('PUT', `${course}/quizzes/final`, { ...rules, review: 'after-submit' }, quiz.version)
  const { version } = await send('GET', course)
  await send('POST', `${course}/publication`, { withoutReview: 'Peninjau sedang bertugas di luar.' }, version)
}

/** The demo learner has done the lesson and may take the check. */
export async function learn(page: Page, { id, lesson }: DraftCourse) {
  const learner = await tokenOf(page, 'learner')
  await sendAs(page, learner, 'POST', `/courses/${id}/enrolments`)
  const seen = { seen: ['b1'], lastBlock: 'b1', mediaSecond: null, watched: {}, activeSeconds: 60, seq: 1 }
  await sendAs(page, learner, 'PUT', `/courses/${id}/lessons/${lesson}/progress`, seen)
  return learner
}

/** So many essays of the demo learner's that wait to be marked. */
export async function handInEssays(page: Page, essays: number): Promise<string> {
  const draft = await draftCourse(page, essays)
  await publish(draft)
  const learner = await learn(page, draft)
  const { id: attempt } = await sendAs(page, learner, 'POST', `/courses/${draft.id}/quizzes/final/attempts`)
  const { questions } = await sendAs(page, learner, 'GET', `/attempts/${attempt}`)
  for (const { position, type } of questions) {
    const response = type === 'essay' ? { type, text: paragraph.repeat(6) } : { type, choice: true }
    await sendAs(page, learner, 'PUT', `/attempts/${attempt}/answers/${position}`, { response, flagged: false, seq: 1 })
  }
  await sendAs(page, learner, 'POST', `/attempts/${attempt}/submission`)
  return draft.id
}
