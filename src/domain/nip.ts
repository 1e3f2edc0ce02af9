/** Enough of an employee number (NIP) to tell two people apart, not enough to use. */
export const maskNip = (nip: string): string => `${nip.slice(0, 4)}${'•'.repeat(12)}${nip.slice(-2)}`
