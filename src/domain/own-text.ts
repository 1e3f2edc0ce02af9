/** Signs of a note or of the answer to a reflection. */
export const longestOwnText = 20_000
