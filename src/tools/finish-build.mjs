import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildServiceWorker } from './build-service-worker.mjs'
import { writeStamp } from './build-stamp.mjs'
import { headersFile, htaccessFile, notFoundBody, redirectsFile } from './host-files.mjs'
import { precompress } from './precompress.mjs'
import { normalizeBase } from './static-server.mjs'

/** Second half of `npm run build`: what Vite does not make. The order matters: the stamp comes last. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = join(root, 'dist')
const base = normalizeBase(process.env.BASE_PATH)

const { count, bytes } = await buildServiceWorker(root)

writeFileSync(join(dist, '_headers'), headersFile(base))
writeFileSync(join(dist, '_redirects'), redirectsFile(base))
writeFileSync(join(dist, '.htaccess'), htaccessFile(base))
writeFileSync(join(dist, 'not-found.json'), notFoundBody)

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !file.includes(`${join(dist, '.vite')}`))
const compressed = await precompress(files)

writeStamp(root, base)
console.log(
  `dist/ finished: service worker keeps ${count} files (${(bytes / 1024 / 1024).toFixed(1)} MiB) for offline use, ` +
    `${compressed} files have .br and .gz copies`,
)
