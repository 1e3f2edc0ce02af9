import type { Migration } from '../migrate.ts'

/** How far the clock of an attempt has come (null: not past its start), and how far the device was set back meanwhile. */
export const attemptClock: Migration = {
  number: 14,
  title: 'attempt clock',
  sql: /* sql */ `
alter table attempt add column clock_mark text;
alter table attempt add column clock_back_ms integer not null default 0 check (clock_back_ms >= 0);
create trigger attempt_clock_grows before update of clock_mark, clock_back_ms on attempt
  when new.clock_back_ms < old.clock_back_ms or coalesce(new.clock_mark, '') < coalesce(old.clock_mark, '')
begin select raise(abort, 'the clock of an attempt does not go back'); end;
`,
}
