import { sql } from 'kysely'
import {
  type CertificateSteps,
  certificateNumber,
  certificateSteps,
  type HeldCertificate,
  serialOf,
  yearOfCompletion,
} from '@/domain/certificate.ts'
import { maskNip } from '@/domain/mask.ts'
import { insertAudit } from '../db/audit-log.ts'
import type { Db } from '../db/port.ts'

type Status = 'active' | 'completed' | 'failed' | 'left'
/** What an enrolment is, or would be. */
export interface EnrolmentAfter {
  id: string
  status: Status
  completedAt: string | null
}
/** Numbers that lose or regain their force, and enrolments that are given one. */
export interface CertificatePlan extends Omit<CertificateSteps, 'issue'> {
  issue: string[]
}
export type Cause = { at: string } & ({ kind: 'completion' } | { kind: 'regrade' | 'undo'; regradeId: string })

/** Values per statement: below what SQLite takes as parameters. */
const batch = 200
const slices = <T>(list: readonly T[]) =>
  Array.from({ length: Math.ceil(list.length / batch) }, (_, at) => list.slice(at * batch, (at + 1) * batch))

/** What becomes of the certificates when these enrolments are so, without writing anything. */
export async function planCertificates(db: Db, enrolments: readonly EnrolmentAfter[]): Promise<CertificatePlan> {
  const plan: CertificatePlan = { withdraw: [], reinstate: [], issue: [] }
  for (const part of slices(enrolments)) {
    const ids = part.map(({ id }) => id)
    const versions = new Map(
      (await db.selectFrom('enrolment').where('id', 'in', ids).select(['id', 'version_id']).execute()).map((row) => [
        row.id,
        row.version_id,
      ]),
    )
    const held = await findHeld(db, ids)
    for (const { id, status, completedAt } of part) {
      const versionId = versions.get(id)
      if (versionId === undefined) continue
      const steps = certificateSteps({ versionId, status, completedAt }, held.get(id) ?? [])
      plan.withdraw.push(...steps.withdraw)
      plan.reinstate.push(...steps.reinstate)
      if (steps.issue) plan.issue.push(id)
    }
  }
  return plan
}

async function findHeld(db: Db, enrolmentIds: readonly string[]): Promise<Map<string, HeldCertificate[]>> {
  const rows = await db
    .selectFrom('certificate')
    .where('enrolment_id', 'in', enrolmentIds)
    .select(['number', 'enrolment_id', 'version_id', 'completed_at', 'status'])
    .execute()
  const held = new Map<string, HeldCertificate[]>()
  for (const { number, enrolment_id, version_id, completed_at, status } of rows) {
    const one = { number, versionId: version_id, completedAt: completed_at, valid: status === 'valid' }
    held.set(enrolment_id, [...(held.get(enrolment_id) ?? []), one])
  }
  return held
}

/**
 * Carries a plan out, once the enrolments are what it was made for: withdrawn first, so that one is in force at a time. The
 * numbers that were issued.
 */
export async function writeCertificates(db: Db, plan: CertificatePlan, cause: Cause): Promise<string[]> {
  await changeForce(db, plan.withdraw, 'withdrawn', cause)
  await changeForce(db, plan.reinstate, 'valid', cause)
  return issue(db, plan.issue, cause)
}

/** The certificate of an enrolment as that stands now. In the transaction that completed it; again it changes nothing. */
export async function followCompletion(db: Db, enrolmentId: string, at: string) {
  const enrolments = await db
    .selectFrom('enrolment')
    .where('id', '=', enrolmentId)
    .select(['id', 'status', 'completed_at as completedAt'])
    .execute()
  const plan = await planCertificates(db, enrolments)
  // Nobody decides it: it follows from the rule of completion.
  for (const number of await writeCertificates(db, plan, { kind: 'completion', at }))
    await insertAudit(db, {
      at,
      actorId: null,
      action: 'certificate.issue',
      subject: number,
      detail: { enrolment: enrolmentId },
    })
}

const regradeOf = (cause: Cause) => (cause.kind === 'completion' ? null : cause.regradeId)

/** The reason first; the force follows from it (see the triggers). */
async function changeForce(db: Db, numbers: readonly string[], status: 'valid' | 'withdrawn', cause: Cause) {
  for (const part of slices(numbers)) {
    await db
      .insertInto('certificate_change')
      .values(part.map((number) => ({ number, status, cause: cause.kind, regrade_id: regradeOf(cause), at: cause.at })))
      .execute()
    await db.updateTable('certificate').set({ status }).where('number', 'in', part).execute()
  }
}

async function issue(db: Db, enrolmentIds: readonly string[], cause: Cause): Promise<string[]> {
  const numbers: string[] = []
  const next = new Map<number, number>()
  for (const part of slices(enrolmentIds)) {
    const rows = await findSnapshots(db, part)
    for (const { nip, completed_at, ...row } of rows) {
      const completedAt = completed_at ?? cause.at
      const year = yearOfCompletion(completedAt)
      const serial = next.get(year) ?? (await findLastSerial(db, year)) + 1
      next.set(year, serial + 1)
      const number = certificateNumber(year, serial)
      numbers.push(number)
      await db
        .insertInto('certificate')
        .values({
          ...row,
          number,
          nip: maskNip(nip),
          completed_at: completedAt,
          issued_at: cause.at,
          regrade_id: regradeOf(cause),
        })
        .execute()
    }
  }
  return numbers
}

/** All that a certificate says, of enrolments that are completed now. In the order in which they were. */
const findSnapshots = (db: Db, enrolmentIds: readonly string[]) =>
  db
    .selectFrom('enrolment as e')
    .innerJoin('employee as p', 'p.id', 'e.employee_id')
    .innerJoin('org_unit as u', 'u.id', 'p.unit_id')
    .innerJoin('course_version as v', 'v.id', 'e.version_id')
    .where('e.id', 'in', enrolmentIds)
    .where('e.status', '=', 'completed')
    .orderBy('e.completed_at')
    .orderBy('e.id')
    .select(['e.id as enrolment_id', 'e.version_id', 'e.employee_id', 'e.course_id', 'e.completed_at'])
    .select(['p.name', 'p.nip', 'u.name as unit', 'v.title', 'v.number as version_number', 'v.learning_hours'])
    .select(['v.competency', 'v.level'])
    .execute()

async function findLastSerial(db: Db, year: number): Promise<number> {
  const row = await db
    .selectFrom('certificate')
    .where('number', '>', `KTL-${year}-`)
    .where('number', '<', `KTL-${year}.`)
    .select(sql<string | null>`max(number)`.as('last'))
    .executeTakeFirst()
  return row?.last ? serialOf(row.last) : 0
}
