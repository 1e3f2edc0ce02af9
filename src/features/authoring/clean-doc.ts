import type { Inline, Mark, RichNode, RichText } from '@/domain/rich-text.ts'

interface Node {
  type?: string | undefined
  text?: string | undefined
  attrs?: Record<string, unknown> | undefined
  marks?: { type: string; attrs?: Record<string, unknown> | undefined }[] | undefined
  content?: Node[] | undefined
}

/** The addresses that a lesson may link to; see the domain's rich text. */
const knownAddress = /^(https?:\/\/|mailto:|\/(?!\/))/

/** The editor's JSON as the rich text that a lesson can hold: known nodes and marks only, foreign attributes dropped. */
export function cleanDoc(doc: Node): RichText {
  return { type: 'doc', content: (doc.content ?? []).flatMap(blockOf) }
}

function blockOf(node: Node): RichNode[] {
  const children = node.content ?? []
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', content: inlinesOf(children) }]
    case 'heading':
      return [{ type: 'heading', attrs: { level: node.attrs?.level === 3 ? 3 : 2 }, content: inlinesOf(children) }]
    case 'blockquote':
      return [{ type: 'blockquote', content: paragraphsOf(children) }]
    case 'bulletList':
    case 'orderedList':
      return [
        {
          type: node.type,
          content: children.map((item) => ({ type: 'listItem' as const, content: paragraphsOf(item.content ?? []) })),
        },
      ]
    default:
      return []
  }
}

/** Deeper structure is flattened to its paragraphs rather than lost. */
const leaves = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => (node.type === 'paragraph' ? [node] : leaves(node.content ?? [])))
const paragraphsOf = (nodes: readonly Node[]) => {
  const clean = leaves(nodes).map((node) => ({ type: 'paragraph' as const, content: inlinesOf(node.content ?? []) }))
  return clean.length > 0 ? clean : [{ type: 'paragraph' as const, content: [] }]
}

const inlinesOf = (nodes: readonly Node[]): Inline[] =>
  nodes.flatMap((node): Inline[] => {
    if (node.type === 'hardBreak') return [{ type: 'hardBreak' }]
    if (!node.text) return []
    const marks = (node.marks ?? []).flatMap((mark): Mark[] => {
      if (mark.type === 'bold' || mark.type === 'italic') return [{ type: mark.type }]
      const href = mark.attrs?.href
      return mark.type === 'link' && typeof href === 'string' && knownAddress.test(href)
        ? [{ type: 'link', attrs: { href } }]
        : []
    })
    return [{ type: 'text', text: node.text, ...(marks.length > 0 ? { marks } : {}) }]
  })
