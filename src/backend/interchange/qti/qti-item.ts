import type { BankGap, BankItem } from '@/domain/bank-item.ts'
import { tidyText } from '../file/html-text.ts'
import { childNamed, childrenNamed, descendants, textOf, type XmlElement } from '../file/xml.ts'
import { blank, excerptOf, type ImportedRow, Notes, RowRefused, readRow, splitTags } from '../imported.ts'
import { readDeclarations, readScoring } from './qti-declarations.ts'
import {
  declarationOf,
  type ItemContext,
  isMany,
  markOf,
  promptOf,
  readChoiceGap,
  readChoices,
  readGapMatch,
  readMatch,
  readOrder,
  readTyped,
} from './qti-interactions.ts'
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

export const interactionsOf = (item: XmlElement) =>
  descendants(item, (element) => isInteraction(element) && element.name !== 'endattemptinteraction')

/** Reads one assessment item of QTI 2.1, 2.2 or 3.0. `shared` is a passage that the package keeps outside the item. */
export function readQtiItem(item: XmlElement, file: string, shared = ''): ImportedRow {
  const interactions = interactionsOf(item)
  const kinds = [...new Set(interactions.map(({ tag }) => tag.replace(/^qti-/, '')))].sort()
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
  return readRow(place, (notes) => {
    if (!body) throw new RowRefused('NO_STEM', item.line)
    const unknown = kinds.filter((kind) => !namedInteractions.includes(kind.replaceAll('-', '').toLowerCase()))
    if (unknown.length > 0) throw new RowRefused('INTERACTION_UNKNOWN', interactions[0]?.line, unknown.join(', '))
    if (item.attributes.adaptive === 'true') throw new RowRefused('ADAPTIVE', item.line)
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
    }
    return readBody(body, interactions, { common, declarations, scoring, flow, feedback }, shared)
  })
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
      return { ...context.common, stem: withPlace(prompt), type: 'essay' }
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

/** Several answers in running text: each interaction becomes a gap in its place. */
function readGaps(
  body: XmlElement,
  interactions: XmlElement[],
  context: ItemContext,
  passage: (text: string) => string,
): BankItem {
  const gaps: BankGap[] = []
  const put = (gap: BankGap) => `\u0001${gaps.push(gap) - 1}\u0001`
  const place = (one: XmlElement): string => {
    const ask = promptOf(one) ? `\n${qtiText(promptOf(one), context.flow)}\n` : ''
    switch (one.name) {
      case 'endattemptinteraction':
        context.flow.notes.add('HINTS_LEFT_OUT', one.line)
        return ''
      case 'inlinechoiceinteraction':
        return put(readChoiceGap(one, 'inlinechoice', context))
      case 'choiceinteraction':
        if (isMany(one, declarationOf(one, context))) break
        context.flow.notes.add('GAPS_JOINED', one.line)
        return `${ask}${put(readChoiceGap(one, 'simplechoice', context))}\n`
      case 'textentryinteraction': {
        const typed = readTyped(one, context)
        if (!typed) throw new RowRefused('NO_CORRECT_ANSWER', one.line, one.attributes.responseidentifier)
        const mark = markOf(one)
        return put('exactCase' in typed ? { kind: 'text', mark, ...typed } : { kind: 'number', mark, ...typed })
      }
      case 'gapmatchinteraction': {
        const words = readGapMatch(one, context)
        const inText = (element: XmlElement): XmlElement => ({
          ...element,
          children: element.children
            .filter((child) => typeof child === 'string' || !/^(gaptext|gapimg|prompt)$/.test(child.name))
            .map((child) => {
              if (typeof child === 'string') return child
              const gap = child.name === 'gap' ? words.get(child.attributes.identifier ?? '') : undefined
              return gap ? put(gap) : inText(child)
            }),
        })
        return `${ask}\n${walk(inText(one), context.flow)}\n`
      }
    }
    throw new RowRefused('INTERACTIONS_MIXED', one.line, [...new Set(interactions.map(({ tag }) => tag))].join(' + '))
  }
  const text = passage(qtiText(body, { ...context.flow, place }))
  const parts = text.split('\u0001').flatMap((part, at): (string | BankGap)[] => {
    const gap = at % 2 === 1 ? gaps[Number(part)] : undefined
    return gap ? [gap] : part === '' ? [] : [part]
  })
  return { ...context.common, stem: '', type: 'cloze', parts }
}
