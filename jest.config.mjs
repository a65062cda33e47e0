/** Tests run from the sources; the cluster that they share is started from dist, which `npm test` compiles first. */
export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { globalsCleanup: 'off' },
  testRunner: './tests/support/run-file.mjs',
  // Node loads the sources (run-file.mjs), and tests import the words they use.
  transform: {},
  injectGlobals: false,
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/\\.triad/', '/tests/faults/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.triad/'],
  watchPathIgnorePatterns: ['/dist/', '/\\.triad/'],
  globalSetup: './tests/support/global-setup.mjs',
  globalTeardown: './tests/support/global-teardown.mjs',
  testSequencer: './tests/support/longest-first.mjs',
  testTimeout: 60_000,
  maxWorkers: 2,
  // What the files of a worker leave behind adds up; one that has grown is replaced before its collector eats the time.
  workerIdleMemoryLimit: '1GB',
};
