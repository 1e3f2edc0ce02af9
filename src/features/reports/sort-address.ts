import type { SortDirection } from '@/ui/table.tsx'

/** `-overdue` in the address: the column, and a minus for downwards. */
export const directionOf = (sort: string, key: string): SortDirection =>
  sort === key ? 'ascending' : sort === `-${key}` ? 'descending' : 'none'

/** A column that was not sorted begins with what is asked first: figures with the highest, words with A. */
export const flipSort = (sort: string, key: string, highestFirst: boolean): string => {
  if (sort === `-${key}`) return key
  if (sort === key) return `-${key}`
  return highestFirst ? `-${key}` : key
}

const columns = ['name', 'unit', 'running', 'completed', 'overdue', 'learningHours', 'lastActivityAt']
/** What the address asks for, or the order of need when it asks for nothing that exists. */
export const peopleSort = (wanted: string | null): string =>
  wanted && columns.includes(wanted.replace(/^-/, '')) ? wanted : '-overdue'
