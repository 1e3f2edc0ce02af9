import { z } from 'zod'
import { byId, contract, Instant, pageOf, paging, sortable } from './endpoint.ts'

const PersonRow = z.object({
  id: z.string(),
  name: z.string(),
  position: z.string(),
  unit: z.string(),
  running: z.number().int(),
  completed: z.number().int(),
  overdue: z.number().int(),
  /** JP credited this calendar year. */
  learningHours: z.number().int(),
  lastActivityAt: Instant.nullable(),
})
export type PersonRow = z.infer<typeof PersonRow>

export const PersonPage = PersonRow.extend({
  /** The NIP with its middle hidden. */
  nipMasked: z.string(),
  employment: z.enum(['PNS', 'PPPK']),
  target: z.number().int(),
  enrolments: z.array(
    z.object({
      courseId: z.string(),
      title: z.string(),
      status: z.enum(['active', 'completed', 'failed']),
      lessonsDone: z.number().int(),
      lessonsTotal: z.number().int(),
      dueAt: Instant.nullable(),
      completedAt: Instant.nullable(),
      finalPercent: z.number().int().nullable(),
      learningHours: z.number().int(),
      /** The number of the certificate that is in force. */
      certificate: z.string().nullable(),
    }),
  ),
})
export type PersonPage = z.infer<typeof PersonPage>

/** The columns of a list of people; `overdue` first is the order of need. */
const peopleSort = sortable(
  ['name', 'unit', 'running', 'completed', 'overdue', 'learningHours', 'lastActivityAt'],
  '-overdue',
)

const UnitFilter = z.object({
  unit: z.string().max(80).default('kota'),
  months: z.coerce.number().int().min(1).max(24).default(12),
  /** Of the cells, which are texts. */
  language: z.enum(['id', 'en']).default('id'),
})
/** The cells as they are written on the screen and in the file: one function makes both. */
const UnitRow = z.object({ id: z.string(), cells: z.array(z.string()), rate: z.number().nullable() })

export const Dashboard = z.object({
  unit: z.object({ id: z.string(), name: z.string() }),
  from: Instant,
  until: Instant,
  employees: z.number().int(),
  enrolments: z.number().int(),
  completed: z.number().int(),
  /** Percent of the enrolments begun in the period that are completed; null below five people. */
  rate: z.number().nullable(),
  previousRate: z.number().nullable(),
  active: z.number().int(),
  overduePeople: z.number().int(),
  overdue: z.array(z.object({ courseId: z.string(), title: z.string(), people: z.number().int() })),
  passRate: z.number().nullable(),
  graded: z.number().int(),
  months: z.array(
    z.object({
      month: Instant,
      enrolments: z.number().int(),
      completed: z.number().int(),
      completedYearBefore: z.number().int(),
    }),
  ),
  units: z.array(UnitRow),
  total: z.array(z.string()),
  top: z.array(z.object({ courseId: z.string(), title: z.string(), completed: z.number().int() })),
  stuck: z.array(z.object({ courseId: z.string(), title: z.string(), waiting: z.number().int(), share: z.number() })),
})
export type Dashboard = z.infer<typeof Dashboard>

const Rule = z.strictObject({
  courseId: z.string().min(1).max(80),
  unitIds: z.array(z.string().max(80)).min(1, 'required').max(200),
  /** With the units below those named. */
  includeSubunits: z.boolean().default(true),
  /** Empty: every position. */
  positionIds: z.array(z.string().max(80)).max(200).default([]),
})
const RuleCount = z.object({
  matching: z.number().int(),
  already: z.number().int(),
  fresh: z.number().int(),
  /** Of the fresh ones, who has to complete other courses before they can begin. */
  waiting: z.number().int(),
})

export const reportsContract = contract({
  'GET /team': {
    summary: 'Everyone in the units that I head, with their progress',
    roles: ['supervisor'],
    query: z.object({ sort: peopleSort }),
    response: z.object({
      units: z.array(z.string()),
      people: z.number().int(),
      late: z.number().int(),
      rows: z.array(PersonRow),
    }),
  },
  'GET /team/{id}': {
    summary: 'One person of my team',
    roles: ['supervisor'],
    params: byId,
    response: PersonPage,
    errors: ['NOT_FOUND'],
  },
  'GET /org-units': {
    summary: 'The unit tree, parents first',
    roles: ['admin'],
    response: z.array(z.object({ id: z.string(), name: z.string(), depth: z.number().int() })),
  },
  'GET /positions': {
    summary: 'All positions',
    roles: ['admin'],
    response: z.array(z.object({ id: z.string(), name: z.string() })),
  },
  'GET /employees': {
    summary: 'Employees by unit and words',
    roles: ['admin'],
    query: z.object({
      ...paging,
      q: z.string().max(100).default(''),
      unit: z.string().max(80).default('kota'),
      overdue: z.enum(['0', '1']).default('0'),
      sort: peopleSort,
    }),
    response: pageOf(PersonRow),
  },
  'GET /employees/{id}': {
    summary: 'One employee',
    roles: ['admin'],
    params: byId,
    response: PersonPage,
    errors: ['NOT_FOUND'],
  },
  'GET /dashboard': {
    summary: 'Completion, activity and what is overdue, by unit and month',
    roles: ['admin'],
    query: UnitFilter,
    response: Dashboard,
    errors: ['NOT_FOUND'],
  },
  'GET /dashboard/units.csv': {
    summary: 'The unit table of the dashboard, cell for cell',
    roles: ['admin'],
    query: UnitFilter,
    download: 'text/csv',
    errors: ['NOT_FOUND'],
  },
  'POST /enrolment-previews': {
    summary: 'Whom a rule would enrol',
    roles: ['admin'],
    body: Rule,
    response: RuleCount,
    errors: ['NOT_FOUND', 'OUTLINE_ONLY'],
  },
  'POST /assigned-enrolments': {
    summary: 'Enrol everyone whom a rule names and who is not enrolled yet',
    roles: ['admin'],
    body: Rule.extend({ dueAt: Instant.nullable() }),
    response: RuleCount,
    status: 201,
    errors: ['NOT_FOUND', 'OUTLINE_ONLY'],
  },
})
