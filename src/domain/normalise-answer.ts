/** A short answer as it is compared: without case, accents, punctuation at its ends and repeated spaces. */
export const normaliseAnswer = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s ]+/g, ' ')
    .replace(/^[\s.,;:!?"'()]+|[\s.,;:!?"'()]+$/g, '')

/** Reads `1.234,5`, `1234,5`, `1234.5` and `-3`. Undefined for anything that is not one number. */
export function readNumber(text: string): number | undefined {
  const compact = text.replace(/[\s ]/g, '')
  if (!/^[-−+]?\d[\d.,]*$/.test(compact)) return undefined
  const plain = compact.replace('−', '-')
  const comma = plain.lastIndexOf(',')
  const dot = plain.lastIndexOf('.')
  // With both signs the last one parts the decimals; a single point before exactly three digits is a thousands mark.
  const normal =
    comma >= 0
      ? dot > comma
        ? plain.replaceAll(',', '')
        : plain.replaceAll('.', '').replace(',', '.')
      : /^[-+]?\d{1,3}(\.\d{3})+$/.test(plain)
        ? plain.replaceAll('.', '')
        : plain
  const value = Number(normal)
  return Number.isFinite(value) ? value : undefined
}
