import { lazyPage } from '@/app/lazy-page.ts'
import type { RouteEntry } from '@/app/route-entry.ts'
import { paths } from '@/paths.ts'

export const learnerRoutes: RouteEntry[] = [
  {
    path: paths.lessonPattern,
    roles: ['learner'],
    frame: 'focus',
    ...lazyPage(() => import('./lesson.tsx'), 'LessonRoute'),
  },
]
