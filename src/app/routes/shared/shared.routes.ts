import { lazyPage } from '@/app/lazy-page.tsx'
import type { RouteEntry } from '@/app/route-entry.ts'
import { paths } from '@/paths.ts'

export const sharedRoutes: RouteEntry[] = [
  { path: paths.health, roles: 'everyone', ...lazyPage(() => import('./health.tsx'), 'HealthRoute') },
  { path: paths.messages, roles: 'everyone', ...lazyPage(() => import('./messages.tsx'), 'MessagesRoute') },
  {
    path: paths.conversationPattern,
    roles: 'everyone',
    ...lazyPage(() => import('./conversation.tsx'), 'ConversationRoute'),
  },
  {
    path: paths.certificateCheck,
    roles: 'everyone',
    ...lazyPage(() => import('./certificate-check.tsx'), 'CertificateCheckRoute'),
  },
  {
    path: paths.certificatePattern,
    roles: 'everyone',
    ...lazyPage(() => import('./certificate.tsx'), 'CertificateRoute'),
  },
  { path: paths.reviewPattern, roles: ['trainer', 'admin'], ...lazyPage(() => import('./review.tsx'), 'ReviewRoute') },
]
