/**
 * `npm run test:mutation`: small faults are put into the rules of attempts, grading, regrades, permissions and the outboxes, one
 * at a time; at least 85 of 100 must be noticed by the tests beside them. Not in CI: it takes minutes.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'src/tools/mutation-tests.config.ts', related: false },
  mutate: [
    'src/domain/attempt.ts',
    'src/domain/attempt-clock.ts',
    'src/domain/grading.ts',
    'src/domain/regrade.ts',
    'src/domain/regrade-effect.ts',
    'src/domain/weighted-options.ts',
    'src/domain/permissions.ts',
    'src/lib/outbox.ts',
    'src/features/assessment/answer-outbox.ts',
    'src/features/assessment/hand-in-outbox.ts',
    'src/features/learning/progress-outbox.ts',
    'src/features/marking/mark-outbox.ts',
  ],
  // The runner rewrites a tsconfig.json with an interface that TypeScript 7 has no more; nothing here needs it.
  tsconfigFile: 'none.json',
  ignorePatterns: ['dist', 'test-results', 'e2e', 'public'],
  // What runs once, as a file is loaded, is a table or a shape: each fault in it costs the whole suite and is seen by types.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 60_000,
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { reportTests: false, allowColor: false, skipFull: true },
  thresholds: { high: 95, low: 85, break: 85 },
  tempDirName: '.mutation',
  cleanTempDir: 'always',
}
