import { describe, expect, test } from '@jest/globals';

import { readSettings } from './settings.ts';

describe('readSettings', () => {
  test('what holds when nothing is said', () => {
    expect(readSettings('/project', { PATH: '/bin' })).toEqual({
      folder: '/project/.triad',
      host: '127.0.0.1',
      port: 4000,
      ports: {},
      databaseUrl: undefined,
      logLevel: 'info',
      startedByNpm: false,
      inherited: { PATH: '/bin' },
    });
  });

  test('everything chosen', () => {
    const variables = {
      TRIAD_DATA: '/var/lib/triad',
      TRIAD_HOST: '0.0.0.0',
      TRIAD_PORT: '5000',
      TRIAD_ERP_PORT: '5001',
      DATABASE_URL: 'postgres://admin:secret@db/triad',
    };
    expect(readSettings('/project', variables)).toMatchObject({
      folder: '/var/lib/triad',
      host: '0.0.0.0',
      port: 5000,
      ports: { erp: 5001 },
      databaseUrl: 'postgres://admin:secret@db/triad',
    });
  });

  test('an empty variable is as good as none', () => {
    const settings = readSettings('/project', { TRIAD_DATA: '', TRIAD_PORT: '', DATABASE_URL: '' });
    expect(settings).toMatchObject({ folder: '/project/.triad', port: 4000, databaseUrl: undefined });
  });

  test.each([
    [{ TRIAD_PORT: 'many' }, /TRIAD_PORT/],
    [{ TRIAD_PORT: '0' }, /TRIAD_PORT/],
    [{ TRIAD_PLM_PORT: '70000' }, /TRIAD_PLM_PORT/],
    [{ DATABASE_URL: 'mysql://db/triad' }, /DATABASE_URL/],
    [{ TRIAD_PLM_PORT: '4000' }, /4000 is given to two services/],
  ])('%j is refused by name', (variables, message) => {
    expect(() => readSettings('/project', variables)).toThrow(message);
  });

  test('a service inherits nothing but what is listed', () => {
    const { inherited } = readSettings('/project', { PATH: '/bin', TZ: 'UTC', AWS_SECRET_ACCESS_KEY: 'x' });
    expect(inherited).toEqual({ PATH: '/bin', TZ: 'UTC' });
  });
});
