import { SaxesParser } from 'saxes'
import { breathe, FileRefused } from '../imported.ts'
import { htmlEntities } from './html-text.ts'

/** An element with its local name in lower case without hyphens, so that `qti-choice-interaction` = `choiceInteraction`. */
export interface XmlElement {
  name: string
  /** The local name as written. */
  tag: string
  /** The namespace, to tell formulae and graphics from the text around them. */
  space: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
  line: number
}

/** `qti-simple-choice` and `simpleChoice` → `simplechoice`. */
export const foldName = (name: string) => name.replace(/^qti-/, '').replaceAll('-', '').toLowerCase()

const deepest = 200
const mostNodes = 2_000_000
const slice = 200_000

/**
 * Reads XML into a tree. A DOCTYPE is refused before anything of it is read, so there are no entities but the five of XML
 * and the names of HTML, nothing is ever fetched and nothing can be made to grow.
 */
export function parseXml(text: string): XmlElement {
  const reader = makeReader(text)
  reader.write(text)
  return reader.end()
}

/** The same for a large file, in slices that let others have the thread. */
export async function parseLargeXml(text: string, signal?: AbortSignal): Promise<XmlElement> {
  const reader = makeReader(text)
  for (let at = 0; at < text.length; at += slice) {
    reader.write(text.slice(at, at + slice))
    await breathe(signal)
  }
  return reader.end()
}

function makeReader(text: string) {
  const parser = new SaxesParser({ xmlns: true, position: true })
  Object.assign(parser.ENTITIES, htmlEntities, { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })
  const root: XmlElement = { name: '', tag: '', space: '', attributes: {}, children: [], line: 1 }
  const open = [root]
  let nodes = 0
  const stop = (code: string, detail?: string) => {
    throw new FileRefused(code, detail, parser.line)
  }
  const add = (child: XmlElement | string) => {
    if (++nodes > mostNodes) stop('TOO_MANY_NODES')
    open.at(-1)?.children.push(child)
  }
  parser.on('doctype', () => stop('DOCTYPE'))
  parser.on('error', (error) => stop('XML_BROKEN', error.message.replace(/^\d+:\d+:\s*/, '')))
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('opentag', ({ local, uri, attributes }) => {
    const element: XmlElement = {
      name: foldName(local),
      tag: local,
      space: uri,
      attributes: Object.fromEntries(
        Object.values(attributes).map((attribute) => [
          attribute.prefix === 'xml' ? `xml:${attribute.local}` : foldName(attribute.local),
          attribute.value,
        ]),
      ),
      children: [],
      line: parser.line,
    }
    add(element)
    open.push(element)
    if (open.length > deepest) stop('TOO_DEEP')
  })
  parser.on('closetag', () => void open.pop())
  // A DOCTYPE with a subset would be read up to its end first; it is refused where it begins.
  const prolog = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*<!DOCTYPE/i.exec(text)
  if (prolog) throw new FileRefused('DOCTYPE', undefined, prolog[0].split('\n').length)
  return {
    write: (part: string) => void parser.write(part),
    end: (): XmlElement => {
      parser.close()
      const top = elementsOf(root)[0]
      if (!top) throw new FileRefused('XML_BROKEN', 'no element')
      return top
    },
  }
}

export const elementsOf = (node: XmlElement) =>
  node.children.filter((child): child is XmlElement => typeof child !== 'string')
export const childrenNamed = (node: XmlElement, name: string) => elementsOf(node).filter((child) => child.name === name)
export const childNamed = (node: XmlElement, name: string) => elementsOf(node).find((child) => child.name === name)

/** Every descendant that fits, in the order of the document. */
export function descendants(node: XmlElement, fits: (element: XmlElement) => boolean): XmlElement[] {
  const found: XmlElement[] = []
  const walk = (element: XmlElement) => {
    for (const child of elementsOf(element)) {
      if (fits(child)) found.push(child)
      walk(child)
    }
  }
  walk(node)
  return found
}

/** All text below, as it stands. */
export const textOf = (node: XmlElement | undefined): string =>
  node ? node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('') : ''
