import { z } from 'zod'

/** Peran. A person may hold several; a session acts in one at a time. */
export const Role = z.enum(['learner', 'trainer', 'supervisor', 'admin'])
export type Role = z.infer<typeof Role>
export const roles = Role.options
