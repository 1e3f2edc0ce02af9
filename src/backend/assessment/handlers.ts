import type { assessmentContract } from '@/contract/assessment.ts'
import { deadlineOf, drawEvenly, refuseSave, refuseStart } from '@/domain/attempt.ts'
import { askedIn, type Blueprint, drawByBlueprint } from '@/domain/blueprint.ts'
import { drawLayout, presentItem } from '@/domain/item-layout.ts'
import { tagsIn } from '@/domain/item-tags.ts'
import { sameValue } from '@/domain/same-value.ts'
import { shuffle } from '@/domain/shuffle.ts'
import { refuseWhileWaiting } from '../courses/repository.ts'
import type { Db } from '../db/port.ts'
import type { Handlers, Services } from '../http/handler.ts'
import { awaitingResult, gradedResult } from './attempt-result.ts'
import { findSettledAttempt, gradeAttempt } from './grade-attempt.ts'
import { countLessonsMissing, findBank, findQuiz, findTimeFactor, isEnrolled, type QuizRow } from './quiz-repository.ts'
import { findAnswer, findAttemptItems, findAttemptsAt, insertAttempt, updateAnswer } from './repository.ts'
import { findResults } from './results-repository.ts'

/** Everything that the rules of starting ask for; an attempt whose time is up is settled on the way. */
async function standingAt(db: Db, quiz: QuizRow, employeeId: string, now: Date, chance: Services) {
  for (const attempt of await findAttemptsAt(db, quiz.enrolmentId, quiz.key))
    if (attempt.state !== 'graded') await findSettledAttempt(db, employeeId, attempt.id, now, chance)
  const attempts = await findAttemptsAt(db, quiz.enrolmentId, quiz.key)
  const bank = await findBank(db, quiz.id)
  // What cannot be drawn is not there.
  const blueprint = quiz.blueprint === null ? undefined : (JSON.parse(quiz.blueprint) as Blueprint)
  const placed = bank.map(({ id, number, item }) => ({ ...tagsIn(item), id, number, item, indicator: item.indicator }))
  const itemCount = blueprint ? askedIn(blueprint, placed) : bank.length
  const lessonsMissing =
    quiz.kind === 'pre'
      ? 0
      : await countLessonsMissing(db, quiz.versionId, quiz.kind === 'module' ? quiz.moduleId : null, quiz.enrolmentId)
  const graded = attempts.filter(({ state }) => state === 'graded')
  const waiting = attempts.find(({ state }) => state === 'submitted')
  const facts = {
    kind: quiz.kind,
    itemCount,
    lessonsMissing,
    attemptsUsed: graded.length + (waiting ? 1 : 0),
    maxAttempts: quiz.maxAttempts,
    passed: graded.some(({ passed }) => passed === 1),
    waiting: waiting !== undefined,
  }
  return {
    attempts,
    graded,
    lessonsMissing,
    itemCount,
    bank: placed,
    blueprint,
    waiting,
    attemptsUsed: facts.attemptsUsed,
    open: attempts.find(({ state }) => state === 'in-progress'),
    refusal: refuseStart(facts),
  }
}

