import type { Db } from '../db/port.ts'
import { sha256 } from '../session/digest.ts'
import { Refused } from './reply.ts'

export interface KeyedWrite {
  actor: string
  route: string
  key: string
  bodyHash: string
}

export const keyedWrite = async (actor: string, route: string, path: string, key: string, body: string) =>
  ({ actor, route: `${route} ${path}`, key, bodyHash: await sha256(body) }) satisfies KeyedWrite

/**
 * Takes the key inside the write's own transaction, so that two equal requests cannot both find it free.
 * Returns the answer that was given before, a kept refusal too, or undefined when this request is the first. Same key with another body: 422.
 */
export async function takeKey(
  db: Db,
  write: KeyedWrite,
  now: Date,
): Promise<{ status: number; text: string } | undefined> {
  const taken = await db
    .insertInto('idempotency')
    .values({
      actor: write.actor,
      route: write.route,
      key: write.key,
      body_hash: write.bodyHash,
      status: null,
      response: null,
      created_at: now.toISOString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (Number(taken.numInsertedOrUpdatedRows ?? 0) > 0) return undefined
  const before = await db
    .selectFrom('idempotency')
    .selectAll()
    .where('actor', '=', write.actor)
    .where('route', '=', write.route)
    .where('key', '=', write.key)
    .executeTakeFirstOrThrow()
  if (before.body_hash !== write.bodyHash) throw new Refused('IDEMPOTENCY_KEY_REUSED')
  // Earlier builds kept the key of a refusal without the refusal. It was no success, so it is done again.
  if (before.status === null) return undefined
  return { status: before.status, text: before.response ?? '' }
}

export async function keepAnswer(db: Db, write: KeyedWrite, status: number, response: string) {
  await db
    .updateTable('idempotency')
    .set({ status, response })
    .where('actor', '=', write.actor)
    .where('route', '=', write.route)
    .where('key', '=', write.key)
    .execute()
}
