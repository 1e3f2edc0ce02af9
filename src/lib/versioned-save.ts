import { ApiProblem } from './api.ts'
import { meetTheirs } from './meet-theirs.ts'
import { changedFields, type Merge, mergeFields } from './merge-fields.ts'

export interface Versioned<T> {
  values: T
  version: number
}
export interface EditConflict<T> extends Merge<T> {
  mine: T
  theirs: T
  /** Who wrote first, and the instant of it, when the backend knows. */
  who?: EditedBy | undefined
}
export interface EditedBy {
  by: string
  at: string
}
/** What the answer 412 says of the other side. */
export function editedBy(error: ApiProblem): EditedBy | undefined {
  const { by, at } = error.problem?.facts ?? {}
  return typeof by === 'string' && typeof at === 'string' ? { by, at } : undefined
}
export interface WaysOfSaving<T> {
  /** Writes, and answers with the new version. Throws `ApiProblem`. */
  save: (edit: Versioned<T>) => Promise<{ version: number }>
  /** Reads what the other side has written, past every cache. */
  fetchTheirs: () => Promise<Versioned<T>>
}
type Outcome<T> =
  | { kind: 'written'; version: number }
  | { kind: 'conflict'; conflict: EditConflict<T> & { version: number } }
  /** Somebody wrote first, and what they wrote could not be read. */
  | { kind: 'unread'; error: ApiProblem }

/**
 * Saves `values` over what they were filled from. A new version that changed none of these fields is no conflict. Other
 * refusals are thrown.
 */
export async function saveOver<T extends object>(
  values: T,
  from: Versioned<T>,
  { save, fetchTheirs }: WaysOfSaving<T>,
): Promise<Outcome<T>> {
  try {
    const { version } = await save({ values, version: from.version })
    return { kind: 'written', version }
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== 'VERSION_CONFLICT') throw error
    const met = await meetTheirs(fetchTheirs, (now) => changedFields(from.values, now.values).length === 0)
    if (met.kind === 'unread') return { kind: 'unread', error }
    const { values: theirs, version } = met.theirs
    if (met.kind === 'own') return saveOver(values, { values: from.values, version }, { save, fetchTheirs })
    const merge = mergeFields(from.values, values, theirs)
    return { kind: 'conflict', conflict: { ...merge, mine: values, theirs, version, who: editedBy(error) } }
  }
}
