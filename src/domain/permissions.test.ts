import { describe, expect, it } from 'vitest'
import { refuseCall, type SessionFacts, sessionState } from './permissions.ts'
import { roles } from './role.ts'

const session: SessionFacts = { status: 'active', revokedAt: null, role: 'trainer', held: ['learner', 'trainer'] }

describe('sessionState', () => {
  it('is good while its holder is active, holds its role and has not ended it', () => {
    expect(sessionState(session)).toBe('good')
    expect(sessionState({ ...session, held: ['trainer'] })).toBe('good')
  })
  it('says why it no longer is', () => {
    expect(sessionState({ ...session, revokedAt: '2026-11-27T00:00:00.000Z' })).toBe('over')
    expect(sessionState({ ...session, held: ['learner'] })).toBe('ROLE_NOT_HELD')
    expect(sessionState({ ...session, held: [] })).toBe('ROLE_NOT_HELD')
    expect(sessionState({ ...session, status: 'suspended' })).toBe('ACCOUNT_INACTIVE')
    // Whoever is suspended is told so, also where the session was ended for it.
    expect(sessionState({ ...session, status: 'suspended', revokedAt: '2026-11-27T00:00:00.000Z' })).toBe(
      'ACCOUNT_INACTIVE',
    )
  })
})

describe('refuseCall', () => {
  it('lets everyone in where it is public, signed in or not', () => {
    expect(refuseCall('public', undefined)).toBeUndefined()
    expect(refuseCall('public', 'ROLE_NOT_HELD')).toBeUndefined()
    for (const role of roles) expect(refuseCall('public', { role })).toBeUndefined()
  })
  it('lets in the declared roles and no other', () => {
    for (const declared of roles)
      for (const role of roles)
        expect(refuseCall([declared], { role })).toBe(declared === role ? undefined : 'FORBIDDEN')
    expect(refuseCall(['trainer', 'admin'], { role: 'admin' })).toBeUndefined()
    expect(refuseCall([], { role: 'admin' })).toBe('FORBIDDEN')
  })
  it('asks who is not signed in to sign in, and tells why a session ended', () => {
    expect(refuseCall(['admin'], undefined)).toBe('UNAUTHENTICATED')
    expect(refuseCall(['admin'], 'ACCOUNT_INACTIVE')).toBe('ACCOUNT_INACTIVE')
    expect(refuseCall(['admin'], 'ROLE_NOT_HELD')).toBe('ROLE_NOT_HELD')
  })
})
