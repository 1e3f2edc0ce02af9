import { type Language, useDevice } from './device.ts'

type Entry = string | ((...values: never[]) => string)
type Catalogue = Record<string, Entry>

/** The English side must have exactly the keys of the Indonesian side, and the same values in each sentence. */
type SameKeys<Id extends Catalogue> = {
  [Key in keyof Id]: Id[Key] extends (...values: infer Values) => string ? (...values: Values) => string : string
}

/**
 * Declares the words of one screen in both languages, beside the screen. Indonesian is the source; a key that is
 * missing or extra in English does not compile, and a sentence with a number is a function, so nothing is parsed
 * at run time (decisions/0005). Returns a hook that reads the language in force.
 */
export function words<const Id extends Catalogue>(catalogue: { id: Id; en: SameKeys<Id> }) {
  // biome-ignore lint/correctness/noComponentHookFactories: called at module level only, once per catalogue
  const useWords = (): SameKeys<Id> => {
    const language = useDevice((device) => device.language)
    return wordsIn(language)
  }
  const wordsIn = (language: Language): SameKeys<Id> =>
    language === 'id' ? (catalogue.id as unknown as SameKeys<Id>) : catalogue.en
  return Object.assign(useWords, {
    /** For places without React: the words in the language in force at the moment of the call. */
    now: () => wordsIn(useDevice.getState().language),
    in: wordsIn,
  })
}

/** English needs a plural; Indonesian does not. `count(1, 'lesson')` → `1 lesson`, `count(2, 'lesson')` → `2 lessons`. */
export const count = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`

/** A count as Indonesian writes it inside a sentence: `angka(2902)` → `2.902`. */
export const angka = (n: number) => n.toLocaleString('id-ID')
