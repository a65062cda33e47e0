import { describe, expect, test } from '@jest/globals';
import { Refusal } from '../../../kernel/errors.ts';
import { checkAbort, checkTakesRows, decideCommit, newRows } from './import.rules.ts';
import type { StagedContent } from './plan/contents.ts';

const row = (rowId: string, ratio = '1'): StagedContent => ({
  rowId,
  kind: 'SUBSTITUTE',
  content: { lineRowId: 'l', partNumber: 'A', revision: 'A', ratio, priority: 1, scope: 'LINE' },
});

describe('taking rows', () => {
  test('an open import takes up to 500 a call', () => {
    expect(
      checkTakesRows(
        'OPEN',
        0,
        Array.from({ length: 500 }, (_, place) => row(String(place))),
      ),
    ).toBeUndefined();
    expect(
      checkTakesRows(
        'OPEN',
        0,
        Array.from({ length: 501 }, (_, place) => row(String(place))),
      )?.code,
    ).toBe('LIMIT_EXCEEDED');
    expect(checkTakesRows('OPEN', 100_000, [row('a')])?.code).toBe('LIMIT_EXCEEDED');
  });
  test.each(['LOADING', 'COMMITTED', 'REFUSED', 'ABORTED'] as const)('one that is %s takes none', (status) =>
    expect(checkTakesRows(status, 0, [])?.code).toBe('STATE_INVALID'),
  );
  test('a rowId names one row', () => {
    expect(checkTakesRows('OPEN', 0, [row('a'), row('a')])?.code).toBe('IMPORT_INVALID');
    expect(checkTakesRows('OPEN', 0, [row('')])?.code).toBe('IMPORT_INVALID');
  });
  test('a repetition is passed over, a contradiction refused', () => {
    const held = [
      { rowId: 'a', kind: 'SUBSTITUTE', content: Object.fromEntries(Object.entries(row('a').content).reverse()) },
    ];
    expect(newRows([row('a'), row('b')], held)).toEqual([row('b')]);
    const contradiction = newRows([row('a', '2')], held);
    expect(contradiction instanceof Refusal ? contradiction.code : contradiction).toBe('IMPORT_INVALID');
  });
});

test.each([
  ['OPEN', false, false, 'PLAN'],
  ['LOADING', false, false, 'PLAN'],
  ['LOADING', true, false, 'BUSY'],
  ['COMMITTED', false, false, 'FINISH'],
  ['COMMITTED', false, true, 'NOTHING'],
  ['REFUSED', false, false, 'NOTHING'],
  ['ABORTED', false, false, 'STATE_INVALID'],
] as const)('commit of %s (claimed %s, announced %s): %s', (status, isClaimed, isAnnounced, expected) => {
  const decision = decideCommit({ status, isClaimed, isAnnounced });
  expect(decision instanceof Refusal ? decision.code : decision).toBe(expected);
});

test('what is committed cannot be given up', () => {
  expect(checkAbort({ status: 'OPEN', isClaimed: false })).toBeUndefined();
  expect(checkAbort({ status: 'LOADING', isClaimed: false })).toBeUndefined();
  expect(checkAbort({ status: 'LOADING', isClaimed: true })?.code).toBe('BUSY');
  expect(checkAbort({ status: 'COMMITTED', isClaimed: false })?.code).toBe('STATE_INVALID');
});
