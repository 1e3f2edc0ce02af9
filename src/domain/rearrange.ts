export interface Arranged {
  key: string
  lessons: readonly string[]
}
type Edge = 'before' | 'after'

/** A lesson taken out of where it stands and put beside another. */
export function putLesson(order: readonly Arranged[], lesson: string, edge: Edge, other: string): Arranged[] {
  if (lesson === other) return [...order]
  return without(order, lesson).map((module) => {
    const at = module.lessons.indexOf(other)
    if (at < 0) return module
    return { ...module, lessons: module.lessons.toSpliced(edge === 'before' ? at : at + 1, 0, lesson) }
  })
}

/** A lesson put at the head of a module, which may be empty. */
export const putFirst = (order: readonly Arranged[], lesson: string, moduleKey: string): Arranged[] =>
  without(order, lesson).map((module) =>
    module.key === moduleKey ? { ...module, lessons: [lesson, ...module.lessons] } : module,
  )

/** An entry of a list put beside another one. */
export function putBeside<T extends { key: string }>(list: readonly T[], key: string, edge: Edge, other: string): T[] {
  const taken = list.find((entry) => entry.key === key)
  const rest = list.filter((entry) => entry.key !== key)
  const at = rest.findIndex((entry) => entry.key === other)
  return taken && at >= 0 ? rest.toSpliced(edge === 'before' ? at : at + 1, 0, taken) : [...list]
}

const without = (order: readonly Arranged[], lesson: string) =>
  order.map((module) => ({ ...module, lessons: module.lessons.filter((key) => key !== lesson) }))
