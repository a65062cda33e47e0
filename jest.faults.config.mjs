import config from './jest.config.mjs';

/** The long tests: processes are killed and connections cut while work goes on. One file at a time, since each wants the machine. */
export default {
  ...config,
  testMatch: ['**/tests/faults/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/\\.triad/'],
  testTimeout: 600_000,
  maxWorkers: 1,
};
