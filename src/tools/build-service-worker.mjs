import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build } from 'vite'
import { getManifest } from 'workbox-build'
import { securityHeaders } from './security-headers.mjs'

/** What the app needs to start and run with the network off. Host files and anything under /api stay outside. */
const precached = [
  'index.html',
  'boot.js',
  'shell.css',
  'favicon.svg',
  'manifest.webmanifest',
  'icons/*.{png,svg}',
  'assets/**/*.{js,css,wasm,woff2,svg,png,webp}',
  'media/**/*.{svg,vtt}',
]

/** Emitted by sqlite-wasm for ways of storage that Widya does not use; no page ever asks for them. */
const neverFetched = ['assets/sqlite3-worker1-*.js', 'assets/sqlite3-opfs-async-proxy-*.js']

const largestFile = 8 * 1024 * 1024

/**
 * A cached page keeps the headers it came with, so a change of headers must also count as a new version of the page.
 * @param {import('workbox-build').ManifestEntry[]} entries
 */
function tieRevisionsToHeaders(entries) {
  const headers = createHash('sha256').update(JSON.stringify(securityHeaders)).digest('hex').slice(0, 8)
  return entries.map((entry) =>
    entry.url === 'index.html' ? { ...entry, revision: `${entry.revision}-${headers}` } : entry,
  )
}

/**
 * Bundles src/service-worker.ts into one classic script, dist/service-worker.js, with the list of files to keep.
 * Throws when a file that should be kept is too large, since the app would then not start offline.
 * @param {string} root project folder with a finished `vite build`
 * @returns {Promise<{ count: number, bytes: number }>} files and bytes that an installation fetches
 */
export async function buildServiceWorker(root) {
  const dist = join(root, 'dist')
  const { manifestEntries, count, size, warnings } = await getManifest({
    globDirectory: dist,
    globPatterns: precached,
    globIgnores: neverFetched,
    // The name is the version; null makes the installation take such a file from the browser's own cache.
    dontCacheBustURLsMatching: /^assets\//,
    maximumFileSizeToCacheInBytes: largestFile,
  })
  if (warnings.length > 0) throw new Error(`service worker: ${warnings.join('; ')}`)
  if (!manifestEntries?.some((entry) => entry.url === 'index.html')) throw new Error('service worker: no index.html')

  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'self.__WB_MANIFEST': JSON.stringify(tieRevisionsToHeaders(manifestEntries)) },
    build: {
      target: 'es2023',
      outDir: dist,
      emptyOutDir: false,
      manifest: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src', 'service-worker.ts'),
        output: { format: 'iife', entryFileNames: 'service-worker.js', codeSplitting: false },
      },
    },
  })
  return { count, bytes: size }
}
