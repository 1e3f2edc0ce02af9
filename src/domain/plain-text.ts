/** The words alone, one space between nodes: for search, for reading time and for "is it empty?". */
export function plainText(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  const { text, content } = node as { text?: unknown; content?: unknown }
  if (typeof text === 'string') return text
  return Array.isArray(content) ? content.map(plainText).join(' ').replace(/\s+/g, ' ').trim() : ''
}
