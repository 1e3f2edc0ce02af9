import { apiContract } from '@/contract/api.ts'
import { assessmentContract } from '@/contract/assessment.ts'
import { authoringContract } from '@/contract/authoring.ts'
import { bankItemsContract } from '@/contract/bank-items.ts'
import { certificatesContract } from '@/contract/certificates.ts'
import { engagementContract } from '@/contract/engagement.ts'
import { itemAnalysisContract } from '@/contract/item-analysis.ts'
import { bankCopiesContract, itemImportsContract } from '@/contract/item-imports.ts'
import { learningContract } from '@/contract/learning.ts'
import { markingContract } from '@/contract/marking.ts'
import { mediaContract } from '@/contract/media.ts'
import { messagesContract } from '@/contract/messages.ts'
import { peopleContract } from '@/contract/people.ts'
import { reportsContract } from '@/contract/reports.ts'
import { reviewsContract } from '@/contract/reviews.ts'
import { healthContract } from '@/contract/system.ts'
import { versionsContract } from '@/contract/versions.ts'
import { voiceContract } from '@/contract/voice.ts'
import { coursesHandlers } from './courses/handlers.ts'
import { enrolmentsHandlers } from './enrolments/handlers.ts'
import type { Services } from './http/handler.ts'
import { lazyHandlers } from './http/lazy-handlers.ts'
import { makePipeline } from './http/pipeline.ts'
import { sessionHandlers } from './session/handlers.ts'

/** Every area of the backend. A route of the contract without a handler does not compile. */
const handlers = {
  // Read rarely, so its generator is a chunk of its own.
  'GET /openapi.json': async () => (await import('./http/openapi.ts')).openApiDocument(apiContract),
  ...sessionHandlers,
  ...coursesHandlers,
  ...enrolmentsHandlers,
  ...lazyHandlers(learningContract, async () => (await import('./learning/handlers.ts')).learningHandlers),
  ...lazyHandlers(assessmentContract, async () => (await import('./assessment/handlers.ts')).assessmentHandlers),
  ...lazyHandlers(authoringContract, async () => (await import('./authoring/handlers.ts')).authoringHandlers),
  ...lazyHandlers(itemImportsContract, async () => (await import('./interchange/handlers.ts')).itemImportsHandlers),
  ...lazyHandlers(bankCopiesContract, async () => (await import('./authoring/bank-handlers.ts')).bankHandlers),
  ...lazyHandlers(
    bankItemsContract,
    async () => (await import('./interchange/bank-item-handlers.ts')).bankItemHandlers,
  ),
  ...lazyHandlers(versionsContract, async () => (await import('./versions/handlers.ts')).versionsHandlers),
  ...lazyHandlers(reviewsContract, async () => (await import('./authoring/review-handlers.ts')).reviewsHandlers),
  ...lazyHandlers(itemAnalysisContract, async () => (await import('./item-analysis/handlers.ts')).itemAnalysisHandlers),
  ...lazyHandlers(markingContract, async () => (await import('./assessment/marking-handlers.ts')).markingHandlers),
  ...lazyHandlers(messagesContract, async () => (await import('./messages/handlers.ts')).messagesHandlers),
  ...lazyHandlers(engagementContract, async () => (await import('./engagement/handlers.ts')).engagementHandlers),
  ...lazyHandlers(voiceContract, async () => (await import('./voice/handlers.ts')).voiceHandlers),
  ...lazyHandlers(mediaContract, async () => (await import('./media/handlers.ts')).mediaHandlers),
  ...lazyHandlers(certificatesContract, async () => (await import('./certificates/handlers.ts')).certificatesHandlers),
  ...lazyHandlers(peopleContract, async () => (await import('./people/handlers.ts')).peopleHandlers),
  ...lazyHandlers(healthContract, async () => (await import('./system/handlers.ts')).healthHandlers),
  ...lazyHandlers(reportsContract, async () => (await import('./reports/handlers.ts')).reportsHandlers),
} satisfies Record<keyof typeof apiContract, unknown>

/** The whole backend as one function. It knows no MSW, no DOM and no React; see `hosts/` for where it runs. */
export const makeBackend = (services: Services): ((request: Request) => Promise<Response>) =>
  makePipeline(apiContract, handlers as never, services)
