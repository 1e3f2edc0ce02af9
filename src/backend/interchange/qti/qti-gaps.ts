import type { BankGap, BankItem } from '@/domain/bank-item.ts'
import type { XmlElement } from '../file/xml.ts'
import { RowRefused } from '../imported.ts'
import {
  declarationOf,
  type ItemContext,
  isMany,
  markOf,
  promptOf,
  readChoiceGap,
  readGapMatch,
  readTyped,
} from './qti-interactions.ts'
import { qtiText, walk } from './qti-text.ts'

/** Several answers in running text: each interaction becomes a gap in its place. */
export function readGaps(
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
