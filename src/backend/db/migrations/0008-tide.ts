import type { Migration } from '../migrate.ts'

/**
 * How many writes this database has taken: it goes up inside each of them. A second store remembers the number, so that a
 * file whose newest part was lost (a cut write-ahead log opens without a word) is not taken for a whole one.
 */
export const tide: Migration = {
  number: 8,
  title: 'tide',
  sql: /* sql */ `
create table tide (id integer primary key check (id = 1), height integer not null) strict;
insert into tide (id, height) values (1, 0);
create trigger tide_of_writes after insert on idempotency begin
  update tide set height = height + 1;
end;
create trigger tide_of_sessions after insert on session begin
  update tide set height = height + 1;
end;
`,
}
