import { expect, it } from 'vitest'
import { waitsForOthers } from './start-hold.ts'

const assigned = { source: 'assigned', started: false } as const
it.each([
  ['one is missing', assigned, [{ met: true }, { met: false }], true],
  ['all are met', assigned, [{ met: true }], false],
  ['none is asked for', assigned, [], false],
  ['begun already', { ...assigned, started: true }, [{ met: false }], false],
  ['my own choice', { ...assigned, source: 'self' as const }, [{ met: false }], false],
])('waits: %s', (_, enrolment, prerequisites, waits) => expect(waitsForOthers(enrolment, prerequisites)).toBe(waits))
