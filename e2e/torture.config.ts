import { defineConfig } from '@playwright/test'
import base from './playwright.config.ts'

/** Bars of the owner tab, the storage and the service worker that take longer than a check may; `npm run test:torture -- bars`. */
export default defineConfig({
  ...base,
  testDir: './torture',
  testMatch: '*.check.ts',
  outputDir: '../test-results/torture',
  timeout: 300_000,
  workers: 1,
  fullyParallel: false,
  reporter: [['list']],
})
