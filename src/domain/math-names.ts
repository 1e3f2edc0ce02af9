/** The MathML elements and attributes that a formula may hold. Without zod, because the page asks too. */
export const mathTags = [
  'math',
  'mrow',
  'mi',
  'mn',
  'mo',
  'mtext',
  'mspace',
  'mfrac',
  'msqrt',
  'mroot',
  'msub',
  'msup',
  'msubsup',
  'munder',
  'mover',
  'munderover',
  'mtable',
  'mtr',
  'mtd',
  'mstyle',
  'mpadded',
] as const
export const mathAttribute =
  /^(display|displaystyle|scriptlevel|mathvariant|stretchy|fence|separator|form|lspace|rspace|width|height|depth|voffset|linethickness|minsize|maxsize|symmetric|largeop|movablelimits|accent|accentunder|columnalign|rowspacing|columnspacing)$/
export const mathValue = /^[\w .%+-]{0,40}$/

export const isMathTag = (tag: string): tag is (typeof mathTags)[number] =>
  (mathTags as readonly string[]).includes(tag)
