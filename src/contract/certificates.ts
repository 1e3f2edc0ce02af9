import { z } from 'zod'
import type { Certificate } from '@/domain/certificate.ts'
import { byId, contract } from './endpoint.ts'

type Force = 'valid' | 'withdrawn'

export interface CertificateLine
  extends Pick<Certificate, 'number' | 'title' | 'versionNumber' | 'learningHours' | 'completedAt'> {
  courseId: string
  status: Force
}

export interface CertificatePage extends Certificate {
  courseId: string
  status: Force
  /** It is the reader's own. */
  mine: boolean
  /** Why it lost or regained its force, the last time. */
  changed: { cause: 'regrade' | 'undo' | 'completion'; at: string } | null
}

/**
 * What everyone in the city may know of a number: enough to compare with the paper in their hand. The name is masked for who
 * may not read the certificate.
 */
export type CertificateCheck =
  | { state: 'unknown' }
  | ({ state: Force } & Pick<
      Certificate,
      'number' | 'name' | 'title' | 'versionNumber' | 'learningHours' | 'completedAt'
    >)

const everyone = ['learner', 'trainer', 'supervisor', 'admin'] as const

/** Made by the backend from its own rows, so no schema of the answers weighs on the worker's first load. */
export const certificatesContract = contract({
  'GET /certificates': {
    summary: 'My certificates, newest first',
    roles: ['learner'],
    response: z.custom<CertificateLine[]>(),
  },
  'GET /certificates/{id}': {
    summary: 'One certificate by its number: my own, of my team, of my course, or as an admin any',
    roles: everyone,
    params: byId,
    response: z.custom<CertificatePage>(),
    errors: ['NOT_FOUND'],
  },
  'GET /certificates/{id}/check': {
    summary: 'Whether a number is in force, withdrawn or unknown',
    roles: everyone,
    params: byId,
    response: z.custom<CertificateCheck>(),
  },
})
