export interface BudgetLine {
  name: string
  /** Under gzip level 9. */
  bytes: number
  limit: number
  ok: boolean
}
export interface BudgetReport {
  lines: BudgetLine[]
  notes: string[]
}
export function checkBudgets(root: string): BudgetReport
export function printBudgets(report: BudgetReport): void
