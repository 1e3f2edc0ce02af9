import { tidyText } from '../file/html-text.ts'
import { childNamed, elementsOf, textOf, type XmlElement } from '../file/xml.ts'
import type { Notes } from '../imported.ts'
import { type FoundPicture, judgePicture } from '../picture.ts'
import { fromDataAddress } from '../travel-file.ts'

/** The bytes of a file of the package by the address that the item gives it; nothing where there is no package. */
export type Assets = (href: string) => Uint8Array | undefined

/** What is chosen, and what is said later, keeps its pictures to itself. */
export const apart =
  /^(simplechoice|simpleassociablechoice|inlinechoice|gaptext|gapimg|hottext|gap|feedback(inline|block)|rubricblock|template(inline|block)|object)$/
const isPicture = ({ name, attributes }: XmlElement) =>
  name === 'img' || (name === 'object' && /^image\//.test(attributes.type ?? ''))

interface Place {
  parent: XmlElement
  element: XmlElement
  /** What leaves the text with it. */
  whole: XmlElement
  caption: string
}

function pictures(node: XmlElement): Place[] {
  return elementsOf(node).flatMap((element): Place[] => {
    if (isPicture(element)) return [{ parent: node, element, whole: element, caption: '' }]
    if (apart.test(element.name)) return []
    return pictures(element).map((found) => framed(found, node, element))
  })
}

/** A `<figure>` that holds nothing but the picture and its caption goes with it. */
function framed(found: Place, parent: XmlElement, figure: XmlElement): Place {
  if (figure.name !== 'figure' || found.parent !== figure) return found
  const caption = childNamed(figure, 'figcaption')
  const only = figure.children.every((child) =>
    typeof child === 'string' ? child.trim() === '' : child === found.element || child === caption,
  )
  return only ? { ...found, parent, whole: figure, caption: captionOf(caption) } : found
}
const captionOf = (caption: XmlElement | undefined): string =>
  caption
    ? tidyText(
        caption.children
          .map((child) => (typeof child === 'string' ? child : child.name === 'br' ? '\n' : textOf(child)))
          .join(''),
      )
    : ''

/** The address of the first picture, for saying which one is missing. */
export const pictureIn = (node: XmlElement | undefined): string | undefined => {
  const [first] = node ? pictures(node) : []
  return first && (first.element.attributes.src ?? first.element.attributes.data)
}

/** Takes the first picture that can be kept out of what an item asks. The others stay in the text, and are noted there. */
export function takeQtiPicture(body: XmlElement, assets: Assets, notes: Notes): FoundPicture | undefined {
  for (const { parent, element, whole, caption } of pictures(body)) {
    const { src, data, alt, width, height } = element.attributes
    const href = src ?? data ?? ''
    const shown = {
      name: href.startsWith('data:') ? 'gambar' : href,
      alt: alt || textOf(element),
      caption,
      width,
      height,
    }
    const found = judgePicture(fromDataAddress(href) ?? assets(href), shown, notes, element.line)
    if (!found) continue
    parent.children.splice(parent.children.indexOf(whole), 1)
    return found
  }
  return undefined
}
