import { z } from 'zod'
import { type BankGap, type BankItem, type BankOption, NumberAnswer, TextAnswer } from '@/domain/bank-item.ts'
import { childNamed, childrenNamed, descendants, elementsOf, type XmlElement } from '../file/xml.ts'
import { readNumeral } from '../gift/gift-answers.ts'
import { type Common, RowRefused } from '../imported.ts'
import type { Marking } from '../rubric-text.ts'
import { type Declaration, type Scoring, weightsOf } from './qti-declarations.ts'
import { type Flow, qtiText } from './qti-text.ts'

export interface ItemContext {
  common: Common
  declarations: ReadonlyMap<string, Declaration>
  scoring: Scoring
  flow: Flow
  /** Feedback of the item by the identifier that shows it. */
  feedback: ReadonlyMap<string, string>
  /** How an essay is marked, where the item says it as we do. */
  marking?: Marking | undefined
}

export function declarationOf(interaction: XmlElement, { declarations }: ItemContext): Declaration {
  const identifier = interaction.attributes.responseidentifier ?? 'RESPONSE'
  const found = declarations.get(identifier)
  if (!found) throw new RowRefused('NO_CORRECT_ANSWER', interaction.line, identifier)
  return found
}

/** The choices of an interaction as weighted options. */
function optionsOf(interaction: XmlElement, name: string, many: boolean, context: ItemContext): BankOption[] {
  const { scoring, flow, feedback } = context
  const declaration = declarationOf(interaction, context)
  const choices = descendants(interaction, (element) => element.name === name)
  const ids = choices.map((choice) => choice.attributes.identifier ?? '')
  const withKey =
    declaration.correct.length === 0 && !declaration.mapping
      ? { ...declaration, correct: scoring.compared.get(declaration.identifier) ?? [] }
      : declaration
  if (withKey !== declaration && withKey.correct.length > 0) flow.notes.add('SCORING_SIMPLIFIED', interaction.line)
  const weights = weightsOf(withKey, scoring, ids, many)
  return choices.flatMap((choice, at): BankOption[] => {
    const id = ids[at] ?? ''
    const weight = weights.get(id) ?? 0
    const own = descendants(choice, (element) => element.name === 'feedbackinline')
    const text = qtiText({ ...choice, children: withoutFeedback(choice) }, flow)
    if (text === '') {
      // In running text an empty first choice is only the place where nothing is chosen yet.
      if (name !== 'inlinechoice' || weight > 0) throw new RowRefused('NO_TEXT_IN_OPTION', choice.line, id)
      flow.notes.add('EMPTY_OPTION_LEFT_OUT', choice.line, id)
      return []
    }
    const said =
      own.map((element) => qtiText(element, flow)).join('\n') ||
      (feedback.get(id) ?? choice.attributes.datafeedback ?? '')
    return [{ text, weight, feedback: said }]
  })
}

const withoutFeedback = (element: XmlElement) =>
  element.children.filter((child) => typeof child === 'string' || child.name !== 'feedbackinline')

export function isMany(interaction: XmlElement, declaration: Declaration) {
  return declaration.cardinality === 'multiple' && interaction.attributes.maxchoices !== '1'
}

export function readChoices(interaction: XmlElement, name: string, context: ItemContext): BankItem {
  const declaration = declarationOf(interaction, context)
  const many = isMany(interaction, declaration)
  const options = optionsOf(interaction, name, many, context)
  if (options.length < 2) throw new RowRefused('TOO_FEW_OPTIONS', interaction.line, `${options.length}`)
  if (many && context.scoring.uses !== 'map') context.flow.notes.add('SCORING_SIMPLIFIED', interaction.line)
  return { ...context.common, type: many ? 'multiple' : 'single', options }
}

/** The share of a gap; only our own export states one. */
export function markOf({ attributes }: XmlElement): number {
  const mark = Number(attributes.datamark)
  return attributes.datamark !== undefined && mark >= 0 && mark <= 1_000 ? mark : 1
}

/** A choice that stands in running text. */
export function readChoiceGap(interaction: XmlElement, name: string, context: ItemContext): BankGap {
  return { kind: 'choice', mark: markOf(interaction), options: optionsOf(interaction, name, false, context) }
}

