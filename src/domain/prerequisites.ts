/** Which courses each course asks to be completed first. */
export type Requirements = ReadonlyMap<string, readonly string[]>

/**
 * The way back from what a course would ask for to the course itself: `[a, b, a]` when `a` would ask for `b`, which asks for
 * `a`. Undefined when there is none, so everybody can begin somewhere.
 */
export function findCircle(
  course: string,
  required: readonly string[],
  requirements: Requirements,
): string[] | undefined {
  const seen = new Set<string>()
  const wayBack = (from: string): string[] | undefined => {
    if (from === course) return [from]
    if (seen.has(from)) return undefined
    seen.add(from)
    for (const next of requirements.get(from) ?? []) {
      const way = wayBack(next)
      if (way) return [from, ...way]
    }
    return undefined
  }
  for (const first of required) {
    const way = wayBack(first)
    if (way) return [course, ...way]
  }
  return undefined
}
