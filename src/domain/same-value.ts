const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? ''

/** Whether two plain values say the same, in whatever order their fields were written; a missing field is an undefined one. */
export const sameValue = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b)
