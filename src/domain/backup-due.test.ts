import { describe, expect, it } from 'vitest'
import { backupDueSince } from './backup-due.ts'

const day = (n: number) => new Date(Date.UTC(2026, 10, n)).toISOString()
const facts = { lastBackupAt: day(10), filledAt: day(1), changedAt: day(11) }
const at = (n: number) => new Date(day(n))

describe('a backup is due', () => {
  it('a week after the last one, and no day before', () => {
    expect(backupDueSince(facts, at(17))).toBe(day(10))
    expect(backupDueSince(facts, new Date(at(17).getTime() - 1))).toBeUndefined()
  })
  it('a week after the first day, when there never was one', () => {
    expect(backupDueSince({ ...facts, lastBackupAt: null }, at(8))).toBe(day(1))
    expect(backupDueSince({ ...facts, lastBackupAt: null }, at(7))).toBeUndefined()
  })
  it('only when something was written since', () => {
    expect(backupDueSince({ ...facts, changedAt: day(10) }, at(30))).toBeUndefined()
    expect(backupDueSince({ ...facts, changedAt: null }, at(30))).toBeUndefined()
    expect(backupDueSince({ lastBackupAt: null, filledAt: null, changedAt: day(10) }, at(30))).toBeUndefined()
  })
})
