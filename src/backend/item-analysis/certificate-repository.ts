import type { CertificateEvidence } from '@/contract/item-analysis.ts'
import type { Db } from '../db/port.ts'

/** What the decisions about a check, and their undoing, did to certificates, by regrade. */
export async function findCertificateEvidence(db: Db, courseId: string, quizKey: string) {
  const issued = await db
    .selectFrom('certificate as c')
    .innerJoin('regrade as r', 'r.id', 'c.regrade_id')
    .where('r.course_id', '=', courseId)
    .where('r.quiz_key', '=', quizKey)
    .orderBy('c.number')
    .select(['r.id', 'c.number'])
    .execute()
  const changed = await db
    .selectFrom('certificate_change as c')
    .innerJoin('regrade as r', 'r.id', 'c.regrade_id')
    .where('r.course_id', '=', courseId)
    .where('r.quiz_key', '=', quizKey)
    .orderBy('c.number')
    .select(['r.id', 'c.number', 'c.status'])
    .execute()
  return (id: string): CertificateEvidence => ({
    issued: issued.filter((row) => row.id === id).map(({ number }) => number),
    withdrawn: changed.filter((row) => row.id === id && row.status === 'withdrawn').map(({ number }) => number),
    reinstated: changed.filter((row) => row.id === id && row.status === 'valid').map(({ number }) => number),
  })
}
