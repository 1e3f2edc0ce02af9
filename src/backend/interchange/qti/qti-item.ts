import type { BankItem } from '@/domain/bank-item.ts'
import { mediaIn } from '@/domain/item-media.ts'
import { tidyText } from '../file/html-text.ts'
import { childNamed, childrenNamed, descendants, textOf, type XmlElement } from '../file/xml.ts'
import {
  blank,
  excerptOf,
  type ImportedRow,
  Notes,
  type RowFiles,
  RowRefused,
  readRow,
  splitTags,
} from '../imported.ts'
import { hasAreas, nameAreas } from './qti-areas.ts'
import { readDeclarations, readScoring } from './qti-declarations.ts'
import { readGaps } from './qti-gaps.ts'
import { type ItemContext, promptOf, readChoices, readMatch, readOrder, readTyped } from './qti-interactions.ts'
import { type Assets, pictureIn, takeQtiPicture } from './qti-picture.ts'
import { takeQtiRecording } from './qti-recording.ts'
import { takeRubric } from './qti-rubric.ts'
import { freezeTemplate } from './qti-template.ts'
import { isInteraction, qtiText, walk } from './qti-text.ts'

export const namedInteractions = [
  'choiceinteraction',
  'textentryinteraction',
  'inlinechoiceinteraction',
  'extendedtextinteraction',
  'matchinteraction',
  'gapmatchinteraction',
  'orderinteraction',
  'hottextinteraction',
]

const bareTag = (tag: string) => tag.replace(/^qti-/, '')
export const interactionsOf = (item: XmlElement) =>
  descendants(item, (element) => isInteraction(element) && element.name !== 'endattemptinteraction')

/** Reads one assessment item of QTI 2.1, 2.2 or 3.0. `shared` is a passage that the package keeps outside the item. */
export function readQtiItem(
  item: XmlElement,
  file: string,
  shared = '',
  assets: Assets = () => undefined,
): ImportedRow {
  let files: RowFiles = {}
  const interactions = interactionsOf(item)
  const kinds = [...new Set(interactions.map(({ tag }) => bareTag(tag)))].sort()
  const body = childNamed(item, 'itembody')
  const place = {
    identifier: item.attributes.identifier || file,
    line: item.line,
    kind: kinds.join(' + ') || 'itemBody',
    excerpt: excerptOf(
      body
        ? qtiText(body, { notes: new Notes(), values: new Map(), place: (one) => ` ${textOf(promptOf(one))} ` })
        : '',
    ),
  }
  const row = readRow(place, (notes) => {
    if (!body) throw new RowRefused('NO_STEM', item.line)
    const areas = interactions.filter(hasAreas)
    const unnamed = areas.filter((one) => !nameAreas(one)).map(({ tag }) => `${bareTag(tag)} (hotspotLabel)`)
    const strange = interactions.filter((one) => !areas.includes(one) && !namedInteractions.includes(one.name))
    const unknown = [...new Set([...strange.map(({ tag }) => bareTag(tag)), ...unnamed])].sort()
    if (unknown.length > 0) throw new RowRefused('INTERACTION_UNKNOWN', interactions[0]?.line, unknown.join(', '))
    if (item.attributes.adaptive === 'true') throw new RowRefused('ADAPTIVE', item.line)
    const found = takeQtiPicture(body, assets, notes)
    const heard = takeQtiRecording(body, assets, notes)
    files = { ...(found && { picture: found.picture }), ...(heard && { sound: heard.sound }) }
    // Areas of a picture that is not there would be names of nothing.
    if (areas.length > 0 && !found) throw new RowRefused('FILE_MISSING', areas[0]?.line, pictureIn(areas[0]))
    if (areas.length > 0) notes.add('AREAS_AS_CHOICES', areas[0]?.line)
    const frozen = freezeTemplate(item)
    if (frozen.values.size > 0)
      notes.add(
        'RANDOM_FROZEN',
        item.line,
        [...frozen.values]
          .map(([name, value]) => `${name} = ${value}`)
          .join('; ')
          .slice(0, 300),
      )
    const declarations = readDeclarations(item)
    for (const [identifier, correct] of frozen.correct) {
      const declaration = declarations.get(identifier)
      if (declaration) declarations.set(identifier, { ...declaration, correct })
    }
    const scoring = readScoring(item, frozen.values)
    if (scoring.custom) notes.add('SCORING_SIMPLIFIED', childNamed(item, 'responseprocessing')?.line)
    const flow = { notes, values: frozen.values }
    const { feedback, explanation } = readFeedback(item, flow)
    const data = (name: string) => body.attributes[`data${name}`] ?? ''
    const common = {
      ...blank,
      title: tidyText(item.attributes.title ?? '').slice(0, 300),
      explanation,
      category: data('category'),
      ...splitTags(tagsOf(data('tags'))),
      ...mediaIn({ figure: found?.figure, recording: heard?.recording }),
    }
    return readBody(
      body,
      interactions,
      { common, declarations, scoring, flow, feedback, marking: takeRubric(body) },
      shared,
    )
  })
  return { ...row, ...files }
}

