import { createElement, type ReactNode } from 'react'

interface MathTree {
  tag: string
  text?: string | undefined
  attrs?: Record<string, string> | undefined
  children?: readonly MathTree[] | undefined
}

const element = ({ tag, text, attrs, children = [] }: MathTree, key: number): ReactNode =>
  createElement(tag, { ...attrs, key }, text, ...children.map(element))

/** A tree of MathML elements as the browser draws them; no library and no markup. */
export const MathMl = ({ node }: { node: MathTree }) => element(node, 0)
