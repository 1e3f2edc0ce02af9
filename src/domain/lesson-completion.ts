import type { LessonBlock } from './lesson-block.ts'
import { mergeRanges, type Ranges, watchedShare } from './watched-ranges.ts'

/** Credit for a narrated animation or a video needs this share of its time line (features L4). */
export const watchedShareNeeded = 0.9

export interface LessonEvidence {
  /** Ids of the blocks that were seen; a case or a question counts when one of its options was tried. */
  seen: readonly string[]
  /** Watched ranges per media block. */
  watched: Readonly<Record<string, Ranges>>
}

/** What is still missing, so that the page can name it and lead there. */
export type Unmet = {
  rule: 'SEE_BLOCK' | 'TRY_CASE' | 'TRY_CHECK' | 'WATCH'
  blockId: string /** 0 to 1, for WATCH. */
  share?: number
}

type Shape = Pick<LessonBlock, 'id' | 'kind'> & { scenes?: { seconds: number }[]; seconds?: number }

const tried = { case: 'TRY_CASE', check: 'TRY_CHECK' } as const
/** Seconds of the time line that has to be watched or listened to; undefined for what has none. */
const lengthOf = ({ kind, scenes = [], seconds = 0 }: Shape): number | undefined => {
  if (kind === 'animation') return scenes.reduce((sum, scene) => sum + scene.seconds, 0)
  // A recording whose length nobody could read cannot ask for a share of it.
  return (kind === 'video' || kind === 'audio') && seconds > 0 ? seconds : undefined
}

/**
 * The listed rule of a lesson (product.md, rule 3): every block seen, every case and question tried, every animation and
 * recording played for 90 % (a transcript that was read counts as all of it). It never asks for time alone. Returns what is unmet, in the order of the lesson; empty means done.
 */
export function findUnmet(blocks: readonly Shape[], evidence: LessonEvidence): Unmet[] {
  const seen = new Set(evidence.seen)
  return blocks.flatMap((block): Unmet[] => {
    const length = lengthOf(block)
    if (length !== undefined) {
      const share = watchedShare(evidence.watched[block.id] ?? [], length)
      return share >= watchedShareNeeded ? [] : [{ rule: 'WATCH', blockId: block.id, share }]
    }
    if (seen.has(block.id)) return []
    return [{ rule: tried[block.kind as keyof typeof tried] ?? 'SEE_BLOCK', blockId: block.id }]
  })
}

/** Joins what is known with what arrives. Nothing is ever taken away, whatever the order of deliveries. */
export function mergeEvidence(known: LessonEvidence, arriving: LessonEvidence): LessonEvidence {
  const watched: Record<string, Ranges> = { ...known.watched }
  for (const [blockId, ranges] of Object.entries(arriving.watched))
    watched[blockId] = mergeRanges(watched[blockId] ?? [], ranges)
  return { seen: [...new Set([...known.seen, ...arriving.seen])].sort(), watched }
}
