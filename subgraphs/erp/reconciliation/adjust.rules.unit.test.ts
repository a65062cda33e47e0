import { expect, test } from '@jest/globals';
import { checkAdjustment } from './adjust.rules.ts';

const day = { postingDate: '2026-01-31', autoReverseOn: null };
const back = { postingDate: '2026-01-31', autoReverseOn: '2026-02-01' };

test.each([
  [{ kind: 'CORRECTION' as const, quantity: '-3', value: null, ...day }, undefined],
  [{ kind: 'CORRECTION' as const, quantity: '0', value: '12.5', ...day }, undefined],
  [{ kind: 'CORRECTION' as const, quantity: '0', value: null, ...day }, 'VALUE_INVALID'],
  [{ kind: 'CORRECTION' as const, quantity: '3', value: '-1', ...day }, 'VALUE_INVALID'],
  [{ kind: 'CORRECTION' as const, quantity: '3', value: null, ...back }, 'VALUE_INVALID'],
  [{ kind: 'ACCRUAL' as const, quantity: '100', value: '1250', ...back }, undefined],
  [{ kind: 'ACCRUAL' as const, quantity: '100', value: '1250', ...day }, 'VALUE_INVALID'],
  [{ kind: 'ACCRUAL' as const, quantity: '100', value: null, ...back }, 'VALUE_INVALID'],
  [{ kind: 'ACCRUAL' as const, quantity: '1', value: '1', ...back, autoReverseOn: '2026-01-31' }, 'VALUE_INVALID'],
])('%j: %s', (entry, code) => {
  expect(checkAdjustment(entry)?.code).toBe(code);
});
