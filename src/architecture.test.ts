import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * The arrows of `src/README.md`, executable. It reads import lines itself: a checker that silently saw no module would be
 * green and blind, so it also counts what it saw.
 */
const src = import.meta.dirname
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(ts|tsx)$/.test(name) && !name.endsWith('.d.ts') && !name.endsWith('.d.mts'))

const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file.startsWith('testing/')
const imports = (file: string) => {
  const text = readFileSync(join(src, file), 'utf8')
  const found = text.matchAll(
    /(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
  )
  return [...found].map(([, typeOnly, from, lazy]) => ({ typeOnly: typeOnly !== undefined, from: from ?? lazy ?? '' }))
}
const target = (file: string, from: string): string | undefined => {
  if (from.startsWith('@/')) return from.slice(2)
  if (from.startsWith('.')) return relative(src, resolve(src, dirname(file), from)).replaceAll('\\', '/')
  return undefined
}
/** `features/learning/queries.ts` → ['features', 'learning'] */
const room = (file: string) => file.split('/').slice(0, 2) as [string, string?]

interface Edge {
  file: string
  to: string
  typeOnly: boolean
}
const shipped = files.filter((file) => !isTest(file))
const edges: Edge[] = shipped.flatMap((file) =>
  imports(file).flatMap(({ from, typeOnly }) => {
    const to = target(file, from)
    return to ? [{ file, to, typeOnly }] : []
  }),
)
const packages = (file: string) =>
  imports(file)
    .filter(({ from }) => !target(file, from))
    .map(({ from }) => from)

/** What each room may import besides itself. */
const mayImport: Record<string, (edge: Edge) => boolean> = {
  domain: () => false,
  contract: ({ to }) => to.startsWith('domain/'),
  ui: ({ to }) => to.startsWith('lib/'),
  lib: ({ to, typeOnly }) => to.startsWith('contract/') && typeOnly,
  features: ({ file, to }) =>
    /^(ui|lib|contract|domain)\//.test(to) || to === 'paths.ts' || room(file)[1] === room(to)[1],
  app: ({ file, to }) =>
    /^(features|ui|lib|contract|domain)\//.test(to) ||
    to === 'paths.ts' ||
    (file === 'app/app.tsx' && to === 'test-panel/panel.tsx'),
  'test-panel': ({ to }) => /^(ui|lib)\//.test(to),
  backend: ({ to }) => /^(contract|domain)\//.test(to),
}

describe('architecture', () => {
  it('saw the house', () => {
    expect(files.length).toBeGreaterThan(150)
    expect(edges.length).toBeGreaterThan(300)
  })

  it('imports run left to right', () => {
    const wrong = edges.filter((edge) => {
      const [from] = room(edge.file)
      const [to] = room(edge.to)
      const rule = mayImport[from]
      if (!rule || from === to) {
        return from === 'features' && to === 'features' && room(edge.file)[1] !== room(edge.to)[1]
      }
      return !rule(edge)
    })
    expect(wrong).toEqual([])
  })

  it('the page takes only types from the contract, so no schema reaches it', () => {
    const page = edges.filter(({ file }) => /^(features|app|ui|lib)\//.test(file))
    expect(page.filter(({ to, typeOnly }) => to.startsWith('contract/') && !typeOnly)).toEqual([])
  })

  it('a backend area reads another only through its repository', () => {
    const shared = /^backend\/(http|db|seed|hosts|session\/digest)/
    const wrong = edges.filter(({ file, to }) => {
      if (!to.startsWith('backend/') || shared.test(to) || shared.test(file) || file === 'backend/backend.ts')
        return false
      return room(file)[1] !== room(to)[1] && !to.endsWith('/repository.ts')
    })
    expect(wrong).toEqual([])
  })

  it('only main.tsx knows both halves', () => {
    const both = edges.filter(({ file, to }) => to.startsWith('backend/') && !file.startsWith('backend/'))
    expect([...new Set(both.map(({ file }) => file))]).toEqual(['main.tsx'])
  })

  it('the backend knows no browser library, the domain no library but zod', () => {
    for (const file of shipped.filter((name) => name.startsWith('backend/')))
      expect(
        packages(file).filter(
          (name) => /^(react|@tanstack|zustand|msw)/.test(name) && !file.startsWith('backend/hosts/browser/'),
        ),
        file,
      ).toEqual([])
    for (const file of shipped.filter((name) => name.startsWith('domain/')))
      expect(
        packages(file).filter((name) => name !== 'zod'),
        file,
      ).toEqual([])
  })

  it('time and chance are arguments of the domain', () => {
    for (const file of shipped.filter((name) => name.startsWith('domain/'))) {
      const text = readFileSync(join(src, file), 'utf8')
      expect(/Date\.now|new Date\(\)|Math\.random|performance\.now/.test(text), file).toBe(false)
    }
  })

  it('shipped code does not import tests or builders', () => {
    expect(edges.filter(({ to }) => isTest(to))).toEqual([])
  })

  it('files stay readable: at most 250 lines, data and styles exempt', () => {
    const long = files
      .filter((file) => !file.startsWith('backend/seed/') && !file.includes('/migrations/') && !isTest(file))
      .map((file) => ({ file, lines: readFileSync(join(src, file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 251)
    expect(long).toEqual([])
  })

  it('every suppression gives its reason', () => {
    for (const file of files) {
      const text = readFileSync(join(src, file), 'utf8')
      for (const line of text.split('\n'))
        if (/biome-ignore|@ts-(expect-error|ignore)/.test(line) && file !== 'architecture.test.ts')
          expect(/:\s*\S.{8,}$/.test(line), `${file}: ${line.trim()}`).toBe(true)
    }
  })
})
