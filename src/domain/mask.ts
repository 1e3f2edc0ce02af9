/** Enough of an employee number (NIP) to tell two people apart, not enough to use. */
export const maskNip = (nip: string): string => `${nip.slice(0, 4)}${'•'.repeat(12)}${nip.slice(-2)}`

/** `Ratri Wulandari` → `R•••• W••••••••`: enough to compare with a paper in the hand, not enough to learn a name from a number. */
export const maskName = (name: string): string => name.replace(/(?<=[\p{L}\p{M}'’-])[\p{L}\p{M}'’-]/gu, '•')
