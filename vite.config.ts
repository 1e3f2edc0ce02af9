import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The font is named only deep in the style sheet; asked for at once, it is here before the first words are painted. */
function preloadFont(): Plugin {
  return {
    name: 'preload-font',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const font = Object.keys(bundle ?? {}).find((name) => name.endsWith('.woff2'))
        const href = `${process.env.BASE_PATH ?? '/'}${font}`
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href }
        return font ? [{ tag: 'link', attrs, injectTo: 'head-prepend' as const }] : []
      },
    },
  }
}

/** The schema travels in the worker's first chunk: without its comments and indents, which only readers of the source need. */
function packSql(): Plugin {
  return {
    name: 'pack-sql',
    apply: 'build',
    transform: (code, id) =>
      /\/db\/migrations\/\d/.test(id) ? code.replace(/^[ \t]*--.*\n/gm, '').replace(/^[ \t]+/gm, '') : undefined,
  }
}

/** Parts of libraries that this project never calls, but that their main files name: 8 KiB of the worker's first chunk, 3 KiB of the page's. */
const neverCalled: [file: RegExp, exported: string[]][] = [
  // Tables are made by our own migrations; SQLite has no schemas and no MERGE.
  [/kysely\/.*schema\/schema\.js$/, ['SchemaModule']],
  [/kysely\/.*with-schema\/with-schema-plugin\.js$/, ['WithSchemaPlugin']],
  [
    /kysely\/.*query-builder\/merge-query-builder\.js$/,
    ['', 'Wheneable', 'MatchedThenable', 'NotMatchedThenable'].map((kind) => `${kind}MergeQueryBuilder`),
  ],
  // The app speaks to its backend by fetch alone.
  [
    /interceptors\/lib\/browser\/interceptors\/WebSocket\/index\.js$/,
    ['WebSocketInterceptor', 'WebSocketClientConnection', 'WebSocketServerConnection'],
  ],
]
const leaveOutNeverCalled = (): Plugin => ({
  name: 'leave-out-never-called',
  apply: 'build',
  enforce: 'pre',
  load: (id) =>
    neverCalled
      .find(([file]) => file.test(id))?.[1]
      .map((name) => `export class ${name} {}`)
      .join('\n'),
})

/** Every page of a learner, and the home of the other roles; by the names of their chunks. */
const openedFirst =
  /\/(home|catalogue|course|my-learning|my-results|lesson|check|attempt|attempt-result|dashboard|team|studio)-[\w-]{8}\.js$/

export default defineConfig({
  /** `BASE_PATH=/lms/ npm run build` builds for a sub-folder of a host. */
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), tailwindcss(), preloadFont(), leaveOutNeverCalled()],
  resolve: {
    alias: {
      '@': at('./src'),
      // msw brings a cookie jar and the whole public-suffix list; we send no cookies (decisions/0002).
      'tough-cookie': at('./src/lib/no-cookies.ts'),
    },
  },
  worker: { format: 'es', plugins: () => [packSql(), leaveOutNeverCalled()] },
  optimizeDeps: { exclude: ['@sqlite.org/sqlite-wasm'] },
  build: {
    target: 'es2023',
    modulePreload: {
      polyfill: false,
      // The lists of what to preload are bytes of the first route. Pages that nobody opens first are fetched while the
      // browser is idle, so they do without theirs.
      resolveDependencies: (file, files, { hostId }) =>
        !hostId.includes('signed-in') || openedFirst.test(file) ? files : files.filter((name) => name.endsWith('.css')),
    },
    manifest: true,
    chunkSizeWarningLimit: 900,
    // An inlined font or picture would be a data: address, which the content security policy does not allow for fonts.
    assetsInlineLimit: 0,
  },
  server: { port: Number(process.env.PORT ?? 4173), strictPort: true },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    pool: 'threads',
    maxWorkers: 2,
    // Loading every module anew for every file is a third of all the time. So no test may leave anything behind in one: each
    // has a database, a store and a client of its own.
    isolate: false,
    // A build has no need of the test runner.
    sequence: process.env.VITEST ? { sequencer: (await import('./src/tools/longest-first.ts')).LongestFirst } : {},
    // Only so that a test that hangs ends: how long work takes is no matter of these tests, and machines differ.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    environment: 'node',
    globalSetup: 'src/testing/run-folder.ts',
    setupFiles: 'src/testing/leave-nothing.ts',
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
})
