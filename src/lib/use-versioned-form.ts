import { useState } from 'react'
import { ApiProblem } from './api.ts'
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
interface VersionedForm<T> {
  /** What the backend has now, as far as this page knows. */
  stored: Versioned<T>
  /** Writes, and answers with the new version. Throws `ApiProblem`. */
  save: (edit: Versioned<T>) => Promise<{ version: number }>
  /** Reads what the other side has written, past every cache. */
  fetchTheirs: () => Promise<Versioned<T>>
}

/**
 * A form over a versioned row. A clean form follows the backend; one that was touched keeps the version that it was filled
 * from, so a refetch in the background can never make a stale form look fresh. When the other side wrote first, both texts
 * stand in `conflict` until the person chooses; a new version that changed none of these fields is no conflict.
 */
export function useVersionedForm<T extends object>({ stored, save, fetchTheirs }: VersionedForm<T>) {
  const [base, setBase] = useState(stored)
  const [form, setForm] = useState(stored.values)
  const [conflict, setConflict] = useState<EditConflict<T> & { version: number }>()
  const dirty = changedFields(base.values, form).length > 0
  if (!dirty && stored.version > base.version) {
    setBase(stored)
    setForm(stored.values)
  }

  /** Resolves true when it is written, false when there is a conflict to settle. Other refusals are thrown. */
  const submit = async (values = form, from = base): Promise<boolean> => {
    try {
      const { version } = await save({ values, version: from.version })
      setForm(values)
      setBase({ values, version })
      return true
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.code !== 'VERSION_CONFLICT') throw error
      const theirs = await fetchTheirs()
      if (changedFields(from.values, theirs.values).length === 0)
        return submit(values, { values: from.values, version: theirs.version })
      setConflict({
        ...mergeFields(from.values, values, theirs.values),
        mine: values,
        theirs: theirs.values,
        version: theirs.version,
        who: editedBy(error),
      })
      return false
    }
  }

  return {
    form,
    dirty,
    set: (part: Partial<T>) => setForm((before) => ({ ...before, ...part })),
    submit,
    conflict,
    /** Writes the merge; `theirs` names the fields in which the other side's text is to stand. */
    merge: (theirs: readonly (keyof T & string)[]) => {
      if (!conflict) return Promise.resolve(true)
      const values = { ...conflict.merged }
      for (const name of theirs) values[name] = conflict.theirs[name]
      const from = { values: conflict.theirs, version: conflict.version }
      setConflict(undefined)
      setForm(values)
      setBase(from)
      return submit(values, from)
    },
    /** Takes what the other side wrote. */
    reload: () => {
      if (!conflict) return
      setBase({ values: conflict.theirs, version: conflict.version })
      setForm(conflict.theirs)
      setConflict(undefined)
    },
    /** Back to the form; the conflict comes up again at the next save. */
    later: () => setConflict(undefined),
  }
}
