import { z } from 'zod'
import type { itemAnalysisContract } from '@/contract/item-analysis.ts'
import { isReason } from '@/domain/reason.ts'
import { isAbout, type Ruling } from '@/domain/regrade.ts'
import { Decision } from '@/domain/regrade-decision.ts'
import { withCertificates } from '@/domain/regrade-effect.ts'
import { rekeyItem } from '@/domain/rekey-item.ts'
import { type CertificatePlan, planCertificates, writeCertificates } from '../certificates/repository.ts'
import { insertAudit } from '../db/audit-log.ts'
import type { Db } from '../db/port.ts'
import type { Actor, Handlers } from '../http/handler.ts'
import { parsePart } from '../http/validate.ts'
import { analyse, firstOfEach } from './analysis.ts'
import { findCertificateEvidence } from './certificate-repository.ts'
import { planRegrade, type RegradePlan } from './plan-regrade.ts'
import {
  findAnsweredQuizzes,
  findCourse,
  findGradedAttempts,
  findQuizOfRegrade,
  findRegrades,
  findRegradeVersion,
  type GradedAttempt,
  type RegradeRow,
} from './repository.ts'
import { applyPlan, findCompletionDays, insertRegrade, updateUndone } from './write-regrade.ts'

/** A trainer's own course, an admin's any; what is not theirs is as absent as what is not there. */
const courseOf = (db: Db, actor: Actor, id: string) =>
  findCourse(db, id, actor.role === 'admin' ? undefined : actor.employeeId)

const Decided = z.object({ decision: Decision })

const inForce = (regrades: readonly RegradeRow[]) => regrades.filter(({ undoneAt }) => undoneAt === null)

/** Of all attempts, whichever are analysed: how many had their device set back, and by how much at most. */
const clockSetBack = (graded: readonly GradedAttempt[]) => ({
  attempts: graded.filter(({ clockBackMs }) => clockBackMs > 0).length,
  mostMs: graded.reduce((most, { clockBackMs }) => Math.max(most, clockBackMs), 0),
})

