/** Tests run from the sources; the cluster that they share is started from dist, which `npm test` compiles first. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/\\.triad/', '/tests/faults/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.triad/'],
  watchPathIgnorePatterns: ['/dist/', '/\\.triad/'],
  globalSetup: './tests/support/global-setup.mjs',
  globalTeardown: './tests/support/global-teardown.mjs',
  testTimeout: 60_000,
  maxWorkers: 2,
  // Modules of a finished file are not all given back; a worker that has grown is replaced before its collector eats the time.
  workerIdleMemoryLimit: '1GB',
};
