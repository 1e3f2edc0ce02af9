import { migrate, migrations } from '@/backend/db/migrate.ts'
import { bytesOf, databaseOf, loadSqlite } from './memory-database.ts'

/**
 * Rows as a database of each schema may hold them: `goldenRows[n]` is what schema n has made possible, and a golden database of
 * schema N holds all of them up to N. Columns are always named, so that one that is added later takes its default in the older
 * rows, and is filled in the rows of its own number. Texts are of the kind that breaks things: quotes, emoji, line ends, NUL.
 */
const goldenRows: Readonly<Record<number, string>> = {
  1: `
insert into meta (key, value) values ('seeded_at', '2025-01-02T00:00:00.000Z'), ('content:c1', 'yes');
insert into org_unit (id, parent_id, name, kind, path, head_id, sort) values
  ('u1', null, 'Kota ''Contoh''', 'kota', '/u1/', 'p1', 1), ('u2', 'u1', 'Dinas', 'dinas', '/u1/u2/', 'p2', 2);
insert into position (id, name, kind) values ('j1', 'Kepala', 'struktural'), ('j2', 'Pranata', 'fungsional');
insert into employee (id, nip, name, unit_id, position_id, employment, status, search_text, version) values
  ('p1', '198001012005011001', 'Ni Luh "Ayu" 😀', 'u1', 'j1', 'PNS', 'active', 'ni luh ayu', 3),
  ('p2', '198202022006022002', 'D''Arcy', 'u2', 'j2', 'PPPK', 'suspended', 'd arcy', 1),
  ('p3', '199003032015033003', 'Budi', 'u2', 'j2', 'PNS', 'retired', 'budi', 1);
insert into employee_role (employee_id, role) values ('p1', 'admin'), ('p1', 'trainer'), ('p2', 'learner'), ('p3', 'learner');
insert into credential (employee_id, salt, hash, iterations) values ('p1', 'c2FsdA==', 'aGFzaA==', 600000);
insert into session (id, token_hash, employee_id, role, created_at, expires_at, revoked_at) values
  ('s1', 't1', 'p1', 'admin', '2025-01-02T00:00:00.000Z', '2025-01-02T12:00:00.000Z', null),
  ('s2', 't2', 'p2', 'learner', '2025-01-02T00:00:00.000Z', '2025-01-02T12:00:00.000Z', '2025-01-02T01:00:00.000Z');
insert into sign_in_failure (nip, at) values ('198202022006022002', '2025-01-02T00:00:00.000Z');
insert into course (id, owner_id, status, live_version_id, draft_version_id, authored, created_at, version) values
  ('c1', 'p1', 'published', 'v1', 'v2', 1, '2025-01-01T00:00:00.000Z', 4),
  ('c2', 'p1', 'draft', null, null, 0, '2025-01-01T00:00:00.000Z', 1);
insert into course_version (id, course_id, number, state, title, summary, why, audience, competency, type, form, level,
  minutes, learning_hours, cover, sources, search_text, published_at) values
  ('v1', 'c1', 1, 'published', 'Judul ''satu''', 's', 'w', 'a', 'k', 'teknis', 'daring', 1, 90, 3, 0, '[{"a":1}]', 'judul',
    '2025-01-01T00:00:00.000Z'),
  ('v2', 'c1', 2, 'draft', 'Judul dua', 's', 'w', 'a', 'k', 'manajerial', 'campuran', 5, 0, 0, 5, '[]', 'judul', null);
insert into course_audience (version_id, position_id) values ('v1', 'j1'), ('v1', 'j2');
insert into prerequisite (version_id, course_id) values ('v2', 'c2');
insert into module (id, version_id, key, sort, title, outcome, summary) values
  ('m1', 'v1', 'm', 1, 'Modul', 'o', '{"type":"doc","content":[{"type":"paragraph"}]}'), ('m2', 'v2', 'm', 1, 'Modul', 'o', '{}');
insert into lesson (id, version_id, module_id, key, sort, title, minutes, blocks, block_count, version) values
  ('l1', 'v1', 'm1', 'l', 1, 'Pelajaran', 10, '[{"id":"b1"}]', 1, 2), ('l2', 'v2', 'm2', 'l', 1, 'Pelajaran', 240, '[]', 0, 1);
insert into quiz (id, version_id, module_id, key, kind, title, draw, time_limit_minutes, pass_percent, max_attempts, review,
  version) values
  ('q1', 'v1', null, 'final', 'final', 'Akhir', 2, 30, 70, 3, 'after-pass', 1),
  ('q2', 'v1', 'm1', 'cek', 'module', 'Cek', 0, null, 0, null, 'after-submit', 1);
insert into item (id, course_id, key, number, retired_at, version) values
  ('i1', 'c1', 'k1', 2, null, 2), ('i2', 'c1', 'k2', 1, '2025-01-03T00:00:00.000Z', 1);
insert into item_version (item_id, number, type, indicator, body, created_at) values
  ('i1', 1, 'single', 'x', '{"text":"satu"}', '2025-01-01T00:00:00.000Z'),
  ('i1', 2, 'multiple', 'x', '{"text":"dua"}', '2025-01-02T00:00:00.000Z'),
  ('i2', 1, 'shortText', 'y', '{"text":"''; drop table item; --"}', '2025-01-01T00:00:00.000Z');
insert into quiz_item (quiz_id, item_id, sort) values ('q1', 'i1', 1), ('q1', 'i2', 2), ('q2', 'i1', 1);
insert into enrolment (id, employee_id, course_id, version_id, status, source, assigned_by, enrolled_at, started_at,
  completed_at, due_at, lessons_done, lessons_total, last_lesson_key, last_activity_at, final_percent, pre_percent, version) values
  -- Still the 31st in Greenwich and the 1st in Jakarta.
  ('e1', 'p2', 'c1', 'v1', 'completed', 'assigned', 'p1', '2025-01-02T00:00:00.000Z', '2025-01-02T00:00:00.000Z',
    '2025-12-31T18:00:00.000Z', '2026-01-01T00:00:00.000Z', 1, 1, 'l', '2025-12-31T18:00:00.000Z', 100, 40, 7),
  ('e2', 'p3', 'c1', 'v1', 'active', 'self', null, '2025-01-02T00:00:00.000Z', null, null, null, 0, 1, null, null, null, null, 1),
  ('e3', 'p1', 'c1', 'v1', 'left', 'self', null, '2025-01-02T00:00:00.000Z', null, null, null, 0, 1, null, null, null, null, 1),
  ('e4', 'p1', 'c1', 'v1', 'completed', 'self', null, '2025-01-02T00:00:00.000Z', null, '2025-06-01T00:00:00.000Z', null, 1, 1,
    null, null, 80, null, 1);
insert into lesson_progress (enrolment_id, lesson_key, seen, last_block, media_second, watched, active_seconds, seq, updated_at,
  completed_at) values
  ('e1', 'l', '["b1"]', 'b1', 12, '{"b1":[[0,12]]}', 340, 9, '2025-01-02T00:00:00.000Z', '2025-01-02T01:00:00.000Z'),
  ('e2', 'l', '[]', null, null, '{}', 0, 0, '2025-01-02T00:00:00.000Z', null);
insert into note (enrolment_id, lesson_key, body, updated_at, version) values
  ('e1', 'l', 'baris satu' || char(10) || 'baris ''dua'' 😀' || char(0) || 'sesudah nol', '2025-01-02T00:00:00.000Z', 5);
insert into reflection (enrolment_id, lesson_key, block_id, body, updated_at) values
  ('e1', 'l', 'b1', '<script>alert(1)</script>', '2025-01-02T00:00:00.000Z');
insert into attempt (id, enrolment_id, employee_id, quiz_id, quiz_key, quiz_kind, number, state, started_at, deadline_at,
  submitted_at, expired, graded_at, points, max_points, percent, passed) values
  ('a1', 'e1', 'p2', 'q1', 'final', 'final', 1, 'graded', '2025-01-02T00:00:00.000Z', '2025-01-02T00:30:00.000Z',
    '2025-01-02T00:30:00.000Z', 1, '2025-01-02T00:30:00.000Z', 1.5, 2, 75, 1),
  ('a2', 'e2', 'p3', 'q1', 'final', 'final', 1, 'in-progress', '2025-01-02T00:00:00.000Z', '2025-01-02T00:30:00.000Z', null, 0,
    null, null, null, null, null),
  ('a3', 'e2', 'p3', 'q2', 'cek', 'module', 1, 'submitted', '2025-01-02T00:00:00.000Z', null, '2025-01-02T00:10:00.000Z', 0, null,
    null, null, null, null);
insert into attempt_item (attempt_id, position, item_id, item_number, layout, response, seq, saved_at, flagged, points) values
  ('a1', 0, 'i1', 1, '["o2","o1"]', '["o1"]', 3, '2025-01-02T00:10:00.000Z', 1, 1),
  ('a1', 1, 'i2', 1, '{}', '"jawab ''singkat'' 😀"', 1, '2025-01-02T00:11:00.000Z', 0, 0.5),
  ('a2', 0, 'i1', 2, '["o1","o2"]', '["o2"]', 1, '2025-01-02T00:10:00.000Z', 0, null),
  ('a2', 1, 'i2', 1, '{}', null, 0, null, 0, null),
  ('a3', 0, 'i1', 2, '[]', '[]', 1, '2025-01-02T00:05:00.000Z', 0, null);
insert into idempotency (actor, route, key, body_hash, status, response, created_at) values
  ('p2', 'PUT /x', 'k1', 'h', 200, '{"ok":true}', '2025-01-02T00:00:00.000Z'),
  ('p2', 'PUT /x', 'k2', 'h', null, null, '2025-01-02T00:00:00.000Z');
insert into audit_log (id, at, actor_id, action, subject, detail) values
  (1, '2025-01-02T00:00:00.000Z', 'p1', 'role', 'p2', '{"role":"learner"}'),
  (9007199254740991, '2025-01-02T00:00:00.000Z', null, 'seed', 'city', '{}');`,
  2: `
insert into accommodation (employee_id, factor, reason, set_by, set_at) values
  ('p2', '1.25', 'penglihatan', 'p1', '2025-02-01T00:00:00.000Z'), ('p3', 'none', 'r', 'p1', '2025-02-01T00:00:00.000Z');`,
  3: `
insert into bank_item (id, owner_id, sort, type, title, text, indicator, category, body, search_text, source_file, created_at)
values ('b1', 'p1', 1, 'single', 't', 'x', 'i', 'k', '{}', 't x', 'bank.gift', '2025-03-01T00:00:00.000Z');
-- A type of which the first table of versions knew nothing.
insert into item (id, course_id, key) values ('i3', 'c1', 'k3');
insert into item_version (item_id, number, type, indicator, body, created_at) values
  ('i3', 1, 'essay', 'z', '{"text":"esai"}', '2025-03-01T00:00:00.000Z');
insert into attempt_item (attempt_id, position, item_id, item_number, layout, response, seq, saved_at) values
  ('a3', 1, 'i3', 1, '{}', '"esai yang panjang"', 2, '2025-03-01T00:00:00.000Z');`,
  4: `
insert into last_edit (path, actor_id, at) values ('/courses/c1/draft/lessons/l', 'p1', '2025-04-01T00:00:00.000Z');`,
  5: `
insert into item (id, course_id, key, origin_key) values ('i4', 'c1', 'k4', 'k1');
insert into review (id, course_id, version_id, author_id, reviewer_id, state, note, requested_at, decision_note, decided_at,
  approved_mark, version) values
  ('r1', 'c1', 'v1', 'p1', 'p2', 'approved', 'n', '2025-05-01T00:00:00.000Z', 'baik', '2025-05-02T00:00:00.000Z', 'mark', 2),
  ('r2', 'c1', 'v2', 'p1', 'p2', 'open', 'n', '2025-05-01T00:00:00.000Z', '', null, null, 1);
insert into review_comment (id, review_id, author_id, place, place_key, anchor, quote, body, created_at, reply, replied_at,
  resolved_at, resolved_by, version) values
  ('k1', 'r2', 'p2', 'lesson', 'l', 'b1', 'kata', 'komentar', '2025-05-01T00:00:00.000Z', 'balasan', '2025-05-02T00:00:00.000Z',
    '2025-05-03T00:00:00.000Z', 'p1', 3);`,
  6: `
insert into regrade (id, course_id, quiz_key, item_id, item_number, decision, keep_passes, reason, figures, decided_by,
  decided_at, undone_by, undone_at) values
  ('g1', 'c1', 'final', 'i1', 1, '{"kind":"drop"}', 1, 'kunci salah', '{}', 'p1', '2025-06-01T00:00:00.000Z', 'p1',
    '2025-06-02T00:00:00.000Z');
insert into attempt_regrade (regrade_id, step, attempt_id, before_items, before_points, before_max, before_percent, before_passed,
  after_items, after_points, after_max, after_percent, after_passed) values
  ('g1', 'apply', 'a1', '[1,0.5]', 1.5, 2, 75, 1, '[null,0.5]', 0.5, 1, 50, 0),
  ('g1', 'undo', 'a1', '[null,0.5]', 0.5, 1, 50, 0, '[1,0.5]', 1.5, 2, 75, 1);
insert into enrolment_regrade (regrade_id, step, enrolment_id, before_status, before_completed_at, before_final, before_pre,
  after_status, after_completed_at, after_final, after_pre) values
  ('g1', 'apply', 'e1', 'completed', '2025-12-31T18:00:00.000Z', 100, 40, 'failed', '2025-12-31T19:00:00.000Z', 50, 40);`,
  7: `
insert into grading_plan (course_id, quiz_key, second_marker_id, second_percent, threshold_percent, version) values
  ('c1', 'cek', 'p2', 20, 15, 1);
insert into grading_alias (course_id, employee_id, alias) values ('c1', 'p3', 17);
insert into essay_submission (id, attempt_id, position, draw) values ('y1', 'a3', 1, 0.25);
insert into essay_mark (submission_id, round, marker_id, levels, comment, marked_at, version) values
  ('y1', 'first', 'p1', '{"isi":"baik"}', 'c', '2025-07-01T00:00:00.000Z', 1),
  ('y1', 'second', 'p2', null, '', '2025-07-01T00:00:00.000Z', 2);`,
  8: `
insert into idempotency (actor, route, key, body_hash, status, response, created_at) values
  ('p2', 'PUT /x', 'k3', 'h', 204, '', '2025-08-01T00:00:00.000Z');`,
  9: `
insert into announcement (id, sender_id, sender_role, course_id, unit_id, body, sent_at) values
  ('n1', 'p1', 'trainer', 'c1', null, 'Jadwal "baru"', '2025-09-01T00:00:00.000Z'),
  ('n2', 'p1', 'admin', null, 'u2', 'x', '2025-09-01T00:00:00.000Z');
insert into conversation (id, course_id, starter_id, starter_role, person_id) values
  ('o1', 'c1', 'p1', 'trainer', 'p2'), ('o2', null, 'p1', 'admin', 'p2');
insert into message (id, conversation_id, author_id, announcement_id, body, sent_at, read_at) values
  ('d1', 'o1', 'p1', 'n1', null, '2025-09-01T00:00:00.000Z', '2025-09-02T00:00:00.000Z'),
  ('d2', 'o1', 'p2', null, 'Baik 😀', '2025-09-02T00:00:00.000Z', null);
insert into voice_answer (id, course_id, theme, said, changed, answered_by, answered_at) values
  ('w1', 'c1', 'waktu', 'terlalu cepat', 'kini lebih pelan', 'p1', '2025-09-03T00:00:00.000Z');
insert into course_voice (id, course_id, employee_id, useful, clear, load, comment, given_at, theme, answer_id, version) values
  ('x1', 'c1', 'p2', 5, 4, 3, 'cepat', '2025-09-01T00:00:00.000Z', 'waktu', 'w1', 2),
  ('x2', 'c1', 'p3', 1, 1, 1, '', '2025-09-01T00:00:00.000Z', null, null, 1);`,
  10: `
insert into bank_item (id, owner_id, sort, type, title, text, indicator, category, body, search_text, source_file, created_at,
  version, saved_at, archived_at, competency, level, bloom) values
  ('b2', 'p1', 2, 'essay', 't', 'x', 'i', 'k', '{"v":2}', 't x', '', '2025-10-01T00:00:00.000Z', 2, '2025-10-02T00:00:00.000Z',
    '2025-10-03T00:00:00.000Z', 'komp', 3, 'C4');
insert into bank_item_version (item_id, version, body, saved_at) values ('b2', 1, '{"v":1}', '2025-10-01T00:00:00.000Z');
insert into quiz (id, version_id, key, kind, title, draw, pass_percent, review, blueprint) values
  ('q3', 'v2', 'final', 'final', 'Akhir', 3, 70, 'score-only', '{"by":"level","cells":[]}');
insert into attempt (id, enrolment_id, employee_id, quiz_id, quiz_key, quiz_kind, number, state, started_at, draw_seed) values
  ('a4', 'e2', 'p3', 'q2', 'cek', 'module', 2, 'in-progress', '2025-10-01T00:00:00.000Z', 4294967295);`,
  11: `
insert into media (id, owner_id, kind, type, name, size, bytes, created_at) values
  ('f1', 'p1', 'image', 'image/png', 'foto.png', 6, x'89504e4700ff', '2025-11-01T00:00:00.000Z'),
  ('f2', 'p1', 'file', 'application/pdf', 'besar.pdf', 20000, zeroblob(20000), '2025-11-01T00:00:00.000Z');
insert into lesson (id, version_id, module_id, key, sort, title, minutes, block_count, held) values
  ('l3', 'v2', 'm2', 'l3', 2, 'Ditahan', 10, 0, 1);`,
  12: `
insert into regrade (id, course_id, quiz_key, item_id, item_number, decision, keep_passes, reason, figures, decided_by,
  decided_at) values ('g2', 'c1', 'final', 'i2', 1, '{"kind":"all"}', 1, 'x', '{}', 'p1', '2026-01-02T00:00:00.000Z');
insert into certificate (number, enrolment_id, version_id, employee_id, course_id, name, nip, unit, title, version_number,
  learning_hours, competency, level, completed_at, issued_at, regrade_id, status) values
  ('KTL-2026-000009-72', 'e1', 'v1', 'p2', 'c1', 'D''Arcy', '1982••••••••••••02', 'Dinas', 'Judul', 1, 3, 'k', 1,
    '2025-12-31T18:00:00.000Z', '2026-01-02T00:00:00.000Z', 'g2', 'valid');
insert into certificate_change (id, number, status, cause, regrade_id, at) values
  (1, 'KTL-2026-000009-72', 'withdrawn', 'undo', 'g2', '2026-01-03T00:00:00.000Z'),
  (2, 'KTL-2026-000009-72', 'valid', 'completion', null, '2026-01-04T00:00:00.000Z');`,
  13: `
insert into reserve (room) values (zeroblob(65536)), (zeroblob(65536));`,
  14: `
insert into attempt (id, enrolment_id, employee_id, quiz_id, quiz_key, quiz_kind, number, state, started_at, clock_mark,
  clock_back_ms) values
  ('a5', 'e4', 'p1', 'q2', 'cek', 'module', 1, 'in-progress', '2026-02-01T00:00:00.000Z', '2026-02-01T00:01:00.000Z', 3600000);`,
}

/** The bytes of a database that was made by this schema and filled by it. */
export async function goldenOf(schema: number): Promise<Uint8Array> {
  const { oo1 } = await loadSqlite()
  const empty = new oo1.DB(':memory:', 'c')
  empty.exec('vacuum')
  const { database, connection } = await databaseOf(await bytesOf(empty))
  empty.close()
  migrate(connection, migrations.slice(0, schema))
  for (let number = 1; number <= schema; number++) connection.exec(`begin;${goldenRows[number] ?? ''};commit`)
  const bytes = await bytesOf(database)
  connection.close()
  return bytes
}
