import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The tests that must notice a changed rule: those beside the rules, without the ones that reach them through a whole city. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('..', import.meta.url)) } },
  test: {
    include: ['src/domain/*.test.ts', 'src/lib/outbox.test.ts', 'src/features/*/*-outbox.test.ts'],
    globalSetup: fileURLToPath(new URL('../testing/run-folder.ts', import.meta.url)),
    pool: 'threads',
    testTimeout: 30_000,
  },
})
