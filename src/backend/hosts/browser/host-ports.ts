/** What this host gives the backend besides the database. Only the test panel changes it, and only in a build for tests. */
export const hostPorts: { now: () => Date; size: 'S' | 'M' | 'L' } = { now: () => new Date(), size: 'S' }
