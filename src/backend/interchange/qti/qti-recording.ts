import { childNamed, elementsOf, textOf, type XmlElement } from '../file/xml.ts'
import { Notes } from '../imported.ts'
import { type FoundRecording, isTranscript, judgeRecording } from '../recording.ts'
import { fromDataAddress } from '../travel-file.ts'
import { type Assets, apart } from './qti-picture.ts'
import { qtiText } from './qti-text.ts'

const kindOf = ({ name, attributes }: XmlElement): 'audio' | 'video' | undefined => {
  const named = name === 'object' ? /^(audio|video)\//.exec(attributes.type ?? '')?.[1] : name
  return named === 'audio' || named === 'video' ? named : undefined
}

interface Place {
  parent: XmlElement
  /** What the parent stands in; nothing around the body itself. */
  around: XmlElement | undefined
  element: XmlElement
  kind: 'audio' | 'video'
}

function recordings(parent: XmlElement, around?: XmlElement): Place[] {
  return elementsOf(parent).flatMap((element): Place[] => {
    const kind = kindOf(element)
    if (kind) return [{ parent, around, element, kind }]
    return apart.test(element.name) ? [] : recordings(element, parent)
  })
}

/** What is said in it, unfolded below it. */
function transcriptAfter(parent: XmlElement, element: XmlElement): XmlElement | undefined {
  const next = parent.children
    .slice(parent.children.indexOf(element) + 1)
    .find((child) => typeof child !== 'string' || child.trim() !== '')
  if (typeof next !== 'object' || next.name !== 'details') return undefined
  const summary = childNamed(next, 'summary')
  return summary && isTranscript(textOf(summary)) ? next : undefined
}
const wordsOf = (details: XmlElement | undefined) =>
  details
    ? qtiText(
        {
          ...details,
          children: details.children.filter((child) => typeof child === 'string' || child.name !== 'summary'),
        },
        { notes: new Notes(), values: new Map() },
      )
    : ''

function captionsIn(element: XmlElement, load: (href: string) => Uint8Array | undefined) {
  for (const { name, attributes } of elementsOf(element)) {
    if (name !== 'track' || !/^(captions|subtitles|)$/.test(attributes.kind ?? '')) continue
    const bytes = load(attributes.src ?? '')
    if (bytes) return { name: attributes.src ?? '', bytes }
  }
  return undefined
}

/** Takes the first recording that can be kept out of what an item asks. The others are noted by who reads the text. */
export function takeQtiRecording(body: XmlElement, assets: Assets, notes: Notes): FoundRecording | undefined {
  const load = (href: string) => fromDataAddress(href) ?? assets(href)
  for (const { parent, around, element, kind } of recordings(body)) {
    const { src, data, title, arialabel } = element.attributes
    const href = src || data || childNamed(element, 'source')?.attributes.src || ''
    const details = transcriptAfter(parent, element)
    const found = judgeRecording(
      load(href),
      {
        kind,
        name: href.startsWith('data:') ? 'rekaman' : href,
        title: arialabel || title || '',
        transcript: wordsOf(details),
        captions: captionsIn(element, load),
      },
      notes,
      element.line,
    )
    if (!found) continue
    parent.children = parent.children.filter((child) => child !== element && child !== details)
    // A `<figure>` that held nothing else goes with it.
    if (
      around &&
      parent.name === 'figure' &&
      parent.children.every((child) => typeof child === 'string' && child.trim() === '')
    )
      around.children = around.children.filter((child) => child !== parent)
    return found
  }
  return undefined
}
