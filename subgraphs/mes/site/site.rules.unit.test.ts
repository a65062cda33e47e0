import { expect, test } from '@jest/globals';
import { checkCode, checkTimeZone } from './site.rules.ts';

test('a time zone is an IANA name', () => {
  for (const name of ['America/Los_Angeles', 'Europe/Amsterdam', 'UTC']) expect(checkTimeZone(name)).toBeUndefined();
  for (const name of ['Mars/Olympus', 'GMT+1x', '']) expect(checkTimeZone(name)?.code).toBe('VALUE_INVALID');
});

test('a code is short and plain', () => {
  expect(checkCode('LAX-2')).toBeUndefined();
  for (const code of ['lax', '', 'A'.repeat(21), 'A,B', '-A']) expect(checkCode(code)?.code).toBe('VALUE_INVALID');
});
