import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Written as the last act of a build, so a build that was cut short is never taken for a finished one. */
const stampOf = (/** @type {string} */ root) => join(root, 'dist', '.vite', 'finished.json')

const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json']

/** @param {string} root project folder @param {string} base */
export function writeStamp(root, base) {
  writeFileSync(stampOf(root), JSON.stringify({ base }))
}

/** Newest change below a path, in ms; 0 when it does not exist. @param {string} path @returns {number} */
function newestChange(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), stats.mtimeMs)
}

/**
 * Is dist/ whole, made for this base path, and not older than anything it is made from?
 * @param {string} root project folder
 * @param {string} base
 */
export function isBuildFresh(root, base) {
  try {
    const stamp = stampOf(root)
    if (JSON.parse(readFileSync(stamp, 'utf8')).base !== base) return false
    const builtAt = statSync(stamp).mtimeMs
    return sources.every((name) => newestChange(join(root, name)) <= builtAt)
  } catch {
    return false
  }
}
