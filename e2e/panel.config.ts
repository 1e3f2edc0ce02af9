import { defineConfig } from '@playwright/test'
import base from './playwright.config.ts'

const port = Number(process.env.E2E_PORT ?? 4174)

/** `npm run test:panel`: the test panel in a build that has it. One at a time, for what is measured here is time. */
export default defineConfig({
  ...base,
  testDir: './panel',
  testMatch: '*.check.ts',
  outputDir: '../test-results/panel',
  timeout: 180_000,
  workers: 1,
  fullyParallel: false,
  reporter: [['list']],
  use: { ...base.use, baseURL: `http://localhost:${port}` },
  webServer: {
    command: `vite preview --outDir dist-test --port ${port} --strictPort`,
    cwd: '..',
    port,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
})
