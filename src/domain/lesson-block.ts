import { z } from 'zod'
import { MathNode } from './math-node.ts'
import { captionsField, transcriptField } from './recording-words.ts'
import { RichText } from './rich-text.ts'

const id = z.string().regex(/^[a-z0-9-]{1,40}$/)
const line = (max: number) => z.string().trim().min(1).max(max)
/** May still be missing in a draft; where learners need it, the publish gate asks for it. */
const later = (max: number) => z.string().trim().max(max)
/** A picture of our own, below `media/`: `pelayanan-publik-prima/alur.svg`. */
const mediaPath = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+\.(svg|png|jpg|webp)$/)
/** A file that an author put in (`media:<id>`); empty until one is chosen. */
const upload = z.string().regex(/^(media:[0-9a-f-]{36})?$/)
const fileName = later(160).optional()

export const TextBlock = z.strictObject({ id, kind: z.literal('text'), doc: RichText })
export const FigureBlock = z.strictObject({
  id,
  kind: z.literal('figure'),
  src: z.union([mediaPath, upload]),
  alt: later(600),
  caption: later(300),
  /** It says nothing that the text does not say: screen readers pass over it. */
  decorative: z.boolean().optional(),
  fileName,
  width: z.number().int().min(1).max(20_000).optional(),
  height: z.number().int().min(1).max(20_000).optional(),
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

/** Words in rows and columns. Every row has as many cells as there are headings. */
export const TableBlock = z
  .strictObject({
    id,
    kind: z.literal('table'),
    caption: later(200),
    header: z.array(later(200)).min(1).max(8),
    rows: z
      .array(z.array(later(500)))
      .min(1)
      .max(60),
  })
  .refine(({ header, rows }) => rows.every((row) => row.length === header.length), 'uneven_rows')

const timed = {
  id,
  src: upload,
  title: line(160),
  /** Its length, as the author's browser read it. */
  seconds: z.number().min(0).max(36_000),
  transcript: transcriptField,
  fileName,
}
export const VideoBlock = z.strictObject({
  ...timed,
  kind: z.literal('video'),
  captions: captionsField,
})
export const AudioBlock = z.strictObject({ ...timed, kind: z.literal('audio') })

/** A file to take away. */
export const FileBlock = z.strictObject({
  id,
  kind: z.literal('file'),
  src: upload,
  title: line(160),
  fileName: later(160),
  type: later(100),
  bytes: z.number().int().min(0),
})
export const GlossaryBlock = z.strictObject({
  id,
  kind: z.literal('glossary'),
  term: line(120),
  meaning: line(600),
})
/** `tex` is what the author wrote, `math` the tree that was made of it: a page that shows it needs no library. */
export const FormulaBlock = z.strictObject({
  id,
  kind: z.literal('formula'),
  tex: line(1_000),
  math: MathNode.nullable(),
  alt: later(400),
})
/** A question to check oneself; never scored and never kept, so its key may travel with it, as in a case. */
export const CheckBlock = z
  .strictObject({
    id,
    kind: z.literal('check'),
    question: line(400),
    options: z
      .array(z.strictObject({ text: line(300), feedback: later(600), best: z.boolean() }))
      .min(2)
      .max(6),
  })
  .refine(({ options }) => options.filter(({ best }) => best).length === 1, 'one_best')

export const LessonBlock = z.discriminatedUnion('kind', [
  TextBlock,
  FigureBlock,
  CalloutBlock,
  CaseBlock,
  ReflectionBlock,
  StepsBlock,
  AnimationBlock,
  TableBlock,
  VideoBlock,
  AudioBlock,
  FileBlock,
  GlossaryBlock,
  FormulaBlock,
  CheckBlock,
])
export type LessonBlock = z.infer<typeof LessonBlock>
export type BlockKind = LessonBlock['kind']
export type BlockOf<K extends BlockKind> = Extract<LessonBlock, { kind: K }>

/** What one lesson can hold. */
export const LessonBlocks = z.array(LessonBlock).max(60)

export const animationSeconds = (block: z.infer<typeof AnimationBlock>) =>
  block.scenes.reduce((sum, scene) => sum + scene.seconds, 0)