/** What may be typed, as numbers or as words; undefined when the item does not say what is right. */
export function readTyped(
  interaction: XmlElement,
  context: ItemContext,
): { answers: NumberAnswer[] } | { answers: TextAnswer[]; exactCase: boolean } | undefined {
  const { scoring, feedback, flow } = context
  const { identifier, baseType, correct, mapping, line } = declarationOf(interaction, context)
  const positive = (mapping ?? []).filter(({ value }) => value > 0)
  const best = Math.max(0, ...positive.map(({ value }) => value))
  const compared = scoring.compared.get(identifier) ?? []
  const byMap = positive.length > 0 && (scoring.uses === 'map' || correct.length === 0)
  const keys = byMap
    ? (mapping ?? []).map(({ key, value }) => ({
        key,
        weight: Number(Math.max(-100, Math.min(100, (value / best) * 100)).toFixed(5)),
      }))
    : (correct.length > 0 ? correct : compared).map((key) => ({ key, weight: 100 }))
  if (keys.length === 0) return undefined
  if (!byMap && correct.length === 0) flow.notes.add('SCORING_SIMPLIFIED', line)
  const stated = statedAnswers(
    interaction,
    keys.map(({ key }) => key),
  )
  const said = (at: number) => feedback.get(`${identifier}-${at + 1}`) ?? ''
  if (/^(float|integer)$/.test(baseType)) {
    const numbers = z.array(NumberAnswer).safeParse(stated)
    if (numbers.success && numbers.data.length > 0) return { answers: numbers.data }
    const tolerance = scoring.tolerance.get(identifier)
    return {
      answers: keys.map(({ key, weight }, at) => {
        const numeral = readNumeral(key, line)
        return { ...numeral, ...(tolerance === undefined ? {} : { tolerance }), weight, feedback: said(at) }
      }),
    }
  }
  const texts = z.array(TextAnswer).safeParse(stated)
  const exactCase = byMap ? (mapping ?? []).some((entry) => entry.exactCase) : true
  if (texts.success && texts.data.length > 0) return { answers: texts.data, exactCase }
  return {
    answers: keys.map(({ key, weight }, at) => ({ text: key.replace(/([*\\])/g, '\\$1'), weight, feedback: said(at) })),
    exactCase,
  }
}

/** What our own export says of each typed answer, as long as it still speaks of the same answers as the declaration. */
function statedAnswers(interaction: XmlElement, keys: readonly string[]): unknown {
  try {
    const list: unknown = JSON.parse(interaction.attributes.dataanswers ?? '')
    if (!Array.isArray(list) || list.length !== keys.length) return undefined
    return list.every((one, at) => String(one.text ?? one.value) === keys[at]) ? list : undefined
  } catch {
    return undefined
  }
}

/** Directed pairs that are right, with the identifiers of both ends. */
function rightPairs({ correct, mapping }: Declaration): [string, string][] {
  const values = correct.length > 0 ? correct : (mapping ?? []).filter(({ value }) => value > 0).map(({ key }) => key)
  return values.map((value) => value.split(/\s+/) as [string, string])
}

export function readMatch(interaction: XmlElement, context: ItemContext): BankItem {
  const { common, flow } = context
  const declaration = declarationOf(interaction, context)
  const [first, second] = childrenNamed(interaction, 'simplematchset').map(
    (set) => new Map(elementsOf(set).map((choice) => [choice.attributes.identifier ?? '', qtiText(choice, flow)])),
  )
  const pairs = rightPairs(declaration)
  if (!first || !second || pairs.length === 0) throw new RowRefused('NO_CORRECT_ANSWER', interaction.line)
  for (const text of [...first.values(), ...second.values()])
    if (text === '') throw new RowRefused('NO_TEXT_IN_OPTION', interaction.line)
  const unique = (ids: string[]) => new Set(ids).size === ids.length
  const lefts = pairs.map(([left]) => left)
  const rights = pairs.map(([, right]) => right)
  // Every left needs exactly one right; where it is the other way round, the columns change places.
  const straight = unique(lefts) && lefts.length === first.size
  const turned = unique(rights) && rights.length === second.size
  if (!straight && !turned) return readMatchAsMany(interaction, context, first, second, pairs)
  const [from, to] = straight ? [first, second] : [second, first]
  const all = pairs.map(([left, right]) => (straight ? [left, right] : [right, left]) as [string, string])
  const known = all.every(([left, right]) => from.has(left) && to.has(right))
  if (!known) throw new RowRefused('KEY_NOT_AN_OPTION', declaration.line)
  if (all.length < 2) throw new RowRefused('TOO_FEW_PAIRS', interaction.line, `${all.length}`)
  const used = new Set(all.map(([, right]) => right))
  return {
    ...common,
    type: 'matching',
    pairs: all.map(([left, right]) => ({ left: from.get(left) ?? '', right: to.get(right) ?? '' })),
    distractors: [...to].filter(([id]) => !used.has(id)).map(([, text]) => text),
  }
}

