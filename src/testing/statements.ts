/** The statements of a migration, each with its semicolon. A trigger's own statements stand between begin and end. */
export function statementsOf(sql: string): string[] {
  const statements: string[] = []
  let open = ''
  for (const piece of sql.split(/(?<=;)/)) {
    open += piece
    const begun = (open.match(/\bbegin\b/gi) ?? []).length
    const ended = (open.match(/\bend\s*;/gi) ?? []).length
    if (begun > ended) continue
    statements.push(open)
    open = ''
  }
  if (open.trim()) statements.push(open)
  return statements
}
