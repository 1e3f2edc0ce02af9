import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { askBeforeLoss, countKept, heedRoom, useKeeping } from './keeping.ts'

afterEach(() => vi.unstubAllGlobals())

it('asks before a page is left only while work lives in it alone', () => {
  const asking = new Set<string>()
  vi.stubGlobal('addEventListener', (name: string) => asking.add(name))
  vi.stubGlobal('removeEventListener', (name: string) => asking.delete(name))
  const stop = askBeforeLoss()
  countKept('answers', { late: 2 })
  expect([...asking]).toEqual([])
  countKept('answers', { inPage: 1 })
  countKept('notes', { late: 1 })
  expect([...asking]).toEqual(['beforeunload'])
  countKept('answers', {})
  expect([...asking]).toEqual([])
  stop()
})

describe('room', () => {
  const full = () => useKeeping.getState().full
  const told = (status: number, room?: 'full' | 'free', isWrite = false) => {
    heedRoom(new Response(null, { status, headers: room ? { 'widya-room': room } : {} }), isWrite)
    return full()
  }
  beforeEach(() => told(200, 'free', true))

  it('ends when any answer says so, also when the write itself went through', () => {
    expect(told(200, 'full', true)).toBe(true)
    expect(told(404, 'full')).toBe(true)
  })
  it('is back when the backend that said it was full says that it is free', () => {
    told(200, 'full', true)
    expect(told(200, 'free')).toBe(false)
  })
  it('of a backend that says nothing ends with a refused write and is back with the next that goes through', () => {
    expect(told(507, undefined, true)).toBe(true)
    expect(told(200)).toBe(true)
    expect(told(200, 'free'), 'what something on the way refused, only a write can disprove').toBe(true)
    expect(told(201, undefined, true)).toBe(false)
  })
})
