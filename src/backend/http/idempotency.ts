import type { Db } from '../db/port.ts'
import { sha256 } from '../session/digest.ts'
import { Refused } from './reply.ts'
import { opened, sealed } from './sealed.ts'

export interface KeyedWrite {
  actor: string
  route: string
  /** As it is stored. */
  key: string
  bodyHash: string
  /** Of a write with secrets: the key as it was sent, which is kept nowhere and opens the answer again. */
  secret: string | undefined
}

/**
 * Of a write with secrets (a password in the body, a token in the answer) nothing is stored that can be used or tried out: the key and
 * the body only as digests that take the sent key to make, the answer encrypted under it. Whoever repeats the request has it.
 */
export async function keyedWrite(
  actor: string,
  route: string,
  path: string,
  key: string,
  body: string,
  isSecret: boolean,
): Promise<KeyedWrite> {
  const write = { actor, route: `${route} ${path}` }
  if (!isSecret) return { ...write, key, bodyHash: await sha256(body), secret: undefined }
  return { ...write, key: await sha256(key), bodyHash: await sha256(`${key}\n${body}`), secret: key }
}

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
  const text = before.response ?? ''
  return { status: before.status, text: write.secret === undefined ? text : await opened(text, write.secret) }
}

export async function keepAnswer(db: Db, write: KeyedWrite, status: number, response: string) {
  await db
    .updateTable('idempotency')
    .set({ status, response: write.secret === undefined ? response : await sealed(response, write.secret) })
    .where('actor', '=', write.actor)
    .where('route', '=', write.route)
    .where('key', '=', write.key)
    .execute()
}
