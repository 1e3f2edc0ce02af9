import type { Migration } from '../migrate.ts'

/**
 * What no code path may do to an attempt, said where no code path can get round it; and more time for who needs it
 * (WCAG 2.2 SC 2.2.1). A factor is stored as it is spoken of: 1.25, 1.5, 2, 3 or none.
 */
export const attemptLaw: Migration = {
  number: 2,
  title: 'attempt law',
  sql: `
create trigger attempt_item_closed before update of response, flagged, seq, saved_at on attempt_item
  when (select state from attempt where id = old.attempt_id) <> 'in-progress'
begin select raise(abort, 'an answer of a closed attempt does not change'); end;
create trigger attempt_item_seq_grows before update of seq on attempt_item
  when new.seq <= old.seq
begin select raise(abort, 'the number of an answer only grows'); end;
create trigger attempt_item_layout_stays before update of item_id, item_number, layout on attempt_item
begin select raise(abort, 'an attempt keeps the items it began with'); end;
create trigger attempt_start_stays before update of started_at, employee_id, enrolment_id, quiz_id, number on attempt
begin select raise(abort, 'an attempt keeps its start and its owner'); end;
create trigger attempt_is_kept before delete on attempt
begin select raise(abort, 'an attempt is never deleted'); end;

create table accommodation (
  employee_id text primary key references employee(id),
  factor text not null check (factor in ('1.25','1.5','2','3','none')),
  reason text not null,
  set_by text not null references employee(id),
  set_at text not null
) strict, without rowid;
`,
}
