import type { peopleContract } from '@/contract/people.ts'
import { rateOf } from '@/domain/report-cells.ts'
import { insertAudit } from '../db/audit-log.ts'
import type { Handlers } from '../http/handler.ts'
import { revokeSessionsOf } from '../session/repository.ts'
import {
  countOtherAdmins,
  findAccount,
  findAdminCourses,
  hasUnit,
  replaceAccommodation,
  updateAccount,
} from './repository.ts'

export const peopleHandlers: Handlers<typeof peopleContract> = {
  'GET /employees/{id}/account': async ({ params, db, refuse }) =>
    (await findAccount(db, params.id)) ?? refuse('NOT_FOUND'),

  'PATCH /employees/{id}': async ({ actor, params, body, db, now, refuse, checkVersion, invalid }) => {
    const before = (await findAccount(db, params.id)) ?? refuse('NOT_FOUND')
    checkVersion(before.version)
    const after = {
      status: body.status ?? before.status,
      unitId: body.unitId ?? before.unitId,
      roles: [...new Set(body.roles ?? before.roles)].toSorted(),
      timeFactor: body.timeFactor ?? before.timeFactor,
      timeReason: (body.timeFactor ?? before.timeFactor) === '1' ? '' : (body.timeReason ?? before.timeReason),
    }
    if (after.timeFactor !== '1' && after.timeReason === '')
      return invalid('body.timeReason', 'required', 'more time needs a reason')
    if (!(await hasUnit(db, after.unitId))) return invalid('body.unitId', 'unknown', 'no such unit')
    const wasAdmin = before.status === 'active' && before.roles.includes('admin')
    const staysAdmin = after.status === 'active' && after.roles.includes('admin')
    if (wasAdmin && !staysAdmin && (await countOtherAdmins(db, params.id)) === 0) return refuse('LAST_OF_ITS_KIND')
    await updateAccount(db, params.id, after)
    const at = now.toISOString()
    if (after.timeFactor !== before.timeFactor || after.timeReason !== before.timeReason)
      await replaceAccommodation(db, params.id, after, { by: actor.employeeId, at })
    if (after.status !== 'active') await revokeSessionsOf(db, params.id, at)
    await insertAudit(db, {
      at,
      actorId: actor.employeeId,
      action: 'employee.change',
      subject: params.id,
      detail: { before: { ...before, id: undefined, version: undefined }, after },
    })
    return { ...after, version: before.version + 1 }
  },

  'GET /admin/courses': async ({ db, now }) =>
    (await findAdminCourses(db, now.toISOString())).map((row) => ({
      ...row,
      authored: row.authored === 1,
      participants: row.participants ?? 0,
      completed: row.completed ?? 0,
      overdue: row.overdue ?? 0,
      rate: rateOf(row.completed ?? 0, row.participants ?? 0, row.participants ?? 0),
      passRate: rateOf(row.passed ?? 0, row.graded ?? 0, row.sat ?? 0),
    })),
}