export const itemAnalysisHandlers: Handlers<typeof itemAnalysisContract> = {
  'GET /authoring/courses/{id}/item-analysis': async ({ actor, params, query, db, services, refuse }) => {
    const course = (await courseOf(db, actor, params.id)) ?? refuse('NOT_FOUND')
    await services.ensureAnswers?.(course.id, db)
    const quizzes = await findAnsweredQuizzes(db, course.id)
    const wanted = query.quiz === '' ? quizzes[0] : quizzes.find(({ key }) => key === query.quiz)
    if (query.quiz !== '' && !wanted) return refuse('NOT_FOUND')
    const quiz = wanted?.key ?? ''
    const graded = wanted ? await findGradedAttempts(db, course.id, quiz) : []
    const regrades = await findRegrades(db, course.id, quiz)
    const evidence = await findCertificateEvidence(db, course.id, quiz)
    const answered = graded.filter(({ items }) => items.length > 0)
    return {
      title: course.title,
      version: await findRegradeVersion(db, course.id),
      quizzes: quizzes.map(({ key, title, kind, attempts }) => ({ key, title, kind, attempts })),
      quiz,
      passPercent: wanted?.passPercent ?? 0,
      clockSetBack: clockSetBack(graded),
      ...analyse(query.attempts === 'first' ? firstOfEach(answered) : answered, regrades),
      regrades: regrades
        .toReversed()
        .map((row) => ({ ...row, stem: stemOf(graded, row), certificates: evidence(row.id) })),
    }
  },

  'POST /authoring/courses/{id}/regrades': async ({
    actor,
    params,
    query,
    body,
    db,
    services,
    now,
    refuse,
    checkVersion,
    invalid,
  }) => {
    const course = (await courseOf(db, actor, params.id)) ?? refuse('NOT_FOUND')
    checkVersion(await findRegradeVersion(db, course.id))
    const graded = await findGradedAttempts(db, course.id, body.quiz)
    const item = itemOf(graded, body) ?? refuse('NOT_FOUND')
    const { decision } = parsePart(Decided, body, 'body') as z.infer<typeof Decided>
    if (decision.kind === 'rekey' && !rekeyItem(item, decision.key))
      invalid('body.decision', 'KEY_DOES_NOT_FIT', 'the key is none for this item')
    if (query.preview === 'false' && !isReason(body.reason))
      invalid('body.reason', 'too_small', 'the reason is missing')
    const regrades = await findRegrades(db, course.id, body.quiz)
    if (inForce(regrades).some((row) => isAbout(row, body))) return refuse('IN_USE')
    const at = now.toISOString()
    const ruling: Ruling = { ...body, decision, decidedAt: at }
    const plan = planRegrade({
      graded,
      about: body,
      ever: regrades,
      rulings: [...inForce(regrades), ruling],
      at,
      completions: await findCompletionDays(db, { courseId: course.id, quizKey: body.quiz }),
    })
    if (plan.emptied) return refuse('LAST_OF_ITS_KIND')
    const change = await certificatesOf(db, plan)
    const figures = withCertificates(plan.figures, change)
    if (query.preview === 'true') return { figures, id: null, certificates: foreseen(change) }
    const id = services.newId()
    await insertRegrade(db, {
      ...body,
      decision,
      id,
      courseId: course.id,
      quizKey: body.quiz,
      figures,
      by: actor.employeeId,
      at,
    })
    await applyPlan(db, id, 'apply', plan)
    const issued = await writeCertificates(db, change, { kind: 'regrade', regradeId: id, at })
    const certificates = { ...foreseen(change), issued }
    await insertAudit(db, {
      at,
      actorId: actor.employeeId,
      action: 'regrade.apply',
      subject: id,
      detail: { course: course.id, ...body, decision, figures, certificates },
    })
    return { figures, id, certificates }
  },

  'POST /authoring/courses/{id}/regrades/{regradeId}/undo': async ({
    actor,
    params,
    query,
    db,
    now,
    refuse,
    checkVersion,
  }) => {
    const course = (await courseOf(db, actor, params.id)) ?? refuse('NOT_FOUND')
    checkVersion(await findRegradeVersion(db, course.id))
    const { quiz, regrades } = (await regradeOf(db, course.id, params.regradeId)) ?? refuse('NOT_FOUND')
    const about = inForce(regrades).find(({ id }) => id === params.regradeId) ?? refuse('NOT_FOUND')
    const at = now.toISOString()
    const plan = planRegrade({
      graded: await findGradedAttempts(db, course.id, quiz),
      about,
      ever: regrades,
      rulings: inForce(regrades).filter(({ id }) => id !== about.id),
      at,
      completions: await findCompletionDays(db, { courseId: course.id, quizKey: quiz, undoing: about.id }),
    })
    const change = await certificatesOf(db, plan)
    const figures = withCertificates(plan.figures, change)
    if (query.preview === 'true') return { figures, id: null, certificates: foreseen(change) }
    await updateUndone(db, about.id, actor.employeeId, at)
    await applyPlan(db, about.id, 'undo', plan)
    const issued = await writeCertificates(db, change, { kind: 'undo', regradeId: about.id, at })
    const certificates = { ...foreseen(change), issued }
    await insertAudit(db, {
      at,
      actorId: actor.employeeId,
      action: 'regrade.undo',
      subject: about.id,
      detail: { course: course.id, quiz, figures, certificates },
    })
    return { figures, id: about.id, certificates }
  },
}

const certificatesOf = (db: Db, { enrolments }: RegradePlan) =>
  planCertificates(
    db,
    enrolments.map(({ id, after }) => ({ id, ...after })),
  )
const foreseen = ({ withdraw, reinstate }: CertificatePlan) => ({
  issued: [],
  withdrawn: withdraw,
  reinstated: reinstate,
})

const itemOf = (graded: readonly GradedAttempt[], about: { itemId: string; itemNumber: number }) =>
  graded.flatMap(({ items }) => items).find((held) => isAbout(about, held))?.item
const stemOf = (graded: readonly GradedAttempt[], about: RegradeRow) => itemOf(graded, about)?.stem ?? ''

async function regradeOf(db: Db, courseId: string, id: string) {
  const quiz = await findQuizOfRegrade(db, courseId, id)
  return quiz === undefined ? undefined : { quiz, regrades: await findRegrades(db, courseId, quiz) }
}
