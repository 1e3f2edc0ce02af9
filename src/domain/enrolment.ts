/** What decides whether a person may enrol; read from rows by the caller. */
export interface EnrolmentFacts {
  authored: boolean
  alreadyEnrolled: boolean
  /** Required courses that the person has not completed. */
  unmetPrerequisites: readonly unknown[]
}

/** Undefined: may enrol. The first reason that stands in the way, in the order in which a person can mend it. */
export function refuseEnrolment(
  facts: EnrolmentFacts,
): 'ALREADY_ENROLLED' | 'OUTLINE_ONLY' | 'PREREQUISITE_UNMET' | undefined {
  if (facts.alreadyEnrolled) return 'ALREADY_ENROLLED'
  if (!facts.authored) return 'OUTLINE_ONLY'
  if (facts.unmetPrerequisites.length > 0) return 'PREREQUISITE_UNMET'
  return undefined
}

export interface LeavingFacts {
  status: 'active' | 'completed' | 'failed'
  source: 'self' | 'assigned'
  hasOpenAttempt: boolean
}
/** A finished course is a record and cannot be left; an assigned one belongs to who assigned it. */
export function refuseLeaving(
  facts: LeavingFacts,
): 'NOT_ENROLLED' | 'ASSIGNED_BY_ADMIN' | 'HAS_OPEN_ATTEMPT' | undefined {
  if (facts.status !== 'active') return 'NOT_ENROLLED'
  if (facts.source === 'assigned') return 'ASSIGNED_BY_ADMIN'
  if (facts.hasOpenAttempt) return 'HAS_OPEN_ATTEMPT'
  return undefined
}
