import type { Role } from '@/domain/role.ts'
import type { RouteEntry } from './route-entry.ts'
import { adminRoutes } from './routes/admin/admin.routes.ts'
import { learnerRoutes } from './routes/learner/learner.routes.ts'
import { sharedRoutes } from './routes/shared/shared.routes.ts'
import { supervisorRoutes } from './routes/supervisor/supervisor.routes.ts'
import { trainerRoutes } from './routes/trainer/trainer.routes.ts'

/** Every page behind the sign-in. */
export const routes: RouteEntry[] = [
  ...learnerRoutes,
  ...trainerRoutes,
  ...supervisorRoutes,
  ...adminRoutes,
  ...sharedRoutes,
]

export const mayOpen = ({ roles }: RouteEntry, role: Role) => roles === 'everyone' || roles.includes(role)

/** How long the first page has the network and the processor for itself: the backend fetches chunks for it as well. */
const settleMs = 2_000

/** Fetches the chunks of a role's pages while the browser is idle, so that a click finds them there. Returns what ends it. */
export function preloadPagesOf(role: Role) {
  const queue = routes.filter((entry) => mayOpen(entry, role))
  const whenIdle = (work: () => void) =>
    'requestIdleCallback' in window ? requestIdleCallback(work, { timeout: 3_000 }) : setTimeout(work, 300)
  const next = () => {
    const entry = queue.shift()
    if (entry) void entry.preload().then(() => whenIdle(next))
  }
  const settling = setTimeout(() => whenIdle(next), settleMs)
  return () => {
    clearTimeout(settling)
    queue.length = 0
  }
}
