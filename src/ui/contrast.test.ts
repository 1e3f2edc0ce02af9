import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const tokensOf = (block: string) =>
  Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map((m) => [m[1], m[2]]))
const light = tokensOf(css.slice(css.indexOf(':root {'), css.indexOf('.dark {')))
const dark = { ...light, ...tokensOf(css.slice(css.indexOf('.dark {'), css.indexOf('@theme'))) }

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string) {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(one: string, other: string) {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

/** Text needs 4.5 (WCAG 1.4.3). */
const texts = [
  ['ink', ['bg', 'card', 'tint', 'daunbg', 'sagabg', 'kbg']],
  ['soft', ['bg', 'card', 'tint']],
  ['nila', ['bg', 'card', 'tint']],
  ['on-nila', ['nila']],
  ['on-saga', ['saga']],
  ['on-kunyit', ['kunyit']],
  ['daun', ['bg', 'card', 'daunbg']],
  ['saga', ['bg', 'card', 'sagabg']],
  ['langit', ['bg', 'card', 'tint']],
  ['kunyit-text', ['bg', 'card', 'kbg']],
  ['rail-text', ['rail']],
  ['on-g1', ['g1']],
  ['on-g2', ['g2']],
  ['on-g3', ['g3']],
] as const
/** Edges of controls and marks that carry meaning need 3 (WCAG 1.4.11). */
const marks = [
  ['edge', ['bg', 'card']],
  ['soga', ['bg', 'card']],
  ['ungu', ['bg', 'card']],
  ['daun', ['line']],
  ['nila', ['line']],
] as const

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('%s tokens', (_, tokens) => {
  const cases = (table: readonly (readonly [string, readonly string[]])[]) =>
    table.flatMap(([on, grounds]) => grounds.map((ground) => [on, ground] as const))
  const ratio = (one: string, other: string) => contrast(tokens[one] ?? 'missing', tokens[other] ?? 'missing')

  it('are all read from the style sheet', () => expect(Object.keys(tokens).length).toBeGreaterThan(30))
  it.each(cases(texts))('%s reads on %s', (on, ground) => expect(ratio(on, ground)).toBeGreaterThanOrEqual(4.5))
  it.each(cases(marks))('%s is seen on %s', (on, ground) => expect(ratio(on, ground)).toBeGreaterThanOrEqual(3))
})
