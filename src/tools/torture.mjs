import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { findBrowser } from './find-browser.mjs'

/**
 * `npm run test:torture [-- name …]`: the long suites that are too long for every check. Each prints its seeds; a suite runs
 * again alone, with another seed or another length, by the variables that stand beside it here. Says k of n, never "never".
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const journeys = (/** @type {string} */ spec) => [
  'playwright',
  ['test', '-c', 'e2e/playwright.config.ts', '--workers=2', '--reporter=list', spec],
]
const bars = ['playwright', ['test', '-c', 'e2e/torture.config.ts']]
const suites = [
  { name: 'edits', command: ['vitest', ['run', 'edit-interleavings']], env: { EDITS: '1000' }, seed: 'EDITS_SEED' },
  { name: 'chaos', command: journeys('chaos'), env: { CHAOS: '200' }, seed: 'CHAOS_SEED' },
  { name: 'damage', command: journeys('damage'), env: { DAMAGE: '60' }, seed: 'DAMAGE_SEED' },
  { name: 'bars', command: bars, env: {}, seed: 'BARS_SEED' },
  { name: 'kills', command: journeys('kills'), env: { KILLS: '200' }, seed: 'KILL_SEED' },
]

/** Runs one suite, shows what it prints, and keeps the lines that say how many of how many. */
function run({ name, command: [program, args], env }) {
  return new Promise((resolve) => {
    const said = []
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: {
        ...env,
        ...process.env,
        CHROMIUM_PATH: findBrowser(),
        PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
      },
    })
    // The unit tests print what is said of them on the other side.
    for (const side of /** @type {const} */ (['stdout', 'stderr'])) {
      let rest = ''
      child[side].setEncoding('utf8').on('data', (text) => {
        process[side].write(text)
        const lines = (rest + text).split('\n')
        rest = lines.pop() ?? ''
        said.push(...lines.map(stripVTControlCharacters).filter((line) => line.startsWith(`${name}:`)))
      })
    }
    child.on('error', (error) => {
      console.error(`${program} did not start: ${error.message}`)
      resolve({ name, ok: false, said })
    })
    child.on('close', (code) => resolve({ name, ok: code === 0, said }))
  })
}

const asked = process.argv.slice(2)
const chosen = suites.filter(({ name }) => asked.length === 0 || asked.includes(name))
if (chosen.length === 0) throw new Error(`No suite of that name: ${suites.map(({ name }) => name).join(', ')}.`)
const results = []
for (const suite of chosen) {
  const settings = Object.keys(suite.env).map((name) => `${name}=${process.env[name] ?? suite.env[name]}`)
  console.log(
    `\n━━ ${suite.name}: ${settings.join(' ')} ${suite.seed}=${process.env[suite.seed] ?? 'as it stands in the suite'}`,
  )
  results.push(await run(suite))
}
console.log('\n━━ All together')
for (const { name, ok, said } of results) {
  const counts = said.flatMap(
    (line) =>
      line
        .match(/: (\d+) of (\d+)/)
        ?.slice(1, 3)
        .map(Number) ?? [],
  )
  const sum = (/** @type {number} */ side) => counts.filter((_, at) => at % 2 === side).reduce((a, b) => a + b, 0)
  console.log(`${ok ? 'ok  ' : 'RED '} ${name}${counts.length > 0 ? `: ${sum(0)} of ${sum(1)}` : ''}`)
  console.log(said.map((line) => `       ${line}`).join('\n'))
}
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1
