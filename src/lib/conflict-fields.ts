import type { EditConflict } from './versioned-save.ts'

type Labels<T> = Record<keyof T & string, string>
type Say<T> = (name: keyof T & string, values: T) => string

/** The lines of a conflict dialog: every field that the other side changed, both texts in words. */
export const conflictFields = <T extends object>(
  conflict: EditConflict<T> | undefined,
  labels: Labels<T>,
  say: Say<T>,
) =>
  conflict &&
  [...conflict.both, ...conflict.onlyTheirs].map((name) => ({
    name,
    label: labels[name],
    mine: say(name, conflict.mine),
    theirs: say(name, conflict.theirs),
    both: conflict.both.includes(name),
  }))

/** What was entered, as a text to keep: one field a paragraph. */
export const conflictText = <T extends object>(values: T, labels: Labels<T>, say: Say<T>) =>
  (Object.keys(labels) as (keyof T & string)[]).map((name) => `${labels[name]}\n${say(name, values)}\n`).join('\n')
