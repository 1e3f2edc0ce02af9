import type { Migration } from '../migrate.ts'

/**
 * Instants are ISO 8601 text in UTC (`2026-11-22T03:04:05.000Z`), so that they sort as they read. Booleans are 0/1.
 * `version` columns feed the ETag. Lessons and quizzes keep their `key` from version to version; progress hangs on it.
 */
export const foundation: Migration = {
  number: 1,
  title: 'foundation',
  sql: /* sql */ `
create table meta (key text primary key, value text not null) strict, without rowid;

create table org_unit (
  id text primary key,
  parent_id text references org_unit(id),
  name text not null,
  kind text not null check (kind in ('kota','setda','inspektorat','dinas','badan','kecamatan','rsud','bidang','upt')),
  path text not null unique,
  head_id text references employee(id) deferrable initially deferred,
  sort integer not null
) strict;
create index org_unit_parent on org_unit(parent_id);
create index org_unit_head on org_unit(head_id);

create table position (
  id text primary key,
  name text not null,
  kind text not null check (kind in ('struktural','fungsional','pelaksana'))
) strict;

create table employee (
  id text primary key,
  nip text not null unique check (length(nip) = 18 and nip not glob '*[^0-9]*'),
  name text not null,
  unit_id text not null references org_unit(id),
  position_id text not null references position(id),
  employment text not null check (employment in ('PNS','PPPK')),
  status text not null default 'active' check (status in ('active','suspended','retired')),
  search_text text not null,
  version integer not null default 1
) strict;
create index employee_unit on employee(unit_id);
create index employee_name on employee(name);

create table employee_role (
  employee_id text not null references employee(id),
  role text not null check (role in ('learner','trainer','supervisor','admin')),
  primary key (employee_id, role)
) strict, without rowid;

create table credential (
  employee_id text primary key references employee(id),
  salt text not null,
  hash text not null,
  iterations integer not null
) strict, without rowid;

create table session (
  id text primary key,
  token_hash text not null unique,
  employee_id text not null references employee(id),
  role text not null check (role in ('learner','trainer','supervisor','admin')),
  created_at text not null,
  expires_at text not null,
  revoked_at text
) strict;
create index session_employee on session(employee_id);

create table sign_in_failure (
  nip text not null,
  at text not null
) strict;
create index sign_in_failure_nip on sign_in_failure(nip, at);

create table course (
  id text primary key,
  owner_id text not null references employee(id),
  status text not null check (status in ('draft','published','archived')),
  live_version_id text references course_version(id) deferrable initially deferred,
  draft_version_id text references course_version(id) deferrable initially deferred,
  authored integer not null default 1 check (authored in (0,1)),
  created_at text not null,
  version integer not null default 1,
  check (status <> 'published' or live_version_id is not null)
) strict;
create index course_owner on course(owner_id);

create table course_version (
  id text primary key,
  course_id text not null references course(id),
  number integer not null check (number > 0),
  state text not null check (state in ('draft','published')),
  title text not null,
  summary text not null,
  why text not null,
  audience text not null,
  competency text not null,
  type text not null check (type in ('teknis','manajerial','sosiokultural')),
  form text not null check (form in ('daring','campuran','tatap-muka')),
  level integer not null check (level between 1 and 5),
  minutes integer not null check (minutes >= 0),
  learning_hours integer not null check (learning_hours >= 0),
  cover integer not null check (cover between 0 and 5),
  sources text not null default '[]',
  search_text text not null,
  published_at text,
  unique (course_id, number),
  check (state = 'draft' or published_at is not null)
) strict;

-- Positions the course is meant for; home and catalogue give it as the reason of a suggestion.
create table course_audience (
  version_id text not null references course_version(id) on delete cascade,
  position_id text not null references position(id),
  primary key (version_id, position_id)
) strict, without rowid;

create table prerequisite (
  version_id text not null references course_version(id) on delete cascade,
  course_id text not null references course(id),
  primary key (version_id, course_id)
) strict, without rowid;

create table module (
  id text primary key,
  version_id text not null references course_version(id) on delete cascade,
  key text not null,
  sort integer not null,
  title text not null,
  outcome text not null,
  summary text not null default '{"type":"doc","content":[]}',
  unique (version_id, key)
) strict;

create table lesson (
  id text primary key,
  version_id text not null references course_version(id) on delete cascade,
  module_id text not null references module(id) on delete cascade,
  key text not null,
  sort integer not null,
  title text not null,
  minutes integer not null check (minutes between 1 and 240),
  blocks text not null default '[]',
  block_count integer not null,
  version integer not null default 1,
  unique (version_id, key)
) strict;
create index lesson_module on lesson(module_id);

create table quiz (
  id text primary key,
  version_id text not null references course_version(id) on delete cascade,
  module_id text references module(id) on delete cascade,
  key text not null,
  kind text not null check (kind in ('pre','module','final')),
  title text not null,
  draw integer not null check (draw >= 0),
  time_limit_minutes integer check (time_limit_minutes > 0),
  pass_percent integer not null check (pass_percent between 0 and 100),
  max_attempts integer check (max_attempts > 0),
  review text not null check (review in ('score-only','after-submit','after-pass')),
  version integer not null default 1,
  unique (version_id, key),
  check (kind <> 'module' or module_id is not null)
) strict;

-- An item lives in the bank of its course; a quiz names the items it may draw. Its number names the body in force.
create table item (
  id text primary key,
  course_id text not null references course(id),
  key text not null,
  number integer not null default 1,
  retired_at text,
  version integer not null default 1,
  unique (course_id, key)
) strict;

-- Bodies are never changed, only added: an attempt is graded with the number it began with.
create table item_version (
  item_id text not null references item(id),
  number integer not null,
  type text not null check (type in ('single','multiple','trueFalse','matching','ordering','numeric','shortText')),
  indicator text not null,
  body text not null,
  created_at text not null,
  primary key (item_id, number)
) strict, without rowid;
create trigger item_version_immutable before update on item_version
begin select raise(abort, 'an item version does not change'); end;

create table quiz_item (
  quiz_id text not null references quiz(id) on delete cascade,
  item_id text not null references item(id),
  sort integer not null,
  primary key (quiz_id, item_id)
) strict, without rowid;

create table enrolment (
  id text primary key,
  employee_id text not null references employee(id),
  course_id text not null references course(id),
  version_id text not null references course_version(id),
  status text not null check (status in ('active','completed','failed','left')),
  source text not null check (source in ('self','assigned')),
  assigned_by text references employee(id),
  enrolled_at text not null,
  started_at text,
  completed_at text,
  due_at text,
  lessons_done integer not null default 0,
  lessons_total integer not null,
  last_lesson_key text,
  last_activity_at text,
  final_percent integer check (final_percent between 0 and 100),
  pre_percent integer check (pre_percent between 0 and 100),
  version integer not null default 1,
  check (status <> 'completed' or completed_at is not null),
  check (lessons_done between 0 and lessons_total)
) strict;
create unique index enrolment_current on enrolment(employee_id, course_id) where status <> 'left';
create index enrolment_course on enrolment(course_id, status);
create index enrolment_activity on enrolment(last_activity_at);
create index enrolment_completed on enrolment(completed_at);

create table lesson_progress (
  enrolment_id text not null references enrolment(id),
  lesson_key text not null,
  -- Ids of the blocks that were seen, as a JSON array; a completed lesson may leave it empty.
  seen text not null default '[]',
  last_block text,
  media_second integer,
  -- Watched ranges per media block: {"b3":[[0,12]]}
  watched text not null default '{}',
  active_seconds integer not null default 0,
  seq integer not null default 0,
  updated_at text not null,
  completed_at text,
  primary key (enrolment_id, lesson_key)
) strict, without rowid;

create table note (
  enrolment_id text not null references enrolment(id),
  lesson_key text not null,
  body text not null,
  updated_at text not null,
  version integer not null default 1,
  primary key (enrolment_id, lesson_key)
) strict, without rowid;

create table reflection (
  enrolment_id text not null references enrolment(id),
  lesson_key text not null,
  block_id text not null,
  body text not null,
  updated_at text not null,
  primary key (enrolment_id, lesson_key, block_id)
) strict, without rowid;

create table attempt (
  id text primary key,
  enrolment_id text not null references enrolment(id),
  employee_id text not null references employee(id),
  quiz_id text not null references quiz(id),
  quiz_key text not null,
  quiz_kind text not null,
  number integer not null,
  state text not null check (state in ('in-progress','submitted','graded')),
  started_at text not null,
  deadline_at text,
  submitted_at text,
  expired integer not null default 0 check (expired in (0,1)),
  graded_at text,
  points real,
  max_points real,
  percent integer check (percent between 0 and 100),
  passed integer check (passed in (0,1)),
  unique (enrolment_id, quiz_key, number),
  check (state = 'in-progress' or submitted_at is not null),
  check (state <> 'graded' or (graded_at is not null and percent is not null and passed is not null))
) strict;
create unique index attempt_open on attempt(employee_id, quiz_id) where state = 'in-progress';
create index attempt_quiz on attempt(quiz_id, state);
create index attempt_person on attempt(employee_id, graded_at);

create trigger attempt_graded_is_final before update of state on attempt
  when old.state = 'graded' and new.state <> 'graded'
begin select raise(abort, 'a graded attempt does not go back'); end;
create trigger attempt_submitted_is_final before update of state on attempt
  when old.state = 'submitted' and new.state = 'in-progress'
begin select raise(abort, 'a submitted attempt does not go back'); end;

-- The item number is the one in force when the attempt began; the layout is the order in which it was shown.
create table attempt_item (
  attempt_id text not null references attempt(id),
  position integer not null,
  item_id text not null,
  item_number integer not null,
  layout text not null,
  response text,
  seq integer not null default 0,
  saved_at text,
  flagged integer not null default 0 check (flagged in (0,1)),
  points real check (points between 0 and 1),
  primary key (attempt_id, position),
  foreign key (item_id, item_number) references item_version(item_id, number)
) strict, without rowid;
create index attempt_item_item on attempt_item(item_id);

create table idempotency (
  actor text not null,
  route text not null,
  key text not null,
  body_hash text not null,
  status integer,
  response text,
  created_at text not null,
  primary key (actor, route, key)
) strict, without rowid;

create table audit_log (
  id integer primary key,
  at text not null,
  actor_id text,
  action text not null,
  subject text not null,
  detail text not null default '{}'
) strict;
`,
}
