/**
 * One text out of two that were written over the same one: what both begin and end with stands once, and between it first
 * what `theirs` has and then what `mine` has. Line by line; no line of either side is left out.
 */
export function joinTexts(mine: string, theirs: string): string {
  if (mine === theirs || theirs === '') return mine
  if (mine === '') return theirs
  const a = theirs.split('\n')
  const b = mine.split('\n')
  const shortest = Math.min(a.length, b.length)
  let head = 0
  while (head < shortest && a[head] === b[head]) head++
  let tail = 0
  while (tail < shortest - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const middle = (lines: string[]) => lines.slice(head, lines.length - tail)
  return [...a.slice(0, head), ...middle(a), ...middle(b), ...a.slice(a.length - tail)].join('\n')
}
