import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkBudgets } from './budgets.mjs'

const kib = 1024
let root: string

/** Random letters: gzip makes about three quarters of them, the same on every machine within a few bytes. */
const filler = (size: number) => `/*${randomBytes(size).toString('base64')}*/`

function put(file: string, content: string) {
  writeFileSync(join(root, 'dist', file), content)
}

const home = 'src/app/routes/learner/home.tsx'
const manifest = {
  'index.html': { file: 'assets/index-1.js', isEntry: true, imports: ['_react.js'], css: ['assets/index-1.css'] },
  '_react.js': { file: 'assets/react-1.js' },
  [home]: { file: 'assets/home-1.js', imports: ['_react.js', '_cards.js'] },
  '_cards.js': { file: 'assets/cards-1.js' },
  'src/app/routes/admin/board.tsx': { file: 'assets/board-1.js', imports: ['_cards.js', '_charts.js'] },
  '_charts.js': { file: 'assets/charts-1.js', imports: ['_d3.js'] },
  '_d3.js': { file: 'assets/d3-1.js' },
  'src/app/shell/service-worker-client.ts': { file: 'assets/service-worker-client-1.js' },
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'widya-budgets-'))
  mkdirSync(join(root, 'dist', 'assets'), { recursive: true })
  mkdirSync(join(root, 'dist', '.vite'))
  put('.vite/manifest.json', JSON.stringify(manifest))
  for (const name of ['src/test-panel/settings.ts', 'src/backend/hosts/browser/test-panel.ts']) {
    mkdirSync(join(root, dirname(name)), { recursive: true })
    writeFileSync(join(root, name), "const mark = 'widya-test-panel'")
  }
  for (const name of ['index-1.js', 'react-1.js', 'home-1.js', 'cards-1.js', 'index-1.css'])
    put(`assets/${name}`, filler(10 * kib))
  put('assets/board-1.js', filler(20 * kib))
  put('assets/charts-1.js', filler(200 * kib))
  put('assets/d3-1.js', filler(100 * kib))
  put('assets/service-worker-client-1.js', filler(900 * kib))
  put(
    'assets/backend.worker-1.js',
    `import{a}from"./sql-1.js";const later=()=>import(\`./content-1.js\`);${filler(10 * kib)}`,
  )
  put('assets/sql-1.js', filler(30 * kib))
  put('assets/content-1.js', filler(900 * kib))
  put('assets/sqlite3-worker1-1.mjs', filler(900 * kib))
  put('assets/sqlite3-1.wasm', filler(300 * kib))
  put('assets/plus-jakarta-sans-latin-wght-normal-1.woff2', filler(20 * kib))
  put('assets/plus-jakarta-sans-vietnamese-wght-normal-1.woff2', filler(90 * kib))
})

afterEach(() => rmSync(root, { recursive: true }))

const line = (name: string) => checkBudgets(root).lines.find((one) => one.name.includes(name))

it('counts what the first route needs: entry, its imports, its CSS and the route, each once', () => {
  const bytes = line('first learner route')?.bytes ?? 0
  expect(bytes / kib).toBeGreaterThan(49)
  expect(bytes / kib).toBeLessThan(55)
})

it('counts of a further route only what is new, and puts charts apart with what only they need', () => {
  const board = line('admin/board.tsx')
  expect(board?.ok).toBe(true)
  expect((board?.bytes ?? 0) / kib).toBeLessThan(22)
  expect(checkBudgets(root).notes.some((note) => note.includes('_charts.js'))).toBe(true)
})

it('counts the worker with its static imports and the WASM, without what it loads later', () => {
  const bytes = line('database worker')?.bytes ?? 0
  expect(bytes / kib).toBeGreaterThan(335)
  expect(bytes / kib).toBeLessThan(360)
  expect(line('font')?.ok).toBe(true)
})

it('passes when all is within bounds, and fails the line that is not', () => {
  expect(checkBudgets(root).lines.map((one) => one.ok)).toEqual([true, true, true, true, true])
  put('assets/cards-1.js', filler(200 * kib))
  expect(checkBudgets(root).lines.map((one) => one.ok)).toEqual([false, true, true, true, true])
})

it('takes a first route that is part of another chunk as measured with it', () => {
  mkdirSync(join(root, 'src/app/routes/learner'), { recursive: true })
  writeFileSync(join(root, home), '')
  const { [home]: chunk, ...rest } = manifest
  put('.vite/manifest.json', JSON.stringify({ ...rest, 'src/app/signed-in.tsx': chunk }))
  expect((line('first learner route')?.bytes ?? 0) / kib).toBeGreaterThan(49)
})

it('fails when anything of the test panel is shipped, and when its mark is no longer in the source', () => {
  expect(line('test panel')).toMatchObject({ bytes: 0, ok: true })
  put('assets/panel-1.js', "localStorage['widya-test-panel']")
  expect(line('test panel')?.bytes).toBeGreaterThan(0)
  expect(line('test panel')?.ok).toBe(false)
  rmSync(join(root, 'dist/assets/panel-1.js'))
  writeFileSync(join(root, 'src/test-panel/settings.ts'), "const mark = 'renamed'")
  expect(line('test panel')?.ok).toBe(false)
})

it('fails when the first route, the worker or the font cannot be found', () => {
  put('.vite/manifest.json', JSON.stringify({ ...manifest, [home]: undefined }))
  for (const name of [
    'backend.worker-1.js',
    'plus-jakarta-sans-latin-wght-normal-1.woff2',
    'plus-jakarta-sans-vietnamese-wght-normal-1.woff2',
  ]) {
    rmSync(join(root, 'dist', 'assets', name))
  }
  expect(
    checkBudgets(root)
      .lines.filter((one) => !one.ok)
      .map((one) => one.name),
  ).toEqual(['first learner route: JS + CSS', 'database worker + WASM', 'font (Latin)'])
})
