import { elementsOf, type XmlElement } from '../file/xml.ts'

const plainNames: Record<string, string> = {
  hotspotinteraction: 'choiceinteraction',
  graphicorderinteraction: 'orderinteraction',
}
const isArea = ({ name }: XmlElement) => name === 'hotspotchoice'

export const hasAreas = ({ name }: XmlElement) => name in plainNames

/**
 * Areas of a picture become choices by their labels, which everyone can choose or put in order, with or without a mouse. The
 * picture stays in the question. False where an area has no label, or two have the same: then nothing is changed.
 */
export function nameAreas(interaction: XmlElement): boolean {
  const labels = elementsOf(interaction)
    .filter(isArea)
    .map(({ attributes }) => (attributes.hotspotlabel ?? '').trim())
  const told = labels.length > 1 && !labels.includes('') && new Set(labels).size === labels.length
  if (!told) return false
  interaction.name = plainNames[interaction.name] ?? interaction.name
  interaction.children = interaction.children.map((child) =>
    typeof child !== 'string' && isArea(child)
      ? { ...child, name: 'simplechoice', children: [child.attributes.hotspotlabel ?? ''] }
      : child,
  )
  return true
}
