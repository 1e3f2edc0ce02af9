import type { Item } from '@/domain/item.ts'
import type { Rubric } from '@/domain/rubric.ts'

/** A rubric while it is being written: points are still text, and nothing has to be right yet. */
export interface RubricDraft {
  title: string
  levels: { text: string; points: string }[]
}
type Essay = Extract<Item, { type: 'essay' }>

const blankLevels = () => ['0', '1', '2'].map((points) => ({ text: '', points }))
export const blankCriterion = (): RubricDraft => ({ title: '', levels: blankLevels() })
export const emptyRubric: RubricDraft[] = [blankCriterion(), blankCriterion()]

const number = (text: string) => (text.trim() === '' ? Number.NaN : Number(text.replace(',', '.')))

export const rubricOf = (draft: readonly RubricDraft[]): Rubric =>
  draft.map(({ title, levels }, at) => ({
    id: `k${at + 1}`,
    title,
    levels: levels.map(({ text, points }, level) => ({ id: `t${level + 1}`, text, points: number(points) })),
  }))

export const draftOfRubric = (rubric: Rubric): RubricDraft[] =>
  rubric.map(({ title, levels }) => ({
    title,
    levels: levels.map(({ text, points }) => ({ text, points: String(points) })),
  }))

/** Both ends of a word range or neither: a single one would leave the other to be guessed. */
export const wordsOf = (least: string, most: string): Pick<Essay, 'words'> =>
  least.trim() === '' && most.trim() === '' ? {} : { words: { least: number(least || '0'), most: number(most) } }

/** What the rubric gives at most, as far as it is written. */
export const pointsIn = (draft: readonly RubricDraft[]): number =>
  draft.reduce((sum, { levels }) => sum + Math.max(0, ...levels.map(({ points }) => number(points) || 0)), 0)
