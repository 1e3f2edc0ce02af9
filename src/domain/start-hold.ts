interface Enrolled {
  source: 'self' | 'assigned'
  started: boolean
}

/** Whether it may have to wait at all: who began is never stopped again, who enrols by themselves is asked before. */
export const mayWait = ({ source, started }: Enrolled): boolean => source === 'assigned' && !started

/**
 * A course that was assigned waits for the courses that come before it; who began is never stopped again. Who enrols by
 * themselves is asked before, so they never wait.
 */
export const waitsForOthers = (enrolment: Enrolled, prerequisites: readonly { met: boolean }[]): boolean =>
  mayWait(enrolment) && prerequisites.some(({ met }) => !met)
