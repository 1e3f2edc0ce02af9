import { z } from 'zod'

/**
 * Rich text is a tree of known nodes, never HTML: what cannot be said here cannot be stored, so no page
 * ever needs to sanitise a lesson. The shape is the subset of ProseMirror's JSON that the editor produces.
 */
export const Mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({ href: z.string().regex(/^(https?:\/\/|mailto:|\/(?!\/))/) }),
  }),
])
export type Mark = z.infer<typeof Mark>

export const TextNode = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1).max(10_000),
  marks: z.array(Mark).max(3).optional(),
})
export type TextNode = z.infer<typeof TextNode>
const HardBreak = z.strictObject({ type: z.literal('hardBreak') })
const Inline = z.discriminatedUnion('type', [TextNode, HardBreak])
export type Inline = z.infer<typeof Inline>

const Paragraph = z.strictObject({ type: z.literal('paragraph'), content: z.array(Inline).optional() })
const Heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: z.array(Inline).optional(),
})
const Quote = z.strictObject({ type: z.literal('blockquote'), content: z.array(Paragraph).min(1) })

/** One level of nesting is enough for a five-minute lesson; deeper lists are a sign of a missing heading. */
const ListItem = z.strictObject({ type: z.literal('listItem'), content: z.array(Paragraph).min(1) })
const BulletList = z.strictObject({ type: z.literal('bulletList'), content: z.array(ListItem).min(1) })
const OrderedList = z.strictObject({ type: z.literal('orderedList'), content: z.array(ListItem).min(1) })

const TableCell = z.strictObject({ type: z.enum(['tableCell', 'tableHeader']), content: z.array(Inline) })
const TableRow = z.strictObject({ type: z.literal('tableRow'), content: z.array(TableCell).min(1) })
const Table = z.strictObject({ type: z.literal('table'), content: z.array(TableRow).min(2) })

export const RichNode = z.discriminatedUnion('type', [Paragraph, Heading, Quote, BulletList, OrderedList, Table])
export type RichNode = z.infer<typeof RichNode>

export const RichText = z.strictObject({ type: z.literal('doc'), content: z.array(RichNode).max(400) })
export type RichText = z.infer<typeof RichText>
