import type { Page } from '@playwright/test'
import { course } from '../src/backend/seed/content/kesehatan-masyarakat-lapangan/course.ts'
import { draftCourse, learn, publish } from './essay-course.ts'

/**
 * The six questions of a seeded check, asked under a time limit, which the seeded check has not: the demo learner may begin at
 * the address that is returned.
 */
export async function openTimedCheck(page: Page, minutes: number): Promise<string> {
  const draft = await draftCourse(page, 0, 0)
  for (const { key: _, ...item } of course.modules[0]?.check ?? [])
    await draft.send('POST', `${draft.course}/quizzes/final/items`, { item })
  await publish(draft, minutes)
  await learn(page, draft)
  return `/kursus/${draft.id}/uji/final`
}
