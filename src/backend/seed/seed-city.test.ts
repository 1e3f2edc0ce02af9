import { beforeAll, describe, expect, it } from 'vitest'
import { memoryDatabase } from '@/testing/memory-database.ts'
import type { SqliteConnection } from '../db/port.ts'
import { passwordHash } from '../session/digest.ts'
import { makeCity } from './city.ts'
import { authoredSlugs, loadContent } from './content-loader.ts'
import { demoCredential } from './demo-credential.ts'
import { demoPassword } from './demo-people.ts'
import { isSeeded } from './is-seeded.ts'
import { seedCity } from './seed-city.ts'
import { seedContent } from './seed-content.ts'

const now = new Date('2026-11-23T04:00:00Z')
let db: SqliteConnection
const one = (sql: string) => Number(Object.values(db.all(sql)[0] ?? {})[0])

beforeAll(async () => {
  db = (await memoryDatabase()).connection
  const start = performance.now()
  const city = makeCity({ seed: 1, size: 'S', now })
  const made = performance.now()
  seedCity(db, city)
  console.warn(`city made in ${(made - start).toFixed(0)} ms, written in ${(performance.now() - made).toFixed(0)} ms`)
})

describe('the demo city', () => {
  it('is the same for the same seed and day', () => {
    const again = () => JSON.stringify(makeCity({ seed: 1, size: 'S', now }).enrolments.slice(0, 300))
    expect(again()).toBe(again())
    expect(makeCity({ seed: 2, size: 'S', now }).people[40]?.name).not.toBe(
      makeCity({ seed: 1, size: 'S', now }).people[40]?.name,
    )
  })

  it('has 600 people, 60 courses, 6,000 enrolments and about 40,000 lesson-progress rows', () => {
    expect(one('select count(*) from employee')).toBe(600)
    expect(one('select count(*) from course')).toBe(60)
    expect(one('select count(*) from enrolment')).toBe(6_000)
    const rows = one('select count(*) from lesson_progress')
    expect(rows).toBeGreaterThan(36_000)
    expect(rows).toBeLessThan(60_000)
    expect(isSeeded(db)).toBe(true)
  })

  it('keeps every foreign key and every check of the schema', () => {
    expect(db.all('pragma foreign_key_check')).toEqual([])
    expect(db.all('pragma integrity_check')[0]?.integrity_check).toBe('ok')
  })

  it('gives every unit a head who sits in it and supervises', () => {
    const wrong = db.all(`select u.id from org_unit u left join employee e on e.id = u.head_id
      left join employee_role r on r.employee_id = e.id and r.role = 'supervisor'
      where e.id is null or r.role is null or (u.kind <> 'kota' and e.unit_id <> u.id)`)
    expect(wrong).toEqual([])
  })

  it('has believable spread: busy months, laggards, failures, retries, never started', () => {
    const months = db
      .all('select substr(enrolled_at, 6, 2) m, count(*) n from enrolment group by 1 order by 2')
      .map((row) => Number(row.n))
    expect((months.at(-1) ?? 0) / (months[0] ?? 1)).toBeGreaterThan(2)
    const share = (where: string) => one(`select count(*) from enrolment where ${where}`) / 6_000
    expect(share("status = 'completed'")).toBeGreaterThan(0.4)
    expect(share("status = 'completed'")).toBeLessThan(0.8)
    expect(share("status = 'failed'")).toBeGreaterThan(0.003)
    expect(share('started_at is null')).toBeGreaterThan(0.01)
    expect(one("select count(*) from attempt where quiz_kind = 'final' and number > 1")).toBeGreaterThan(100)
    const overdue = one(`select count(*) from enrolment where status = 'active' and due_at < '${now.toISOString()}'`)
    expect(overdue).toBeGreaterThan(50)
  })

  it('completes nothing without a passed final check, and knows no instant after its day', () => {
    expect(
      one(
        "select count(*) from enrolment where status = 'completed' and (final_percent < 70 or lessons_done < lessons_total)",
      ),
    ).toBe(0)
    expect(
      one(
        `select count(*) from enrolment where max(enrolled_at, coalesce(last_activity_at, '')) > '${now.toISOString()}'`,
      ),
    ).toBe(0)
  })

  it('tells the story of the demo learner: 14 JP this year, one course in hand and due soon', () => {
    const hours = one(`select sum(v.learning_hours) from enrolment e join course_version v on v.id = e.version_id
      where e.employee_id = 'p-ratri' and e.status = 'completed' and e.completed_at >= '2026'`)
    expect(hours).toBe(14)
    const [active] = db.all(
      "select course_id, due_at from enrolment where employee_id = 'p-ratri' and status = 'active'",
    )
    expect(active?.course_id).toBe('kesehatan-masyarakat-lapangan')
    expect(
      one(
        "select count(*) from enrolment where employee_id = 'p-ratri' and course_id in ('pelayanan-publik-prima','manajemen-proyek-asn')",
      ),
    ).toBe(0)
  })

  it('hashes the public password beforehand, with the same cost as any other', async () => {
    expect(await passwordHash(demoPassword, demoCredential.salt, demoCredential.iterations)).toBe(demoCredential.hash)
  })

  it('takes in the authored content once, however often it is asked', async () => {
    for (const slug of [...authoredSlugs, ...authoredSlugs]) {
      db.exec('begin')
      seedContent(db, await loadContent(slug))
      db.exec('commit')
    }
    expect(
      one(
        "select count(*) from lesson l join course_version v on v.id = l.version_id join course c on c.id = v.course_id where c.authored = 1 and l.blocks = '[]'",
      ),
    ).toBe(0)
    expect(one('select count(*) from item')).toBeGreaterThan(280)
    expect(db.all('pragma foreign_key_check')).toEqual([])
  })
})
