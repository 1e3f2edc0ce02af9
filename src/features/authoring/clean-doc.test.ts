import { expect, it } from 'vitest'
import { RichText } from '@/domain/rich-text.ts'
import { cleanDoc } from './clean-doc.ts'

const text = (words: string, ...marks: { type: string; attrs?: Record<string, unknown> }[]) => ({
  type: 'text',
  text: words,
  marks,
})

it('keeps what a lesson can hold and drops foreign attributes, marks and nodes', () => {
  const clean = cleanDoc({
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 4, textAlign: 'left' }, content: [text('Judul')] },
      {
        type: 'paragraph',
        content: [
          text('a', { type: 'bold' }, { type: 'underline' }),
          { type: 'hardBreak' },
          text('b', { type: 'link', attrs: { href: 'mailto:ana@kota.go.id', target: '_blank' } }),
          text('c', { type: 'link', attrs: { href: 'javascript:alert(1)' } }),
        ],
      },
      { type: 'horizontalRule' },
    ],
  })
  expect(RichText.parse(clean)).toEqual(clean)
  expect(clean.content).toEqual([
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Judul' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'a', marks: [{ type: 'bold' }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'b', marks: [{ type: 'link', attrs: { href: 'mailto:ana@kota.go.id' } }] },
        { type: 'text', text: 'c' },
      ],
    },
  ])
})

it('flattens deeper lists to paragraphs of their item rather than lose words', () => {
  const item = (...content: object[]) => ({ type: 'listItem', content })
  const line = (words: string) => ({ type: 'paragraph', content: [text(words)] })
  const nested = { type: 'bulletList', content: [item(line('dalam'))] }
  const clean = cleanDoc({ type: 'doc', content: [{ type: 'orderedList', content: [item(line('luar'), nested)] }] })
  expect(RichText.parse(clean)).toEqual(clean)
  expect(JSON.stringify(clean)).toContain('dalam')
})
