import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { readClocks } from './attempt-clock.ts'
import { AttemptTimer } from './attempt-timer.tsx'
import { QuestionPalette } from './question-palette.tsx'

const serverNow = '2026-11-24T03:00:00.000Z'
const timer = (seconds: number) =>
  renderToStaticMarkup(
    <AttemptTimer
      time={{
        serverNow,
        deadlineAt: new Date(Date.parse(serverNow) + seconds * 1_000).toISOString(),
        heard: readClocks(),
      }}
      onUp={() => undefined}
      onDoubt={() => undefined}
    />,
  )

it('what ticks is not spoken, and the key that asks for it is named', () => {
  expect(timer(1_500)).toMatch(/role="timer" aria-live="off" aria-label="Sisa waktu"[^>]*>25 mnt</)
  expect(timer(30)).toContain('>30 dtk<')
  expect(timer(1_500)).toContain('aria-keyshortcuts="Alt+T"')
  expect(timer(1_500)).toContain('<kbd')
})

it('a question that has not been sent says so in words, and the count too', () => {
  const entry = { answered: true, flagged: false, unsent: false }
  const entries = [
    { ...entry, position: 0 },
    { ...entry, position: 1, unsent: true, flagged: true },
  ]
  const out = renderToStaticMarkup(<QuestionPalette entries={entries} here={0} onGo={() => undefined} />)
  expect(out).toContain('aria-label="Soal 1, terjawab, sedang dibuka"')
  expect(out).toContain('aria-label="Soal 2, terjawab, ragu, belum terkirim"')
  expect(out).toContain('2 terjawab, 0 belum dijawab, 1 ragu, 1 belum terkirim')
  expect(out.match(/lucide-cloud-upload/g)).toHaveLength(1)
})
