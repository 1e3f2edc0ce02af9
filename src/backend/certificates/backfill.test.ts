import { expect, it } from 'vitest'
import { certificateNumber } from '@/domain/certificate.ts'
import { loadSqlite } from '@/testing/memory-database.ts'
import { migrate, migrations } from '../db/migrate.ts'
import { certificate } from '../db/migrations/0012-certificate.ts'
import { openMemory } from '../db/sqlite-wasm.ts'

it('what was completed before there were certificates is given its own, in the order of the days, and nothing else', async () => {
  const connection = openMemory(await loadSqlite())
  migrate(connection, migrations.slice(0, certificate.number - 1))
  connection.exec(`
    insert into org_unit (id, name, kind, path, sort) values ('kota', 'Dinas Contoh', 'kota', '/kota/', 0);
    insert into position (id, name, kind) values ('wi', 'Widyaiswara', 'fungsional');
    insert into employee (id, nip, name, unit_id, position_id, employment, search_text)
      select value, '19800101200501100' || key, 'Nama ' || value, 'kota', 'wi', 'PNS', '' from json_each('["a","b","c","d"]');
    insert into course (id, owner_id, status, created_at) values ('k', 'a', 'archived', '2025-01-01');
    insert into course_version (id, course_id, number, state, title, summary, why, audience, competency, type, form, level,
      minutes, learning_hours, cover, search_text, published_at)
      values ('v', 'k', 3, 'published', 'Menyapa', '', '', '', 'Pelayanan', 'teknis', 'daring', 2, 150, 3, 0, '', '2025-01-01');
    insert into enrolment (id, employee_id, course_id, version_id, status, source, enrolled_at, completed_at, lessons_total)
      values ('e1', 'a', 'k', 'v', 'completed', 'self', '2025-01-01', '2026-02-01T00:00:00.000Z', 1),
             ('e2', 'b', 'k', 'v', 'completed', 'self', '2025-01-01', '2025-12-31T17:00:00.000Z', 1),
             ('e3', 'c', 'k', 'v', 'completed', 'self', '2025-01-01', '2025-12-31T16:59:59.000Z', 1),
             ('e4', 'd', 'k', 'v', 'failed', 'self', '2025-01-01', null, 1);`)
  migrate(connection)
  expect(
    connection.all(
      'select number, enrolment_id, nip, unit, version_number, learning_hours from certificate order by number',
    ),
  ).toEqual(
    [
      // Midnight of the city parts the years.
      [certificateNumber(2025, 1), 'e3', '1980••••••••••••02'],
      [certificateNumber(2026, 1), 'e2', '1980••••••••••••01'],
      [certificateNumber(2026, 2), 'e1', '1980••••••••••••00'],
    ].map(([number, enrolment_id, nip]) => ({
      number,
      enrolment_id,
      nip,
      unit: 'Dinas Contoh',
      version_number: 3,
      learning_hours: 3,
    })),
  )
  connection.close()
})
