import type { BankGap, BankItem, BankOption } from './bank-item.ts'
import type { Item } from './item.ts'
import type { ClozeGap } from './item-cloze.ts'
import { mediaIn } from './item-media.ts'
import { tagsIn } from './item-tags.ts'

const idOf = (at: number) => `o${at + 1}`
const thirds = (a: number, b: number) => Math.abs(a - b) < 0.01

/** Weights that say no more than the key already does are left out. */
function optionsOf(options: readonly BankOption[], many: boolean) {
  const full = options.filter(({ weight }) => (many ? weight > 0 : weight === 100))
  const plain = many
    ? options.every(({ weight }) => thirds(Math.abs(weight), 100 / full.length) && (weight > 0 || weight < 0))
    : full.length === 1 && options.every(({ weight }) => weight === 100 || weight <= 0)
  return options.map(({ text, feedback, weight }, at) => ({
    id: idOf(at),
    text,
    ...(feedback === '' ? {} : { feedback: feedback.slice(0, 2_000) }),
    ...(plain ? {} : { weight }),
  }))
}

function gapOf(gap: BankGap): ClozeGap {
  const { mark } = gap
  if (gap.kind === 'choice')
    return {
      kind: 'choice',
      mark,
      options: gap.options.map(({ text, weight }, at) => ({ id: idOf(at), text, weight })),
    }
  if (gap.kind === 'text')
    return {
      kind: 'text',
      mark,
      exactCase: gap.exactCase,
      accepted: gap.answers.map(({ text, weight }) => ({ text, weight })),
    }
  return {
    kind: 'number',
    mark,
    answers: gap.answers.map(({ value, tolerance, weight }) => ({ value, tolerance, weight })),
  }
}

const heaviest = (options: readonly BankOption[]) => {
  const weights = options.map(({ weight }) => weight)
  return weights.indexOf(Math.max(...weights))
}

export const clozeStem = 'Lengkapi bagian yang rumpang.'

/** What an item of the bank asks and what is right in it, in the words of an item of a check; nothing is judged. */
export function bodyOf(bank: BankItem): Record<string, unknown> | 'MARKED_BY_HAND' | 'ASKS_NOTHING' {
  switch (bank.type) {
    case 'single':
      return {
        options: optionsOf(bank.options, false),
        // No option has to be worth everything; the best one stands for the key.
        correct: idOf(heaviest(bank.options)),
      }
    case 'multiple': {
      const correct = bank.options.flatMap(({ weight }, at) => (weight > 0 ? [idOf(at)] : []))
      return { options: optionsOf(bank.options, true), correct }
    }
    case 'judgement':
      return {
        options: bank.options.map(({ text, feedback, weight }, at) => ({
          id: idOf(at),
          text,
          ...(feedback === '' ? {} : { feedback: feedback.slice(0, 2_000) }),
          weight,
        })),
      }
    case 'trueFalse':
      return { correct: bank.correct }
    case 'matching':
      return {
        pairs: bank.pairs.map((pair, at) => ({ id: idOf(at), ...pair })),
        ...(bank.distractors.length > 0 ? { distractors: bank.distractors } : {}),
      }
    case 'ordering':
      return { steps: bank.steps.map((text, at) => ({ id: idOf(at), text })) }
    case 'numeric': {
      const answers = [...bank.answers].sort((a, b) => b.weight - a.weight)
      const [first, ...others] = answers.map(({ value, tolerance, weight }) => ({ value, tolerance, weight }))
      const unit = bank.unit === undefined ? {} : { unit: bank.unit }
      return { value: first?.value, tolerance: first?.tolerance, ...unit, ...(others.length > 0 ? { others } : {}) }
    }
    case 'shortText': {
      const full = bank.answers.filter(({ weight }) => weight === 100)
      const partial = bank.answers.filter(({ weight }) => weight > 0 && weight < 100)
      return {
        accepted: full.map(({ text }) => text),
        patterns: { exactCase: bank.exactCase, partial: partial.map(({ text, weight }) => ({ text, weight })) },
      }
    }
    case 'cloze':
      return {
        stem: bank.stem || clozeStem,
        parts: bank.parts.map((part) => (typeof part === 'string' ? part : gapOf(part))),
      }
    case 'essay':
      if (!bank.rubric) return 'MARKED_BY_HAND'
      return {
        rubric: bank.rubric,
        ...(bank.words ? { words: bank.words } : {}),
        modelAnswer: bank.modelAnswer ?? '',
      }
    case 'information':
      return 'ASKS_NOTHING'
  }
}

/**
 * The item as a form can show it, whether or not a check could hold it yet; undefined for a text that asks nothing. An essay
 * from elsewhere comes without a rubric, which the form then asks for.
 */
export function editableItem(bank: BankItem): Item | undefined {
  const found = bodyOf(bank)
  if (found === 'ASKS_NOTHING') return undefined
  const body = found === 'MARKED_BY_HAND' ? { rubric: [], modelAnswer: '' } : found
  const { stem, explanation, indicator, type } = bank
  // Nothing here is judged: what is saved is.
  return { stem, explanation, indicator, ...mediaIn(bank), ...tagsIn(bank), type, ...body } as unknown as Item
}
