import type { Migration } from '../migrate.ts'

/**
 * Gives every completion that has none its certificate, numbered in the order of the days on which they were finished. Also
 * run by the seed, whose history is completed when it arrives. The number is that of `domain/certificate.ts`; a test compares.
 */
export const issueMissing = /* sql */ `
insert into certificate (number, enrolment_id, version_id, employee_id, course_id, name, nip, unit, title, version_number,
  learning_hours, competency, level, completed_at, issued_at)
select 'KTL-' || d.year || '-' || printf('%06d', d.serial) || '-'
    || printf('%02d', 98 - ((d.year * 1000000 + d.serial) * 100) % 97),
  d.id, d.version_id, d.employee_id, d.course_id, p.name, substr(p.nip, 1, 4) || '••••••••••••' || substr(p.nip, -2), u.name,
  v.title, v.number, v.learning_hours, v.competency, v.level, d.completed_at, d.completed_at
from (
  select e.*, y.year, row_number() over (partition by y.year order by e.completed_at, e.id)
    + coalesce((select max(cast(substr(c.number, 10, 6) as integer)) from certificate c
        where c.number like 'KTL-' || y.year || '-%'), 0) as serial
  from enrolment e
  join (select id, cast(strftime('%Y', completed_at, '+7 hours') as integer) as year from enrolment
    where completed_at is not null) y on y.id = e.id
  where e.status = 'completed' and not exists (select 1 from certificate c where c.enrolment_id = e.id)
) d
join employee p on p.id = d.employee_id
join org_unit u on u.id = p.unit_id
join course_version v on v.id = d.version_id;
`

/**
 * Certificates: what was finished, as it was on that day. Nothing of one ever changes but whether it is in force, and that
 * only by a row that says why. One completion has one certificate, and an enrolment at most one that is in force.
 */
export const certificate: Migration = {
  number: 12,
  title: 'certificate',
  sql: /* sql */ `
create table certificate (
  number text primary key,
  enrolment_id text not null references enrolment(id),
  version_id text not null references course_version(id),
  employee_id text not null references employee(id),
  course_id text not null references course(id),
  name text not null,
  nip text not null,
  unit text not null,
  title text not null,
  version_number integer not null,
  learning_hours integer not null,
  competency text not null,
  level integer not null,
  completed_at text not null,
  issued_at text not null,
  -- The decision about an item that brought the completion, where one did.
  regrade_id text references regrade(id),
  status text not null default 'valid' check (status in ('valid','withdrawn')),
  unique (enrolment_id, version_id, completed_at)
) strict;
create unique index certificate_in_force on certificate(enrolment_id) where status = 'valid';
create index certificate_employee on certificate(employee_id);
create index certificate_regrade on certificate(regrade_id) where regrade_id is not null;

-- Why a certificate lost its force or has it again: a decision about an item, its undoing, or another completion.
create table certificate_change (
  id integer primary key,
  number text not null references certificate(number),
  status text not null check (status in ('valid','withdrawn')),
  cause text not null check (cause in ('regrade','undo','completion')),
  regrade_id text references regrade(id),
  at text not null,
  check ((cause = 'completion') = (regrade_id is null))
) strict;
create index certificate_change_number on certificate_change(number);
create index certificate_change_regrade on certificate_change(regrade_id);

create trigger certificate_is_kept before delete on certificate
begin select raise(abort, 'a certificate is never deleted'); end;
create trigger certificate_stays before update of number, enrolment_id, version_id, employee_id, course_id, name, nip, unit,
  title, version_number, learning_hours, competency, level, completed_at, issued_at, regrade_id on certificate
begin select raise(abort, 'what a certificate says does not change'); end;
create trigger certificate_status_has_a_cause before update of status on certificate
  when new.status is not (select c.status from certificate_change c where c.number = old.number order by c.id desc limit 1)
begin select raise(abort, 'a certificate loses or regains its force only with a recorded cause'); end;
create trigger certificate_change_is_kept before delete on certificate_change
begin select raise(abort, 'why a certificate changed is kept'); end;
create trigger certificate_change_stays before update on certificate_change
begin select raise(abort, 'why a certificate changed does not change'); end;
${issueMissing}`,
}
