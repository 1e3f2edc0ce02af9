import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedFields, mergeFields } from './merge-fields.ts'

const form = fc.record({ title: fc.string(), summary: fc.string(), level: fc.nat(5), tags: fc.array(fc.string()) })

describe('mergeFields', () => {
  it('takes what one side changed alone, and names what both changed', () => {
    const base = { title: 'A', summary: 'B', level: 1 }
    const { merged, both, onlyTheirs } = mergeFields(
      base,
      { ...base, title: 'Mine' },
      { title: 'Theirs', summary: 'New', level: 1 },
    )
    expect(merged).toEqual({ title: 'Mine', summary: 'New', level: 1 })
    expect(both).toEqual(['title'])
    expect(onlyTheirs).toEqual(['summary'])
  })

  it('loses no change of either side: it is in the merge, or named as changed by both', () => {
    fc.assert(
      fc.property(form, form, form, (base, mine, theirs) => {
        const { merged, both } = mergeFields(base, mine, theirs)
        for (const name of changedFields(base, mine)) expect(merged[name]).toEqual(mine[name])
        for (const name of changedFields(base, theirs))
          if (!both.includes(name)) expect(merged[name]).toEqual(theirs[name])
      }),
      { numRuns: 1_000 },
    )
  })

  it('has nothing to ask when only one side changed, or both to the same', () => {
    fc.assert(
      fc.property(form, form, (base, one) => {
        expect(mergeFields(base, one, base)).toEqual({ merged: one, both: [], onlyTheirs: [] })
        expect(mergeFields(base, base, one).merged).toEqual(one)
        expect(mergeFields(base, one, one).both).toEqual([])
      }),
    )
  })
})
