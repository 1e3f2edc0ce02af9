import { afterEach, expect, it, vi } from 'vitest'
import { askBeforeLoss, countKept } from './keeping.ts'

afterEach(() => vi.unstubAllGlobals())

it('asks before a page is left only while work lives in it alone', () => {
  const asking = new Set<string>()
  vi.stubGlobal('addEventListener', (name: string) => asking.add(name))
  vi.stubGlobal('removeEventListener', (name: string) => asking.delete(name))
  askBeforeLoss()
  countKept('answers', { late: 2 })
  expect([...asking]).toEqual([])
  countKept('answers', { inPage: 1 })
  countKept('notes', { late: 1 })
  expect([...asking]).toEqual(['beforeunload'])
  countKept('answers', {})
  expect([...asking]).toEqual([])
})
