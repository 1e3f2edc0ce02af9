import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * @typedef {{ file: string, name?: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[],
 *   css?: string[] }} Chunk one entry of Vite's manifest
 * @typedef {Record<string, Chunk>} Manifest
 */

/** @param {string} dist @returns {Manifest} */
export function readManifest(dist) {
  const path = join(dist, '.vite', 'manifest.json')
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first.`)
  return JSON.parse(readFileSync(path, 'utf8'))
}

/**
 * Everything a browser must have before the given chunks can run: they, their static imports, and the CSS of all.
 * @param {Manifest} manifest
 * @param {string[]} keys where to begin
 * @param {(key: string, chunk: Chunk) => boolean} [isApart] chunks to leave out, with what only they need
 * @returns {{ files: Set<string>, apart: Set<string> }} files relative to dist; keys of the chunks left out
 */
export function staticClosure(manifest, keys, isApart = () => false) {
  /** @type {Set<string>} */
  const files = new Set()
  /** @type {Set<string>} */
  const apart = new Set()
  const seen = new Set()
  const queue = [...keys]
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const chunk = manifest[key]
    if (seen.has(key) || chunk === undefined) continue
    seen.add(key)
    if (isApart(key, chunk)) {
      apart.add(key)
      continue
    }
    files.add(chunk.file)
    for (const css of chunk.css ?? []) files.add(css)
    queue.push(...(chunk.imports ?? []))
  }
  return { files, apart }
}

/** Bytes of one file under gzip level 9; 0 when it is not there. @param {string} dist @param {string} file */
export function gzipBytes(dist, file) {
  const path = join(dist, file)
  return existsSync(path) ? gzipSync(readFileSync(path), { level: 9 }).length : 0
}

/** @param {string} dist @param {Iterable<string>} files */
export const gzipBytesOf = (dist, files) => [...files].reduce((sum, file) => sum + gzipBytes(dist, file), 0)

const staticImport = /(?:\bimport|\bfrom)\s*["'](\.{1,2}\/[^"']+\.m?js)["']/g
const dynamicImport = /\bimport\s*\(\s*["'`]([^"'`]+\.m?js)["'`]/g

/** @param {string} dist @param {string} file @param {RegExp} pattern @returns {string[]} files that exist */
function importsOf(dist, file, pattern) {
  const code = readFileSync(join(dist, file), 'utf8')
  return [...code.matchAll(pattern)]
    .map(([, path = '']) => join(dirname(file), path.startsWith('.') ? path : basename(path)).replaceAll('\\', '/'))
    .filter((path) => existsSync(join(dist, path)))
}

/** @param {string} dist @param {string[]} start @returns {Set<string>} */
function followStatic(dist, start) {
  const seen = new Set(start)
  for (const file of seen) for (const next of importsOf(dist, file, staticImport)) seen.add(next)
  return seen
}

/**
 * Scripts of workers are a build of their own inside Vite and stand in no manifest: they are the scripts in assets/ that
 * the page's graph does not know, with "worker" in their name.
 * @param {string} dist @param {Manifest} manifest
 * @returns {{ eager: Set<string>, lazy: Set<string> }} what a worker needs to start, and what it may load later
 */
export function workerFiles(dist, manifest) {
  const ofPage = new Set(Object.values(manifest).map((chunk) => chunk.file))
  const names = existsSync(join(dist, 'assets')) ? readdirSync(join(dist, 'assets')) : []
  const entries = names
    // sqlite-wasm ships helpers for ways of storage that are not used here; they are emitted but never fetched.
    .filter((name) => /worker.*\.m?js$/.test(name) && !/^sqlite3-(?:worker1|opfs-async-proxy)/.test(name))
    .map((name) => `assets/${name}`)
    .filter((file) => !ofPage.has(file))
  const eager = followStatic(dist, entries)
  const lazy = new Set()
  const reached = new Set(eager)
  for (const file of reached) {
    for (const next of importsOf(dist, file, dynamicImport)) {
      for (const loaded of followStatic(dist, [next])) {
        reached.add(loaded)
        if (!eager.has(loaded)) lazy.add(loaded)
      }
    }
  }
  return { eager, lazy }
}
