import { expect, it } from 'vitest'
import { initialsOf } from './avatar.tsx'

it.each([
  ['Ratri Wulandari', 'RW'],
  ['dr. Lestari Handayani, M.Kes.', 'LH'],
  ['Yudha', 'Y'],
  ['Ni Made Ayu Lestari', 'NM'],
  ['', ''],
])('%s → %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
