import { defineConfig } from '@playwright/test'
import { browserArguments, findBrowser } from '../src/tools/find-browser.mjs'

const port = Number(process.env.E2E_PORT ?? 4199)

/** Journeys through the built app, served as in production. Each test starts with an empty profile, as a first visitor. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/e2e',
  timeout: 60_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 800 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    actionTimeout: 15_000,
    trace: 'retain-on-failure',
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
