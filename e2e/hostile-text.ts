import { payloads } from './hostile-payloads.ts'

/** What is stored by `hostile.ts`, without a browser, so that unit tests can read the corpus too. */
let next = 0
/**
 * As many payloads as a field takes, beginning where the last field ended, so that all of them are somewhere; and a mark by
 * which the page shows that it was there.
 */
export const hostile = (length: number, mark = 'KENARI') => {
  let text = mark
  for (let tried = 0; tried < payloads.length; tried++) {
    const payload = payloads[next % payloads.length] ?? ''
    if (text.length + payload.length >= length) {
      // A long one is left for a longer field; a short one fits almost anywhere.
      if (text !== mark) break
      next++
      continue
    }
    text += ` ${payload}`
    next++
  }
  return text
}
/** For a field that is too short for a mark. */
export const shortest = '<svg onload=ran()>'
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
export const doc = (text: string) => ({ type: 'doc', content: [paragraph(text)] })

/** Every kind of node that a rich text can hold. */
export const wholeDoc = (text: string) => {
  const inline = [{ type: 'text', text }]
  const cell = (type: string) => ({ type, content: inline })
  const item = { type: 'listItem', content: [paragraph(text)] }
  return {
    type: 'doc',
    content: [
      paragraph(text),
      { type: 'heading', attrs: { level: 2 }, content: inline },
      { type: 'blockquote', content: [paragraph(text)] },
      { type: 'bulletList', content: [item] },
      { type: 'orderedList', content: [item] },
      {
        type: 'table',
        content: ['tableHeader', 'tableCell'].map((type) => ({ type: 'tableRow', content: [cell(type)] })),
      },
    ],
  }
}
