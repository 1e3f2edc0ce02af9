import { z } from 'zod'
import { timeFactors } from '@/domain/attempt.ts'
import { Role } from '@/domain/role.ts'
import { byId, contract } from './endpoint.ts'

const EmployeeStatus = z.enum(['active', 'suspended', 'retired'])
export type EmployeeStatus = z.infer<typeof EmployeeStatus>

export const Account = z.object({
  version: z.number().int(),
  status: EmployeeStatus,
  unitId: z.string(),
  roles: z.array(Role),
  /** Time in checks, as a factor of the limit; `none`: no limit. Counts from the next attempt on. */
  timeFactor: z.enum(timeFactors),
  timeReason: z.string(),
})
export type Account = z.infer<typeof Account>

const AdminCourse = z.object({
  id: z.string(),
  title: z.string(),
  owner: z.string(),
  status: z.enum(['draft', 'published', 'archived']),
  /** False: only the outline exists, nobody can be enrolled. */
  authored: z.boolean(),
  participants: z.number().int(),
  completed: z.number().int(),
  /** Percent of the participants who completed it; null below five people. */
  rate: z.number().nullable(),
  /** Percent of the graded final attempts that passed; null below five people. */
  passRate: z.number().nullable(),
  /** People who are still running past their due date. */
  overdue: z.number().int(),
})
export type AdminCourse = z.infer<typeof AdminCourse>

export const peopleContract = contract({
  'GET /employees/{id}/account': {
    summary: 'Status, unit and roles of an employee',
    roles: ['admin'],
    params: byId,
    response: Account,
    errors: ['NOT_FOUND'],
  },
  'PATCH /employees/{id}': {
    summary:
      'Change the status, unit, roles or time in checks of an employee; audited, and it takes effect at their next request',
    roles: ['admin'],
    params: byId,
    versioned: true,
    body: z.strictObject({
      status: EmployeeStatus.optional(),
      unitId: z.string().min(1).max(80).optional(),
      roles: z.array(Role).min(1, 'role_needed').max(4).optional(),
      timeFactor: z.enum(timeFactors).optional(),
      /** Why; needed whenever the factor changes to more than 1. */
      timeReason: z.string().trim().max(300).optional(),
    }),
    response: Account,
    errors: ['NOT_FOUND', 'LAST_OF_ITS_KIND'],
  },
  'GET /admin/courses': {
    summary: 'All courses of the city with how they are going',
    roles: ['admin'],
    response: z.array(AdminCourse),
  },
})
