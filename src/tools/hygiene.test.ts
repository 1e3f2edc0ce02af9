import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findLockfileFaults, findSecrets, scanTrackedFiles } from './hygiene.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'))

describe('packages', () => {
  it('are pinned to one version each, with the digest of their content and no address of their own', () => {
    const lockfile = read('package-lock.json')
    expect(findLockfileFaults(read('package.json'), lockfile)).toEqual([])
    expect(Object.keys(lockfile.packages).length, 'packages looked at').toBeGreaterThan(300)
  })

  const integrity = `sha512-${'a'.repeat(86)}==`
  const good = { version: '1.2.3', integrity }
  const judge = (wanted: string, entry: object, locked = wanted) =>
    findLockfileFaults(
      { dependencies: { one: wanted } },
      { packages: { '': { dependencies: { one: locked } }, 'node_modules/one': entry } },
    )
  it.each<[string, string[], RegExp | undefined]>([
    ['a package that is as it should be', judge('1.2.3', good), undefined],
    ['one from a later release with a mark', judge('1.2.3-build1', { ...good, version: '1.2.3-build1' }), undefined],
    ['a range', judge('^1.2.3', good), /not one version/],
    ['a tag', judge('latest', good), /not one version/],
    ['a repository', judge('git+ssh://host/one.git', good), /not one version/],
    ['another version in the lockfile', judge('1.2.3', good, '1.2.2'), /lockfile has 1\.2\.2/],
    ['another version installed', judge('1.2.3', { ...good, version: '1.2.4' }), /1\.2\.4 would be installed/],
    ['no digest', judge('1.2.3', { version: '1.2.3' }), /no digest/],
    ['a weak digest', judge('1.2.3', { ...good, integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }), /no digest/],
    ['an address of its own', judge('1.2.3', { ...good, resolved: 'https://elsewhere.example/one.tgz' }), /address/],
    ['a link', judge('1.2.3', { ...good, link: true }), /link/],
    ['an empty lockfile', findLockfileFaults({}, {}), /no packages/],
  ])('%s', (_, faults, expected) => {
    if (expected) expect(faults.join('\n')).toMatch(expected)
    else expect(faults).toEqual([])
  })
})

describe('secrets', () => {
  it('are in no file that the repository keeps', () => {
    const { files, findings } = scanTrackedFiles(root)
    expect(findings).toEqual([])
    expect(files, 'files looked at').toBeGreaterThan(500)
  })

  /** Put together here, so that this file holds none. */
  const made = (...parts: string[]) => parts.join('')
  const letters = 'Zx9Qw3Er5Ty7Ui1Op2As4Df6Gh8Jk0LmNbVc'
  it.each([
    ['private key', made('-----BEGIN ', 'RSA PRIVATE', ' KEY-----')],
    ['private key', made('-----BEGIN ', 'PRIVATE', ' KEY-----')],
    ['cloud access key', made('AKIA', 'IOSFODNN7EXAMPLE')],
    ['cloud API key', made('AIza', letters.slice(0, 35))],
    ['code host token', made('ghp', '_', letters)],
    ['package token', made('npm', '_', letters)],
    ['package token', made('//host/:_auth', 'Token=', letters)],
    ['chat token', made('xoxb', '-', letters)],
    ['payment key', made('sk', '_live_', letters)],
    ['model API key', made('sk', '-ant-', letters)],
    ['signed token', made('eyJ', letters, '.eyJ', letters, '.', letters)],
    ['password in an address', made('postgres://', 'user', ':', 'rahasia', '@host/db')],
    ['named secret', made('client', '_secret: "', letters, '"')],
  ])('%s is found', (kind, text) => {
    expect(findSecrets(`first line\n  before ${text} after`)).toContain(`line 2: ${kind}`)
  })
  it('words about secrets are none, and a finding does not repeat what it found', () => {
    for (const text of [
      'const token = tokenOf(who)',
      'password: "kotalama-2026"',
      'https://host/path:80@x',
      'sk-learn',
    ])
      expect(findSecrets(text)).toEqual([])
    expect(findSecrets(made('ghp', '_', letters)).join()).not.toContain(letters)
  })
})