export const assessmentHandlers: Handlers<typeof assessmentContract> = {
  'GET /courses/{id}/quizzes/{key}': async ({ actor, params, db, services, now, refuse }) => {
    await services.ensureContent?.(params.id, db)
    const quiz = await findQuiz(db, actor.employeeId, params.id, params.key)
    if (!quiz) return refuse((await isEnrolled(db, actor.employeeId, params.id)) ? 'NOT_FOUND' : 'NOT_ENROLLED')
    await refuseWhileWaiting(db, actor.employeeId, quiz, refuse)
    const standing = await standingAt(db, quiz, actor.employeeId, now, services)
    return {
      ...quiz,
      courseId: params.id,
      questions: standing.blueprint ? standing.itemCount : Math.min(quiz.draw, standing.itemCount),
      attemptsUsed: standing.attemptsUsed,
      waitingAttemptId: standing.waiting?.id ?? null,
      openAttemptId: standing.open?.id ?? null,
      blocked: standing.open ? null : (standing.refusal ?? null),
      lessonsMissing: standing.lessonsMissing,
      past: standing.graded.map(({ id, number, percent, passed, gradedAt }) => ({
        id,
        number,
        percent: percent ?? 0,
        passed: passed === 1,
        gradedAt: gradedAt ?? '',
      })),
    }
  },

  'POST /courses/{id}/quizzes/{key}/attempts': async ({ actor, params, db, services, now, refuse }) => {
    await services.ensureContent?.(params.id, db)
    const quiz = await findQuiz(db, actor.employeeId, params.id, params.key)
    if (!quiz) return refuse((await isEnrolled(db, actor.employeeId, params.id)) ? 'NOT_FOUND' : 'NOT_ENROLLED')
    await refuseWhileWaiting(db, actor.employeeId, quiz, refuse)
    const { open, refusal, attempts, lessonsMissing, bank, blueprint } = await standingAt(
      db,
      quiz,
      actor.employeeId,
      now,
      services,
    )
    if (open) return { id: open.id }
    if (refusal) return refuse(refusal, { lessonsMissing })
    // With the seed kept, whoever doubts a draw can repeat it.
    const seed = blueprint ? Math.floor(services.random() * 2 ** 32) : null
    const drawn =
      blueprint && seed !== null
        ? drawByBlueprint(blueprint, bank, seed)
        : drawEvenly(shuffle(bank, services.random), quiz.draw)
    const id = services.newId()
    await insertAttempt(
      db,
      {
        id,
        quiz,
        employeeId: actor.employeeId,
        number: attempts.length + 1,
        drawSeed: seed,
        startedAt: now.toISOString(),
        deadlineAt:
          deadlineOf(now, quiz.timeLimitMinutes, await findTimeFactor(db, actor.employeeId))?.toISOString() ?? null,
      },
      shuffle(drawn, services.random).map(({ id: itemId, number, item }) => ({
        id: itemId,
        number,
        layout: drawLayout(item, services.random),
      })),
    )
    return { id }
  },

  'GET /attempts/{id}': async ({ actor, params, db, services, now, refuse }) => {
    const attempt = (await findSettledAttempt(db, actor.employeeId, params.id, now, services)) ?? refuse('NOT_FOUND')
    const items = await findAttemptItems(db, attempt.id)
    return {
      id: attempt.id,
      courseId: attempt.course_id,
      quizKey: attempt.quiz_key,
      title: attempt.title,
      kind: attempt.quiz_kind as 'pre' | 'module' | 'final',
      state: attempt.state,
      startedAt: attempt.started_at,
      deadlineAt: attempt.deadline_at,
      serverNow: attempt.now.toISOString(),
      questions: items.map((row) => ({
        position: row.position,
        ...presentItem(row.item, row.layout),
        response: row.response,
        flagged: row.flagged === 1,
        seq: row.seq,
        savedAt: row.savedAt,
      })),
    }
  },

  'PUT /attempts/{id}/answers/{position}': async ({ actor, params, body, db, services, now, refuse }) => {
    const attempt = (await findSettledAttempt(db, actor.employeeId, params.id, now, services)) ?? refuse('NOT_FOUND')
    const known = (await findAnswer(db, attempt.id, params.position)) ?? refuse('NOT_FOUND')
    // A repeat or a late delivery is no mistake, even after the end; but it is told when something else stands.
    if (body.seq <= known.seq) {
      const stands = sameValue([known.response, known.flagged], [body.response, body.flagged])
      return { savedAt: known.savedAt ?? attempt.now.toISOString(), seq: known.seq, stands }
    }
    const refusal = refuseSave({ state: attempt.state, deadlineAt: attempt.deadline_at }, attempt.now)
    if (refusal) return refuse(attempt.expired === 1 ? 'TIME_IS_UP' : refusal, undefined, { keep: true })
    const savedAt = attempt.now.toISOString()
    await updateAnswer(db, { attemptId: attempt.id, position: params.position }, { ...body, savedAt })
    return { savedAt, seq: body.seq, stands: true }
  },

  'POST /attempts/{id}/submission': async ({ actor, params, db, services, now, refuse }) => {
    const attempt = (await findSettledAttempt(db, actor.employeeId, params.id, now, services)) ?? refuse('NOT_FOUND')
    await gradeAttempt(db, attempt, attempt.now.toISOString(), false, services)
    return { id: attempt.id }
  },

  'GET /attempts/{id}/result': async ({ actor, params, db, services, now, refuse }) => {
    const attempt = (await findSettledAttempt(db, actor.employeeId, params.id, now, services)) ?? refuse('NOT_FOUND')
    if (attempt.state === 'in-progress') return refuse('NOT_FOUND')
    return attempt.state === 'submitted' ? awaitingResult(db, attempt) : gradedResult(db, attempt)
  },

  'GET /results': async ({ actor, db }) => {
    const rows = await findResults(db, actor.employeeId)
    return rows.map(({ gradedAt, submittedAt, ...row }) => ({
      ...row,
      passed: row.passed === 1,
      at: gradedAt ?? submittedAt ?? '',
    }))
  },
}
