import type { bankCopiesContract } from '@/contract/item-imports.ts'
import { itemFromBank, type NotForChecks } from '@/domain/bank-to-item.ts'
import type { Handlers } from '../http/handler.ts'
import { findBankItem } from '../interchange/repository.ts'
import { draftOf } from './own-draft.ts'
import { findDraftQuizzes, findQuizItems, insertItem } from './quiz-repository.ts'
import { touchCourse } from './repository.ts'

/** Items of the trainer's bank become items of a check. Each is a copy of its own. */
export const bankHandlers: Handlers<typeof bankCopiesContract> = {
  'POST /authoring/courses/{id}/quizzes/{key}/bank-items': async ({
    actor,
    params,
    body,
    db,
    services,
    now,
    refuse,
  }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    const quiz =
      (await findDraftQuizzes(db, course.draftId)).find(({ key }) => key === params.key) ?? refuse('NOT_FOUND')
    let sort = ((await findQuizItems(db, quiz.id)).at(-1)?.sort ?? -1) + 1
    let added = 0
    const left: { id: string; reason: NotForChecks | 'NOT_FOUND' }[] = []
    for (const id of new Set(body.ids)) {
      const stored = await findBankItem(db, actor.employeeId, id)
      const made = stored ? itemFromBank(stored.item, body.indicator) : { reason: 'NOT_FOUND' as const }
      if ('reason' in made) {
        left.push({ id, reason: made.reason })
        continue
      }
      await insertItem(db, {
        courseId: course.id,
        quizId: quiz.id,
        key: `i-${services.newId().slice(-12)}`,
        item: made.item,
        at: now.toISOString(),
        sort: sort++,
      })
      added++
    }
    if (added > 0) await touchCourse(db, course.id)
    return { added, left }
  },
}
