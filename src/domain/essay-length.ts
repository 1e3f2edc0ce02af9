/** Signs of an essay: some 3,000 words. */
export const longestEssay = 20_000

/** Words as a reader counts them: what stands between blanks and has a letter or a digit in it. */
export const countWords = (answer: string): number =>
  answer.split(/\s+/u).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length
