import type { CourseContent } from '@/domain/course-content.ts'
import { sha256 } from '../session/digest.ts'

/** The same for equal content and another for any other, whatever order its fields were written in. */
export const markOf = (content: CourseContent): Promise<string> =>
  sha256(
    JSON.stringify(content, (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    ),
  )
