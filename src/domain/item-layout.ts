import type { Item } from './item.ts'
import { gapsOf, type PresentedPart, presentCloze } from './item-cloze.ts'
import { type ItemMedia, mediaIn } from './item-media.ts'
import type { WordRange } from './rubric.ts'
import { mostOf } from './rubric-points.ts'
import { shuffle } from './shuffle.ts'

/**
 * The order in which an attempt shows an item: place in the list = presented id − 1, value = the item's own id. Drawn once,
 * when the attempt begins, and kept with it, so that a reload shows the same question.
 */
export interface ItemLayout {
  entries: string[]
  /** Matching only: the order of the right column. */
  rights?: string[]
  /** Gaps only: the order of the options of each, empty where one types. */
  gaps?: string[][]
}

/** A question as a learner sees it. There is no field for the key, the explanation or the feedback. */
export type PresentedItem = { stem: string } & ItemMedia &
  (
    | { type: 'single' | 'multiple' | 'judgement'; options: { id: string; text: string }[] }
    | { type: 'trueFalse' }
    | { type: 'matching'; lefts: { id: string; text: string }[]; rights: { id: string; text: string }[] }
    | { type: 'ordering'; steps: { id: string; text: string }[] }
    | { type: 'numeric'; unit: string | null }
    | { type: 'shortText' }
    | { type: 'cloze'; parts: PresentedPart[] }
    | { type: 'essay'; words: WordRange | null; criteria: { title: string; points: number }[] }
  )

export function drawLayout(item: Item, random: () => number): ItemLayout {
  switch (item.type) {
    case 'single':
    case 'multiple':
    case 'judgement':
      return {
        entries: shuffle(
          item.options.map(({ id }) => id),
          random,
        ),
      }
    case 'matching':
      return {
        entries: item.pairs.map(({ id }) => id),
        rights: shuffle(
          rightsOf(item).map(({ id }) => id),
          random,
        ),
      }
    case 'ordering':
      // The right order may come up too and is then confirmed: an order that is never shown would tell of the right one.
      return {
        entries: shuffle(
          item.steps.map(({ id }) => id),
          random,
        ),
      }
    case 'cloze':
      return {
        entries: [],
        gaps: gapsOf(item.parts).map((gap) =>
          gap.kind === 'choice'
            ? shuffle(
                gap.options.map(({ id }) => id),
                random,
              )
            : [],
        ),
      }
    default:
      return { entries: [] }
  }
}

/** `shown`: under another key, the right column as it was drawn. */
type Matching = Extract<Item, { type: 'matching' }> & { shown?: { id: string; text: string }[] }

/** The right column: every text once, because two equal ones could not be told apart; then those that belong nowhere. */
export const rightsOf = (item: Matching): { id: string; text: string }[] => {
  if (item.shown) return item.shown
  const all = [
    ...item.pairs.map(({ id, right }) => ({ id, text: right })),
    ...(item.distractors ?? []).map((text, at) => ({ id: `extra-${at + 1}`, text })),
  ]
  return all.filter(({ text }, at) => all.findIndex((other) => other.text === text) === at)
}

const list = (ids: readonly string[], textOf: (id: string) => string) =>
  ids.map((id, at) => ({ id: String(at + 1), text: textOf(id) }))

export function presentItem(item: Item, layout: ItemLayout): PresentedItem {
  const shown = { stem: item.stem, ...mediaIn(item) }
  switch (item.type) {
    case 'single':
    case 'multiple':
    case 'judgement': {
      const textOf = (id: string) => item.options.find((option) => option.id === id)?.text ?? ''
      return { ...shown, type: item.type, options: list(layout.entries, textOf) }
    }
    case 'matching': {
      const pair = (id: string) => item.pairs.find((candidate) => candidate.id === id)
      return {
        ...shown,
        type: item.type,
        lefts: list(layout.entries, (id) => pair(id)?.left ?? ''),
        rights: list(
          layout.rights ?? [],
          (id) => rightsOf(item).find((right) => right.id === id)?.text ?? pair(id)?.right ?? '',
        ),
      }
    }
    case 'ordering':
      return {
        ...shown,
        type: item.type,
        steps: list(layout.entries, (id) => item.steps.find((step) => step.id === id)?.text ?? ''),
      }
    case 'numeric':
      return { ...shown, type: item.type, unit: item.unit ?? null }
    case 'cloze':
      return { ...shown, type: 'cloze', parts: presentCloze(item.parts, layout.gaps ?? []) }
    case 'essay':
      // What is looked at is no secret; what a good answer says at each level would be.
      return {
        ...shown,
        type: 'essay',
        words: item.words ?? null,
        criteria: item.rubric.map((criterion) => ({ title: criterion.title, points: mostOf(criterion) })),
      }
    default:
      return { ...shown, type: item.type }
  }
}

/** The item's own id behind a presented one; undefined for an id that was never shown. */
export const ownId = (ids: readonly string[] | undefined, presented: string | undefined): string | undefined =>
  presented === undefined || !/^\d+$/.test(presented) ? undefined : ids?.[Number(presented) - 1]
/** The other way round, for showing the key after the fact. */
export const presentedId = (ids: readonly string[] | undefined, own: string): string =>
  String((ids ?? []).indexOf(own) + 1)
