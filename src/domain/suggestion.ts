export interface Candidate {
  authored: boolean
  enrolled: boolean
  forMyPosition: boolean
  completedInUnit: number
}
export type SuggestionReason = 'POSITION' | 'UNIT' | 'AUTHORED'

/** From this many finishers on, "your colleagues finished it" is a reason; fewer would point at a person. */
const unitReasonFrom = 3

/**
 * Courses worth starting next, best first, each with the one reason that is computed for it: meant for my position, finished
 * by colleagues of my unit, or simply ready to be learnt. Outlines and what I have taken already are left out.
 */
export function rankSuggestions<C extends Candidate>(courses: readonly C[]): (C & { reason: SuggestionReason })[] {
  const weight = ({ forMyPosition, completedInUnit }: Candidate) => (forMyPosition ? 1_000 : 0) + completedInUnit
  return courses
    .filter(({ authored, enrolled }) => authored && !enrolled)
    .toSorted((a, b) => weight(b) - weight(a))
    .map((course) => ({
      ...course,
      reason: course.forMyPosition ? 'POSITION' : course.completedInUnit >= unitReasonFrom ? 'UNIT' : 'AUTHORED',
    }))
}
