import { mediaRules } from './gate-rules.ts'
import type { ItemMedia } from './item-media.ts'
import type { BlockOf, LessonBlock } from './lesson-block.ts'
import { hasCaptions } from './web-vtt.ts'

type MediaRule = (typeof mediaRules)[number]
export interface MediaGateLine {
  rule: MediaRule
  met: boolean
  where: string | null
  block?: string
  about?: string
}

const isRecording = (block: LessonBlock): block is BlockOf<'video'> | BlockOf<'audio'> =>
  block.kind === 'video' || block.kind === 'audio'

/** WCAG 2.2: 1.1.1, 1.2.1, 1.2.2. Each rule: what it is about, and whether such a block keeps it. `undefined`: it is about something else. */
const judges: Record<MediaRule, (block: LessonBlock) => boolean | undefined> = {
  MEDIA_MISSING: (block) =>
    block.kind === 'figure' || block.kind === 'file' || isRecording(block) ? block.src !== '' : undefined,
  ALT_TEXT: (block) => {
    if (block.kind === 'figure') return block.decorative === true || block.alt.trim() !== ''
    return block.kind === 'formula' ? block.alt.trim() !== '' : undefined
  },
  CAPTIONS: (block) => (block.kind === 'video' ? hasCaptions(block.captions) : undefined),
  TRANSCRIPT: (block) => (isRecording(block) ? block.transcript.trim() !== '' : undefined),
}

interface LessonOfDraft {
  key: string
  blocks?: readonly LessonBlock[]
}

/** A check with what its items ask. */
export interface CheckOfDraft {
  key: string
  items: readonly ({ key?: string; stem: string } & ItemMedia)[]
}

/** What an item shows owes its words as what a lesson shows does; no picture of an item is decoration. `undefined` as above. */
function judgeItem(rule: MediaRule, { figure, recording }: ItemMedia): boolean | undefined {
  switch (rule) {
    case 'ALT_TEXT':
      return figure && figure.alt.trim() !== ''
    case 'CAPTIONS':
      return recording?.kind === 'video' ? hasCaptions(recording.captions) : undefined
    case 'TRANSCRIPT':
      return recording && recording.transcript.trim() !== ''
    case 'MEDIA_MISSING':
      // Without its file an item has no picture and no recording.
      return undefined
  }
}

const inChecks = (rule: MediaRule, checks: readonly CheckOfDraft[]): MediaGateLine[] =>
  checks.flatMap(({ key, items }) =>
    items.flatMap((item) => {
      const met = judgeItem(rule, item)
      const block = item.key === undefined ? {} : { block: item.key }
      return met === undefined ? [] : [{ rule, met, where: key, ...block, about: item.stem.slice(0, 120) }]
    }),
  )

function checkRule(
  rule: MediaRule,
  lessons: readonly LessonOfDraft[],
  checks: readonly CheckOfDraft[],
): MediaGateLine[] {
  const inLessons: MediaGateLine[] = lessons.flatMap(({ key, blocks = [] }) =>
    blocks.flatMap((block) => {
      const met = judges[rule](block)
      return met === undefined ? [] : [{ rule, met, where: key, block: block.id }]
    }),
  )
  const judged = [...inLessons, ...inChecks(rule, checks)]
  const unmet = judged.filter(({ met }) => !met)
  if (unmet.length > 0) return unmet
  // What no lesson holds is no condition, and no line.
  return judged.length > 0 ? [{ rule, met: true, where: null }] : []
}

/** A line for each block that lacks something, or one that says that none does. Pure. */
export const checkMedia = (lessons: readonly LessonOfDraft[], checks: readonly CheckOfDraft[] = []): MediaGateLine[] =>
  mediaRules.flatMap((rule) => checkRule(rule, lessons, checks))
