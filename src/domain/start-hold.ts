interface Enrolled {
  source: 'self' | 'assigned'
  started: boolean
}

/**
 * A course that was assigned waits for the courses that come before it; who began is never stopped again. Who enrols by
 * themselves is asked before, so they never wait.
 */
export const waitsForOthers = (enrolment: Enrolled, prerequisites: readonly { met: boolean }[]): boolean =>
  enrolment.source === 'assigned' && !enrolment.started && prerequisites.some(({ met }) => !met)
