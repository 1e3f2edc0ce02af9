import type { LessonBlock } from '@/domain/lesson-block.ts'
import type { ContentBlock } from './content-format.ts'
import { richText } from './markdown.ts'

/** A block as it is written in the content folder, as the block that is stored. Throws MarkdownFault. */
export function lessonBlock(block: ContentBlock): LessonBlock {
  switch (block.kind) {
    case 'text':
      return { id: block.id, kind: 'text', doc: richText(block.md) }
    case 'callout': {
      const { md, ...rest } = block
      return { ...rest, doc: richText(md) }
    }
    case 'case':
      return { ...block, story: richText(block.story) }
    case 'steps':
      return { ...block, steps: block.steps.map(({ title, md }) => ({ title, doc: richText(md) })) }
    default:
      return block
  }
}
