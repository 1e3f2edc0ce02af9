import { mediaRules } from './gate-rules.ts'
import type { BlockOf, LessonBlock } from './lesson-block.ts'
import { hasCaptions } from './web-vtt.ts'

type MediaRule = (typeof mediaRules)[number]
export interface MediaGateLine {
  rule: MediaRule
  met: boolean
  where: string | null
  block?: string
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

function checkRule(rule: MediaRule, lessons: readonly LessonOfDraft[]): MediaGateLine[] {
  const judged = lessons.flatMap(({ key, blocks = [] }) =>
    blocks.flatMap((block) => {
      const met = judges[rule](block)
      return met === undefined ? [] : [{ rule, met, where: key, block: block.id }]
    }),
  )
  const unmet = judged.filter(({ met }) => !met)
  if (unmet.length > 0) return unmet
  // What no lesson holds is no condition, and no line.
  return judged.length > 0 ? [{ rule, met: true, where: null }] : []
}

/** A line for each block that lacks something, or one that says that none does. Pure. */
export const checkMedia = (lessons: readonly LessonOfDraft[]): MediaGateLine[] =>
  mediaRules.flatMap((rule) => checkRule(rule, lessons))
