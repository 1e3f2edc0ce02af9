import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipBytes, gzipBytesOf, readManifest, staticClosure, workerFiles } from './bundle-graph.mjs'

/**
 * How many bytes a person has to fetch, checked on the built files. Sizes are gzip level 9, 1 KiB = 1024 bytes.
 * @typedef {{ name: string, bytes: number, limit: number, ok: boolean }} Line
 * @typedef {{ lines: Line[], notes: string[] }} Report
 */
const kib = 1024
const limits = { firstRoute: 160 * kib, furtherRoute: 60 * kib, database: 540 * kib, font: 28 * kib }

const pageEntry = 'index.html'
const firstRoute = 'src/app/routes/learner/home.tsx'
const routeFolder = 'src/app/routes/'

/**
 * Loaded on the way to the first route although no route imports it: the signed-in half of the app, the frame round the
 * pages, the page side of the API.
 */
const onTheWay = [
  /^src\/app\/signed-in\.tsx$/,
  /^src\/app\/(?:shell|routes(?:\/learner)?)\/(?:[a-z-]*-)?(?:shell|layout|frame)\.tsx$/,
  /^src\/backend\/hosts\//,
]

/** The name that every part of the test panel carries; in the source where it must be, in a shipped build nowhere. */
const testPanel = {
  mark: 'widya-test-panel',
  source: 'src/test-panel/settings.ts',
  worker: 'src/backend/hosts/browser/test-panel.ts',
}

/** Bytes of the shipped files that hold anything of the test panel. @param {string} root @returns {Line} */
function withoutTestPanel(root) {
  const dist = join(root, 'dist')
  const has = (/** @type {string} */ path) => existsSync(path) && readFileSync(path, 'utf8').includes(testPanel.mark)
  const text = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(m?js|css|html|json)$/.test(name),
  )
  const bytes = text
    .map((name) => join(dist, name))
    .filter(has)
    .reduce((sum, path) => sum + readFileSync(path).length, 0)
  // A mark that the source no longer has would be found nowhere, whatever was shipped.
  const known = [testPanel.source, testPanel.worker].every((name) => has(join(root, name)))
  return { name: 'test panel in the shipped build', bytes, limit: 0, ok: known && text.length > 0 && bytes === 0 }
}

/** Heavy libraries that only charts and the lesson editor pull in; a route itself never counts as one. */
const isHeavy = (/** @type {string} */ key, /** @type {import('./bundle-graph.mjs').Chunk} */ chunk) =>
  !key.startsWith(routeFolder) && /recharts|chart|editor|tiptap|prosemirror/i.test(`${key} ${chunk.file}`)

/** @param {string} name @param {number} bytes @param {number} limit @returns {Line} */
const within = (name, bytes, limit) => ({ name, bytes, limit, ok: bytes > 0 && bytes <= limit })

const size = (/** @type {number} */ bytes) => `${(bytes / kib).toFixed(1)} KiB`

/**
 * @param {string} root project folder with a finished build; throws when there is none
 * @returns {Report} a line whose file cannot be found has 0 bytes and fails: a check that saw nothing is not green
 */
export function checkBudgets(root) {
  const dist = join(root, 'dist')
  const manifest = readManifest(dist)
  const keys = Object.keys(manifest)
  const notes = []

  const startKeys = keys.filter(
    (key) => key === pageEntry || key === firstRoute || onTheWay.some((pattern) => pattern.test(key)),
  )
  const first = staticClosure(manifest, startKeys)
  // A route that another chunk imports plainly has no entry of its own; its bytes are counted with that chunk.
  const hasFirstRoute = firstRoute in manifest || existsSync(join(root, firstRoute))
  if (!hasFirstRoute) notes.push(`${firstRoute} does not exist, so the first route cannot be measured`)
  notes.push(`first route begins at: ${startKeys.join(', ')}`)
  const lines = [
    within('first learner route: JS + CSS', hasFirstRoute ? gzipBytesOf(dist, first.files) : 0, limits.firstRoute),
  ]

  /** @type {Set<string>} */
  const heavy = new Set()
  for (const key of keys.filter((name) => name.startsWith(routeFolder) && name !== firstRoute).sort()) {
    const { files, apart } = staticClosure(manifest, [key], isHeavy)
    const extra = [...files].filter((file) => !first.files.has(file))
    for (const name of apart) heavy.add(name)
    const bytes = gzipBytesOf(dist, extra)
    // A route that came whole with the first one costs nothing more, and that is fine.
    lines.push({
      name: `route ${key.slice(routeFolder.length)}`,
      bytes,
      limit: limits.furtherRoute,
      ok: bytes <= limits.furtherRoute,
    })
  }
  for (const key of heavy) {
    const files = [...staticClosure(manifest, [key]).files].filter((file) => !first.files.has(file))
    notes.push(`apart, for charts or the editor only: ${key} ${size(gzipBytesOf(dist, files))}`)
  }

  const assets = existsSync(join(dist, 'assets')) ? readdirSync(join(dist, 'assets')) : []
  const worker = workerFiles(dist, manifest)
  const wasm = assets.filter((name) => name.endsWith('.wasm')).map((name) => `assets/${name}`)
  const scripts = gzipBytesOf(dist, worker.eager)
  const found = scripts > 0 && wasm.length > 0
  lines.push(within('database worker + WASM', found ? scripts + gzipBytesOf(dist, wasm) : 0, limits.database))
  notes.push(`worker scripts ${size(scripts)}: ${[...worker.eager].join(', ') || 'none found'}`)
  if (worker.lazy.size > 0) {
    notes.push(`loaded by the worker later: ${worker.lazy.size} files, ${size(gzipBytesOf(dist, worker.lazy))}`)
  }

  const latin = assets.filter((name) => /-latin-wght-normal.*\.woff2$/.test(name))
  const fonts = latin.length > 0 ? latin : assets.filter((name) => name.endsWith('.woff2'))
  lines.push(
    within('font (Latin)', Math.max(0, ...fonts.map((name) => gzipBytes(dist, `assets/${name}`))), limits.font),
  )
  lines.push(withoutTestPanel(root))
  return { lines, notes }
}

/** @param {Report} report */
export function printBudgets({ lines, notes }) {
  const width = Math.max(...lines.map((line) => line.name.length))
  for (const { name, bytes, limit, ok } of lines) {
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${name.padEnd(width)} ${size(bytes).padStart(11)} of ${size(limit)}`)
  }
  for (const note of notes) console.log(`     ${note}`)
  console.log('     (gzip level 9; 1 KiB = 1024 bytes)')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const report = checkBudgets(fileURLToPath(new URL('../..', import.meta.url)))
  printBudgets(report)
  process.exitCode = report.lines.every((line) => line.ok) ? 0 : 1
}
