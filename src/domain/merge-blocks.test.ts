import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeBlocks } from './merge-blocks.ts'

const block = (id: string, text: string) => ({ id, text })
const base = [block('a', 'one'), block('b', 'two'), block('c', 'three')]

/** A side: some blocks of the base kept, rewritten or deleted, in any order, and some new ones. */
const side = (name: string) =>
  fc
    .record({
      kept: fc.shuffledSubarray(base.map(({ id }) => id)),
      rewritten: fc.subarray(base.map(({ id }) => id)),
      added: fc.nat(3),
    })
    .map(({ kept, rewritten, added }) => [
      ...kept.map((id) =>
        rewritten.includes(id)
          ? block(id, `${name} wrote ${id}`)
          : (base.find((one) => one.id === id) ?? block(id, '')),
      ),
      ...Array.from({ length: added }, (_, at) => block(`${name}-${at}`, `${name} added ${at}`)),
    ])

describe('mergeBlocks', () => {
  it('takes what one side changed alone', () => {
    const mine = [block('a', 'one'), block('b', 'mine'), block('c', 'three')]
    const theirs = [block('a', 'theirs'), block('b', 'two'), block('c', 'three'), block('d', 'new')]
    expect(mergeBlocks(base, mine, theirs)).toEqual({
      blocks: [block('a', 'theirs'), block('b', 'mine'), block('c', 'three'), block('d', 'new')],
      doubled: [],
    })
  })

  it('keeps both texts where both rewrote, mine right after theirs', () => {
    const merged = mergeBlocks(base, [block('a', 'mine')], [block('a', 'theirs'), block('b', 'two')])
    expect(merged.blocks).toEqual([block('a', 'theirs'), block('a-2', 'mine')])
    expect(merged.doubled).toEqual(['a'])
  })

  it('keeps my new block behind the one that it followed', () => {
    const mine = [block('a', 'one'), block('x', 'mine'), block('b', 'two'), block('c', 'three')]
    const theirs = [block('c', 'three'), block('a', 'one'), block('b', 'two')]
    expect(mergeBlocks(base, mine, theirs).blocks.map(({ id }) => id)).toEqual(['c', 'a', 'x', 'b'])
  })

  it('loses no text that a side wrote, and doubles no id, in 1,000 interleavings', () => {
    fc.assert(
      fc.property(side('mine'), side('theirs'), (mine, theirs) => {
        const { blocks } = mergeBlocks(base, mine, theirs)
        const texts = blocks.map(({ text }) => text)
        const written = (list: typeof base) =>
          list.filter(({ id, text }) => base.find((one) => one.id === id)?.text !== text)
        for (const { text } of [...written(mine), ...written(theirs)]) expect(texts).toContain(text)
        expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length)
        // Untouched blocks are neither doubled nor brought back.
        for (const { id, text } of base) {
          const here = texts.filter((one) => one === text).length
          const both = [mine, theirs].every((list) => list.some((one) => one.id === id))
          expect(here).toBeLessThanOrEqual(1)
          if (!both) expect(here).toBe(0)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('is the other text when only one side wrote', () => {
    fc.assert(
      fc.property(side('theirs'), (theirs) => {
        expect(mergeBlocks(base, base, theirs).blocks).toEqual(theirs)
        expect(new Set(mergeBlocks(base, theirs, base).blocks)).toEqual(new Set(theirs))
      }),
    )
  })
})
