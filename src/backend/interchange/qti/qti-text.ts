import { tidyText } from '../file/html-text.ts'
import { elementsOf, textOf, type XmlElement } from '../file/xml.ts'
import type { Notes } from '../imported.ts'

/** What an item's text needs to know of the item: frozen random values, and where to put the interactions. */
export interface Flow {
  notes: Notes
  values: ReadonlyMap<string, string>
  /** Called for each interaction; what it returns stands in its place. Absent: interactions are passed over. */
  place?: ((interaction: XmlElement) => string | undefined) | undefined
}

const blocks = new Set(
  'address article aside blockquote dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr itembody ol p pre prompt section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const hidden = new Set(
  'script style iframe embed applet svg template stylesheet templatedeclaration outcomedeclaration catalog cataloginfo feedbackblock feedbackinline modalfeedback rubricblock templateblock templateinline'.split(
    ' ',
  ),
)
const mathSpace = 'http://www.w3.org/1998/Math/MathML'

export const isInteraction = (element: XmlElement) => element.name.endsWith('interaction')

/** The text of a QTI element. Markup is read for its meaning only, so nothing of it is left to run. */
export function qtiText(element: XmlElement | undefined, flow: Flow): string {
  return element ? tidyText(walk(element, flow)) : ''
}

/** As `qtiText`, with the spaces at both ends kept: for text that runs on into a gap. */
export function walk(element: XmlElement, flow: Flow): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child.replace(/\s+/g, ' ') : one(child, flow)))
    .join('')
}

function one(element: XmlElement, flow: Flow): string {
  const { notes, values } = flow
  const { name, line } = element
  if (Object.keys(element.attributes).some((attribute) => /^on[a-z]+/.test(attribute)))
    notes.add('UNSAFE_REMOVED', line)
  if (isInteraction(element)) return flow.place?.(element) ?? ''
  if (element.space === mathSpace && name === 'math') {
    if (textOf(element).trim() !== '') notes.add('FORMULA_AS_TEXT', line)
    return formula(element, values)
  }
  if (hidden.has(name)) {
    if (/^(script|iframe|embed|applet|svg)$/.test(name)) notes.add('UNSAFE_REMOVED', line)
    else if (/feedback|rubric/.test(name) && textOf(element).trim() !== '')
      notes.add('FEEDBACK_LEFT_OUT', line, element.tag)
    else if (/^template/.test(name) && textOf(element).trim() !== '') notes.add('SCORING_SIMPLIFIED', line, element.tag)
    return ''
  }
  switch (name) {
    case 'img':
    case 'object': {
      const type = element.attributes.type ?? ''
      notes.add(
        /^(audio|video)/.test(type) ? 'MEDIA_LEFT_OUT' : 'IMAGE_LEFT_OUT',
        line,
        element.attributes.src ?? element.attributes.data,
      )
      const words = element.attributes.alt || tidyText(walk(element, flow))
      return words ? ` [${words}] ` : ''
    }
    case 'audio':
    case 'video':
      notes.add('MEDIA_LEFT_OUT', line, element.attributes.src)
      return ''
    case 'printedvariable':
      return values.get(element.attributes.identifier ?? '') ?? ''
    case 'br':
    case 'hr':
      return '\n'
    case 'li':
      return `\n• ${walk(element, flow)}`
    case 'td':
    case 'th':
      return `${walk(element, flow)} | `
    case 'tr':
      return `${walk(element, flow).replace(/ \| $/, '')}\n`
    case 'sup':
      return `^${walk(element, flow)}`
    case 'sub':
      return `_${walk(element, flow)}`
    case 'a':
      if (element.attributes.href) {
        const href = element.attributes.href
        notes.add('LINK_REMOVED', line, /^https?:/i.test(href) ? href.slice(0, 200) : undefined)
      }
      return walk(element, flow)
  }
  if (name === 'table') notes.add('TABLE_AS_TEXT', line)
  const inner = walk(element, flow)
  return blocks.has(name) ? `\n${inner}\n` : inner
}

/** MathML in a line: fractions with a stroke, powers with `^`; variables of a template with their value. */
function formula(element: XmlElement, values: ReadonlyMap<string, string>): string {
  const parts = elementsOf(element).map((child) => formula(child, values))
  switch (element.name) {
    case 'mi':
    case 'ci': {
      const name = textOf(element).trim()
      return values.get(name) ?? name
    }
    case 'mfrac':
      return `(${parts[0] ?? ''})/(${parts[1] ?? ''})`
    case 'msup':
      return `${parts[0] ?? ''}^${parts[1] ?? ''}`
    case 'msub':
      return `${parts[0] ?? ''}_${parts[1] ?? ''}`
    case 'msqrt':
      return `√(${parts.join('')})`
    case 'annotation':
    case 'annotationxml':
      return ''
  }
  return parts.length > 0
    ? parts.join(element.name === 'mrow' || element.name === 'math' ? ' ' : '')
    : textOf(element).trim()
}
