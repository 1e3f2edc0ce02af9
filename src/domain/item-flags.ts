import type { Choice } from './answer-choice.ts'
import { type ItemFigures, tooFewForFlags } from './item-analysis.ts'

/** What the figures of an item give cause to look at. `choices` names the options that are meant. */
export interface ItemFlag {
  code: 'KEY_SUSPECT' | 'NEGATIVE' | 'WEAK' | 'TOO_HARD' | 'TOO_EASY' | 'DEAD_DISTRACTOR' | 'OMITTED'
  choices: string[]
}

const limits = {
  easy: 0.9,
  hard: 0.3,
  /** Ebel & Frisbie (1991): an index of discrimination below 0.20 is a poor item. */
  weak: 0.2,
  /** Haladyna & Downing (1993): a distractor that fewer than 5 % choose does no work. */
  dead: 0.05,
  omitted: 0.15,
}
/** So many wrong answers at least, and so small a part of them, before a distractor is called dead and not unlucky. */
const wrongNeeded = 10
const deadOfWrong = 0.1

/** The gravest first. Fewer than ten answers give none, because chance alone would. */
export function flagsOf(figures: ItemFigures, choices: readonly Choice[]): ItemFlag[] {
  if (figures.n < tooFewForFlags) return []
  const flags: ItemFlag[] = []
  const flag = (code: ItemFlag['code'], ids: string[] = []) => flags.push({ code, choices: ids })
  const { facility, omitted, n } = figures
  const suspects = suspectsOf(figures, choices)
  if (suspects.length > 0) flag('KEY_SUSPECT', suspects)
  if (isNegative(figures)) flag('NEGATIVE')
  // What nearly all or nearly none can do cannot tell people apart; then that is said, and not this.
  else if (facility <= limits.easy && facility >= limits.hard && isWeak(figures)) flag('WEAK')
  if (facility < limits.hard) flag('TOO_HARD')
  if (facility > limits.easy) flag('TOO_EASY')
  const dead = deadOf(figures, choices)
  if (dead.length > 0) flag('DEAD_DISTRACTOR', dead)
  if (omitted / n >= limits.omitted) flag('OMITTED')
  return flags
}

/** What a correlation that is nothing but chance passes in one case of twenty. */
const chance = ({ n }: ItemFigures) => 1.645 / Math.sqrt(n)

/** Both figures say it, and the correlation says it beyond chance. */
const isNegative = (figures: ItemFigures) =>
  (figures.discrimination ?? 0) < -chance(figures) && (figures.upperLower ?? 0) < 0

const isWeak = ({ discrimination, upperLower }: ItemFigures) =>
  discrimination !== null && discrimination < limits.weak && (upperLower ?? 0) < limits.weak

/** Of an easy item few options are chosen at all, so that is said instead; with two options there is nothing to compare. */
function deadOf(figures: ItemFigures, choices: readonly Choice[]): string[] {
  const chosen = (id: string) => figures.choices.find((choice) => choice.id === id)?.n ?? 0
  const wrong = choices.filter(({ right }) => !right)
  const all = wrong.reduce((sum, { id }) => sum + chosen(id), 0)
  if (choices.length < 3 || figures.facility > limits.easy || all < wrongNeeded) return []
  return wrong
    .filter(({ id }) => chosen(id) < limits.dead * figures.n && chosen(id) < deadOfWrong * all)
    .map(({ id }) => id)
}

/**
 * Options that behave as a key would while the key does not: more of the best choose them than the key, and choosing them
 * goes along with doing well, beyond chance and more than choosing the key does. What most of the best choose comes first.
 */
function suspectsOf(figures: ItemFigures, choices: readonly Choice[]): string[] {
  const of = (id: string) => figures.choices.find((choice) => choice.id === id)
  const keys = choices.filter(({ right }) => right).map(({ id }) => of(id))
  if (keys.length === 0) return []
  const best = Math.max(...keys.map((key) => key?.upper ?? 0))
  const floor = Math.max(chance(figures), ...keys.map((key) => key?.correlation ?? 0))
  return choices
    .filter(({ id, right }) => {
      const found = right ? undefined : of(id)
      return found !== undefined && (found.upper ?? 0) > best && (found.correlation ?? 0) > floor
    })
    .toSorted((a, b) => (of(b.id)?.upper ?? 0) - (of(a.id)?.upper ?? 0))
    .map(({ id }) => id)
}
