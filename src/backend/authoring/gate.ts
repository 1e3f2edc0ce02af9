import { checkBlueprints } from '@/domain/blueprint-gate.ts'
import type { LessonBlock } from '@/domain/lesson-block.ts'
import { checkGate, type GateResult } from '@/domain/publish-gate.ts'
import { checkReview } from '@/domain/review-gate.ts'
import type { Db } from '../db/port.ts'
import { readContent } from '../versions/repository.ts'
import { findComments } from './comment-repository.ts'
import { markOf } from './content-mark.ts'
import { findDraftLessons } from './lesson-repository.ts'
import { circleLines } from './prerequisites.ts'
import { findDraftQuizzes, findQuizItems, readBlueprint } from './quiz-repository.ts'
import { findVersion } from './repository.ts'
import { findReviewsOf } from './review-repository.ts'

/** A version with what holds it back. Only a draft is reviewed. */
export async function gateOf(db: Db, versionId: string, authorId: string) {
  const version = await findVersion(db, versionId)
  const lessons = await findDraftLessons(db, versionId)
  const quizzes = await findDraftQuizzes(db, versionId)
  const checks = await placedItems(db, quizzes)
  const lines: GateResult[] = checkGate({
    title: version.title,
    summary: version.summary,
    lessons: lessons
      .filter(({ held }) => held === 0)
      .map((lesson) => ({
        key: lesson.key,
        blockCount: lesson.block_count,
        blocks: JSON.parse(lesson.blocks) as LessonBlock[],
      })),
    checks,
    finalItems: quizzes.find(({ kind }) => kind === 'final')?.items ?? 0,
  })
  lines.push(...checkBlueprints(checks))
  if (version.state === 'draft') {
    lines.push(...(await circleLines(db, version.course_id, versionId)))
    lines.push(...(await reviewLines(db, versionId, authorId)))
  }
  return { version, lessons, quizzes, gate: lines.toSorted((a, b) => Number(a.met) - Number(b.met)) }
}

async function placedItems(db: Db, quizzes: Awaited<ReturnType<typeof findDraftQuizzes>>) {
  const list = []
  for (const { id, key, kind, blueprint } of quizzes) {
    const items = (await findQuizItems(db, id)).map((stored) => ({ ...stored.item, key: stored.key }))
    list.push({ key, kind, blueprint: readBlueprint(blueprint), items })
  }
  return list
}

async function reviewLines(db: Db, versionId: string, authorId: string) {
  const reviews = await findReviewsOf(db, versionId)
  const comments = await findComments(db, versionId)
  // The whole draft is read only where an approval has to be held against it.
  const decided = reviews.some(({ state }) => state === 'approved')
  return checkReview({
    authorId,
    mark: decided ? await markOf(await readContent(db, versionId)) : '',
    reviews,
    openComments: comments.filter(({ resolvedAt }) => resolvedAt === null),
  })
}
