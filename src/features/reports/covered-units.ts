/** The units that stand below a chosen one. `units` is the tree with parents first, so what lies below follows and is deeper. */
export function coveredUnits(
  units: readonly { id: string; depth: number }[],
  chosen: readonly string[],
  includeSubunits: boolean,
): Set<string> {
  const covered = new Set<string>()
  if (!includeSubunits) return covered
  let above: number | undefined
  for (const { id, depth } of units) {
    if (above !== undefined && depth > above) covered.add(id)
    else above = chosen.includes(id) ? depth : undefined
  }
  return covered
}
