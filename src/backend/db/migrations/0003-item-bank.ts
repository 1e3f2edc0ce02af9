import type { Migration } from '../migrate.ts'

/**
 * A trainer's own bank. An item of it is copied into a check, never shared with one. The types of items grow, so which ones
 * there are is said by the domain alone and no longer by the table of item versions.
 */
export const itemBank: Migration = {
  number: 3,
  title: 'item bank',
  sql: /* sql */ `
create table bank_item (
  id text primary key,
  owner_id text not null references employee(id),
  -- Newest import first, and within it in the order of the file.
  sort integer not null,
  type text not null,
  title text not null,
  text text not null,
  indicator text not null,
  category text not null,
  body text not null,
  search_text text not null,
  source_file text not null,
  created_at text not null
) strict;
create index bank_item_owner on bank_item(owner_id, created_at desc, sort);
create index bank_item_indicator on bank_item(owner_id, indicator);

pragma defer_foreign_keys = on;
create table item_version_before as select * from item_version;
drop table item_version;
create table item_version (
  item_id text not null references item(id),
  number integer not null,
  type text not null,
  indicator text not null,
  body text not null,
  created_at text not null,
  primary key (item_id, number)
) strict, without rowid;
insert into item_version select item_id, number, type, indicator, body, created_at from item_version_before;
drop table item_version_before;
create trigger item_version_immutable before update on item_version
begin select raise(abort, 'an item version does not change'); end;
`,
}
