import { describe, expect, it } from 'vitest'
import { closingLines, countCheck, countLines, countPlaywright, countVitest, sumCounts } from './sum-reports.mjs'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
})
const vitestReport = (...files: unknown[]) => JSON.stringify({ testResults: files })
const playwrightReport = (stats: object, errors: unknown[] = []) => JSON.stringify({ stats, errors })
const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 }

describe('unit tests', () => {
  it('counts each test by its own state', () => {
    const report = vitestReport(
      file('failed', 'passed', 'failed'),
      file('passed', 'passed', 'pending', 'todo', 'skipped'),
    )
    expect(countVitest(report, false)).toEqual({ passed: 2, failed: 1, skipped: 3, flaky: 0 })
  })

  it('counts a file that could not be loaded as a failure', () => {
    expect(countVitest(vitestReport(file('failed'), file('passed', 'passed')), false)).toMatchObject({
      passed: 1,
      failed: 1,
    })
  })

  it('believes a bad exit code when no test failed', () => {
    expect(countVitest(vitestReport(file('passed', 'passed')), false)).toMatchObject({ passed: 1, failed: 1 })
  })
})

describe('browser journeys', () => {
  it('counts a flaky test as passed and names it', () => {
    expect(countPlaywright(playwrightReport({ ...stats, flaky: 2, skipped: 1 }), true)).toEqual({
      passed: 7,
      failed: 0,
      skipped: 1,
      flaky: 2,
    })
  })

  it('counts failures and errors outside tests', () => {
    const report = playwrightReport({ ...stats, unexpected: 1 }, [{ message: 'no browser' }])
    expect(countPlaywright(report, false)).toMatchObject({ passed: 5, failed: 2 })
  })

  it('believes a bad exit code when no test failed', () => {
    expect(countPlaywright(playwrightReport(stats), false)).toMatchObject({ passed: 5, failed: 1 })
  })
})

describe.each([
  ['vitest', countVitest],
  ['playwright', countPlaywright],
])('a %s report', (_, countReport) => {
  it.each([
    ['missing', undefined],
    ['empty', ''],
    ['cut short', '{"stats": {"expec'],
    ['of another shape', '{"stats": "fine", "testResults": 3}'],
    ['null', 'null'],
  ])('that is %s is one failure', (_name, text) => {
    expect(countReport(text, true)).toEqual({ passed: 0, failed: 1, skipped: 0, flaky: 0 })
  })

  it('without a single test is a failure', () => {
    const nothing = JSON.stringify({ testResults: [], stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } })
    expect(countReport(nothing, true)).toMatchObject({ passed: 0, failed: 1 })
  })
})

describe('the sum', () => {
  it('adds all steps and closes with the two lines', () => {
    const total = sumCounts([
      countCheck(true),
      countCheck(false),
      countLines([{ ok: true }, { ok: true }, { ok: false }]),
      countPlaywright(playwrightReport({ ...stats, flaky: 1, skipped: 4 }), true),
    ])
    expect(closingLines(total)).toEqual(['4 skipped, 1 flaky', '9 passed, 2 failed'])
  })

  it('takes a budget table without lines for a failure', () => {
    expect(countLines([])).toMatchObject({ passed: 0, failed: 1 })
  })
})
