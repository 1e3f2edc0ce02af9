import type { SqliteConnection } from '../../db/port.ts'

/** SQLite's CORRUPT and NOTADB: no waiting makes such a file whole. The higher bytes of a result code say where it was met. */
export const isDamage = (error: unknown) => {
  const { resultCode } = (error ?? {}) as { resultCode?: unknown }
  return typeof resultCode === 'number' && [11, 26].includes(resultCode & 0xff)
}

/**
 * A connection that tells when whoever asks meets a damaged page: looking through all tables takes half a minute, and until
 * then a page that needs this one could not say why it fails.
 */
export function watchDamage<C extends SqliteConnection>(connection: C, tell: (message: string) => void): C {
  const watched =
    <Input extends unknown[], Output>(work: (...input: Input) => Output) =>
    (...input: Input) => {
      try {
        return work(...input)
      } catch (error) {
        if (isDamage(error)) tell(String(error))
        throw error
      }
    }
  return {
    ...connection,
    exec: watched(connection.exec),
    all: watched(connection.all),
    run: watched(connection.run),
  }
}
