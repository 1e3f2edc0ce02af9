import { expect, it } from 'vitest'
import { coveredUnits } from './covered-units.ts'

const units = [
  { id: 'kota', depth: 0 },
  { id: 'dinkes', depth: 1 },
  { id: 'pkm-melati', depth: 2 },
  { id: 'disdik', depth: 1 },
  { id: 'disdik-dasar', depth: 2 },
]

it.each([
  [['dinkes'], true, ['pkm-melati']],
  [['dinkes', 'disdik'], true, ['pkm-melati', 'disdik-dasar']],
  [['kota'], true, ['dinkes', 'pkm-melati', 'disdik', 'disdik-dasar']],
  [['pkm-melati'], true, []],
  [['kota'], false, []],
  [[], true, []],
])('below %j with subunits %s stand %j', (chosen, includeSubunits, covered) => {
  expect([...coveredUnits(units, chosen, includeSubunits)]).toEqual(covered)
})
