type Names = Readonly<Record<string, unknown>>
const lookUp = (names: Names, name: string) => (typeof names[name] === 'string' ? String(names[name]) : undefined)

/** A code as a word; one that is not known stays as it is. */
export const codeWord = (names: Names, code: string) => lookUp(names, code.trim().replaceAll('-', '_')) ?? code

/** `['options', 2, 'text']` → "Pilihan 2, teks". */
export function partName(names: Names, path: readonly (string | number)[]): string {
  const said: string[] = []
  for (const step of path) {
    const last = said.at(-1)
    if (typeof step === 'number' && last !== undefined) said[said.length - 1] = `${last} ${step}`
    else said.push(lookUp(names, String(step)) ?? String(step))
  }
  return said.map((word, at) => (at === 0 ? word : word.charAt(0).toLowerCase() + word.slice(1))).join(', ')
}
