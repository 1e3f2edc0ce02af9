const highestNumber = (keys: readonly string[]) =>
  Math.max(0, ...keys.map((key) => Number(/(\d+)$/.exec(key)?.[1] ?? 0)))

/** A key is never used again within a course, or old progress would count for a new lesson. */
export const nextKey = (letter: 'm' | 'v', draftNumber: number | null, parts: readonly { key: string }[]) =>
  `${letter}${draftNumber ?? 1}-${highestNumber(parts.map(({ key }) => key)) + 1}`
