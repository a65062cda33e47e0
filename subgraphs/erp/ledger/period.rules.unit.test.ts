import { expect, test } from '@jest/globals';
import { checkSpan } from './period.rules.ts';

const known = [
  { code: '2026-01', startDate: '2026-01-01', endDate: '2026-01-31' },
  { code: '2026-02', startDate: '2026-02-01', endDate: '2026-02-28' },
];

test.each([
  ['the next one', '2026-03', '2026-03-01', '2026-03-31', undefined],
  ['the one before', '2025-12', '2025-12-01', '2025-12-31', undefined],
  ['a gap', '2026-03', '2026-03-02', '2026-03-31', 'VALUE_INVALID'],
  ['an overlap', '2026-03', '2026-02-28', '2026-03-31', 'VALUE_INVALID'],
  ['inside', '2026-03', '2026-01-10', '2026-01-20', 'VALUE_INVALID'],
  ['backwards', '2026-03', '2026-03-01', '2026-02-28', 'VALUE_INVALID'],
  ['too long', '2026-03', '2026-03-01', '2027-03-02', 'VALUE_INVALID'],
  ['no such code', '2026-13', '2026-03-01', '2026-03-31', 'VALUE_INVALID'],
])('%s', (_, code, startDate, endDate, refused) => {
  expect(checkSpan(code, { startDate, endDate }, known)?.code).toBe(refused);
});

test('the first one stands where it likes', () => {
  expect(checkSpan('2026-01', { startDate: '2026-01-15', endDate: '2026-02-14' }, [])).toBeUndefined();
});
