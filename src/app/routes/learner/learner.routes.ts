import { lazyPage } from '@/app/lazy-page.tsx'
import type { RouteEntry } from '@/app/route-entry.ts'
import { paths } from '@/paths.ts'

export const learnerRoutes: RouteEntry[] = [
  { path: paths.home, roles: ['learner'], ...lazyPage(() => import('./home.tsx'), 'HomeRoute') },
  { path: paths.catalogue, roles: 'everyone', ...lazyPage(() => import('./catalogue.tsx'), 'CatalogueRoute') },
  { path: paths.coursePattern, roles: 'everyone', ...lazyPage(() => import('./course.tsx'), 'CourseRoute') },
  { path: paths.myLearning, roles: ['learner'], ...lazyPage(() => import('./my-learning.tsx'), 'MyLearningRoute') },
  {
    path: paths.lessonPattern,
    roles: ['learner'],
    frame: 'focus',
    ...lazyPage(() => import('./lesson.tsx'), 'LessonRoute'),
  },
  { path: paths.checkPattern, roles: ['learner'], ...lazyPage(() => import('./check.tsx'), 'CheckRoute') },
  {
    path: paths.attemptPattern,
    roles: ['learner'],
    frame: 'focus',
    ...lazyPage(() => import('./attempt.tsx'), 'AttemptRoute'),
  },
  {
    path: paths.attemptResultPattern,
    roles: ['learner'],
    ...lazyPage(() => import('./attempt-result.tsx'), 'AttemptResultRoute'),
  },
  { path: paths.myResults, roles: ['learner'], ...lazyPage(() => import('./my-results.tsx'), 'MyResultsRoute') },
]
