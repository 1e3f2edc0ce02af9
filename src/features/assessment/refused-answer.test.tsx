import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it } from 'vitest'
import type { AttemptPage, AttemptQuestion } from '@/contract/assessment.ts'
import { type Language, useDevice } from '@/lib/device.ts'
import { AttemptQuestionView } from './attempt-question.tsx'

const question: AttemptQuestion = {
  position: 0,
  type: 'shortText',
  stem: 'Sebutkan sapaan pertama.',
  response: null,
  flagged: false,
  seq: 0,
  savedAt: null,
}
const attempt: AttemptPage = {
  id: 'a1',
  courseId: 'c1',
  quizKey: 'final',
  title: 'Menyapa warga',
  kind: 'final',
  state: 'in-progress',
  startedAt: '2026-11-24T03:00:00.000Z',
  deadlineAt: null,
  serverNow: '2026-11-24T03:00:00.000Z',
  questions: [question],
}
const shown = (code: string, language: Language = 'id', locked = false) => {
  // Rendered without a browser, a store says what it began with.
  useDevice.getInitialState().language = language
  return renderToStaticMarkup(
    <MemoryRouter>
      <AttemptQuestionView
        attempt={attempt}
        question={question}
        now={{
          response: { type: 'shortText', text: 'Selamat pagi' },
          flagged: false,
          seq: 1,
          state: 'refused',
          code,
        }}
        locked={locked}
      />
    </MemoryRouter>,
  )
}
afterEach(() => {
  useDevice.getInitialState().language = 'id'
})

const codes = ['ATTEMPT_CLOSED', 'TIME_IS_UP', 'NOT_FOUND', 'FORBIDDEN', 'INVALID', 'IDEMPOTENCY_KEY_REUSED']
it.each(['id', 'en'] as const)('every refusal says its own in %s, and the answer stays in its field', (language) => {
  const all = codes.map((code) => shown(code, language))
  const titles = all.map((one) => /<p class="font-bold">([^<]+)<\/p>/.exec(one)?.[1])
  expect(new Set(titles).size).toBe(codes.length)
  for (const one of all) expect(one).toContain('Selamat pagi')
})
it.each([
  ['TIME_IS_UP', 'Waktu sudah habis', 'href="/percobaan/a1/hasil"'],
  ['ATTEMPT_CLOSED', 'sudah dikumpulkan', 'Lihat hasil'],
  ['NOT_FOUND', 'tidak ada lagi', 'Kirim lagi'],
  ['FORBIDDEN', 'tidak boleh menjawab', 'Kirim lagi'],
  ['TOO_LARGE', 'tidak dapat diterima', 'Ubah atau pendekkan'],
  ['SOMETHING_NEW', 'SOMETHING_NEW', 'Kirim lagi'],
])('%s: what it is and what to do next', (code, what, next) => {
  expect(shown(code)).toContain(what)
  expect(shown(code)).toContain(next)
})
it('where another tab works on the attempt, nothing is sent again from here', () => {
  expect(shown('NOT_FOUND', 'id', true)).not.toContain('Kirim lagi</')
})
