import type { Migration } from '../migrate.ts'

/**
 * Messages inside the app, and what participants say of a course. A conversation is two people and, of a trainer's, the course.
 * An announcement is kept once; every message that it becomes points at it instead of holding its text.
 */
export const voice: Migration = {
  number: 9,
  title: 'voice',
  sql: /* sql */ `
create table announcement (
  id text primary key,
  sender_id text not null references employee(id),
  sender_role text not null check (sender_role in ('trainer','supervisor','admin')),
  course_id text references course(id),
  unit_id text references org_unit(id),
  body text not null check (length(body) between 1 and 2000),
  sent_at text not null,
  check ((course_id is null) <> (unit_id is null))
) strict;
create index announcement_sender on announcement(sender_id, sent_at);

create table conversation (
  id text primary key,
  course_id text references course(id),
  starter_id text not null references employee(id),
  starter_role text not null check (starter_role in ('trainer','supervisor','admin')),
  person_id text not null references employee(id),
  check (starter_id <> person_id),
  check ((course_id is not null) = (starter_role = 'trainer'))
) strict;
create unique index conversation_pair on conversation(starter_id, starter_role, person_id, coalesce(course_id, ''));
create index conversation_person on conversation(person_id);

create table message (
  id text primary key,
  conversation_id text not null references conversation(id),
  author_id text not null references employee(id),
  announcement_id text references announcement(id),
  body text check (length(body) between 1 and 2000),
  sent_at text not null,
  -- By the one other person of the conversation.
  read_at text,
  check ((body is null) <> (announcement_id is null))
) strict;
create index message_conversation on message(conversation_id, sent_at);
create index message_announcement on message(announcement_id);
create trigger message_stays before update on message
  when new.id <> old.id or new.conversation_id <> old.conversation_id or new.author_id <> old.author_id
    or new.body is not old.body or new.sent_at <> old.sent_at or old.read_at is not null
begin select raise(abort, 'a message does not change; it is read once'); end;
create trigger message_is_kept before delete on message
begin select raise(abort, 'a message is never deleted'); end;

-- Given once by each participant. The id says nothing of who gave it; the trainer is shown no more than that id.
create table course_voice (
  id text primary key,
  course_id text not null references course(id),
  employee_id text not null references employee(id),
  useful integer not null check (useful between 1 and 5),
  clear integer not null check (clear between 1 and 5),
  load integer not null check (load between 1 and 5),
  comment text not null check (length(comment) <= 1000),
  given_at text not null,
  theme text,
  answer_id text references voice_answer(id),
  version integer not null default 1,
  unique (course_id, employee_id),
  check (answer_id is null or theme is not null)
) strict;

create table voice_answer (
  id text primary key,
  course_id text not null references course(id),
  theme text not null,
  said text not null check (length(said) between 1 and 500),
  changed text not null check (length(changed) between 1 and 1000),
  answered_by text not null references employee(id),
  answered_at text not null
) strict;
create index voice_answer_course on voice_answer(course_id, answered_at);
create trigger course_voice_stays before update on course_voice
  when new.course_id <> old.course_id or new.employee_id <> old.employee_id or new.useful <> old.useful
    or new.clear <> old.clear or new.load <> old.load or new.comment <> old.comment or new.given_at <> old.given_at
    or (old.answer_id is not null and new.answer_id is not old.answer_id)
begin select raise(abort, 'what a participant said does not change'); end;
create trigger course_voice_is_kept before delete on course_voice
begin select raise(abort, 'what a participant said is never deleted'); end;
`,
}
