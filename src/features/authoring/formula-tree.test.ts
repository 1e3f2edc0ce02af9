import { expect, it } from 'vitest'
import { MathNode } from '@/domain/math-node.ts'
import { formulaTree } from './formula-tree.ts'

const wordsOf = (node: MathNode): string => (node.text ?? '') + (node.children ?? []).map(wordsOf).join('')

it.each([
  ['\\frac{a^2+1}{\\sqrt{n}} \\times 100\\%', 'a2+1n×100%'],
  ['\\text{JP} = \\sum_{i=1}^{n} m_i / 45', 'JP=∑i=1nmi/45'],
  ['\\begin{pmatrix} 1 & 0 \\\\ 0 & 1 \\end{pmatrix}', '(1001)'],
])('makes of %s a tree that a lesson can hold', (tex, said) => {
  const made = formulaTree(tex)
  if (!('math' in made)) throw new Error(made.fault)
  expect(MathNode.safeParse(made.math).error).toBeUndefined()
  expect(wordsOf(made.math).replace(/[\u2061\u200b\s]/g, '')).toBe(said)
})
it.each(['\\frac{', '\\tidakada{x}'])('says what is wrong with %s', (tex) => {
  expect(formulaTree(tex)).toEqual({ fault: expect.stringMatching(/\S/) })
})
it('lets no address, style or script of a formula into the tree', () => {
  const made = formulaTree('\\href{javascript:alert(1)}{x} \\class{a}{y} \\style{color:red}{z}')
  expect(JSON.stringify(made)).not.toMatch(/"(href|style|class)"/)
})
