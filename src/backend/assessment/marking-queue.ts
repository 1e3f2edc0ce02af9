import type { CriterionAgreement, MarkingPlan, WaitingEssay } from '@/contract/marking.ts'
import { type MarkRound, roundFor, waitsFor } from '@/domain/essay-marks.ts'
import { agreementOf, type RatedPair } from '@/domain/kappa.ts'
import { isAbout, type Ruling } from '@/domain/regrade.ts'
import type { Db } from '../db/port.ts'
import { findRulings } from '../item-analysis/repository.ts'
import {
  findOpenSubmissions,
  findPlans,
  findTwiceMarked,
  type PlanRow,
  planOf,
  type SubmissionRow,
} from '../marking/repository.ts'
import { findEssayQuizzes } from './quiz-repository.ts'

/** Who asks, and what they are in the marking of a course. */
export interface Marker {
  id: string
  as: 'owner' | 'second'
}
const day = 86_400_000

/**
 * The round in which this person marks an essay now. A second marker has the checks that the plan gives them, and not what
 * another second marker has begun.
 */
export function roundOf(essay: Pick<SubmissionRow, 'facts' | 'list'>, plan: PlanRow, marker: Marker) {
  if (marker.as === 'owner') return roundFor('owner', essay.facts, plan)
  if (plan.secondMarkerId !== marker.id) return undefined
  const begun = essay.list.find(({ round, levels }) => round === 'second' && levels !== null)
  return begun && begun.markerId !== marker.id ? undefined : roundFor('second', essay.facts, plan)
}

const hasMarked = ({ facts }: SubmissionRow, round: MarkRound) => facts.marks[round] !== undefined

/** Essays that this person has to mark, or has marked and may still change. */
export async function waitingEssays(db: Db, courseId: string, marker: Marker, now: Date): Promise<WaitingEssay[]> {
  const plans = await findPlans(db, courseId)
  const open = await findOpenSubmissions(db, courseId)
  const rulings = new Map<string, Ruling[]>()
  for (const { quizKey } of open)
    if (!rulings.has(quizKey)) rulings.set(quizKey, await findRulings(db, courseId, quizKey))
  return open.flatMap((essay) => {
    const plan = planOf(plans, essay.quizKey)
    const round = roundOf(essay, plan, marker)
    const ruled = rulings
      .get(essay.quizKey)
      ?.some((ruling) => ruling.decision.kind !== 'rekey' && isAbout(ruling, essay))
    if (round === undefined || ruled) return []
    return {
      id: essay.id,
      alias: essay.alias,
      quizKey: essay.quizKey,
      quizTitle: essay.quizTitle,
      stem: essay.item.stem,
      todo: !hasMarked(essay, round),
      third: round === 'third',
      days: Math.floor((now.getTime() - Date.parse(essay.handedInAt ?? now.toISOString())) / day),
    }
  })
}

export async function plansOf(db: Db, courseId: string): Promise<MarkingPlan[]> {
  const plans = await findPlans(db, courseId)
  return (await findEssayQuizzes(db, courseId)).map(({ key, title }) => ({ ...planOf(plans, key), title }))
}

/** How far the two markers agree, criterion by criterion; levels are ordered by what they are worth. */
export async function agreementIn(db: Db, courseId: string): Promise<CriterionAgreement[]> {
  const pairs = new Map<string, { stem: string; criterion: string; pairs: RatedPair[] }>()
  for (const { itemId, itemNumber, item, facts } of await findTwiceMarked(db, courseId))
    for (const { id, title, levels } of item.rubric) {
      const name = `${itemId} ${itemNumber} ${id}`
      const found = pairs.get(name) ?? { stem: item.stem, criterion: title, pairs: [] }
      pairs.set(name, found)
      const order = levels.toSorted((a, b) => a.points - b.points).map((level) => level.id)
      const place = (round: 'first' | 'second') => order.indexOf(facts.marks[round]?.[id] ?? '')
      found.pairs.push([place('first'), place('second')])
    }
  return [...pairs.values()].map(({ pairs: list, ...about }) => ({ ...about, ...agreementOf(list) }))
}

/** Whether marks of the owner for this essay would be the last that its attempt waits for. */
export function wouldClose(essay: SubmissionRow, siblings: readonly SubmissionRow[], plan: PlanRow, round: MarkRound) {
  const others = siblings.filter(({ id }) => id !== essay.id)
  if (others.some(({ facts }) => waitsFor(facts, plan) !== 'settled')) return false
  if (round === 'third') return true
  // With a mark of another beside it, what follows depends on how near the two are: that is not foretold.
  return !essay.facts.marks.second && waitsFor({ ...essay.facts, marks: { first: {} } }, plan) === 'settled'
}
