import { describe, expect, it } from 'vitest'
import { directionOf, flipSort, peopleSort } from './sort-address.ts'

describe('the order in the address', () => {
  it('turns round at the second press, and begins with the highest figure or with A', () => {
    expect(flipSort('-overdue', 'running', true)).toBe('-running')
    expect(flipSort('-running', 'running', true)).toBe('running')
    expect(flipSort('running', 'running', true)).toBe('-running')
    expect(flipSort('-overdue', 'name', false)).toBe('name')
    expect(directionOf('-running', 'running')).toBe('descending')
    expect(directionOf('-running', 'name')).toBe('none')
  })
  it('falls back to the order of need for what is not a column', () => {
    expect(peopleSort('-name')).toBe('-name')
    expect(peopleSort('nip')).toBe('-overdue')
    expect(peopleSort(null)).toBe('-overdue')
  })
})
