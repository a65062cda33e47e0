import { expect, test } from '@jest/globals';
import { checkLabor, checkMachine, checkSpan } from './time.rules.ts';

const at = (hour: number): Date => new Date(Date.UTC(2026, 2, 2, hour));

test('time goes forward', () => {
  expect(checkSpan(at(8), at(8))).toBeUndefined();
  expect(checkSpan(at(9), at(8))).toMatchObject({ code: 'VALUE_INVALID' });
});

test('labor names its run, unless it is indirect', () => {
  expect(checkLabor('DIRECT', 'run')).toBeUndefined();
  expect(checkLabor('INDIRECT', null)).toBeUndefined();
  expect(checkLabor('SETUP', null)).toMatchObject({ code: 'VALUE_INVALID' });
  expect(checkLabor('INDIRECT', 'run')).toMatchObject({ code: 'VALUE_INVALID' });
});

test('downtime says why, and only downtime does', () => {
  expect(checkMachine('DOWN', 'TOOL', null)).toBeUndefined();
  expect(checkMachine('RUN', null, 'run')).toBeUndefined();
  expect(checkMachine('DOWN', null, 'run')).toMatchObject({ code: 'VALUE_INVALID' });
  expect(checkMachine('SETUP', 'TOOL', 'run')).toMatchObject({ code: 'VALUE_INVALID' });
  expect(checkMachine('RUN', null, null)).toMatchObject({ code: 'VALUE_INVALID' });
});
