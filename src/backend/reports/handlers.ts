import type { reportsContract } from '@/contract/reports.ts'
import { startOfYear, yearlyTarget, yearOf } from '@/domain/learning-year.ts'
import { maskNip } from '@/domain/mask.ts'
import { csvText } from '@/domain/report-cells.ts'
import { insertAudit } from '../db/audit-log.ts'
import type { Db } from '../db/port.ts'
import type { Handlers } from '../http/handler.ts'
import { foldText } from '../people/repository.ts'
import { findAssignable, findMatching, findUnitsByIds, insertAssigned, type Rule } from './assign-repository.ts'
import { readDashboard } from './dashboard.ts'
import {
  findEnrolmentsOf,
  findHeadedUnits,
  findPeople,
  findPeoplePage,
  findPositions,
  findUnit,
  findUnitTree,
} from './repository.ts'

const times = (now: Date) => ({ now: now.toISOString(), yearStart: startOfYear(yearOf(now)).toISOString() })

/** One person within some subtrees; undefined for anyone outside, who is as absent as nobody. */
async function findPerson(db: Db, id: string, paths: readonly string[], now: Date) {
  if (paths.length === 0) return undefined
  const [person] = await findPeople(db, { paths, ...times(now), onlyId: id })
  if (!person) return undefined
  const enrolments = await findEnrolmentsOf(db, id)
  return {
    ...person,
    nipMasked: maskNip(person.nip),
    target: yearlyTarget,
    enrolments: enrolments.flatMap((row) => (row.status === 'left' ? [] : [{ ...row, status: row.status }])),
  }
}

/** Whom a rule names. The preview and the write ask the same question, so that they cannot differ. */
async function applyRule(db: Db, rule: Rule, refuse: (code: 'NOT_FOUND' | 'OUTLINE_ONLY') => never) {
  const course = (await findAssignable(db, rule.courseId)) ?? refuse('NOT_FOUND')
  if (course.authored === 0) return refuse('OUTLINE_ONLY')
  const units = await findUnitsByIds(db, rule.unitIds)
  if (units.length < new Set(rule.unitIds).size) return refuse('NOT_FOUND')
  const people = await findMatching(db, { ...rule, versionId: course.versionId }, units)
  return { course, people, fresh: people.filter(({ enrolmentId }) => enrolmentId === null) }
}
interface Named {
  people: readonly unknown[]
  fresh: readonly { missing: number | null }[]
}
const counts = ({ people, fresh }: Named) => ({
  matching: people.length,
  already: people.length - fresh.length,
  fresh: fresh.length,
  waiting: fresh.filter(({ missing }) => (missing ?? 0) > 0).length,
})

const headers = {
  id: ['Unit kerja', 'Pegawai', 'Pendaftaran', 'Selesai', 'Bagian selesai', 'Terlambat', 'Aktif 30 hari'],
  en: ['Unit', 'Employees', 'Enrolments', 'Completed', 'Share completed', 'Overdue', 'Active 30 days'],
}

export const reportsHandlers: Handlers<typeof reportsContract> = {
  'GET /team': async ({ actor, query, db, now }) => {
    const units = await findHeadedUnits(db, actor.employeeId)
    const rows =
      units.length === 0
        ? []
        : await findPeople(
            db,
            { paths: units.map(({ path }) => path), ...times(now), exceptId: actor.employeeId },
            query.sort,
          )
    return {
      units: units.map(({ name }) => name),
      people: rows.length,
      late: rows.filter(({ overdue }) => overdue > 0).length,
      rows,
    }
  },
  'GET /team/{id}': async ({ actor, params, db, now, refuse }) => {
    // The list of my team leaves me out, and so does this page.
    if (params.id === actor.employeeId) return refuse('NOT_FOUND')
    const units = await findHeadedUnits(db, actor.employeeId)
    return (
      (await findPerson(
        db,
        params.id,
        units.map(({ path }) => path),
        now,
      )) ?? refuse('NOT_FOUND')
    )
  },
  'GET /org-units': async ({ db }) =>
    (await findUnitTree(db)).map(({ id, name, path }) => ({ id, name, depth: path.split('/').length - 3 })),
  'GET /positions': ({ db }) => findPositions(db),
  'GET /employees': async ({ query, db, now }) => {
    const unit = await findUnit(db, query.unit)
    const rows = unit
      ? await findPeoplePage(db, {
          ...times(now),
          paths: [unit.path],
          search: foldText(query.q.trim()),
          sort: query.sort,
          overdueOnly: query.overdue === '1',
          page: query.page,
          size: query.size,
        })
      : []
    return { rows, total: rows[0]?.total ?? 0, page: query.page, size: query.size }
  },
  'GET /employees/{id}': async ({ params, db, now, refuse }) =>
    (await findPerson(db, params.id, ['/kota/'], now)) ?? refuse('NOT_FOUND'),
  'GET /dashboard': async ({ query, db, now, refuse }) => (await readDashboard(db, query, now)) ?? refuse('NOT_FOUND'),
  'GET /dashboard/units.csv': async ({ query, db, now, refuse }) => {
    const board = (await readDashboard(db, query, now)) ?? refuse('NOT_FOUND')
    return {
      fileName: `widya-unit-${query.unit}-${now.toISOString().slice(0, 10)}.csv`,
      text: csvText([headers[query.language], ...board.units.map(({ cells }) => cells), board.total]),
    }
  },
  'POST /enrolment-previews': async ({ body, db, refuse }) => counts(await applyRule(db, body, refuse)),
  'POST /assigned-enrolments': async ({ actor, body, db, services, now, refuse, invalid }) => {
    const at = now.toISOString()
    if (body.dueAt !== null && body.dueAt <= at) return invalid('body.dueAt', 'past', 'the due date has passed')
    const found = await applyRule(db, body, refuse)
    await insertAssigned(
      db,
      found.fresh.map(({ id }) => ({ id: services.newId(), employeeId: id })),
      { id: found.course.id, versionId: found.course.versionId, lessons: found.course.lessons ?? 0 },
      { adminId: actor.employeeId, at, dueAt: body.dueAt },
    )
    await insertAudit(db, {
      at,
      actorId: actor.employeeId,
      action: 'enrolments.assign',
      subject: found.course.id,
      detail: { ...body, enrolled: found.fresh.length },
    })
    return counts(found)
  },
}
