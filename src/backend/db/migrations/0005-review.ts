import type { Migration } from '../migrate.ts'

/**
 * Review before publishing: who was asked, what was said at which place, what was decided over which text. `approved_mark`
 * is the mark of the content that was approved, so an edit afterwards is seen whoever made it. An item that is rewritten
 * from a published one remembers the first key of its line, so that a comparison can say "changed".
 */
export const review: Migration = {
  number: 5,
  title: 'review',
  sql: /* sql */ `
alter table item add column origin_key text;

create table review (
  id text primary key,
  course_id text not null references course(id),
  version_id text not null references course_version(id),
  author_id text not null references employee(id),
  reviewer_id text not null references employee(id),
  state text not null check (state in ('open','approved','changes','withdrawn')),
  note text not null,
  requested_at text not null,
  decision_note text not null default '',
  decided_at text,
  approved_mark text,
  version integer not null default 1,
  check (reviewer_id <> author_id),
  check (state in ('open','withdrawn') or decided_at is not null),
  check (state <> 'approved' or approved_mark is not null)
) strict;
create unique index review_open on review(version_id) where state = 'open';
create index review_course on review(course_id);
create index review_reviewer on review(reviewer_id, state);

create table review_comment (
  id text primary key,
  review_id text not null references review(id),
  author_id text not null references employee(id),
  place text not null check (place in ('course','lesson','quiz')),
  -- The lesson or check, and within it the block or item; null: all of it.
  place_key text,
  anchor text,
  -- The words that stood there when it was written: the place may be rewritten or deleted since.
  quote text not null,
  body text not null,
  created_at text not null,
  reply text not null default '',
  replied_at text,
  resolved_at text,
  resolved_by text references employee(id),
  version integer not null default 1,
  check ((place = 'course') = (place_key is null)),
  check ((resolved_at is null) = (resolved_by is null))
) strict;
create index review_comment_review on review_comment(review_id);
`,
}
