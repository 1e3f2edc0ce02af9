export interface Candidate {
  authored: boolean
  enrolled: boolean
  forMyPosition: boolean
  /** As `countColleagues` gives it. */
  completedInUnit: number
}
export type SuggestionReason = 'POSITION' | 'UNIT' | 'AUTHORED'

/** From this many finishers on, "your colleagues finished it" may be said; fewer would point at a person (rule 9). */
const namedFrom = 3
export const countColleagues = (finished: number): number => (finished >= namedFrom ? finished : 0)

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
      reason: course.forMyPosition ? 'POSITION' : course.completedInUnit > 0 ? 'UNIT' : 'AUTHORED',
    }))
}
