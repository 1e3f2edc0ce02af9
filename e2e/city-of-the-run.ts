import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const place = 'CITY_FOLDER'

/** A run has a folder for what its workers share; they are told of it by their environment. Returns what clears it away. */
export function makeCityFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'widya-city-'))
  process.env[place] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}

/** The browser profile of a first visit, made for all by the first worker to need one: it takes a processor six seconds. */
export async function profileOfTheRun(visit: (profile: string) => Promise<void>): Promise<string> {
  const folder = process.env[place] ?? ''
  const profile = join(folder, 'profile')
  const filling = join(folder, 'filling')
  for (let waited = 0; waited < 90_000; waited += 100) {
    if (existsSync(profile)) return profile
    if (!isFirst(filling)) {
      await pause(100)
      continue
    }
    try {
      await visit(filling)
      renameSync(filling, profile)
      return profile
    } finally {
      // Where it failed, the next one tries.
      rmSync(filling, { recursive: true, force: true })
    }
  }
  throw new Error('no worker has filled a city in 90 s')
}

/** A folder is made once, whoever asks. */
function isFirst(path: string) {
  try {
    mkdirSync(path)
    return true
  } catch {
    return false
  }
}

/** A profile of one's own for one journey; empty without `from`. */
export async function withProfile<T>(from: string | undefined, use: (profile: string) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'widya-profile-'))
  if (from) cpSync(from, profile, { recursive: true })
  try {
    return await use(profile)
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}
