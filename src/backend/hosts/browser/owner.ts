import { makeBackend } from '../../backend.ts'
import { kyselyOver } from '../../db/kysely.ts'
import type { SqliteConnection } from '../../db/port.ts'
import { addReserveRow } from '../../db/reserve.ts'
import { makeContentKeeper } from '../../seed/content-keeper.ts'
import { isSeeded } from '../../seed/is-seeded.ts'
import { hostPorts } from './host-ports.ts'
import { lookThrough } from './look-through.ts'
import { answerToWire, fromWire, type HostState, type Outage, type WireRequest, type WireResponse } from './messages.ts'
import { Lost, loadSqlite, NoOpfs, openDatabase } from './open-database.ts'
import { growBeforeCommit, makeRoom } from './room.ts'
import { keepTide, markDamage, readSentinel, readTide, writeSentinel } from './sentinel.ts'
import { setSpareAside } from './spare.ts'
import { isDamage, watchDamage } from './watch-damage.ts'

export interface Owner {
  answer: (request: WireRequest) => Promise<WireResponse>
  /** Waits for running requests, then closes the file. Requests that come later are the next owner's. */
  close: () => Promise<void>
}

const citySeed = 20_261
const roomAfterMs = 1_000
const checkAfterMs = 8_000
const betweenChecksMs = 200

/** Opens the database, brings it to the newest schema, fills an empty one with the demo city, and serves it. */
export async function becomeOwner(say: (state: HostState) => void): Promise<Owner> {
  // The schema's history only grows; it travels beside SQLite itself and not before it.
  const [{ migrate }] = await Promise.all([import('../../db/migrate.ts'), loadSqlite()])
  const opened = await openDatabase(async (fresh) => {
    say({ phase: 'seeding' })
    migrate(fresh)
    await seed(fresh)
    // Here it costs next to nothing: all of it is still in memory.
    while (addReserveRow(fresh));
  })
  let closed = false
  const damaged = (message: string) => {
    if (closed) return
    void markDamage(message).catch(() => undefined)
    say({ phase: 'failed', outage: 'DAMAGED', message })
  }
  const connection = growBeforeCommit(watchDamage(opened, damaged), opened.files)
  await refuseOlder(connection)
  migrate(connection)
  // A file that is there but was never filled came from a build before this one.
  if (!isSeeded(connection)) {
    if ((await readSentinel().catch(() => undefined)) === 'ready') throw new Lost('EMPTY')
    await seed(connection)
  }
  await writeSentinel('ready').catch(() => undefined)
  const db = kyselyOver(connection)
  const content = makeContentKeeper(connection, db)
  const addRow = () => db.transaction().execute(async () => addReserveRow(connection))
  const room = makeRoom(opened.files, addRow, setSpareAside)
  const backend = makeBackend({
    db,
    room,
    exportImage: connection.image,
    now: () => hostPorts.now(),
    newId: () => crypto.randomUUID(),
    random: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
    ensureContent: content.ensure,
    ensureAnswers: content.ensureAnswers,
  })
  const tide = keepTide()
  const running = new Set<Promise<unknown>>()
  content.bringInRest()
  // A damaged page is said aloud before more is written over it.
  const rest = async (ms: number) => {
    do await new Promise((resolve) => setTimeout(resolve, ms))
    while (running.size > 0 && !closed)
    return closed ? 'closed' : 'open'
  }
  void rest(roomAfterMs).then((state) => (state === 'open' ? room.fill() : undefined))
  void rest(checkAfterMs)
    .then(() => lookThrough(connection, () => rest(betweenChecksMs)))
    .catch((error) => (closed ? undefined : String(error)))
    .then((message) => message && damaged(message))

  return {
    answer: (wire) => {
      const work = backend(fromWire(wire)).then((response) => {
        if (wire.method !== 'GET') tide.rise(heightOf(connection))
        return answerToWire(wire.id, response)
      })
      running.add(work)
      return work.finally(() => running.delete(work))
    },
    close: async () => {
      closed = true
      await Promise.all([content.stop(), room.stop()])
      await Promise.allSettled(running)
      await tide.settled()
      connection.close()
    },
  }
}

const heightOf = (connection: SqliteConnection) => Number(connection.all('select height from tide')[0]?.height ?? 0)

/** A file that is behind what was heard of it has lost its newest part: SQLite opens it without a word. */
async function refuseOlder(connection: SqliteConnection) {
  const known = await readTide().catch(() => 0)
  const [table] = connection.all("select 1 from sqlite_schema where type = 'table' and name = 'tide'")
  const missing = table ? known - heightOf(connection) : 0
  if (missing <= 0) return
  connection.close()
  throw new Lost('BEHIND', `by ${missing} writes`)
}

/** A kill in the middle leaves an unmarked database, which the next start fills again. */
async function seed(connection: SqliteConnection) {
  // Only a first visit needs the generator, so only a first visit fetches it.
  const [{ makeCity }, { seedCity }] = await Promise.all([
    import('../../seed/city.ts'),
    import('../../seed/seed-city.ts'),
  ])
  seedCity(connection, makeCity({ seed: citySeed, size: hostPorts.size, now: new Date() }))
}

export function outageOf(error: unknown): Outage {
  if (error instanceof NoOpfs) return 'NO_OPFS'
  if (error instanceof Lost) return error.loss
  if (isDamage(error)) return 'DAMAGED'
  return error instanceof Error && error.name === 'SchemaTooNew' ? 'SCHEMA_TOO_NEW' : 'OPEN_FAILED'
}
