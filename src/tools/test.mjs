import { spawn } from 'node:child_process'
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

/**
 * @param {string} command @param {string[]} args @param {Record<string, string>} [env]
 * @param {(text: string) => void} [say] gets what it prints; without it that goes where our own goes
 * @returns {Promise<boolean>} exit code 0?
 */
function run(command, args, env = {}, say = undefined) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: say ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        ...env,
        PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
      },
    })
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', say ?? (() => undefined))
    child.on('error', (error) => {
      console.error(`${command} did not start: ${error.message}`)
      resolve(false)
    })
    child.on('close', (code) => resolve(code === 0))
  })
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
async function journeys({ files, workers }) {
  rmSync(journeyReport, { force: true })
  const browser = findBrowser()
  const args = ['test', '-c', 'e2e/playwright.config.ts', `--workers=${workers}`, '--reporter=list,json']
  args.push(...files.map((name) => `journeys/${name}`))
  const ok = await run('playwright', args, { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport })
  return countPlaywright(read(journeyReport), ok)
}

async function unit() {
  rmSync(unitReport, { force: true })
  const ok = await run('vitest', ['run'])
  return countVitest(read(unitReport), ok)
}

function budgets() {
  const report = checkBudgets(root)
  printBudgets(report)
  return countLines(report.lines)
}

let built = false
/** @typedef {{ name: string, check: (say?: (text: string) => void) => Promise<Counts> | Counts, needsBuild?: boolean }} Step */
/** @typedef {import('./sum-reports.mjs').Counts} Counts */
/** Steps that stand together run side by side: each of them leaves a processor idle for a good part of its time. @type {Step[][]} */
const steps = [
  [
    { name: 'Types', check: async (say) => countCheck(await run('tsc', ['--noEmit'], {}, say)) },
    { name: 'Lint', check: async (say) => countCheck(await run('biome', ['check', '.'], {}, say)) },
    {
      name: 'Build',
      check: async (say) => {
        built = await run('npm', ['run', 'build'], {}, say)
        return countCheck(built)
      },
    },
  ],
  [{ name: 'Unit tests', check: unit }],
  [{ name: 'Byte budgets', check: budgets, needsBuild: true }],
  ...journeyRuns.map((which) => [{ name: which.name, check: () => journeys(which), needsBuild: true }]),
]

/** @param {Step} step @param {boolean} aside whether others run beside it, so that its words have to wait for its end @returns {Promise<Counts>} */
async function take({ name, check, needsBuild }, aside) {
  const heading = `\n━━ ${name}`
  /** @type {string[]} */
  const said = []
  if (!aside) console.log(heading)
  const startedAt = performance.now()
  let counts
  try {
    if (needsBuild && !built) throw new Error('not run: the build failed')
    counts = await check(aside ? (text) => void said.push(text) : undefined)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    counts = countCheck(false)
  }
  if (aside) console.log(`${heading}\n${said.join('')}`)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`━━ ${name}: ${counts.failed > 0 ? 'FAILED' : 'ok'}, ${closingLines(counts)[1]}, ${seconds} s`)
  return counts
}

const results = []
for (const group of steps) results.push(...(await Promise.all(group.map((step) => take(step, group.length > 1)))))

const total = sumCounts(results)
console.log(`\n${closingLines(total).join('\n')}`)
process.exitCode = total.failed > 0 ? 1 : 0
