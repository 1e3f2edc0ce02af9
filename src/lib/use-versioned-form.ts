import { useState } from 'react'
import { changedFields } from './merge-fields.ts'
import { type EditConflict, saveOver, type Versioned, type WaysOfSaving } from './versioned-save.ts'

interface VersionedForm<T> extends WaysOfSaving<T> {
  /** What the backend has now, as far as this page knows. */
  stored: Versioned<T>
}

/**
 * A form over a versioned row. A clean form follows the backend; one that was touched keeps the version that it was filled
 * from, so a refetch in the background can never make a stale form look fresh. When the other side wrote first, both texts
 * stand in `conflict` until the person chooses.
 */
export function useVersionedForm<T extends object>({ stored, ...ways }: VersionedForm<T>) {
  const [base, setBase] = useState(stored)
  const [form, setForm] = useState(stored.values)
  const [conflict, setConflict] = useState<EditConflict<T> & { version: number }>()
  const [unread, setUnread] = useState(false)
  const dirty = changedFields(base.values, form).length > 0
  if (!dirty && stored.version > base.version) {
    setBase(stored)
    setForm(stored.values)
  }

  /** Resolves true when it is written, false when there is a conflict to settle. Refusals are thrown. */
  const submit = async (values = form, from = base): Promise<boolean> => {
    setUnread(false)
    const outcome = await saveOver(values, from, ways)
    if (outcome.kind === 'unread') {
      setUnread(true)
      throw outcome.error
    }
    if (outcome.kind === 'conflict') {
      setConflict(outcome.conflict)
      return false
    }
    setForm(values)
    setBase({ values, version: outcome.version })
    return true
  }

  return {
    form,
    dirty,
    set: (part: Partial<T>) => setForm((before) => ({ ...before, ...part })),
    submit,
    conflict,
    /** Somebody wrote first, and what they wrote could not be read: the form stays as it is, and the save is to be tried again. */
    unread,
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
