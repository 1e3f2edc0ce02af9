import type { AnalysedItem } from '@/contract/item-analysis.ts'
import { type Choice, choicesOf, chosenIn } from '@/domain/answer-choice.ts'
import { gradeItem } from '@/domain/grading.ts'
import type { Item } from '@/domain/item.ts'
import {
  type AnsweredAttempt,
  type AnsweredItem,
  analyseCheck,
  analyseItems,
  type ItemFigures,
} from '@/domain/item-analysis.ts'
import { flagsOf } from '@/domain/item-flags.ts'
import { mediaIn } from '@/domain/item-media.ts'
import { keyLayoutOf, numberLine } from '@/domain/key-layout.ts'
import { isAbout } from '@/domain/regrade.ts'
import { itemUnder } from '@/domain/rekey-item.ts'
import type { GradedAttempt, RegradeRow } from './repository.ts'

type Held = GradedAttempt['items'][number]
/** Of what people wrote, so many different answers are shown. */
const shownAnswers = 8
const idOf = ({ itemId, itemNumber }: { itemId: string; itemNumber: number }) => `${itemId} ${itemNumber}`

/** The first attempt of each person; a later one is no independent witness of how hard an item is. */
export function firstOfEach(graded: readonly GradedAttempt[]): GradedAttempt[] {
  const seen = new Set<string>()
  return graded.filter(({ employeeId }) => !seen.has(employeeId) && seen.add(employeeId))
}

/** Figures and flags of every item version in these attempts, graded as it is graded now. */
export function analyse(attempts: readonly GradedAttempt[], regrades: readonly RegradeRow[]) {
  const rulingOf = (item: Held) => regrades.find((row) => row.undoneAt === null && isAbout(row, item))
  const ever = new Set(regrades.map(idOf))
  const versions = new Map<string, { held: Held; item: Item; regradeId: string | null; right: Set<string> }>()
  const answered: AnsweredAttempt[] = attempts
    .filter(({ items }) => items.length > 0)
    .map(({ items }) =>
      items.map((held): AnsweredItem => {
        const ruling = rulingOf(held)
        const id = idOf(held)
        const version = versions.get(id) ?? {
          held,
          item: itemUnder(held.item, ruling?.decision),
          regradeId: ruling?.id ?? null,
          right: new Set(),
        }
        versions.set(id, version)
        // What a ruling touched is graded by its key; a dropped item, or one that all are given, shows what it would say.
        const points = held.points === null || ever.has(id) ? pointsOf(version.item, held) : held.points
        const chosen = chosenIn(version.item, held.layout, held.response)
        if (points >= 0.999) for (const choice of chosen) version.right.add(choice)
        return {
          id,
          points,
          omitted: held.response === null,
          chosen,
          counted: ruling === undefined || ruling.decision.kind === 'rekey',
        }
      }),
    )
  const figures = analyseItems(answered)
  return {
    check: analyseCheck(answered),
    items: [...versions].flatMap(([id, version]): AnalysedItem[] => {
      const found = figures.get(id)
      if (!found) return []
      const { held, item, regradeId, right } = version
      const choices = choicesOf(item)
      return [
        {
          ...found,
          id: held.itemId,
          number: held.itemNumber,
          key: held.key,
          type: item.type,
          stem: item.stem,
          ...mediaIn(item),
          indicator: item.indicator,
          choices: withFigures(choices.length > 0 ? choices : writtenAnswers(found, right), found),
          accepted: acceptedIn(item),
          layout: keyLayoutOf(item),
          flags: flagsOf(found, choices),
          regradeId,
        },
      ]
    }),
  }
}

/** What an answer is worth by the key, or by those who marked it. */
const pointsOf = (item: Item, { layout, response, marked }: Held) =>
  item.type === 'essay' ? (marked ?? 0) : gradeItem(item, layout, response)

/** What was written most often stands for the options that such an item has not. */
const writtenAnswers = (figures: ItemFigures, right: ReadonlySet<string>): Choice[] =>
  figures.choices
    .toSorted((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1))
    .slice(0, shownAnswers)
    .map(({ id }) => ({ id, text: id, right: right.has(id) }))

const withFigures = (choices: readonly Choice[], figures: ItemFigures) =>
  choices.map((choice) => ({
    n: 0,
    share: 0,
    upper: 0,
    lower: 0,
    correlation: null,
    ...figures.choices.find(({ id }) => id === choice.id),
    ...choice,
  }))

function acceptedIn(item: Item): string[] {
  if (item.type === 'shortText') return item.accepted
  if (item.type !== 'numeric') return []
  const whole = (item.others ?? []).filter(({ weight }) => weight >= 100)
  return [item, ...whole].map(numberLine)
}
