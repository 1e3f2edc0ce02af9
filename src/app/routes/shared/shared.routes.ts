import { lazyPage } from '@/app/lazy-page.tsx'
import type { RouteEntry } from '@/app/route-entry.ts'
import { paths } from '@/paths.ts'

export const sharedRoutes: RouteEntry[] = [
  { path: paths.health, roles: 'everyone', ...lazyPage(() => import('./health.tsx'), 'HealthRoute') },
  { path: paths.reviewPattern, roles: ['trainer', 'admin'], ...lazyPage(() => import('./review.tsx'), 'ReviewRoute') },
]
