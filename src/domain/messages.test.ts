import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isIn, mayBegin, mayWriteOn, tidyMessage } from './messages.ts'
import { Role } from './role.ts'

const tie = (ownsCourse: boolean, leads: boolean) => ({ ownsCourse, leads })

describe('who may write to whom', () => {
  it.each([
    ['trainer', tie(true, false), true],
    ['trainer', tie(false, true), false],
    ['supervisor', tie(false, true), true],
    ['supervisor', tie(true, false), false],
    ['admin', tie(false, false), true],
    ['learner', tie(true, true), false],
  ] as const)('a %s with %o: %s', (role, found, expected) => expect(mayBegin(role, found, false)).toBe(expected))

  it('nobody begins with themselves', () => {
    for (const role of Role.options) expect(mayBegin(role, tie(true, true), true)).toBe(false)
  })
  it('whoever was written to may always answer; the other side needs the tie or a question', () => {
    const asked = { starterId: 's', personId: 'p', lastAuthorId: 'p' }
    const told = { ...asked, lastAuthorId: 's' }
    expect(mayWriteOn('p', told, false)).toBe(true)
    expect(mayWriteOn('s', told, true)).toBe(true)
    expect(mayWriteOn('s', told, false)).toBe(false)
    expect(mayWriteOn('s', asked, false)).toBe(true)
  })
  it('nobody outside a conversation is in it or writes in it, whatever else holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.boolean(), (who, starterId, personId, tied) => {
        fc.pre(who !== starterId && who !== personId)
        expect(isIn(who, { starterId, personId })).toBe(false)
        expect(mayWriteOn(who, { starterId, personId, lastAuthorId: personId }, tied)).toBe(false)
      }),
    )
  })
})

describe('the text', () => {
  it('keeps its lines and loses what surrounds it', () => {
    expect(tidyMessage('  Halo,\r\napa kabar?\r\n\r\n')).toBe('Halo,\napa kabar?')
    expect(tidyMessage(' \n\t ')).toBe('')
  })
})
