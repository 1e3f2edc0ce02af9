import { type Contract, type Endpoint, roomHeader } from '@/contract/endpoint.ts'
import { refuseCall } from '@/domain/permissions.ts'
import type { Db } from '../db/port.ts'
import { isOutOfRoom, releaseReserve, reserveRows } from '../db/reserve.ts'
import { findActor } from '../session/repository.ts'
import type { Actor, HandlerRequest, Services } from './handler.ts'
import { keepAnswer, keyedWrite, takeKey } from './idempotency.ts'
import { countChanges, editedThings, findLastEdit, keepLastEdit } from './last-edit.ts'
import { type FileAnswer, fileResponse, jsonResponse, problemAgain, problemResponse, Refused } from './reply.ts'
import { type Match, makeRouter } from './router.ts'
import { parsePart, queryObject, readJson, readUpload } from './validate.ts'

export const apiPrefix = '/api/v1'
type AnyHandler = (request: HandlerRequest<Endpoint>) => Promise<unknown>

/**
 * The one way from a Request to a Response:
 * route → actor → roles → params and query → If-Match → body → idempotency → handler → answer or problem+json.
 * A write runs in one transaction, which a refusal rolls back. A file is read before that: its handler may answer with the
 * step that writes, and only this step holds the database.
 */
export function makePipeline(contract: Contract, handlers: Record<string, AnyHandler>, services: Services) {
  const route = makeRouter(contract)

  const answer = async (request: Request): Promise<Response> => {
    const url = new URL(request.url)
    const at = url.pathname.indexOf(apiPrefix)
    const match = at < 0 ? 'NOT_FOUND' : route(request.method, url.pathname.slice(at + apiPrefix.length))
    if (typeof match === 'string') throw new Refused(match)

    const now = services.now()
    const found = await findActor(services.db, request.headers.get('authorization'), now)
    const refusal = refuseCall(match.endpoint.roles, found)
    if (refusal) throw new Refused(refusal)
    const actor = typeof found === 'object' ? found : undefined

    const params = parsePart(match.endpoint.params, match.params, 'params')
    const query = parsePart(match.endpoint.query, queryObject(url), 'query')
    const expected = expectedVersion(request, match.endpoint)
    // Refused before it is read: what could not be kept need not be looked through.
    if (match.endpoint.upload !== undefined && services.room?.isFull()) throw new Refused('STORAGE_FULL')
    const sent = await readBody(request, match.endpoint)
    const body = parsePart(match.endpoint.body, sent.value, 'body')

    const run = async (db: Db) => {
      const handler = handlers[match.route]
      if (!handler) throw new Error(`no handler for ${match.route}`)
      return handler({
        actor: actor as Actor,
        params: params as never,
        query: query as never,
        body: body as never,
        db,
        services: { ...services, db },
        now,
        refuse: (code, facts, options) => {
          throw new Refused(code, { facts, keep: options?.keep ?? false })
        },
        invalid: (path, rule, message) => {
          throw new Refused('INVALID', { faults: [{ path, rule, message }] })
        },
        checkVersion: (current) => {
          if (expected !== undefined && expected !== current)
            throw new Refused('VERSION_CONFLICT', { facts: { current, expected } })
        },
      })
    }

    if (request.method === 'GET') return shape(match, await run(services.db))
    if (match.endpoint.upload !== undefined) {
      const read = await run(services.db)
      if (typeof read !== 'function') return shape(match, read)
      return write(request, url, match, actor, sent.text, now, read as (db: Db) => Promise<unknown>)
    }
    return write(request, url, match, actor, sent.text, now, run)
  }

  const write = async (
    request: Request,
    url: URL,
    match: Match,
    actor: Actor | undefined,
    text: string,
    now: Date,
    run: (db: Db) => Promise<unknown>,
  ): Promise<Response> => {
    const key = request.headers.get('idempotency-key')
    const keyed = key
      ? await keyedWrite(
          actor?.employeeId ?? 'anonymous',
          match.route,
          url.pathname + url.search,
          key,
          text,
          match.endpoint.secret === true,
        )
      : undefined
    const once = async (transaction: Db) => {
      const before = keyed && (await takeKey(transaction, keyed, now))
      if (before) return repeated(before)
      try {
        const things = editedThings(request.method, url.pathname)
        const told = match.endpoint.versioned || things[0] !== url.pathname
        const changes = told && actor ? await countChanges(transaction) : undefined
        const response = shape(match, await run(transaction))
        if (actor && changes !== undefined && (await countChanges(transaction)) > changes)
          await keepLastEdit(transaction, things, actor.employeeId, now)
        if (keyed) await keepAnswer(transaction, keyed, response.status, await response.clone().text())
        return response
      } catch (error) {
        // A kept refusal commits what it wrote (a counted sign-in failure), so it must not leave this function as a throw.
        if (!(error instanceof Refused && error.keep)) throw error
        const response = problemResponse(error)
        // Its reply can get lost as any other: whoever repeats it is told the same, never that it went well.
        if (keyed) await keepAnswer(transaction, keyed, response.status, await response.clone().text())
        return response
      }
    }
    return services.db
      .transaction()
      .execute(once)
      .catch((error: unknown) => {
        if (isOutOfRoom(error)) services.room?.ranOut()
        if (isOutOfRoom(error) && match.endpoint.reserve) return withReserve(once, error)
        throw error
      })
  }

  /** The same once more, in room that is given back in the same transaction: little at first, then all of it. */
  const withReserve = async (once: (db: Db) => Promise<Response>, noRoom: unknown): Promise<Response> => {
    for (const rows of [1, reserveRows])
      try {
        return await services.db.transaction().execute(async (transaction) => {
          if ((await releaseReserve(transaction, rows)) === 0) throw noRoom
          return once(transaction)
        })
      } catch (error) {
        if (!isOutOfRoom(error)) throw error
      }
    throw noRoom
  }

  /** A conflict says who wrote last, and when. */
  const told = async (refused: Refused, request: Request): Promise<Refused> => {
    if (refused.code !== 'VERSION_CONFLICT') return refused
    const [thing = ''] = editedThings(request.method, new URL(request.url).pathname)
    const last = await findLastEdit(services.db, thing)
    return new Refused('VERSION_CONFLICT', { facts: { ...refused.facts, ...last } })
  }

  const answerOrProblem = async (request: Request): Promise<Response> => {
    try {
      return await answer(request)
    } catch (error) {
      if (error instanceof Refused) return problemResponse(await told(error, request))
      if (isOutOfRoom(error)) return problemResponse(new Refused('STORAGE_FULL'))
      console.error(`${request.method} ${new URL(request.url).pathname}`, error)
      return problemResponse(new Refused('FAULT'))
    }
  }

  return async (request: Request): Promise<Response> => {
    const response = await answerOrProblem(request)
    if (services.room) response.headers.set(roomHeader, services.room.isFull() ? 'full' : 'free')
    return response
  }
}

