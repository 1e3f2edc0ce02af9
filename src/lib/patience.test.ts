import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { api } from './api.ts'
import { useBackendState } from './backend-state.ts'

/** A backend that takes every request and answers none. */
const silence = (_: string, { signal }: RequestInit) =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))

let end: unknown
beforeEach(() => {
  end = undefined
  vi.useFakeTimers()
  vi.stubGlobal('fetch', silence)
  useBackendState.setState({ phase: 'opening' }, true)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('who asked before the database was there waits for it as long as it takes, and then no longer than for any answer', async () => {
  void api.request('GET /session', { patience: 0 }).catch((error) => {
    end = error
  })
  useBackendState.setState({ phase: 'seeding' }, true)
  await vi.advanceTimersByTimeAsync(120_000)
  expect(end).toBeUndefined()
  useBackendState.setState({ phase: 'ready' }, true)
  await vi.advanceTimersByTimeAsync(9_900)
  expect(end).toBeUndefined()
  await vi.advanceTimersByTimeAsync(200)
  expect(end).toMatchObject({ code: 'UNREACHABLE', status: 0 })
})
