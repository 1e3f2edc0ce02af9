import { lazyPage } from '@/app/lazy-page.tsx'
import type { RouteEntry } from '@/app/route-entry.ts'
import { paths } from '@/paths.ts'

const roles = ['trainer'] as const
export const trainerRoutes: RouteEntry[] = [
  { path: paths.studio, roles, ...lazyPage(() => import('./studio.tsx'), 'StudioRoute') },
  { path: paths.itemBank, roles, ...lazyPage(() => import('./item-bank.tsx'), 'ItemBankRoute') },
  { path: paths.studioCoursePattern, roles, ...lazyPage(() => import('./studio-course.tsx'), 'StudioCourseRoute') },
  { path: paths.studioLessonPattern, roles, ...lazyPage(() => import('./studio-lesson.tsx'), 'StudioLessonRoute') },
  { path: paths.studioQuizPattern, roles, ...lazyPage(() => import('./studio-quiz.tsx'), 'StudioQuizRoute') },
  { path: paths.studioPreviewPattern, roles, ...lazyPage(() => import('./preview.tsx'), 'PreviewRoute') },
  {
    path: paths.studioParticipantsPattern,
    roles,
    ...lazyPage(() => import('./participants.tsx'), 'ParticipantsRoute'),
  },
  { path: paths.studioStuckPattern, roles, ...lazyPage(() => import('./stuck.tsx'), 'StuckRoute') },
  {
    path: paths.studioVoicePattern,
    roles: ['trainer', 'admin'],
    ...lazyPage(() => import('./voice.tsx'), 'VoiceRoute'),
  },
  { path: paths.studioMarkingPattern, roles, ...lazyPage(() => import('./marking.tsx'), 'MarkingRoute') },
  { path: paths.studioEssayPattern, roles, ...lazyPage(() => import('./mark-essay.tsx'), 'MarkEssayRoute') },
  {
    path: paths.studioComparisonPattern,
    roles: ['trainer', 'admin'],
    ...lazyPage(() => import('./comparison.tsx'), 'ComparisonRoute'),
  },
  {
    path: paths.studioItemResultsPattern,
    roles: ['trainer', 'admin'],
    ...lazyPage(() => import('./item-results.tsx'), 'ItemResultsRoute'),
  },
]
