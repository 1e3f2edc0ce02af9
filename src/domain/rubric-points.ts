import type { Item } from './item.ts'
import type { Criterion, Rubric } from './rubric.ts'

/** What a rubric is worth. Apart from its schema, so that a page can reckon without one. */
export const mostOf = ({ levels }: Criterion): number => Math.max(...levels.map(({ points }) => points))
export const mostPoints = (rubric: Rubric): number => rubric.reduce((sum, criterion) => sum + mostOf(criterion), 0)

/** What an item is worth in its check: an essay as many points as its rubric gives, every other item one. */
export const weightOf = (item: Item): number => (item.type === 'essay' ? mostPoints(item.rubric) : 1)
