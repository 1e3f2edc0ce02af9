import type { Role } from '@/domain/role.ts'
import type { LazyPage } from './lazy-page.tsx'

/** One address. The roles decide what the page offers; the backend decides what it may do. */
export interface RouteEntry extends LazyPage {
  path: string
  /** `everyone`: any signed-in role. */
  roles: readonly Role[] | 'everyone'
  /** `focus`: the page fills the window without the shell (an attempt). */
  frame?: 'shell' | 'focus'
}
