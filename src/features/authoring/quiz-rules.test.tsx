import { QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, it } from 'vitest'
import type { DraftQuiz } from '@/contract/authoring-checks.ts'
import { queryClient } from '@/lib/query-client.ts'
import { openEssayCourse } from '@/testing/essay-course.ts'
import { QuizRules } from './quiz-rules.tsx'

let quiz: DraftQuiz
beforeAll(async () => {
  const { call, course } = await openEssayCourse()
  await call('sari', `POST ${course}/draft`)
  quiz = (await call('sari', `GET ${course}/quizzes/final`)).data as unknown as DraftQuiz
})
const warned = (part: Partial<DraftQuiz>) =>
  renderToStaticMarkup(
    <QueryClientProvider client={queryClient}>
      <QuizRules courseId="c1" quiz={{ ...quiz, ...part }} />
    </QueryClientProvider>,
  ).includes('bisa sudah tahu jawabannya')

it('a final check that shows its answers as soon as it is handed in warns its trainer, and nothing else does', () => {
  expect(quiz.kind).toBe('final')
  expect(warned({ review: 'after-submit' })).toBe(true)
  expect(warned({ review: 'after-pass' })).toBe(false)
  expect(warned({ review: 'score-only' })).toBe(false)
  // A check of a module is practice: its answers are the lesson.
  expect(warned({ review: 'after-submit', kind: 'module' })).toBe(false)
})
