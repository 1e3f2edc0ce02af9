/** Two values of a form field are the same when they say the same; objects and lists are compared by content. */
const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b)

/** The names of the fields in which two texts of one form differ. */
export const changedFields = <T extends object>(a: T, b: T): (keyof T & string)[] =>
  (Object.keys(b) as (keyof T & string)[]).filter((name) => !same(a[name], b[name]))

export interface Merge<T> {
  /** What each side changed alone, and of what both changed, mine. */
  merged: T
  /** Fields that both sides changed, and not to the same. */
  both: (keyof T & string)[]
  /** Fields that only the other side changed. */
  onlyTheirs: (keyof T & string)[]
}

/** Three-way merge, field by field, from the text that both sides began with. Pure; nothing of either side is dropped silently. */
export function mergeFields<T extends object>(base: T, mine: T, theirs: T): Merge<T> {
  const theirChanges = changedFields(base, theirs)
  const myChanges = new Set(changedFields(base, mine))
  const both = theirChanges.filter((name) => myChanges.has(name) && !same(mine[name], theirs[name]))
  const onlyTheirs = theirChanges.filter((name) => !myChanges.has(name))
  const merged = { ...mine }
  for (const name of onlyTheirs) merged[name] = theirs[name]
  return { merged, both, onlyTheirs }
}
