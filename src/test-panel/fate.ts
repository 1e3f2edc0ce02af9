import type { PanelSettings } from './settings.ts'

/** 0 ≤ n < 100, from the seed and the number of the request alone (a mix of the 32 bits, as in splitmix). */
export function drawOf(seed: number, request: number): number {
  let bits = (Math.imul(seed, 0x9e3779b9) + Math.imul(request, 0x85ebca6b)) >>> 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad)
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97)
  return ((bits ^ (bits >>> 15)) >>> 0) / 42_949_672.96
}

export interface Fate {
  waitMs: number
  /** `pass`: the backend answers. */
  answer: 'pass' | 'unreachable' | 'busy' | 'full'
}

/** What becomes of a request under the settings of the panel. */
export function fateOf(settings: PanelSettings, request: number, method: string): Fate {
  const waitMs = settings.latencyMs
  if (settings.offline) return { waitMs: 0, answer: 'unreachable' }
  if (drawOf(settings.seed, request) < settings.failing) return { waitMs, answer: 'busy' }
  if (settings.diskFull && method !== 'GET') return { waitMs, answer: 'full' }
  return { waitMs, answer: 'pass' }
}
