import temml from 'temml'
import { isMathTag, mathAttribute, mathValue } from '@/domain/math-names.ts'
import type { MathNode } from '@/domain/math-node.ts'

/** What temml makes of LaTeX: a tree, before it becomes elements of a page. */
interface Made {
  type?: string
  text?: string
  attributes?: Record<string, string>
  children?: Made[]
}
const render = (temml as unknown as { __renderToMathMLTree: (tex: string, options: object) => Made })
  .__renderToMathMLTree

/** Known elements and attributes only; an unknown element gives way to what is in it. */
function nodesOf({ type, text, attributes = {}, children = [] }: Made): MathNode[] {
  const inside = children.flatMap(nodesOf)
  if (type === undefined || !isMathTag(type)) return inside
  const own = text ?? children.map((child) => (child.type === undefined ? (child.text ?? '') : '')).join('')
  const attrs = Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => mathAttribute.test(name) && mathValue.test(value)),
  )
  return [
    {
      tag: type,
      ...(own === '' ? {} : { text: own }),
      ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
      ...(inside.length > 0 ? { children: inside } : {}),
    },
  ]
}

/** LaTeX as a tree that a lesson can hold, or what is wrong with it. */
export function formulaTree(tex: string): { math: MathNode } | { fault: string } {
  try {
    const [math] = nodesOf(render(tex, { displayMode: true, throwOnError: true, maxExpand: 200, maxSize: [10, 10] }))
    return math?.tag === 'math' ? { math } : { fault: tex }
  } catch (error) {
    return { fault: error instanceof Error ? error.message.replace(/\s+/g, ' ').trim().slice(0, 160) : '' }
  }
}
