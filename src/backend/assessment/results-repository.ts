import { sql } from 'kysely'
import type { Db } from '../db/port.ts'

/** All that a person has handed in. */
export const findResults = (db: Db, employeeId: string) =>
  db
    .selectFrom('attempt as a')
    .innerJoin('quiz as q', 'q.id', 'a.quiz_id')
    .innerJoin('enrolment as e', 'e.id', 'a.enrolment_id')
    .innerJoin('course_version as v', 'v.id', 'q.version_id')
    .where('a.employee_id', '=', employeeId)
    .where('a.state', '<>', 'in-progress')
    // What waits for marks comes first.
    .orderBy(sql`a.graded_at is null`, 'desc')
    .orderBy('a.graded_at', 'desc')
    .limit(200)
    .select(['a.id', 'e.course_id as courseId', 'v.title as courseTitle', 'q.title', 'q.kind', 'a.number', 'a.percent'])
    .select('v.number as versionNumber')
    .select(['a.passed', 'a.graded_at as gradedAt', 'a.submitted_at as submittedAt'])
    .execute()
