import { rateOf, rateText } from '@/domain/report-cells.ts'
import type { Db } from '../db/port.ts'
import {
  countActivity,
  countByMonth,
  countEnrolments,
  countPassed,
  findOverdueCourses,
  findStuckCourses,
  findTopCourses,
  findUnit,
  findUnitRows,
} from './repository.ts'

const day = 86_400_000
const cityOffset = 7 * 3_600_000
/** The first instant of a month of the city's calendar; `back` months before the one of `now`. */
function monthStart(now: Date, back: number): Date {
  const here = new Date(now.getTime() + cityOffset)
  return new Date(Date.UTC(here.getUTCFullYear(), here.getUTCMonth() - back, 1) - cityOffset)
}
const monthName = (start: Date) => new Date(start.getTime() + cityOffset).toISOString().slice(0, 7)

/**
 * Completion rate: of the enrolments begun in the period, the share that is completed by now. The period is the last `months`
 * calendar months, this one included; it is compared with the period of equal length before. Active: any progress in the last
 * 30 days. Overdue: still running past its due date, today. Undefined when the unit does not exist.
 */
export async function readDashboard(db: Db, { unit: unitId, months }: { unit: string; months: number }, now: Date) {
  const unit = await findUnit(db, unitId)
  if (!unit) return undefined
  const from = monthStart(now, months - 1)
  const at = now.toISOString()
  const since = new Date(now.getTime() - 30 * day).toISOString()
  const span = { path: unit.path, from: from.toISOString(), until: at }
  const current = await countEnrolments(db, span)
  const previous = await countEnrolments(db, {
    ...span,
    from: monthStart(now, 2 * months - 1).toISOString(),
    until: span.from,
  })
  const activity = await countActivity(db, unit.path, since, at)
  const passed = await countPassed(db, span)
  const begun = await countByMonth(db, unit.path, 'enrolled_at', monthStart(now, 11).toISOString())
  const done = await countByMonth(db, unit.path, 'completed_at', monthStart(now, 23).toISOString())
  const rate = rateOf(current.completed, current.enrolments, current.people)
  const rows = (await findUnitRows(db, unit.id, { from: span.from, until: span.until, since, now: at })).map((row) => {
    const own = rateOf(row.completed, row.enrolments, row.people)
    return {
      id: row.id,
      rate: own,
      cells: [
        row.name,
        ...[row.people, row.enrolments, row.completed].map(String),
        rateText(own, row.people),
        String(row.late),
        String(row.active),
      ],
    }
  })
  return {
    unit: { id: unit.id, name: unit.name },
    from: span.from,
    until: at,
    employees: activity.employees,
    enrolments: current.enrolments,
    completed: current.completed,
    rate,
    previousRate: rateOf(previous.completed, previous.enrolments, previous.people),
    active: activity.active,
    overduePeople: activity.late,
    overdue: await findOverdueCourses(db, unit.path, at),
    graded: passed.graded,
    passRate: rateOf(passed.passed, passed.graded, passed.graded),
    months: Array.from({ length: 12 }, (_, index) => {
      const start = monthStart(now, 11 - index)
      return {
        month: start.toISOString(),
        enrolments: begun.get(monthName(start)) ?? 0,
        completed: done.get(monthName(start)) ?? 0,
        completedYearBefore: done.get(monthName(monthStart(now, 23 - index))) ?? 0,
      }
    }),
    units: rows.toSorted((a, b) => (a.rate ?? 101) - (b.rate ?? 101)),
    total: [
      unit.name,
      ...[activity.employees, current.enrolments, current.completed].map(String),
      rateText(rate, current.people),
      String(activity.late),
      String(activity.active),
    ],
    top: await findTopCourses(db, span),
    stuck: (await findStuckCourses(db, span, since)).filter(({ waiting }) => waiting > 0),
  }
}
