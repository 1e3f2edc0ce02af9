import type { Migration } from '../migrate.ts'

/**
 * Decisions about items that were answered already, and what each did to attempts and enrolments. The evidence is written
 * first and the change follows from it: a graded attempt takes no other result than one that stands in it.
 */
export const regrade: Migration = {
  number: 6,
  title: 'regrade',
  sql: /* sql */ `
create table regrade (
  id text primary key,
  course_id text not null references course(id),
  quiz_key text not null,
  item_id text not null,
  item_number integer not null,
  decision text not null,
  keep_passes integer not null check (keep_passes in (0,1)),
  reason text not null,
  figures text not null,
  decided_by text not null references employee(id),
  decided_at text not null,
  undone_by text references employee(id),
  undone_at text,
  check ((undone_by is null) = (undone_at is null)),
  foreign key (item_id, item_number) references item_version(item_id, number)
) strict;
create index regrade_quiz on regrade(course_id, quiz_key);
-- One decision at a time for a version of an item in a check; another one waits until it is undone.
create unique index regrade_in_force on regrade(course_id, quiz_key, item_id, item_number) where undone_at is null;

-- Points of the items are a JSON array in the order of the attempt; null stands for an item that does not count.
create table attempt_regrade (
  regrade_id text not null references regrade(id),
  step text not null check (step in ('apply','undo')),
  attempt_id text not null references attempt(id),
  before_items text not null,
  before_points real not null,
  before_max real not null,
  before_percent integer not null,
  before_passed integer not null check (before_passed in (0,1)),
  after_items text not null,
  after_points real not null,
  after_max real not null,
  after_percent integer not null,
  after_passed integer not null check (after_passed in (0,1)),
  primary key (regrade_id, step, attempt_id)
) strict, without rowid;
create index attempt_regrade_attempt on attempt_regrade(attempt_id);

create table enrolment_regrade (
  regrade_id text not null references regrade(id),
  step text not null check (step in ('apply','undo')),
  enrolment_id text not null references enrolment(id),
  before_status text not null,
  before_completed_at text,
  before_final integer,
  before_pre integer,
  after_status text not null,
  after_completed_at text,
  after_final integer,
  after_pre integer,
  primary key (regrade_id, step, enrolment_id)
) strict, without rowid;

create trigger regrade_is_kept before delete on regrade
begin select raise(abort, 'a regrade is never deleted'); end;
create trigger regrade_stays before update on regrade
  when old.undone_at is not null or new.decision <> old.decision or new.reason <> old.reason
    or new.keep_passes <> old.keep_passes or new.item_id <> old.item_id or new.item_number <> old.item_number
    or new.decided_by <> old.decided_by or new.decided_at <> old.decided_at
begin select raise(abort, 'a regrade does not change; it is undone once'); end;
create trigger attempt_regrade_is_kept before delete on attempt_regrade
begin select raise(abort, 'the evidence of a regrade is kept'); end;
create trigger attempt_regrade_stays before update on attempt_regrade
begin select raise(abort, 'the evidence of a regrade does not change'); end;

create trigger attempt_result_stays before update of points, max_points, percent, passed, graded_at on attempt
  when old.state = 'graded' and (new.graded_at is not old.graded_at or not exists (
    select 1 from attempt_regrade r where r.attempt_id = old.id and r.after_points is new.points
      and r.after_max is new.max_points and r.after_percent is new.percent and r.after_passed is new.passed))
begin select raise(abort, 'a graded attempt changes only by a recorded regrade'); end;
create trigger attempt_item_points_stay before update of points on attempt_item
  when new.points is not old.points and (select state from attempt where id = old.attempt_id) = 'graded'
    and not exists (select 1 from attempt_regrade r where r.attempt_id = old.attempt_id
      and json_extract(r.after_items, '$[' || old.position || ']') is new.points)
begin select raise(abort, 'points of a graded attempt change only by a recorded regrade'); end;
`,
}
