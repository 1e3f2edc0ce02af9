import { describe, expect, it } from 'vitest'
import { csvText, rateOf, rateText } from './report-cells.ts'

describe('report cells', () => {
  it.each([
    [3, 10, 4, null, 'n < 5'],
    [0, 0, 9, null, '–'],
    [3, 9, 9, 33.3, '33,3%'],
    [9, 9, 9, 100, '100,0%'],
  ])('%i of %i (%i people)', (part, whole, people, rate, text) => {
    expect(rateOf(part, whole, people)).toBe(rate)
    expect(rateText(rate, people)).toBe(text)
  })
  it('quotes what must be quoted and disarms formulas', () => {
    expect(csvText([['a,b', 'say "x"', '=1+1', '-5', 'plain']])).toBe('\uFEFF"a,b","say ""x""",\'=1+1,\'-5,plain\r\n')
  })
})
