import type { Migration } from '../migrate.ts'

/**
 * Files that authors put into lessons. Their bytes are in the database, so a backup holds them and one transaction keeps
 * them. They never change: another picture is another row. A lesson that is held stays a draft when its course is published.
 */
export const media: Migration = {
  number: 11,
  title: 'media',
  sql: /* sql */ `
create table media (
  id text primary key,
  owner_id text not null references employee(id),
  kind text not null check (kind in ('image','audio','video','file')),
  type text not null,
  name text not null,
  size integer not null check (size = length(bytes)),
  bytes blob not null,
  created_at text not null
) strict;
create index media_owner on media(owner_id);
create trigger media_immutable before update on media
begin select raise(abort, 'a file does not change'); end;

alter table lesson add column held integer not null default 0 check (held in (0, 1));
`,
}
