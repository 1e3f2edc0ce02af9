import type { Migration } from '../migrate.ts'

/** Who wrote a versioned thing last, so that a conflict can name the other side (412: what, by whom, when). */
export const lastEdit: Migration = {
  number: 4,
  title: 'last edit',
  sql: /* sql */ `
create table last_edit (
  -- The address of the thing, as it is written to: /courses/x/draft/lessons/y
  path text primary key,
  actor_id text not null references employee(id),
  at text not null
) strict, without rowid;
`,
}
