import type { reviewsContract } from '@/contract/reviews.ts'
import { nothingWritten } from '@/domain/course-content.ts'
import { diffCourse } from '@/domain/course-diff.ts'
import { quoteAt } from '@/domain/review-place.ts'
import { insertAudit } from '../db/audit-log.ts'
import type { Db } from '../db/port.ts'
import type { Handlers } from '../http/handler.ts'
import { findVersions, readContent } from '../versions/repository.ts'
import { findComments, insertComment, updateComment } from './comment-repository.ts'
import { markOf } from './content-mark.ts'
import { draftOf } from './own-draft.ts'
import { findOwnCourse } from './repository.ts'
import {
  findReview,
  findReviewers,
  findReviewsFor,
  findReviewsOf,
  insertReview,
  type ReviewRow,
  updateReview,
  withdrawReviews,
} from './review-repository.ts'

/** The review, if this person gives it and it still waits. */
async function waitingFor(
  db: Db,
  reviewerId: string,
  id: string,
  refuse: (code: 'NOT_FOUND' | 'REVIEW_CLOSED') => never,
): Promise<ReviewRow> {
  const review = (await findReview(db, reviewerId, id)) ?? refuse('NOT_FOUND')
  if (review.reviewerId !== reviewerId) return refuse('NOT_FOUND')
  if (review.state !== 'open') return refuse('REVIEW_CLOSED')
  return review
}

export const reviewsHandlers: Handlers<typeof reviewsContract> = {
  'GET /authoring/courses/{id}/reviews': async ({ actor, params, db, refuse }) => {
    const course = (await findOwnCourse(db, actor.employeeId, params.id)) ?? refuse('NOT_FOUND')
    return {
      reviewers: await findReviewers(db, actor.employeeId),
      reviews: course.draftId === null ? [] : await findReviewsOf(db, course.draftId),
    }
  },

  'POST /authoring/courses/{id}/reviews': async ({ actor, params, body, db, services, now, refuse, invalid }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    const reviewers = await findReviewers(db, actor.employeeId)
    if (!reviewers.some(({ id }) => id === body.reviewerId)) invalid('body.reviewerId', 'unknown', 'not a reviewer')
    if ((await findReviewsOf(db, course.draftId)).some(({ state }) => state === 'open')) return refuse('REVIEW_OPEN')
    const id = services.newId()
    const at = now.toISOString()
    await insertReview(db, {
      id,
      courseId: course.id,
      versionId: course.draftId,
      authorId: actor.employeeId,
      reviewerId: body.reviewerId,
      note: body.note,
      at,
    })
    const detail = { course: course.id, version: course.draftNumber, reviewer: body.reviewerId }
    await insertAudit(db, { at, actorId: actor.employeeId, action: 'review.request', subject: id, detail })
    return { id }
  },

  'GET /reviews': async ({ actor, db }) => findReviewsFor(db, actor.employeeId),

  'GET /reviews/{id}': async ({ actor, params, db, services, refuse }) => {
    const review = (await findReview(db, actor.employeeId, params.id)) ?? refuse('NOT_FOUND')
    await services.ensureContent?.(review.courseId, db)
    const before = (await findVersions(db, review.courseId)).find(({ number }) => number < review.number)
    const content = await readContent(db, review.versionId)
    const mark = await markOf(content)
    return {
      ...review,
      mine: review.reviewerId === actor.employeeId ? ('reviewer' as const) : ('author' as const),
      from: before?.number ?? 0,
      mark,
      stale: review.state === 'approved' && review.approvedMark !== mark && review.versionState === 'draft',
      published: review.versionState === 'published',
      comments: await findComments(db, review.versionId),
      content,
      diff: diffCourse(before ? await readContent(db, before.id) : nothingWritten, content),
    }
  },

  'DELETE /reviews/{id}': async ({ actor, params, db, now, refuse }) => {
    const review = (await findReview(db, actor.employeeId, params.id)) ?? refuse('NOT_FOUND')
    if (review.authorId !== actor.employeeId) return refuse('NOT_FOUND')
    if (review.state !== 'open') return refuse('REVIEW_CLOSED')
    await withdrawReviews(db, { id: review.id })
    await insertAudit(db, {
      at: now.toISOString(),
      actorId: actor.employeeId,
      action: 'review.withdraw',
      subject: review.id,
      detail: { course: review.courseId, version: review.number },
    })
  },

  'POST /reviews/{id}/comments': async ({ actor, params, body, db, services, now, refuse, invalid }) => {
    const review = await waitingFor(db, actor.employeeId, params.id, refuse)
    await services.ensureContent?.(review.courseId, db)
    const quote =
      quoteAt(await readContent(db, review.versionId), body) ?? invalid('body.placeKey', 'unknown', 'no such place')
    const id = services.newId()
    await insertComment(db, {
      ...body,
      id,
      reviewId: review.id,
      authorId: actor.employeeId,
      quote,
      at: now.toISOString(),
    })
    return { id }
  },

  'PATCH /reviews/{id}/comments/{commentId}': async ({ actor, params, body, db, now, refuse, checkVersion }) => {
    const review = (await findReview(db, actor.employeeId, params.id)) ?? refuse('NOT_FOUND')
    const comments = await findComments(db, review.versionId)
    const comment = comments.find(({ id }) => id === params.commentId) ?? refuse('NOT_FOUND')
    if (review.versionState !== 'draft') return refuse('REVIEW_CLOSED')
    // Who wrote the course answers; only who reviews it says that a remark is settled.
    const mine = review.reviewerId === actor.employeeId ? 'resolved' : 'reply'
    if (body[mine] === undefined || Object.keys(body).length > 1) return refuse('NOT_FOUND')
    checkVersion(comment.version)
    await updateComment(db, comment.id, { ...body, by: actor.employeeId, at: now.toISOString() })
    return { version: comment.version + 1 }
  },

  'POST /reviews/{id}/decision': async ({ actor, params, body, db, services, now, refuse, checkVersion }) => {
    const review = await waitingFor(db, actor.employeeId, params.id, refuse)
    checkVersion(review.version)
    await services.ensureContent?.(review.courseId, db)
    const mark = await markOf(await readContent(db, review.versionId))
    // What is approved is what was on the screen, not what the author has written meanwhile.
    if (body.decision === 'approved' && body.mark !== mark) return refuse('CONTENT_CHANGED')
    const at = now.toISOString()
    await updateReview(db, review.id, { state: body.decision, decisionNote: body.note, mark, at })
    await insertAudit(db, {
      at,
      actorId: actor.employeeId,
      action: `review.${body.decision}`,
      subject: review.id,
      detail: { course: review.courseId, version: review.number, mark },
    })
    return { version: review.version + 1 }
  },
}
