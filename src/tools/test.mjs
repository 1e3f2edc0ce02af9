import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkBudgets, printBudgets } from './budgets.mjs'
import { findBrowser } from './find-browser.mjs'
import { closingLines, countCheck, countLines, countPlaywright, countVitest, sumCounts } from './sum-reports.mjs'

/** `npm test`: every check of the project in one run. A failing step fails the run; independent later steps still run. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const unitReport = join(root, 'test-results', 'unit.json')
const journeyReport = join(root, 'test-results', 'e2e.json')

/** @param {string} command @param {string[]} args @param {Record<string, string>} [env] @returns {boolean} exit code 0? */
function run(command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env, PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}` },
  })
  if (result.error) console.error(`${command} did not start: ${result.error.message}`)
  return result.status === 0
}

/** @param {string} path */
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)

/** Journeys that hold the app to seconds. They have a processor each; the others may crowd, for they wait a good part of their time. */
const clocked = ['essay', 'kills', 'owner', 'two-tabs'].map((name) => `${name}.spec.ts`)
const specs = readdirSync(join(root, 'e2e', 'journeys')).filter((name) => name.endsWith('.spec.ts'))
const journeyRuns = [
  { name: 'Browser journeys against the clock', files: clocked, workers: 2 },
  { name: 'Browser journeys', files: specs.filter((name) => !clocked.includes(name)), workers: 3 },
]

/** @param {{ files: string[], workers: number }} which */
function journeys({ files, workers }) {
  rmSync(journeyReport, { force: true })
  const browser = findBrowser()
  const args = ['test', '-c', 'e2e/playwright.config.ts', `--workers=${workers}`, '--reporter=list,json']
  args.push(...files.map((name) => `journeys/${name}`))
  const ok = run('playwright', args, { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport })
  return countPlaywright(read(journeyReport), ok)
}

function unit() {
  rmSync(unitReport, { force: true })
  const ok = run('vitest', ['run'])
  return countVitest(read(unitReport), ok)
}

function budgets() {
  const report = checkBudgets(root)
  printBudgets(report)
  return countLines(report.lines)
}

let built = false
const steps = [
  { name: 'Types', check: () => countCheck(run('tsc', ['--noEmit'])) },
  { name: 'Lint', check: () => countCheck(run('biome', ['check', '.'])) },
  { name: 'Unit tests', check: unit },
  {
    name: 'Build',
    check: () => {
      built = run('npm', ['run', 'build'])
      return countCheck(built)
    },
  },
  { name: 'Byte budgets', check: budgets, needsBuild: true },
  ...journeyRuns.map((which) => ({ name: which.name, check: () => journeys(which), needsBuild: true })),
]

const results = []
for (const { name, check, needsBuild } of steps) {
  console.log(`\n━━ ${name}`)
  if (needsBuild && !built) {
    console.log('not run: the build failed')
    continue
  }
  const startedAt = performance.now()
  let counts
  try {
    counts = check()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    counts = countCheck(false)
  }
  results.push(counts)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`━━ ${name}: ${counts.failed > 0 ? 'FAILED' : 'ok'}, ${closingLines(counts)[1]}, ${seconds} s`)
}

const total = sumCounts(results)
console.log(`\n${closingLines(total).join('\n')}`)
process.exitCode = total.failed > 0 ? 1 : 0
