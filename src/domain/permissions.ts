import type { Role } from './role.ts'

/** Why a session that was good no longer is, where its holder should be told more than "sign in". */
export type Ended = 'ACCOUNT_INACTIVE' | 'ROLE_NOT_HELD'

export interface SessionFacts {
  status: 'active' | 'suspended' | 'retired'
  revokedAt: string | null
  /** The role that the session acts in. */
  role: Role
  /** What its holder is today. */
  held: readonly Role[]
}

/**
 * What a session that has not expired is worth at this request. A person who was suspended, has retired or has lost the role is
 * stopped at once, whatever the session says (OWASP ASVS 5.0, 7.4.2 and 8.3.2).
 */
export function sessionState({ status, revokedAt, role, held }: SessionFacts): 'good' | 'over' | Ended {
  if (status !== 'active') return 'ACCOUNT_INACTIVE'
  if (revokedAt !== null) return 'over'
  return held.includes(role) ? 'good' : 'ROLE_NOT_HELD'
}

/**
 * Why a call is not let in; undefined when it is. `roles` are those that the endpoint declares, and rights follow the role of
 * the session alone: what else its holder is opens nothing.
 */
export function refuseCall(
  roles: 'public' | readonly Role[],
  caller: { role: Role } | Ended | undefined,
): Ended | 'UNAUTHENTICATED' | 'FORBIDDEN' | undefined {
  if (roles === 'public') return undefined
  if (typeof caller === 'string') return caller
  if (!caller) return 'UNAUTHENTICATED'
  return roles.includes(caller.role) ? undefined : 'FORBIDDEN'
}
