import { describe, expect, it } from 'vitest'
import { refuseEnrolment, refuseLeaving } from './enrolment.ts'

const free = { authored: true, alreadyEnrolled: false, unmetPrerequisites: [] }
describe('refuseEnrolment', () => {
  it.each([
    ['nothing in the way', free, undefined],
    ['enrolled already', { ...free, alreadyEnrolled: true, authored: false }, 'ALREADY_ENROLLED'],
    ['only an outline', { ...free, authored: false, unmetPrerequisites: ['A'] }, 'OUTLINE_ONLY'],
    ['a required course is missing', { ...free, unmetPrerequisites: ['A'] }, 'PREREQUISITE_UNMET'],
  ] as const)('%s', (_, facts, refusal) => expect(refuseEnrolment(facts)).toBe(refusal))
})

const mine = { status: 'active', source: 'self', hasOpenAttempt: false } as const
describe('refuseLeaving', () => {
  it.each([
    ['my own choice', mine, undefined],
    ['finished', { ...mine, status: 'completed' }, 'NOT_ENROLLED'],
    ['assigned', { ...mine, source: 'assigned', hasOpenAttempt: true }, 'ASSIGNED_BY_ADMIN'],
    ['in the middle of a check', { ...mine, hasOpenAttempt: true }, 'HAS_OPEN_ATTEMPT'],
  ] as const)('%s', (_, facts, refusal) => expect(refuseLeaving(facts)).toBe(refusal))
})
