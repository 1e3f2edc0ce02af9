import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { isBuildFresh } from './build-stamp.mjs'
import { normalizeBase, serve } from './static-server.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const base = normalizeBase(process.env.BASE_PATH)
const port = Number(process.env.PORT ?? 4173)
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT must be a whole number from 0 to 65535, not "${process.env.PORT}".`)
  process.exit(1)
}

if (!isBuildFresh(root, base)) {
  const built = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, BASE_PATH: base },
    shell: process.platform === 'win32',
  })
  if (built.status !== 0) {
    console.error('The build failed, so there is nothing to serve.')
    process.exit(1)
  }
}

try {
  const server = await serve({ port, base })
  console.log(`Widya: ${server.url}`)
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  console.error(taken ? `Port ${port} is in use. Choose another: PORT=4200 npm start` : error)
  process.exit(1)
}
