/**
 * Counts of checks, read from the runners' own reports. Everything here is pure; a report that is missing, broken or
 * empty counts as one failure, because a suite that ran nothing must never look green.
 * @typedef {{ passed: number, failed: number, skipped: number, flaky: number }} Counts
 */

/** @type {Counts} */
const none = { passed: 0, failed: 0, skipped: 0, flaky: 0 }
/** @type {Counts} */
const oneFailure = { ...none, failed: 1 }

/** A check with no report of its own, such as the type checker: one check. @param {boolean} ok @returns {Counts} */
export const countCheck = (ok) => (ok ? { ...none, passed: 1 } : oneFailure)

/** @param {{ ok: boolean }[]} lines @returns {Counts} */
export function countLines(lines) {
  if (lines.length === 0) return oneFailure
  const passed = lines.filter((line) => line.ok).length
  return { ...none, passed, failed: lines.length - passed }
}

/** @param {string | undefined} text */
function parse(text) {
  try {
    const value = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

/**
 * The runner's word counts too: it may fail for a reason that no test carries (an unhandled error, a broken hook).
 * @param {Counts} counts @param {boolean} ok did the runner end with exit code 0? @returns {Counts}
 */
function trustExitCode(counts, ok) {
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1 }
  return !ok && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/**
 * @param {string | undefined} text content of vitest's JSON report
 * @param {boolean} ok did vitest end with exit code 0?
 * @returns {Counts}
 */
export function countVitest(text, ok) {
  const report = parse(text)
  if (!Array.isArray(report?.testResults)) return oneFailure
  const counts = { ...none }
  for (const file of report.testResults) {
    const statuses = (file.assertionResults ?? []).map((/** @type {{ status: string }} */ test) => test.status)
    for (const status of statuses) {
      if (status === 'passed') counts.passed += 1
      else if (status === 'failed') counts.failed += 1
      else counts.skipped += 1
    }
    // A file that could not even be loaded has no tests to fail.
    if (file.status === 'failed' && !statuses.includes('failed')) counts.failed += 1
  }
  return trustExitCode(counts, ok)
}

/**
 * A test that passed only when tried again counts as passed, and as flaky besides.
 * @param {string | undefined} text content of Playwright's JSON report
 * @param {boolean} ok did Playwright end with exit code 0?
 * @returns {Counts}
 */
export function countPlaywright(text, ok) {
  const report = parse(text)
  const { expected, unexpected, flaky, skipped } = report?.stats ?? {}
  if (![expected, unexpected, flaky, skipped].every(Number.isInteger)) return oneFailure
  const outsideTests = Array.isArray(report.errors) ? report.errors.length : 0
  return trustExitCode({ passed: expected + flaky, failed: unexpected + outsideTests, skipped, flaky }, ok)
}

/** @param {Counts[]} list @returns {Counts} */
export function sumCounts(list) {
  const total = { ...none }
  for (const counts of list) {
    total.passed += counts.passed
    total.failed += counts.failed
    total.skipped += counts.skipped
    total.flaky += counts.flaky
  }
  return total
}

/** The two last lines of a run. @param {Counts} total @returns {[string, string]} */
export const closingLines = (total) => [
  `${total.skipped} skipped, ${total.flaky} flaky`,
  `${total.passed} passed, ${total.failed} failed`,
]
