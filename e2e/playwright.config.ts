import { defineConfig } from '@playwright/test'
import { browserArguments, findBrowser } from '../src/tools/find-browser.mjs'

const port = Number(process.env.E2E_PORT ?? 4199)

/** Journeys through the built app, served as in production. Each test has a profile of its own (`fixtures.ts`). */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/e2e',
  timeout: 60_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  globalSetup: './setup.config.ts',
  workers: 2,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 800 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    actionTimeout: 15_000,
    // Taking every step down costs a sixth of all the time, so it is asked for: `TRACE=1 npm run e2e -- journeys/review`.
    trace: process.env.TRACE
      ? { mode: 'retain-on-failure', screenshots: false, snapshots: true, sources: true }
      : 'off',
    // Caching some 200 files for offline use at every first visit costs a quarter of the rest. Journeys about it allow it.
    serviceWorkers: 'block',
    // As a person may ask of the system: drawing what moves without a graphics card is a sixth of all the time.
    // `main-job.spec.ts` goes the whole way with what moves.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: findBrowser(), args: browserArguments() },
  },
  webServer: {
    command: 'node src/tools/start.mjs',
    cwd: '..',
    port,
    env: { PORT: String(port) },
    reuseExistingServer: !process.env.CI,
    stdout: 'ignore',
  },
})
