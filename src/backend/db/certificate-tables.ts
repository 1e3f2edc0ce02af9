import type { Generated } from 'kysely'

type Force = 'valid' | 'withdrawn'

/** What was finished, as it was on that day, and why a certificate lost or regained its force. */
export interface CertificateTables {
  certificate: {
    number: string
    enrolment_id: string
    version_id: string
    employee_id: string
    course_id: string
    name: string
    nip: string
    unit: string
    title: string
    version_number: number
    learning_hours: number
    competency: string
    level: number
    completed_at: string
    issued_at: string
    regrade_id: string | null
    status: Generated<Force>
  }
  certificate_change: {
    id: Generated<number>
    number: string
    status: Force
    cause: 'regrade' | 'undo' | 'completion'
    regrade_id: string | null
    at: string
  }
}
