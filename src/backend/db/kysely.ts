import {
  CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteQueryCompiler,
} from 'kysely'
import type { Db, SqliteConnection } from './port.ts'
import type { Tables } from './tables.ts'

/**
 * Kysely over one synchronous connection. SQLite has one writer and one connection here, so a transaction takes a
 * queue: without it two handlers that write at once meet in "cannot start a transaction within a transaction".
 */
class OneConnectionDriver implements Driver {
  readonly #connection: DatabaseConnection
  #tail: Promise<void> = Promise.resolve()
  #release: (() => void) | undefined

  constructor(sqlite: SqliteConnection) {
    this.#connection = {
      executeQuery: async <Row>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<Row>> => {
        if (query.kind === 'SelectQueryNode' || /^\s*(select|with|pragma)|\breturning\b/i.test(sql))
          return { rows: sqlite.all(sql, parameters as never) as Row[] }
        const { changes } = sqlite.run(sql, parameters as never)
        return { rows: [], numAffectedRows: BigInt(changes) }
      },
      async *streamQuery() {
        yield* []
        throw new Error('streaming is not supported by this driver')
      },
    }
  }

  async init() {}

  /** One at a time: a single query holds the connection for itself, a transaction until its end. */
  async acquireConnection() {
    const before = this.#tail
    let release = () => {}
    this.#tail = new Promise((resolve) => {
      release = resolve
    })
    await before
    this.#release = release
    return this.#connection
  }

  async releaseConnection() {
    this.#release?.()
  }

  beginTransaction = (connection: DatabaseConnection) => this.#say(connection, 'begin immediate')
  commitTransaction = (connection: DatabaseConnection) => this.#say(connection, 'commit')
  /** When the disk is full SQLite has rolled back by itself; a complaint about that would hide the true cause. */
  rollbackTransaction = (connection: DatabaseConnection) =>
    this.#say(connection, 'rollback').catch((error: unknown) => {
      if (!/no transaction is active/.test(String(error))) throw error
    })
  async destroy() {}

  async #say(connection: DatabaseConnection, sql: string) {
    await connection.executeQuery(CompiledQuery.raw(sql))
  }
}

/** The schema is ours and known; kysely's own introspector would bring its migrator into the worker (5 KB gz). */
const noIntrospector: DatabaseIntrospector = {
  getSchemas: async () => [],
  getTables: async () => [],
  getMetadata: async () => ({ tables: [] }),
}

export const kyselyOver = (sqlite: SqliteConnection): Db =>
  new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new OneConnectionDriver(sqlite),
      createIntrospector: () => noIntrospector,
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  })
