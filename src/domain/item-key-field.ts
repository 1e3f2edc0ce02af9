import type { Item } from './item.ts'

/** The field that holds the key of each type: where a fault of the key is shown. */
export const keyFieldOf = {
  single: 'options',
  multiple: 'options',
  judgement: 'options',
  trueFalse: 'correct',
  matching: 'pairs',
  ordering: 'steps',
  numeric: 'value',
  shortText: 'accepted',
  cloze: 'parts',
  essay: 'rubric',
} as const satisfies Record<Item['type'], string>
