import type { z } from 'zod'
import type { Contract, Endpoint, Refusal } from '@/contract/endpoint.ts'
import type { Role } from '@/domain/role.ts'
import type { Db } from '../db/port.ts'
import type { FileAnswer } from './reply.ts'

/** What the host knows of the device's room. */
export interface Room {
  /** The device has no room: files are refused unread, and every answer says so. */
  isFull: () => boolean
  /** A write found none. The host tries to make the reserve whole again, and knows by that when there is room. */
  ranOut: () => void
}

/** Everything that differs between the browser, a test and a server. Time and chance come only from here. */
export interface Services {
  db: Db
  /** Absent where room never ends (most tests). */
  room?: Room
  /** The whole database as one SQLite file. Absent where the host cannot make one (a test). */
  exportImage?: () => Uint8Array
  now: () => Date
  newId: () => string
  /** 0 ≤ n < 1 */
  random: () => number
  /**
   * Brings in the lessons and items of an authored course that was seeded without them. Pass the request's own `db`.
   * Absent: they are all there.
   */
  ensureContent?: (courseId: string, db: Db) => Promise<void>
  /** Brings in the answers that the invented history of an authored course was given. Absent: they are all there. */
  ensureAnswers?: (courseId: string, db: Db) => Promise<void>
}

export interface Actor {
  employeeId: string
  name: string
  /** The role that this session acts in; rights follow it alone. */
  role: Role
  /** All roles that the person holds. */
  held: Role[]
  unitPath: string
  positionId: string
  sessionId: string
}

type Out<S> = S extends z.ZodType ? z.output<S> : Record<never, never>
type Codes<E extends Endpoint> = E['errors'] extends readonly Refusal[] ? E['errors'][number] : never

export interface HandlerRequest<E extends Endpoint> {
  actor: E['roles'] extends 'public' ? Actor | undefined : Actor
  params: Out<E['params']>
  query: Out<E['query']>
  body: Out<E['body']>
  /** In a write: the transaction that the whole request runs in. */
  db: Db
  services: Services
  /** The instant of the request, the same throughout. */
  now: Date
  /** Ends the request with a declared code; an undeclared one does not compile. `keep` commits what was written. */
  refuse: (code: Codes<E>, facts?: Record<string, unknown>, options?: { keep: boolean }) => never
  /** In a versioned write: ends it with 412 unless the caller read this version. */
  checkVersion: (current: number) => void
  /** For FIELD faults that a schema cannot see (a NIP that exists already). */
  invalid: (path: string, rule: string, message: string) => never
}

/** What a handler may return is what the contract takes in: the pipeline parses it on the way out. */
type Answer<E extends Endpoint> = E['download'] extends string
  ? FileAnswer
  : E['response'] extends z.ZodType
    ? z.input<E['response']>
    : // biome-ignore lint/suspicious/noConfusingVoidType: a handler without an answer may simply end
      undefined | void

/** Of a file: the answer, or the step that writes; see the pipeline. */
type Later<E extends Endpoint> = E['upload'] extends number ? (db: Db) => Promise<Answer<E>> : never

export type Handler<E extends Endpoint> = (request: HandlerRequest<E>) => Promise<Answer<E> | Later<E>>

export type Handlers<C extends Contract> = { [R in keyof C]: C[R] extends Endpoint ? Handler<C[R]> : never }