/** Tags as our own export writes them: a list in JSON. Of other systems' attributes of that name nothing is taken. */
function tagsOf(json: string): string[] {
  try {
    const list: unknown = JSON.parse(json)
    return Array.isArray(list) ? list.filter((tag) => typeof tag === 'string') : []
  } catch {
    return []
  }
}

/** Feedback of the item: by the answer that shows it, and what is said to everybody. */
function readFeedback(item: XmlElement, flow: ItemContext['flow']) {
  const feedback = new Map<string, string>()
  let explanation = ''
  for (const element of childrenNamed(item, 'modalfeedback')) {
    const text = qtiText(element, flow)
    if (text === '') continue
    const id = element.attributes.identifier ?? ''
    if (element.attributes.outcomeidentifier === 'EXPLANATION') explanation = text
    else if (element.attributes.showhide === 'hide' || feedback.has(id))
      flow.notes.add('FEEDBACK_LEFT_OUT', element.line, id)
    else feedback.set(id, text)
  }
  return { feedback, explanation }
}

function readBody(body: XmlElement, interactions: XmlElement[], context: ItemContext, shared: string): BankItem {
  const { flow } = context
  const passage = (text: string) => tidyText(shared === '' ? text : `${shared}\n\n${text}`)
  const [only] = interactions
  if (!only) return { ...context.common, stem: passage(qtiText(body, flow)), type: 'information' }
  if (
    body.attributes.datatype === 'cloze' ||
    interactions.length > 1 ||
    only.name === 'inlinechoiceinteraction' ||
    only.name === 'gapmatchinteraction'
  )
    return readGaps(body, interactions, context, passage)
  const withPlace = (place: (one: XmlElement) => string) => passage(qtiText(body, { ...flow, place }))
  const prompt = () => `\n${promptOf(only) ? qtiText(promptOf(only), flow) : ''}\n`
  switch (only.name) {
    case 'choiceinteraction':
      return asTrueFalse(
        readChoices(only, 'simplechoice', withStem(context, withPlace(prompt))),
        body.attributes.datatype,
      )
    case 'hottextinteraction': {
      const marked = (element: XmlElement): XmlElement => ({
        ...element,
        children: element.children.map((child) =>
          typeof child === 'string'
            ? child
            : child.name === 'hottext'
              ? { ...child, children: ['[', ...child.children, ']'] }
              : marked(child),
        ),
      })
      return readChoices(
        only,
        'hottext',
        withStem(
          context,
          withPlace((one) => `\n${walk(marked(one), flow)}\n`),
        ),
      )
    }
    case 'matchinteraction':
      return readMatch(only, withStem(context, withPlace(prompt)))
    case 'orderinteraction':
      return readOrder(only, withStem(context, withPlace(prompt)))
    case 'extendedtextinteraction':
      return { ...context.common, stem: withPlace(prompt), type: 'essay', ...context.marking }
    default: {
      const typed = readTyped(only, context)
      const text = withPlace(() => `${prompt().trim()} _____ `)
      const stem = text.endsWith('_____') ? text.slice(0, -5).trim() || text : text
      if (!typed) {
        flow.notes.add('NO_KEY', only.line)
        return { ...context.common, stem, type: 'essay' }
      }
      if ('exactCase' in typed) return { ...context.common, stem, type: 'shortText', ...typed }
      return { ...context.common, stem, type: 'numeric', ...typed, otherwise: context.feedback.get('otherwise') ?? '' }
    }
  }
}

/** Our own export writes true or false as a choice of two, because QTI has no type for it. */
function asTrueFalse(item: BankItem, type: string | undefined): BankItem {
  if (type !== 'trueFalse' || item.type !== 'single' || item.options.length !== 2) return item
  const { options, ...rest } = item
  return {
    ...rest,
    type: 'trueFalse',
    correct: options[0]?.weight === 100,
    ifTrue: options[0]?.feedback ?? '',
    ifFalse: options[1]?.feedback ?? '',
  }
}

const withStem = (context: ItemContext, stem: string): ItemContext => ({
  ...context,
  common: { ...context.common, stem },
})
