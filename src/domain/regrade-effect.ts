/** What a regrade means to people, and the figures in which a trainer sees it before it is applied. */
export interface Score {
  percent: number
  passed: boolean
}

export interface EnrolmentStanding {
  status: 'active' | 'completed' | 'failed' | 'left'
  completedAt: string | null
  lessonsDone: number
  lessonsTotal: number
  attemptsUsed: number
  maxAttempts: number | null
}

/**
 * How an enrolment follows when the pass of its final check comes or goes; as long as that stays, so does the enrolment. A
 * course that is completed by a regrade is so from the day of the decision, or from the day of before if it was once.
 */
export function enrolmentAfter(
  standing: EnrolmentStanding,
  passed: { before: boolean; after: boolean },
  at: string,
): Pick<EnrolmentStanding, 'status' | 'completedAt'> {
  const { status, completedAt } = standing
  if (status === 'left' || passed.before === passed.after) return { status, completedAt }
  if (passed.after)
    return standing.lessonsDone >= standing.lessonsTotal
      ? { status: 'completed', completedAt: at }
      : { status: 'active', completedAt: null }
  const usedUp = standing.maxAttempts !== null && standing.attemptsUsed >= standing.maxAttempts
  return { status: usedUp ? 'failed' : 'active', completedAt: null }
}

export interface ResultFigures {
  /** People who were asked the item, and their attempts that hold it. */
  people: number
  attempts: number
  /** People whose best score in this check rises or falls. */
  up: number
  down: number
  nowPass: number
  nowFail: number
  /** People who would have lost their pass and keep it. */
  kept: number
  completed: number
  uncompleted: number
  /** Learning hours (JP) that come or go with the completions. */
  hours: number
}

export interface RegradeFigures extends ResultFigures {
  /** Certificates that come to be in force, new or again, and those that lose it. */
  certificatesGained: number
  certificatesLost: number
}

export const withCertificates = (
  figures: ResultFigures,
  plan: { issue: readonly string[]; reinstate: readonly string[]; withdraw: readonly string[] },
): RegradeFigures => ({
  ...figures,
  certificatesGained: plan.issue.length + plan.reinstate.length,
  certificatesLost: plan.withdraw.length,
})

export interface PersonScores {
  personId: string
  before: readonly Score[]
  after: readonly Score[]
  holding: number
  kept: boolean
}

const best = (scores: readonly Score[]) => Math.max(0, ...scores.map(({ percent }) => percent))
export const anyPassed = (scores: readonly Score[]) => scores.some(({ passed }) => passed)

export function countEffect(
  people: readonly PersonScores[],
  enrolments: readonly { before: string; after: string; hours: number }[],
): ResultFigures {
  const count = (test: (person: PersonScores) => boolean) => people.filter(test).length
  const came = enrolments.filter(({ before, after }) => before !== 'completed' && after === 'completed')
  const went = enrolments.filter(({ before, after }) => before === 'completed' && after !== 'completed')
  const hours = (list: typeof came) => list.reduce((sum, one) => sum + one.hours, 0)
  return {
    people: count(({ holding }) => holding > 0),
    attempts: people.reduce((sum, { holding }) => sum + holding, 0),
    up: count(({ before, after }) => best(after) > best(before)),
    down: count(({ before, after }) => best(after) < best(before)),
    nowPass: count(({ before, after }) => !anyPassed(before) && anyPassed(after)),
    nowFail: count(({ before, after }) => anyPassed(before) && !anyPassed(after)),
    kept: count(({ kept }) => kept),
    completed: came.length,
    uncompleted: went.length,
    hours: hours(came) - hours(went),
  }
}