/** A table of crosses is a choice of several statements "left – right", as long as it stays readable. */
function readMatchAsMany(
  interaction: XmlElement,
  { common, flow, scoring }: ItemContext,
  first: ReadonlyMap<string, string>,
  second: ReadonlyMap<string, string>,
  pairs: readonly [string, string][],
): BankItem {
  const cells = [...first].flatMap(([left, from]) =>
    [...second].map(([right, to]) => ({ left, right, text: `${from} – ${to}` })),
  )
  if (cells.length > 60) throw new RowRefused('MANY_TO_MANY', interaction.line, `${cells.length}`)
  const share = Number((100 / pairs.length).toFixed(5))
  flow.notes.add('SCORING_SIMPLIFIED', interaction.line, scoring.uses)
  return {
    ...common,
    type: 'multiple',
    options: cells.map(({ left, right, text }) => ({
      text,
      weight: pairs.some(([a, b]) => a === left && b === right) ? share : -share,
      feedback: '',
    })),
  }
}

export function readOrder(interaction: XmlElement, context: ItemContext): BankItem {
  const declaration = declarationOf(interaction, context)
  const texts = new Map(
    childrenNamed(interaction, 'simplechoice').map((choice) => [
      choice.attributes.identifier ?? '',
      qtiText(choice, context.flow),
    ]),
  )
  if (declaration.correct.length === 0) throw new RowRefused('NO_CORRECT_ANSWER', interaction.line)
  const stray = declaration.correct.find((id) => !texts.has(id))
  if (stray !== undefined) throw new RowRefused('KEY_NOT_AN_OPTION', declaration.line, stray)
  if ([...texts.values()].includes('')) throw new RowRefused('NO_TEXT_IN_OPTION', interaction.line)
  if (declaration.correct.length < texts.size) context.flow.notes.add('SCORING_SIMPLIFIED', interaction.line)
  return { ...context.common, type: 'ordering', steps: declaration.correct.map((id) => texts.get(id) ?? '') }
}

/** The gaps of a gap match, each with every word of its list to choose from. */
export function readGapMatch(interaction: XmlElement, context: ItemContext): Map<string, BankGap> {
  const declaration = declarationOf(interaction, context)
  const words = elementsOf(interaction)
    .filter(({ name }) => name === 'gaptext' || name === 'gapimg')
    .map((word) => ({ id: word.attributes.identifier ?? '', text: qtiText(word, context.flow), line: word.line }))
  const silent = words.find(({ text }) => text === '')
  if (silent) throw new RowRefused('NO_TEXT_IN_OPTION', silent.line, silent.id)
  const pairs = rightPairs(declaration)
  const worth = (word: string, gap: string) => declaration.mapping?.find(({ key }) => key === `${word} ${gap}`)?.value
  const gaps = descendants(interaction, ({ name }) => name === 'gap').map((gap): [string, BankGap] => {
    const id = gap.attributes.identifier ?? ''
    const right = pairs.filter(([, place]) => place === id).map(([word]) => word)
    if (right.length === 0) throw new RowRefused('NO_CORRECT_ANSWER', gap.line, id)
    const mark = context.scoring.uses === 'map' ? Math.max(0, ...right.map((word) => worth(word, id) ?? 1)) : 1
    return [
      id,
      {
        kind: 'choice',
        mark,
        options: words.map(({ id: word, text }) => ({ text, weight: right.includes(word) ? 100 : 0, feedback: '' })),
      },
    ]
  })
  return new Map(gaps)
}

export const promptOf = (interaction: XmlElement) => childNamed(interaction, 'prompt')
