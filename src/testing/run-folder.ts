import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** What the test files of one run keep for each other. */
    runFolder: string
  }
}

export function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'widya-tests-'))
  project.provide('runFolder', folder)
  // The code may have changed, and what it makes with it.
  project.onTestsRerun(() => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder)
  })
  return () => rmSync(folder, { recursive: true, force: true })
}
