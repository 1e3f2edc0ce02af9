import { describe, expect, it } from 'vitest'
import { placeBeside } from './anchored.tsx'

const view = { width: 360, height: 640 }
const box = { width: 200, height: 300 }

describe('placing a floating box', () => {
  it('stands below its button, left edges in line', () => {
    const at = placeBeside({ top: 20, bottom: 64, left: 16, right: 100 }, box, view, 'start')
    expect(at).toMatchObject({ top: 70, left: 16 })
  })
  it('stands in line with the right edge when asked', () => {
    expect(placeBeside({ top: 20, bottom: 64, left: 250, right: 344 }, box, view, 'end').left).toBe(144)
  })
  it('never leaves the window sideways', () => {
    expect(placeBeside({ top: 20, bottom: 64, left: 300, right: 344 }, box, view, 'start').left).toBe(152)
    expect(placeBeside({ top: 20, bottom: 64, left: 0, right: 44 }, box, view, 'end').left).toBe(8)
  })
  it('goes above where there is more room', () => {
    expect(placeBeside({ top: 500, bottom: 544, left: 16, right: 100 }, box, view, 'start').top).toBe(194)
  })
  it('is cut to the room there is, so that it scrolls instead of hiding', () => {
    const at = placeBeside({ top: 300, bottom: 344, left: 16, right: 100 }, { width: 200, height: 900 }, view, 'start')
    expect(at.top).toBeGreaterThanOrEqual(8)
    expect(at.maxHeight).toBe(286)
  })
})
