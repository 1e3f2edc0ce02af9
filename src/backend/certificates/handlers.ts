import type { certificatesContract } from '@/contract/certificates.ts'
import { readCertificateNumber } from '@/domain/certificate.ts'
import { maskName } from '@/domain/mask.ts'
import type { Db } from '../db/port.ts'
import type { Actor, Handlers } from '../http/handler.ts'
import { findHeadedUnits } from '../reports/repository.ts'
import { findCertificate, findLastChange, findMine } from './read-repository.ts'

type Found = NonNullable<Awaited<ReturnType<typeof findCertificate>>>

/** However it is spaced; a number whose check digits are wrong is one that nobody was given. */
async function findByNumber(db: Db, typed: string): Promise<Found | undefined> {
  const number = readCertificateNumber(typed)
  return number === undefined ? undefined : findCertificate(db, number)
}

/** One's own in any role; else as far as the role of this session reaches, and no further. */
async function mayRead(db: Db, actor: Actor, found: Found): Promise<boolean> {
  if (found.holderId === actor.employeeId || actor.role === 'admin') return true
  if (actor.role === 'trainer') return found.ownerId === actor.employeeId
  if (actor.role !== 'supervisor') return false
  const units = await findHeadedUnits(db, actor.employeeId)
  return units.some(({ path }) => found.holderPath.startsWith(path))
}

export const certificatesHandlers: Handlers<typeof certificatesContract> = {
  'GET /certificates': ({ actor, db }) => findMine(db, actor.employeeId),

  'GET /certificates/{id}': async ({ actor, params, db, refuse }) => {
    const found = (await findByNumber(db, params.id)) ?? refuse('NOT_FOUND')
    if (!(await mayRead(db, actor, found))) return refuse('NOT_FOUND')
    const { holderId, holderPath, ownerId, ...page } = found
    return {
      ...page,
      mine: holderId === actor.employeeId,
      changed: (await findLastChange(db, page.number)) ?? null,
    }
  },

  'GET /certificates/{id}/check': async ({ actor, params, db }) => {
    const found = await findByNumber(db, params.id)
    if (!found) return { state: 'unknown' }
    const { number, title, versionNumber, learningHours, completedAt } = found
    // Numbers follow each other, so whoever counts through them must not come by the names of a city.
    const name = (await mayRead(db, actor, found)) ? found.name : maskName(found.name)
    return { state: found.status, number, name, title, versionNumber, learningHours, completedAt }
  },
}
