import { z } from 'zod'
import type { Role } from '@/domain/role.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
export type Route = `${Method} /${string}`
/** `public`: anyone, signed in or not. Leaving the roles out does not compile. */
export type Access = 'public' | readonly [Role, ...Role[]]

/**
 * One declaration per endpoint. From it follow the typed client, the validation, the authorization, the OpenAPI
 * document and the role × endpoint test matrix.
 */
export interface Endpoint {
  summary: string
  roles: Access
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodType
  /** The body is a file of at most so many bytes instead of JSON; the handler is given an `Upload`. */
  upload?: number
  /** Absent: 204, or bytes when `download` says their media type. */
  response?: z.ZodType
  /** The media type of a file that is sent instead of JSON. */
  download?: string
  status?: 200 | 201
  /** The answer carries an ETag; a write without If-Match is 428 and with a stale one 412. */
  versioned?: true
  /**
   * A person's own work, or the way in to it: written with the room set aside when the device is full, where everything else is
   * 507. The handler may be run again, in a new transaction.
   */
  reserve?: true
  /** The body holds a password or the answer a token: what is kept of it for a repeat is of no use to whoever reads the database. */
  secret?: true
  /** Codes of refusal that the handler may give, beside the pipeline's own. */
  errors?: readonly Refusal[]
}

/** A file as it was sent. The name is for people: nothing is opened or stored under it. */
export interface Upload {
  bytes: Uint8Array
  fileName: string | undefined
  signal: AbortSignal
}

/** Every 4xx that a handler can answer with, and its status. The page turns the code into a sentence. */
export const refusals = {
  BAD_CREDENTIALS: 401,
  // Not 401, which says that the session is over, nor 403, which says that this person may not: they may, and mistyped.
  WRONG_PASSWORD: 409,
  TOO_MANY_TRIES: 429,
  ROLE_NOT_HELD: 403,
  ACCOUNT_INACTIVE: 403,
  NOT_FOUND: 404,
  ALREADY_ENROLLED: 409,
  NOT_ENROLLED: 409,
  PREREQUISITE_UNMET: 409,
  OUTLINE_ONLY: 409,
  ASSIGNED_BY_ADMIN: 409,
  HAS_OPEN_ATTEMPT: 409,
  ATTEMPTS_USED_UP: 409,
  ALREADY_PASSED: 409,
  LESSONS_UNFINISHED: 409,
  QUIZ_EMPTY: 409,
  AWAITING_GRADING: 409,
  MARKS_FINAL: 409,
  ATTEMPT_CLOSED: 409,
  TIME_IS_UP: 409,
  NOT_READY_TO_PUBLISH: 409,
  NO_DRAFT: 409,
  LAST_OF_ITS_KIND: 409,
  IN_USE: 409,
  IMPORT_CANCELLED: 409,
  REVIEW_OPEN: 409,
  REVIEW_CLOSED: 409,
  CONTENT_CHANGED: 409,
  NOTHING_NEWER: 409,
  ALREADY_GIVEN: 409,
  MEDIA_REFUSED: 409,
} as const satisfies Record<string, 400 | 401 | 403 | 404 | 409 | 429>
export type Refusal = keyof typeof refusals

/** `full` or `free`, on every answer of a host that watches its room; also `full` on what was written with the room set aside. */
export const roomHeader = 'widya-room'

/** Codes that the pipeline itself gives. */
export type PipelineCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'METHOD_NOT_ALLOWED'
  | 'INVALID'
  | 'NOT_JSON'
  | 'TOO_LARGE'
  | 'VERSION_REQUIRED'
  | 'VERSION_CONFLICT'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'FAULT'
  | 'STORAGE_FULL'
  | 'UNAVAILABLE'

export type Contract = Record<Route, Endpoint>

/** Keeps the literal types of a contract and nothing more. */
export const contract = <const C extends Contract>(endpoints: C): C => endpoints

export const byId = z.object({ id: z.string().min(1).max(80) })

/** `?page=2&size=25`. Pages start at 1. */
export const paging = {
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  size: z.coerce.number().int().min(1).max(100).default(25),
}
export const pageOf = <T extends z.ZodType>(row: T) =>
  z.object({ rows: z.array(row), total: z.number().int(), page: z.number().int(), size: z.number().int() })
/** `?sort=-name`: a leading minus turns the order round. */
export const sortable = <const Keys extends readonly [string, ...string[]]>(
  keys: Keys,
  fallback: Keys[number] | `-${Keys[number]}`,
) =>
  z
    .string()
    .refine((value) => (keys as readonly string[]).includes(value.replace(/^-/, '')), 'unknown sort key')
    .default(fallback)
    .transform((value) => ({
      key: value.replace(/^-/, '') as Keys[number],
      direction: value.startsWith('-') ? ('desc' as const) : ('asc' as const),
    }))

export const Instant = z.iso.datetime()
