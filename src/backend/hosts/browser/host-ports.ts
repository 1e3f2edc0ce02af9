/**
 * What this host gives the backend besides the database. Only the test panel changes the clock and the size, and only in a build for
 * tests. `expectsData`: this browser has had a database before, as far as the page remembers (`mount.ts`).
 */
export const hostPorts: { now: () => Date; size: 'S' | 'M' | 'L'; expectsData: boolean } = {
  now: () => new Date(),
  size: 'S',
  expectsData: false,
}
