import type { PanelSettings } from './settings.ts'

/** Which request: its method and path, and how many of these came before it. Those of other addresses change nothing. */
export interface Asked {
  method: string
  path: string
  nth: number
}

/** 0 ≤ n < 100, from the seed and the request alone (a mix of the 32 bits, as in splitmix). */
export function drawOf(seed: number, { method, path, nth }: Asked): number {
  let bits = (Math.imul(seed, 0x9e3779b9) + Math.imul(nth, 0x85ebca6b)) >>> 0
  for (const sign of method + path) bits = Math.imul(bits ^ (sign.codePointAt(0) ?? 0), 0x01000193)
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
export function fateOf(settings: PanelSettings, asked: Asked): Fate {
  const waitMs = settings.latencyMs
  if (settings.offline) return { waitMs: 0, answer: 'unreachable' }
  if (drawOf(settings.seed, asked) < settings.failing) return { waitMs, answer: 'busy' }
  if (settings.diskFull && asked.method !== 'GET') return { waitMs, answer: 'full' }
  return { waitMs, answer: 'pass' }
}
