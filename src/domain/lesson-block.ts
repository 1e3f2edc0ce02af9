import { z } from 'zod'
import { RichText } from './rich-text.ts'

const id = z.string().regex(/^[a-z0-9-]{1,40}$/)
const line = (max: number) => z.string().trim().min(1).max(max)
/** A picture of our own, below `media/`: `pelayanan-publik-prima/alur.svg`. */
const mediaPath = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+\.(svg|png|jpg|webp)$/)

export const TextBlock = z.strictObject({ id, kind: z.literal('text'), doc: RichText })
export const FigureBlock = z.strictObject({
  id,
  kind: z.literal('figure'),
  src: mediaPath,
  alt: line(600),
  caption: z.string().trim().max(300),
})
export const CalloutBlock = z.strictObject({
  id,
  kind: z.literal('callout'),
  /** `law` quotes or paraphrases a regulation and must name it in `citation`. */
  tone: z.enum(['info', 'warning', 'law']),
  title: line(160),
  doc: RichText,
  citation: z.string().trim().max(300).optional(),
})
/** A situation to decide; it is practice, never scored, so its feedback may travel with it. */
export const CaseBlock = z.strictObject({
  id,
  kind: z.literal('case'),
  title: line(160),
  story: RichText,
  question: line(300),
  options: z
    .array(z.strictObject({ text: line(300), feedback: line(600), best: z.boolean() }))
    .min(2)
    .max(5),
})
export const ReflectionBlock = z.strictObject({
  id,
  kind: z.literal('reflection'),
  prompt: line(400),
  hint: z.string().trim().max(400).optional(),
})
export const StepsBlock = z.strictObject({
  id,
  kind: z.literal('steps'),
  title: line(160),
  steps: z
    .array(z.strictObject({ title: line(160), doc: RichText }))
    .min(2)
    .max(10),
})
/** A narrated animation: scenes on one time line, each with its picture and the words that are said over it. */
export const AnimationBlock = z.strictObject({
  id,
  kind: z.literal('animation'),
  title: line(160),
  scenes: z
    .array(
      z.strictObject({
        seconds: z.number().int().min(3).max(30),
        src: mediaPath,
        alt: line(400),
        narration: line(400),
      }),
    )
    .min(2)
    .max(16),
})

export const LessonBlock = z.discriminatedUnion('kind', [
  TextBlock,
  FigureBlock,
  CalloutBlock,
  CaseBlock,
  ReflectionBlock,
  StepsBlock,
  AnimationBlock,
])
export type LessonBlock = z.infer<typeof LessonBlock>
export type BlockKind = LessonBlock['kind']

export const animationSeconds = (block: z.infer<typeof AnimationBlock>) =>
  block.scenes.reduce((sum, scene) => sum + scene.seconds, 0)
