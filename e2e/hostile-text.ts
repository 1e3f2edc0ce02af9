/** What is stored by `hostile.ts`, without a browser, so that unit tests can read the corpus too. */
export const payloads = [
  '"><img src=x onerror=ran()>',
  "'><svg onload=ran()>",
  '<script>ran()</script>',
  '<iframe srcdoc="<script>parent.ran()</script>">',
  '</textarea><details open ontoggle=ran()>',
  '<a href="javascript:ran()">x</a>',
  '{{constructor.constructor("ran()")()}}',
  '<math><mi xlink:href="javascript:ran()">x',
]
/** As much of all payloads as a field takes, and a mark by which the page shows that it was there. */
export const hostile = (length: number, mark = 'KENARI') => {
  let text = mark
  for (const payload of payloads) if (text.length + payload.length < length) text += ` ${payload}`
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
