import { rateOf, rateText, smallestGroup } from '@/domain/report-cells.ts'
import type { Db } from '../db/port.ts'
import { countByMonth, countEnrolments, countPassed, findCourseFigures, findUnitRows } from './dashboard-repository.ts'
import { findUnit } from './repository.ts'

const day = 86_400_000
const cityOffset = 7 * 3_600_000
/** The first instant of a month of the city's calendar; `back` months before the one of `now`. */
function monthStart(now: Date, back: number): Date {
  const here = new Date(now.getTime() + cityOffset)
  return new Date(Date.UTC(here.getUTCFullYear(), here.getUTCMonth() - back, 1) - cityOffset)
}
const monthName = (start: Date) => new Date(start.getTime() + cityOffset).toISOString().slice(0, 7)

export interface BoardQuery {
  unit: string
  months: number
  language: 'id' | 'en'
}
const itself = { id: 'unit induk', en: 'the unit itself' }

/**
 * Completion rate: of the enrolments begun in the period, the share that is completed by now. The period is the last `months`
 * calendar months, this one included; it is compared with the period of equal length before. Active: any progress in the last
 * 30 days. Overdue: still running past its due date, today. People who have retired are left out everywhere. Undefined when the
 * unit does not exist.
 */
export async function readDashboard(db: Db, { unit: unitId, months, language }: BoardQuery, now: Date) {
  const unit = await findUnit(db, unitId)
  if (!unit) return undefined
  const from = monthStart(now, months - 1)
  const at = now.toISOString()
  const since = new Date(now.getTime() - 30 * day).toISOString()
  const span = { path: unit.path, from: from.toISOString(), until: at }
  const units = await findUnitRows(db, unit, { from: span.from, until: span.until, since, now: at })
  const sum = (column: 'people' | 'learners' | 'enrolments' | 'completed' | 'late' | 'active') =>
    units.reduce((total, row) => total + row[column], 0)
  const whole = {
    people: sum('people'),
    learners: sum('learners'),
    enrolments: sum('enrolments'),
    completed: sum('completed'),
    late: sum('late'),
    active: sum('active'),
  }
  const previous = await countEnrolments(db, {
    ...span,
    from: monthStart(now, 2 * months - 1).toISOString(),
    until: span.from,
  })
  const passed = await countPassed(db, span)
  const begun = await countByMonth(db, unit.path, 'enrolled_at', monthStart(now, 11).toISOString())
  const done = await countByMonth(db, unit.path, 'completed_at', monthStart(now, 23).toISOString())
  const courses = await findCourseFigures(db, { ...span, since, now: at })
  const rate = rateOf(whole.completed, whole.enrolments, whole.learners)
  const cellsOf = (name: string, row: typeof whole) => [
    name,
    ...[row.people, row.enrolments, row.completed].map(String),
    rateText(rateOf(row.completed, row.enrolments, row.learners), row.learners, language),
    String(row.late),
    String(row.active),
  ]
  const rows = units.map((row) => ({
    id: row.id,
    rate: rateOf(row.completed, row.enrolments, row.learners),
    cells: cellsOf(row.id === unit.id ? `${row.name} (${itself[language]})` : row.name, row),
  }))
  return {
    unit: { id: unit.id, name: unit.name },
    from: span.from,
    until: at,
    employees: whole.people,
    enrolments: whole.enrolments,
    completed: whole.completed,
    rate,
    previousRate: rateOf(previous.completed, previous.enrolments, previous.learners),
    active: whole.active,
    overduePeople: whole.late,
    overdue: courses
      .filter(({ late }) => late > 0)
      .toSorted((a, b) => b.late - a.late)
      .slice(0, 3)
      .map(({ courseId, title, late }) => ({ courseId, title, people: late })),
    graded: passed.graded,
    passRate: rateOf(passed.passed, passed.graded, passed.people),
    months: Array.from({ length: 12 }, (_, index) => {
      const start = monthStart(now, 11 - index)
      return {
        month: start.toISOString(),
        enrolments: begun.get(monthName(start)) ?? 0,
        completed: done.get(monthName(start)) ?? 0,
        completedYearBefore: done.get(monthName(monthStart(now, 23 - index))) ?? 0,
      }
    }),
    units: rows.toSorted(
      (a, b) => (a.rate ?? 101) - (b.rate ?? 101) || a.cells.join().localeCompare(b.cells.join(), 'id'),
    ),
    total: cellsOf(unit.name, whole),
    top: courses
      .filter(({ completed }) => completed > 0)
      .toSorted((a, b) => b.completed - a.completed)
      .slice(0, 5),
    // People who began and have not moved for a month, as a share of five enrolments or more, so that it means something.
    stuck: courses
      .filter(({ enrolments, waiting }) => enrolments >= smallestGroup && waiting > 0)
      .map((row) => ({ ...row, share: (100 * row.waiting) / row.enrolments }))
      .toSorted((a, b) => b.share - a.share)
      .slice(0, 5),
  }
}
