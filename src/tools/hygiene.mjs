import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/**
 * @typedef {{ version?: string, resolved?: string, integrity?: string, link?: boolean, inBundle?: boolean, hasInstallScript?: boolean }} Locked
 * @typedef {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} Manifest
 * @typedef {{ packages?: Record<string, Locked & Manifest> }} Lockfile
 */

const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/

/**
 * What is wrong with how packages are pinned: every version exact and the same in both files, every package with the digest of its
 * content. No package says where it was fetched from, so none can come from elsewhere than the registry of whoever installs.
 * @param {Manifest} manifest @param {Lockfile} lockfile @returns {string[]}
 */
export function findLockfileFaults(manifest, lockfile) {
  const packages = lockfile.packages ?? {}
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies }
  const locked = { ...packages['']?.dependencies, ...packages['']?.devDependencies }
  const faults = []
  if (Object.keys(packages).length < 2) faults.push('the lockfile names no packages')
  for (const [name, version] of Object.entries(wanted)) {
    if (!exact.test(version)) faults.push(`${name}: ${version} is not one version`)
    if (locked[name] !== version) faults.push(`${name}: the lockfile has ${locked[name]} for ${version}`)
    const installed = packages[`node_modules/${name}`]?.version
    if (installed !== version) faults.push(`${name}: ${installed} would be installed for ${version}`)
  }
  for (const [path, entry] of Object.entries(packages)) {
    if (path === '') continue
    if (entry.resolved !== undefined) faults.push(`${path}: is fetched from an address of its own`)
    if (entry.link) faults.push(`${path}: is a link`)
    // What travels inside another package is part of that one's digest.
    if (!entry.inBundle && !/^sha512-[\w+/]{86}==$/.test(entry.integrity ?? '')) faults.push(`${path}: has no digest`)
  }
  return faults
}

/** Shapes of secrets that are issued by services, and of keys. */
const shapes = {
  'private key': /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/,
  'cloud access key': /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  'cloud API key': /\bAIza[\w-]{35}\b/,
  'code host token': /\b(?:gh[opsur]_\w{36,}|github_pat_\w{60,}|glpat-[\w-]{20,})/,
  'package token': /\bnpm_[A-Za-z0-9]{36}\b|_auth(?:Token)?\s*=\s*["']?[\w+/=-]{16,}/,
  'chat token': /\bxox[abeoprs]-[\w-]{20,}/,
  'payment key': /\b[rs]k_live_[0-9A-Za-z]{20,}/,
  'model API key': /\bsk-(?:ant-|proj-)?[\w-]{32,}/,
  'signed token': /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/,
  'password in an address': /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@'"`<>{}$]+:[^\s/:@'"`<>{}$]{3,}@/i,
  'named secret':
    /(?:secret|passwd|api[_-]?key|access[_-]?token|client[_-]?secret)["']?\s*[:=]\s*["'][A-Za-z0-9+/_=-]{24,}["']/i,
}

/** The kinds of secrets in a text, with their lines. The secret itself is not repeated. @param {string} text @returns {string[]} */
export function findSecrets(text) {
  return text
    .split('\n')
    .flatMap((line, at) =>
      Object.entries(shapes).flatMap(([kind, shape]) => (shape.test(line) ? [`line ${at + 1}: ${kind}`] : [])),
    )
}

/** Names of files that hold secrets by their nature. */
const secretFile =
  /(^|\/)(\.env(\.\w+)?|\.npmrc|\.netrc|id_(rsa|dsa|ecdsa|ed25519)|[^/]+\.(pem|p12|pfx|key|keystore|jks))$/

const made = new Set(['node_modules', 'dist', 'dist-test', 'test-results', 'playwright-report', '.mutation', '.vite'])

/** What the repository keeps; of a copy without its history, what nobody's tools have made. @param {string} root @returns {string[]} */
function namesIn(root) {
  const asked = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
  const names = (asked.stdout ?? '').split('\0').filter(Boolean)
  if (names.length > 0) return names
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep))
    .filter((path) => !path.some((part) => made.has(part)))
    .map((path) => path.join('/'))
}

/**
 * Secrets in the files that the repository keeps.
 * @param {string} root @returns {{ files: number, findings: string[] }}
 */
export function scanTrackedFiles(root) {
  const names = namesIn(root).filter((name) => statSync(join(root, name), { throwIfNoEntry: false })?.isFile() ?? false)
  const findings = names.flatMap((name) => [
    ...(secretFile.test(name) ? [`${name}: a file that holds secrets`] : []),
    ...findSecrets(readFileSync(join(root, name), 'latin1')).map((found) => `${name}, ${found}`),
  ])
  return { files: names.length, findings }
}
