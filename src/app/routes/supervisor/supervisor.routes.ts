import { lazyPage } from '@/app/lazy-page.tsx'
import type { RouteEntry } from '@/app/route-entry.ts'
import { paths } from '@/paths.ts'

export const supervisorRoutes: RouteEntry[] = [
  { path: paths.team, roles: ['supervisor'], ...lazyPage(() => import('./team.tsx'), 'TeamRoute') },
  {
    path: paths.teamMemberPattern,
    roles: ['supervisor'],
    ...lazyPage(() => import('./team-member.tsx'), 'TeamMemberRoute'),
  },
]
