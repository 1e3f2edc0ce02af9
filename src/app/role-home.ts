import type { Role } from '@/domain/role.ts'
import { paths } from '@/paths.ts'

/** Where `/` leads: each role has one page that it starts from. */
export const roleHome: Record<Role, string> = {
  learner: paths.home,
  trainer: paths.studio,
  supervisor: paths.team,
  admin: paths.dashboard,
}
