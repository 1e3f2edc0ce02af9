import type { CourseContent } from './course-content.ts'
import { docText } from './value-diff.ts'

export interface Place {
  place: 'course' | 'lesson' | 'quiz'
  placeKey: string | null
  anchor: string | null
}
const longest = 160

/** The first words at a place of a course, kept with a comment on it; undefined where there is no such place. */
export function quoteAt(content: CourseContent, { place, placeKey, anchor }: Place): string | undefined {
  if (place === 'course') return placeKey === null && anchor === null ? content.facts.title : undefined
  if (place === 'lesson') {
    const lesson = content.lessons.find(({ key }) => key === placeKey)
    if (!lesson || anchor === null) return lesson?.title
    const block = lesson.blocks.find(({ id }) => id === anchor)
    return block && firstWords(block)
  }
  const quiz = content.quizzes.find(({ key }) => key === placeKey)
  if (!quiz || anchor === null) return quiz?.title
  return quiz.items.find(({ key }) => key === anchor)?.item.stem.slice(0, longest)
}

/** What a block begins with: its title, its question, its alternative text or the start of what it says. */
export function firstWords(block: object): string {
  const { title, prompt, alt, doc } = block as Record<string, unknown>
  const said = [title, prompt, alt].find((text) => typeof text === 'string' && text !== '')
  return (typeof said === 'string' ? said : docText(doc)).replace(/\s+/g, ' ').trim().slice(0, longest)
}
