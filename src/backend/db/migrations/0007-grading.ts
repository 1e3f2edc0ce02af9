import type { Migration } from '../migrate.ts'

/**
 * Essays that people mark. A submission is one written answer that was handed in; whoever marks it knows its writer by an
 * alias alone. A mark that was taken back stays as a row without levels, so that its number goes on growing.
 */
export const grading: Migration = {
  number: 7,
  title: 'grading',
  sql: /* sql */ `
create table grading_plan (
  course_id text not null references course(id),
  quiz_key text not null,
  second_marker_id text references employee(id),
  second_percent integer not null check (second_percent between 0 and 100),
  threshold_percent integer not null check (threshold_percent between 0 and 100),
  version integer not null,
  primary key (course_id, quiz_key),
  check (second_percent = 0 or second_marker_id is not null)
) strict, without rowid;
create index grading_plan_marker on grading_plan(second_marker_id);

create table grading_alias (
  course_id text not null references course(id),
  employee_id text not null references employee(id),
  alias integer not null,
  primary key (course_id, employee_id),
  unique (course_id, alias)
) strict, without rowid;

-- draw, 0 to 1, decides whether the sample for a second marker holds it.
create table essay_submission (
  id text primary key,
  attempt_id text not null,
  position integer not null,
  draw real not null check (draw >= 0 and draw < 1),
  unique (attempt_id, position),
  foreign key (attempt_id, position) references attempt_item(attempt_id, position)
) strict;

-- levels: {"criterion":"level"}
create table essay_mark (
  submission_id text not null references essay_submission(id),
  round text not null check (round in ('first','second','third')),
  marker_id text not null references employee(id),
  levels text,
  comment text not null,
  marked_at text not null,
  version integer not null,
  primary key (submission_id, round)
) strict, without rowid;

create trigger essay_submission_is_kept before delete on essay_submission
begin select raise(abort, 'a submission is never deleted'); end;
create trigger essay_submission_stays before update on essay_submission
begin select raise(abort, 'a submission does not change'); end;
create trigger essay_mark_is_kept before delete on essay_mark
begin select raise(abort, 'a mark is taken back, not deleted'); end;
create trigger essay_mark_version_grows before update on essay_mark
  when new.version <> old.version + 1 or new.submission_id <> old.submission_id or new.round <> old.round
begin select raise(abort, 'a mark changes by one version at a time'); end;
create trigger essay_mark_closed_insert before insert on essay_mark
  when (select a.state from attempt a join essay_submission s on s.attempt_id = a.id where s.id = new.submission_id) <> 'submitted'
begin select raise(abort, 'the marks of a graded attempt do not change'); end;
create trigger essay_mark_closed_update before update on essay_mark
  when (select a.state from attempt a join essay_submission s on s.attempt_id = a.id where s.id = old.submission_id) <> 'submitted'
begin select raise(abort, 'the marks of a graded attempt do not change'); end;

-- Only what was decided to count for nobody, or for everybody, may do without.
create trigger attempt_waits_for_marks before update of state on attempt
  when new.state = 'graded' and exists (
    select 1 from essay_submission s
    join attempt_item t on t.attempt_id = s.attempt_id and t.position = s.position
    where s.attempt_id = old.id
      and not exists (select 1 from essay_mark m where m.submission_id = s.id and m.levels is not null)
      and not exists (select 1 from regrade r where r.item_id = t.item_id and r.item_number = t.item_number
        and r.quiz_key = old.quiz_key and r.undone_at is null and r.decision ->> 'kind' <> 'rekey'))
begin select raise(abort, 'an essay of this attempt has no marks yet'); end;
`,
}
