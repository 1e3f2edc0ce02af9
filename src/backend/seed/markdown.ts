import type { Inline, Mark, RichNode, RichText } from '@/domain/rich-text.ts'

/** A text of the content folder that says something our lessons cannot. */
export class MarkdownFault extends Error {
  constructor(line: number, reason: string) {
    super(`line ${line}: ${reason}`)
    this.name = 'MarkdownFault'
  }
}

interface Line {
  text: string
  number: number
}

/** The strict subset of Markdown in `content-format.ts`, as rich text. Throws MarkdownFault for anything else. */
export function richText(markdown: string): RichText {
  const lines = markdown.split('\n').map((text, index) => ({ text: text.trim(), number: index + 1 }))
  const groups: Line[][] = []
  let group: Line[] = []
  for (const line of [...lines, { text: '', number: 0 }]) {
    if (line.text !== '') group.push(line)
    else if (group.length > 0) {
      groups.push(group)
      group = []
    }
  }
  return { type: 'doc', content: groups.flatMap(blocksOf) }
}

function blocksOf(lines: Line[]): RichNode[] {
  const first = lines[0]
  if (!first) return []
  const heading = /^(#{2,3}) (.+)$/.exec(first.text)
  if (heading) {
    const node: RichNode = {
      type: 'heading',
      attrs: { level: heading[1] === '##' ? 2 : 3 },
      content: inlines(heading[2] ?? '', first.number),
    }
    return [node, ...blocksOf(lines.slice(1))]
  }
  if (first.text.startsWith('|')) return [table(lines)]
  const marker = [/^- (.+)$/, /^\d+\. (.+)$/, /^> ?(.*)$/].find((pattern) => pattern.test(first.text))
  if (!marker) {
    const end = lines.findIndex(({ text }) => /^(- |\d+\. |> |\||#{1,6} )/.test(text))
    const own = end < 0 ? lines : lines.slice(0, end)
    const content = inlines(own.map(({ text }) => text).join(' '), first.number)
    return [{ type: 'paragraph', content }, ...(end < 0 ? [] : blocksOf(lines.slice(end)))]
  }
  const end = lines.findIndex(({ text }) => !marker.test(text))
  const own = end < 0 ? lines : lines.slice(0, end)
  const paragraphs = own.map(({ text, number }) => ({
    type: 'paragraph' as const,
    content: inlines(marker.exec(text)?.[1] ?? '', number),
  }))
  const rest = end < 0 ? [] : blocksOf(lines.slice(end))
  if (first.text.startsWith('>')) return [{ type: 'blockquote', content: paragraphs }, ...rest]
  const items = paragraphs.map((paragraph) => ({ type: 'listItem' as const, content: [paragraph] }))
  return [{ type: first.text.startsWith('-') ? 'bulletList' : 'orderedList', content: items }, ...rest]
}

function table(lines: Line[]): RichNode {
  const cells = ({ text }: Line) =>
    text
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim())
  const [head, rule, ...body] = lines
  if (!head || !rule || !/^\|( *:?-+:? *\|)+$/.test(rule.text))
    throw new MarkdownFault(head?.number ?? 0, 'a table needs a rule below its head')
  const width = cells(head).length
  return {
    type: 'table',
    content: [head, ...body].map((line, index) => {
      const row = cells(line)
      if (row.length !== width) throw new MarkdownFault(line.number, `${row.length} cells where the head has ${width}`)
      return {
        type: 'tableRow',
        content: row.map((cell) => ({
          type: index === 0 ? ('tableHeader' as const) : ('tableCell' as const),
          content: inlines(cell, line.number),
        })),
      }
    }),
  }
}

const pattern = /\*\*(.+?)\*\*|\*(.+?)\*|\[([^\]]+)\]\(([^)\s]+)\)/g

function inlines(text: string, line: number, marks: Mark[] = []): Inline[] {
  if (/[`<]|^#/.test(text)) throw new MarkdownFault(line, `not in the subset: ${text.slice(0, 60)}`)
  const nodes: Inline[] = []
  const plain = (part: string) => {
    if (part.includes('**') || /(^|\s)\*\S/.test(part))
      throw new MarkdownFault(line, `a mark is not closed: ${part.slice(0, 60)}`)
    if (part !== '') nodes.push({ type: 'text', text: part, ...(marks.length > 0 ? { marks } : {}) })
  }
  let at = 0
  for (const found of text.matchAll(pattern)) {
    plain(text.slice(at, found.index))
    at = found.index + found[0].length
    const [, bold, italic, label, href] = found
    if (bold) nodes.push(...inlines(bold, line, [...marks, { type: 'bold' }]))
    else if (italic) nodes.push(...inlines(italic, line, [...marks, { type: 'italic' }]))
    else if (label && href) {
      if (!href.startsWith('https://')) throw new MarkdownFault(line, `a link must be https: ${href}`)
      nodes.push(...inlines(label, line, [...marks, { type: 'link', attrs: { href } }]))
    }
  }
  plain(text.slice(at))
  return nodes
}
