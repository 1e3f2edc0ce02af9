import type { Migration } from '../migrate.ts'

/**
 * Items that are written in the bank itself: tags that can be filtered by, versions of which the former ones stay, and an
 * archive. A check may be drawn by a blueprint (kisi-kisi), and an attempt keeps the seed that its draw can be repeated with.
 */
export const bankWriting: Migration = {
  number: 10,
  title: 'bank writing',
  sql: /* sql */ `
alter table bank_item add column version integer not null default 1;
alter table bank_item add column saved_at text;
alter table bank_item add column archived_at text;
alter table bank_item add column competency text not null default '';
alter table bank_item add column level integer check (level between 1 and 5);
alter table bank_item add column bloom text check (bloom in ('C1','C2','C3','C4','C5','C6'));

-- Former versions only; the one in force is the row of bank_item.
create table bank_item_version (
  item_id text not null references bank_item(id) on delete cascade,
  version integer not null,
  body text not null,
  saved_at text not null,
  primary key (item_id, version)
) strict, without rowid;
create trigger bank_item_version_immutable before update on bank_item_version
begin select raise(abort, 'a former version does not change'); end;
create trigger bank_item_version_grows before update of version on bank_item
  when new.version not in (old.version, old.version + 1)
begin select raise(abort, 'a bank item changes by one version at a time'); end;

-- {"by":"level","cells":[{"indicator":"…","column":"2","wanted":3}]}; null: drawn evenly.
alter table quiz add column blueprint text;
alter table attempt add column draw_seed integer;
create trigger attempt_draw_seed_stays before update of draw_seed on attempt
  when new.draw_seed is not old.draw_seed
begin select raise(abort, 'the seed of a draw does not change'); end;
`,
}
