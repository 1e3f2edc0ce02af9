/**
 * Writes that were given up without an answer, and their keys. Each may have been done, so who asks for the same again means
 * the same.
 */
const unsure = new Map<string, string>()

/** A problem says of itself whether it passes (`ApiProblem`). */
const isTransient = (error: unknown) => error instanceof Error && 'transient' in error && error.transient === true

/**
 * Does a write under the key that the same write had, if nobody knows what became of that one. What the same is, `intentOf` says:
 * a text that is asked for only when there is something to compare with or to remember.
 */
export async function underOneKey<T>(
  intentOf: () => string | Promise<string>,
  write: (key: string) => Promise<T>,
): Promise<T> {
  let intent: string | undefined
  const asked = async () => (intent ??= await intentOf())
  const known = unsure.size > 0 ? unsure.get(await asked()) : undefined
  const key = known ?? crypto.randomUUID()
  try {
    const answer = await write(key)
    if (unsure.size > 0) unsure.delete(await asked())
    return answer
  } catch (error) {
    if (isTransient(error)) unsure.set(await asked(), key)
    else if (unsure.size > 0) unsure.delete(await asked())
    throw error
  }
}
