import { elementsOf, type XmlElement } from '../file/xml.ts'
import { Notes } from '../imported.ts'
import { type Marking, readRubric } from '../rubric-text.ts'
import { walk } from './qti-text.ts'

/** Our own rubric stands in a block for those who mark. It is taken out of the body; other blocks stay, and are noted there. */
export function takeRubric(body: XmlElement): Marking | undefined {
  for (const block of elementsOf(body)) {
    if (block.name !== 'rubricblock' || !/\b(scorer|author)\b/.test(block.attributes.view ?? '')) continue
    const marking = readRubric(walk(block, { notes: new Notes(), values: new Map() }))
    if (!marking) continue
    body.children.splice(body.children.indexOf(block), 1)
    return marking
  }
  return undefined
}
