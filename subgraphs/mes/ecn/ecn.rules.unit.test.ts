import { expect, test } from '@jest/globals';
import { holdsStock, keptParts, stopsRuns } from './ecn.rules.ts';
import type { Change } from './ecn.shape.ts';

test('open runs are stopped for STOP_OPEN_RUNS, REWORK and SCRAP alone', () =>
  expect(
    (['USE_AS_IS', 'FINISH_OPEN_RUNS', 'STOP_OPEN_RUNS', 'REWORK', 'SCRAP'] as const).map((one) => stopsRuns(one)),
  ).toEqual([false, false, true, true, true]));

const change = (fromState: string | null): Change => ({
  id: 'c',
  action: 'REVISE',
  wipDisposition: 'FINISH_OPEN_RUNS',
  stockDisposition: null,
  fromPartId: 'old',
  fromPartNumber: 'P',
  fromState,
  toPartId: 'new',
  toPartNumber: 'P',
});

test('stock waits for people where it is not to be used as it is', () => {
  expect((['REWORK', 'RETURN_TO_SUPPLIER', 'SCRAP'] as const).every(holdsStock)).toBe(true);
  expect((['USE_AS_IS', 'USE_UP', null] as const).some(holdsStock)).toBe(false);
});

test('a change waits for the parts it names, but for one that was never released', () => {
  expect(keptParts(change('RELEASED'), new Set(['old', 'new']))).toEqual({
    fromPartId: 'old',
    toPartId: 'new',
    missing: false,
  });
  expect(keptParts(change('RELEASED'), new Set(['new'])).missing).toBe(true);
  expect(keptParts(change('DRAFT'), new Set(['new']))).toEqual({ fromPartId: null, toPartId: 'new', missing: false });
  expect(keptParts(change('DRAFT'), new Set([])).missing).toBe(true);
});
