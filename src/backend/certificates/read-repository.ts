import type { Db } from '../db/port.ts'

export const findMine = (db: Db, employeeId: string) =>
  db
    .selectFrom('certificate')
    .where('employee_id', '=', employeeId)
    .orderBy('completed_at', 'desc')
    .orderBy('number', 'desc')
    .select(['number', 'title', 'version_number as versionNumber', 'learning_hours as learningHours'])
    .select(['completed_at as completedAt', 'course_id as courseId', 'status'])
    .execute()

/** A certificate with what decides who may read it: its holder, where the holder works today, whose course it is of. */
export const findCertificate = (db: Db, number: string) =>
  db
    .selectFrom('certificate as c')
    .innerJoin('employee as p', 'p.id', 'c.employee_id')
    .innerJoin('org_unit as u', 'u.id', 'p.unit_id')
    .innerJoin('course as k', 'k.id', 'c.course_id')
    .where('c.number', '=', number)
    .select(['c.number', 'c.name', 'c.nip', 'c.unit', 'c.title', 'c.version_number as versionNumber', 'c.competency'])
    .select(['c.learning_hours as learningHours', 'c.level', 'c.completed_at as completedAt', 'c.status'])
    .select(['c.course_id as courseId', 'c.employee_id as holderId', 'u.path as holderPath', 'k.owner_id as ownerId'])
    .executeTakeFirst()

export const findLastChange = (db: Db, number: string) =>
  db
    .selectFrom('certificate_change')
    .where('number', '=', number)
    .orderBy('id', 'desc')
    .select(['cause', 'at'])
    .executeTakeFirst()
