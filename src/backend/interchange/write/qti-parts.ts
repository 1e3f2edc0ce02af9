import type { BankOption, NumberAnswer, TextAnswer } from '@/domain/bank-item.ts'
import { xmlAttribute, xmlText } from './xml-text.ts'

export type Typed =
  | { kind: 'text'; answers: readonly TextAnswer[]; exactCase: boolean }
  | { kind: 'number'; answers: readonly NumberAnswer[] }

/** Text in the flow of an item: line ends become breaks. */
export const flow = (text: string) => xmlText(text).replaceAll('\n', '<br/>')

const value = (text: string) => `<qti-value>${xmlText(text)}</qti-value>`

/** Choices with the points of each, in percent; the best one is also the correct response. */
export function choiceDeclaration(identifier: string, options: readonly BankOption[], many: boolean): string {
  const right = options.flatMap(({ weight }, at) => ((many ? weight > 0 : weight === 100) ? [`O${at + 1}`] : []))
  const correct = many ? right : right.slice(0, 1)
  const entries = options.map(({ weight }, at) => `<qti-map-entry map-key="O${at + 1}" mapped-value="${weight}"/>`)
  return `<qti-response-declaration identifier="${identifier}" cardinality="${many ? 'multiple' : 'single'}" base-type="identifier"><qti-correct-response>${correct.map(value).join('')}</qti-correct-response><qti-mapping lower-bound="0" upper-bound="100" default-value="0">${entries.join('')}</qti-mapping></qti-response-declaration>`
}

const keyOf = (answer: TextAnswer | NumberAnswer) => ('text' in answer ? answer.text : String(answer.value))

export function typedDeclaration(identifier: string, typed: Typed): string {
  const sensitive = typed.kind === 'text' ? ` case-sensitive="${typed.exactCase}"` : ''
  const first = typed.answers.find(({ weight }) => weight === 100) ?? typed.answers[0]
  const entries = typed.answers.map(
    (answer) => `<qti-map-entry map-key="${xmlAttribute(keyOf(answer))}" mapped-value="${answer.weight}"${sensitive}/>`,
  )
  return `<qti-response-declaration identifier="${identifier}" cardinality="single" base-type="${typed.kind === 'text' ? 'string' : 'float'}"><qti-correct-response>${first ? value(keyOf(first)) : ''}</qti-correct-response><qti-mapping lower-bound="0" upper-bound="100" default-value="0">${entries.join('')}</qti-mapping></qti-response-declaration>`
}

/** Tolerances and feedback of typed answers, which a mapping cannot carry, stand beside it as data. */
export const typedInteraction = (identifier: string, { answers }: Typed, more = '') =>
  `<qti-text-entry-interaction response-identifier="${identifier}" data-answers="${xmlAttribute(JSON.stringify(answers))}"${more === '' ? '' : ` ${more}`}/>`
