import type { Migration } from '../migrate.ts'

/**
 * Room set aside inside the database: rows without meaning, whose pages a learner's work takes when the device has no other
 * room (`db/reserve.ts`). The rows themselves come later, where there is room for them.
 */
export const reserve: Migration = {
  number: 13,
  title: 'reserve',
  sql: /* sql */ `
create table reserve (id integer primary key, room blob not null) strict;
`,
}