async function readBody(request: Request, { upload }: Endpoint): Promise<{ text: string; value: unknown }> {
  if (request.method === 'GET') return { text: '', value: undefined }
  return upload === undefined ? readJson(request) : readUpload(request, upload)
}

/** The version that the caller read, from If-Match. Only versioned writes ask for it. */
function expectedVersion(request: Request, endpoint: Endpoint): number | undefined {
  if (!endpoint.versioned || request.method === 'GET') return undefined
  const header = request.headers.get('if-match')
  if (header === null) throw new Refused('VERSION_REQUIRED')
  const version = /^"?(\d+)"?$/.exec(header)?.[1]
  // An entity tag that this backend cannot have given matches nothing.
  return version === undefined ? -1 : Number(version)
}

/** Parses the answer by its declaration, which strips every field that the contract does not name. */
function shape({ endpoint, route }: Match, value: unknown): Response {
  if (endpoint.download) return fileResponse(value as FileAnswer, endpoint.download)
  if (!endpoint.response) return new Response(null, { status: 204 })
  const result = endpoint.response.safeParse(value)
  if (!result.success) throw new Error(`${route} answered outside its contract: ${result.error.message}`)
  return jsonResponse(result.data, endpoint.status ?? 200)
}

function repeated({ status, text }: { status: number; text: string }): Response {
  if (status === 204) return new Response(null, { status })
  const response = status >= 400 ? problemAgain(text, status) : jsonResponse(JSON.parse(text), status)
  response.headers.set('idempotency-replayed', 'true')
  return response
}
