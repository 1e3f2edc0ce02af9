import type { reportsContract } from '@/contract/reports.ts'
import { startOfYear, yearlyTarget, yearOf } from '@/domain/learning-year.ts'
import { csvText } from '@/domain/report-cells.ts'
import type { Db } from '../db/port.ts'
import type { Handlers } from '../http/handler.ts'
import { readDashboard } from './dashboard.ts'
import {
  findAssignable,
  findEnrolmentsOf,
  findHeadedUnits,
  findMatching,
  findPeople,
  findPeoplePage,
  findPositions,
  findUnit,
  findUnitTree,
  insertAssigned,
  insertAudit,
} from './repository.ts'

const times = (now: Date) => ({ now: now.toISOString(), yearStart: startOfYear(yearOf(now)).toISOString() })
/** Enough to tell two people apart, not enough to use. */
const maskNip = (nip: string) => `${nip.slice(0, 4)}${'•'.repeat(12)}${nip.slice(-2)}`

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

const headers = {
  id: ['Unit kerja', 'Pegawai', 'Pendaftaran', 'Selesai', 'Bagian selesai', 'Terlambat', 'Aktif 30 hari'],
  en: ['Unit', 'Employees', 'Enrolments', 'Completed', 'Share completed', 'Overdue', 'Active 30 days'],
}

export const reportsHandlers: Handlers<typeof reportsContract> = {
  'GET /team': async ({ actor, db, now }) => {
    const units = await findHeadedUnits(db, actor.employeeId)
    const rows =
      units.length === 0
        ? []
        : await findPeople(db, { paths: units.map(({ path }) => path), ...times(now), exceptId: actor.employeeId })
    return { units: units.map(({ name }) => name), rows }
  },
  'GET /team/{id}': async ({ actor, params, db, now, refuse }) => {
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
          search: query.q.trim().toLowerCase(),
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
  'POST /enrolment-previews': async ({ body, db, refuse }) => {
    const course = (await findAssignable(db, body.courseId)) ?? refuse('NOT_FOUND')
    if (course.authored === 0) return refuse('OUTLINE_ONLY')
    const unit = (await findUnit(db, body.unitId)) ?? refuse('NOT_FOUND')
    const people = await findMatching(db, { ...body, path: unit.path })
    const fresh = people.filter(({ enrolmentId }) => enrolmentId === null).length
    return { matching: people.length, already: people.length - fresh, fresh }
  },
  'POST /assigned-enrolments': async ({ actor, body, db, services, now, refuse }) => {
    const course = (await findAssignable(db, body.courseId)) ?? refuse('NOT_FOUND')
    if (course.authored === 0) return refuse('OUTLINE_ONLY')
    const unit = (await findUnit(db, body.unitId)) ?? refuse('NOT_FOUND')
    const people = await findMatching(db, { ...body, path: unit.path })
    const fresh = people
      .filter(({ enrolmentId }) => enrolmentId === null)
      .map(({ id }) => ({ id: services.newId(), employeeId: id }))
    const at = now.toISOString()
    await insertAssigned(
      db,
      fresh,
      { id: course.id, versionId: course.versionId, lessons: course.lessons ?? 0 },
      { adminId: actor.employeeId, at, dueAt: body.dueAt },
    )
    await insertAudit(db, {
      at,
      actorId: actor.employeeId,
      action: 'enrolments.assign',
      subject: course.id,
      detail: { ...body, enrolled: fresh.length },
    })
    return { matching: people.length, already: people.length - fresh.length, fresh: fresh.length }
  },
}
