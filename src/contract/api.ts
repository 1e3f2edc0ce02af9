import { z } from 'zod'
import { assessmentContract } from './assessment.ts'
import { authoringContract } from './authoring.ts'
import { bankItemsContract } from './bank-items.ts'
import { certificatesContract } from './certificates.ts'
import { coursesContract } from './courses.ts'
import { contract } from './endpoint.ts'
import { engagementContract } from './engagement.ts'
import { enrolmentsContract } from './enrolments.ts'
import { itemAnalysisContract } from './item-analysis.ts'
import { bankCopiesContract, itemImportsContract } from './item-imports.ts'
import { learningContract } from './learning.ts'
import { markingContract } from './marking.ts'
import { mediaContract } from './media.ts'
import { messagesContract } from './messages.ts'
import { peopleContract } from './people.ts'
import { reportsContract } from './reports.ts'
import { reviewsContract } from './reviews.ts'
import { sessionContract } from './session.ts'
import { healthContract } from './system.ts'
import { versionsContract } from './versions.ts'
import { voiceContract } from './voice.ts'

export const systemContract = contract({
  'GET /openapi.json': { summary: 'This contract as OpenAPI 3.1', roles: 'public', response: z.looseObject({}) },
})

/** Every endpoint there is. The page imports only its type. */
export const apiContract = {
  ...systemContract,
  ...sessionContract,
  ...coursesContract,
  ...enrolmentsContract,
  ...learningContract,
  ...assessmentContract,
  ...reportsContract,
  ...peopleContract,
  ...authoringContract,
  ...itemImportsContract,
  ...bankCopiesContract,
  ...bankItemsContract,
  ...versionsContract,
  ...reviewsContract,
  ...itemAnalysisContract,
  ...markingContract,
  ...messagesContract,
  ...engagementContract,
  ...voiceContract,
  ...mediaContract,
  ...certificatesContract,
  ...healthContract,
}
export type ApiContract = typeof apiContract
