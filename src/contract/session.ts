import { z } from 'zod'
import { Role } from '@/domain/role.ts'
import { contract, Instant } from './endpoint.ts'

export const everyone = ['learner', 'trainer', 'supervisor', 'admin'] as const

export const Me = z.object({
  employeeId: z.string(),
  name: z.string(),
  position: z.string(),
  unit: z.string(),
  /** The role in which this session acts. */
  role: Role,
  held: z.array(Role),
  expiresAt: Instant,
})
export type Me = z.infer<typeof Me>

export const OpenedSession = Me.extend({ token: z.string() })

const Nip = z.string().transform((value) => value.replace(/[\s.]/g, ''))

export const sessionContract = contract({
  'POST /sessions': {
    summary: 'Sign in with NIP and password',
    roles: 'public',
    secret: true,
    reserve: true,
    body: z.strictObject({
      nip: Nip.refine((value) => /^\d{18}$/.test(value), 'nip_18_digits'),
      password: z.string().min(1, 'required').max(200),
    }),
    response: OpenedSession,
    status: 201,
    errors: ['BAD_CREDENTIALS', 'TOO_MANY_TRIES', 'ACCOUNT_INACTIVE'],
  },
  'GET /demo-people': {
    summary: 'The four demo people who can be tried with one click',
    roles: 'public',
    response: z.array(z.object({ role: Role, name: z.string(), nip: z.string(), position: z.string() })),
  },
  'POST /demo-sessions': {
    summary: 'Sign in as one of the four demo people',
    roles: 'public',
    secret: true,
    reserve: true,
    body: z.strictObject({ role: Role }),
    response: OpenedSession,
    status: 201,
    errors: ['NOT_FOUND'],
  },
  'GET /session': { summary: 'Who I am in this session', roles: everyone, response: Me },
  'PATCH /session': {
    summary: 'Act in another role that I hold',
    roles: everyone,
    body: z.strictObject({ role: Role }),
    response: Me,
    errors: ['ROLE_NOT_HELD'],
  },
  'DELETE /session': { summary: 'Sign out here', roles: everyone },
  'DELETE /sessions': { summary: 'Sign out on every tab and device', roles: everyone },
  'PUT /password': {
    summary: 'Change my password; every other session ends',
    roles: everyone,
    secret: true,
    body: z.strictObject({ current: z.string().max(200), next: z.string().min(12).max(200) }),
    errors: ['WRONG_PASSWORD', 'TOO_MANY_TRIES'],
  },
})
