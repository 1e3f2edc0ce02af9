import { z } from 'zod'
import type { authoringContract } from '@/contract/authoring.ts'
import { wantedIn } from '@/domain/blueprint.ts'
import { BlueprintShape } from '@/domain/blueprint-shape.ts'
import type { Item } from '@/domain/item.ts'
import type { Db } from '../db/port.ts'
import type { Handlers } from '../http/handler.ts'
import { parsePart } from '../http/validate.ts'
import { type Invalid, writtenItem } from '../http/written-item.ts'
import { refuseForeignMedia } from '../media/repository.ts'
import { draftOf } from './own-draft.ts'
import {
  deleteQuizItem,
  findDraftQuizzes,
  findQuizItems,
  insertItem,
  insertItemVersion,
  isItemPublished,
  readBlueprint,
  updateBlueprint,
  updateQuiz,
} from './quiz-repository.ts'
import { findVersion, touchCourse } from './repository.ts'

const WrittenBlueprint = z.strictObject({ blueprint: BlueprintShape.nullable() })
type Part = Extract<keyof typeof authoringContract, `${string}/quizzes${string}`>

interface Writing {
  actor: { employeeId: string }
  body: { item?: unknown }
  db: Db
  invalid: Invalid
}

/** An item from a bank may lack an explanation; one that is written here explains itself. An essay has its rubric for that. */
async function explainedItem({ actor, body, db, invalid }: Writing, before?: Item): Promise<Item> {
  const item = writtenItem(body, invalid)
  if (item.explanation === '' && item.type !== 'essay') invalid('body.item.explanation', 'too_small', 'explanation')
  await refuseForeignMedia({ actor, db, invalid }, item, before)
  return item
}

/** The checks of a draft: their rules and their items. */
export const quizHandlers: Handlers<Pick<typeof authoringContract, Part>> = {
  'GET /authoring/courses/{id}/quizzes/{key}': async ({ actor, params, db, refuse }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    const quiz =
      (await findDraftQuizzes(db, course.draftId)).find(({ key }) => key === params.key) ?? refuse('NOT_FOUND')
    const { title } = await findVersion(db, course.draftId)
    return {
      ...quiz,
      courseTitle: title,
      timeLimitMinutes: quiz.time_limit_minutes,
      passPercent: quiz.pass_percent,
      maxAttempts: quiz.max_attempts,
      blueprint: readBlueprint(quiz.blueprint),
      items: await findQuizItems(db, quiz.id),
    }
  },

  'POST /authoring/courses/{id}/quizzes/{key}/items': async ({
    actor,
    params,
    body,
    db,
    services,
    now,
    refuse,
    invalid,
  }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    const quiz =
      (await findDraftQuizzes(db, course.draftId)).find(({ key }) => key === params.key) ?? refuse('NOT_FOUND')
    const item = await explainedItem({ actor, body, db, invalid })
    const items = await findQuizItems(db, quiz.id)
    const key = `i-${services.newId().slice(-12)}`
    await insertItem(db, {
      courseId: course.id,
      quizId: quiz.id,
      key,
      item,
      at: now.toISOString(),
      sort: (items.at(-1)?.sort ?? -1) + 1,
    })
    await touchCourse(db, course.id)
    return { key }
  },

  'DELETE /authoring/courses/{id}/quizzes/{key}/items/{itemKey}': async ({
    actor,
    params,
    db,
    refuse,
    checkVersion,
  }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    const quiz =
      (await findDraftQuizzes(db, course.draftId)).find(({ key }) => key === params.key) ?? refuse('NOT_FOUND')
    const item = (await findQuizItems(db, quiz.id)).find(({ key }) => key === params.itemKey) ?? refuse('NOT_FOUND')
    checkVersion(item.version)
    await deleteQuizItem(db, quiz.id, item.id)
    await touchCourse(db, course.id)
  },

  'PUT /authoring/courses/{id}/quizzes/{key}': async ({ actor, params, body, db, now, refuse, checkVersion }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    const quiz =
      (await findDraftQuizzes(db, course.draftId)).find(({ key }) => key === params.key) ?? refuse('NOT_FOUND')
    checkVersion(quiz.version)
    const version = quiz.version + 1
    await updateQuiz(db, quiz.id, {
      title: body.title,
      // A blueprint says by itself how many are asked.
      draw: quiz.blueprint === null ? body.draw : quiz.draw,
      time_limit_minutes: body.timeLimitMinutes,
      pass_percent: body.passPercent,
      max_attempts: body.maxAttempts,
      review: body.review,
      version,
    })
    return { version, savedAt: now.toISOString() }
  },

  'PUT /authoring/courses/{id}/quizzes/{key}/blueprint': async ({
    actor,
    params,
    body,
    db,
    now,
    refuse,
    checkVersion,
  }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    const quiz =
      (await findDraftQuizzes(db, course.draftId)).find(({ key }) => key === params.key) ?? refuse('NOT_FOUND')
    checkVersion(quiz.version)
    const { blueprint } = parsePart(WrittenBlueprint, body, 'body') as z.infer<typeof WrittenBlueprint>
    const version = quiz.version + 1
    await updateBlueprint(db, quiz.id, { blueprint, draw: blueprint ? wantedIn(blueprint) : 0, version })
    await touchCourse(db, course.id)
    return { version, savedAt: now.toISOString() }
  },

  'PUT /authoring/courses/{id}/quizzes/{key}/items/{itemKey}': async ({
    actor,
    params,
    body,
    db,
    services,
    now,
    refuse,
    checkVersion,
    invalid,
  }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    const quiz =
      (await findDraftQuizzes(db, course.draftId)).find(({ key }) => key === params.key) ?? refuse('NOT_FOUND')
    const stored = (await findQuizItems(db, quiz.id)).find(({ key }) => key === params.itemKey) ?? refuse('NOT_FOUND')
    checkVersion(stored.version)
    const item = await explainedItem({ actor, body, db, invalid }, stored.item)
    const at = now.toISOString()
    if (await isItemPublished(db, stored.id)) {
      const key = `i-${services.newId().slice(-12)}`
      await deleteQuizItem(db, quiz.id, stored.id)
      const origin = stored.origin ?? stored.key
      await insertItem(db, {
        courseId: course.id,
        quizId: quiz.id,
        key,
        item,
        at,
        sort: stored.sort,
        origin,
      })
      return { key, version: 1 }
    }
    const version = stored.version + 1
    await insertItemVersion(db, { id: stored.id, number: stored.number + 1, version, item, at })
    return { key: stored.key, version }
  },
}
