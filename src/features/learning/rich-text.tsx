import type { ReactNode } from 'react'
import type { Inline, RichNode, RichText as RichTextDoc } from '@/domain/rich-text.ts'
import { useLessonWords } from './lesson.words.ts'
import { ScrollBox } from './scroll-box.tsx'

/** Rich text as React elements. It is a tree of known nodes, so there is no HTML to clean and none is ever parsed. */
export function RichText({ doc }: { doc: RichTextDoc }) {
  return (
    <div className="flex flex-col gap-4 leading-reading">{doc.content.map((node, index) => block(node, index))}</div>
  )
}

function block(node: RichNode, key: number): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return <p key={key}>{inlines(node.content)}</p>
    case 'heading':
      return node.attrs.level === 2 ? (
        <h2 key={key} className="mt-4 font-bold text-xl leading-tight">
          {inlines(node.content)}
        </h2>
      ) : (
        <h3 key={key} className="mt-2 font-bold text-lg leading-tight">
          {inlines(node.content)}
        </h3>
      )
    case 'blockquote':
      return (
        <blockquote key={key} className="border-nila border-l-4 pl-4">
          {node.content.map((child, index) => block(child, index))}
        </blockquote>
      )
    case 'bulletList':
      return (
        <ul key={key} className="flex list-disc flex-col gap-2 pl-6">
          {node.content.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a text does not change while it is read
            <li key={index}>{item.content.map((child, at) => listText(child, at))}</li>
          ))}
        </ul>
      )
    case 'orderedList':
      return (
        <ol key={key} className="flex list-decimal flex-col gap-2 pl-6">
          {node.content.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a text does not change while it is read
            <li key={index}>{item.content.map((child, at) => listText(child, at))}</li>
          ))}
        </ol>
      )
    case 'table':
      return <TextTable key={key} node={node} />
  }
}

/** The first paragraph of an entry stands beside its mark, the others below it. */
const listText = (node: RichNode, index: number) =>
  node.type === 'paragraph' && index === 0 ? inlines(node.content) : block(node, index)

function TextTable({ node }: { node: Extract<RichNode, { type: 'table' }> }) {
  const words = useLessonWords()
  return (
    <ScrollBox label={words.table}>
      <table className="w-full min-w-96 border-collapse text-sm">
        <tbody>
          {node.content.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a text does not change while it is read
            <tr key={index} className="border-line border-b align-top">
              {row.content.map((cell, at) => {
                const Cell = cell.type === 'tableHeader' ? 'th' : 'td'
                return (
                  <Cell
                    // biome-ignore lint/suspicious/noArrayIndexKey: a text does not change while it is read
                    key={at}
                    {...(cell.type === 'tableHeader' ? { scope: index === 0 ? 'col' : 'row' } : {})}
                    className="py-2 pr-4 text-left"
                  >
                    {inlines(cell.content)}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function inlines(nodes: readonly Inline[] | undefined): ReactNode {
  return (nodes ?? []).map((node, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: a text does not change while it is read
    if (node.type === 'hardBreak') return <br key={index} />
    let element: ReactNode = node.text
    for (const mark of node.marks ?? []) {
      if (mark.type === 'bold') element = <strong>{element}</strong>
      else if (mark.type === 'italic') element = <em>{element}</em>
      else
        element = (
          <a
            href={mark.attrs.href}
            rel="noopener noreferrer"
            target="_blank"
            className="text-nila underline underline-offset-2"
          >
            {element}
          </a>
        )
    }
    // biome-ignore lint/suspicious/noArrayIndexKey: a text does not change while it is read
    return <span key={index}>{element}</span>
  })
}
