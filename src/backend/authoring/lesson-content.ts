import { type LessonBlock, LessonBlocks } from '@/domain/lesson-block.ts'
import { mediaIdOf } from '@/domain/media-type.ts'
import type { Db } from '../db/port.ts'
import { findForeignMedia } from '../media/repository.ts'

type Invalid = (path: string, rule: string, message: string) => never

/** What was sent as the blocks of a lesson, judged: each block by its schema, ids once each, files of one's own only. */
export async function readBlocks(db: Db, ownerId: string, sent: unknown, invalid: Invalid): Promise<LessonBlock[]> {
  const read = LessonBlocks.safeParse(sent)
  if (!read.success) {
    const [issue] = read.error.issues
    return invalid(
      ['body.blocks', ...(issue?.path.map(String) ?? [])].join('.'),
      issue?.code ?? 'custom',
      issue?.message ?? '',
    )
  }
  const blocks = read.data
  if (new Set(blocks.map(({ id }) => id)).size !== blocks.length)
    invalid('body.blocks', 'repeated_id', 'two blocks share an id')
  const files = blocks.flatMap((block) => ('src' in block ? (mediaIdOf(block.src) ?? []) : []))
  const foreign = await findForeignMedia(db, ownerId, files)
  if (foreign.length > 0) invalid('body.blocks', 'unknown_media', 'no such file of yours')
  return blocks
}
