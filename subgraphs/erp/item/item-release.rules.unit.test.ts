import { expect, test } from '@jest/globals';
import { checkRelease, firstCostMethod } from './item-release.rules.ts';
import type { ReleaseFacts } from './item-release.shape.ts';

const told: ReleaseFacts = {
  partNumber: 'BRKT-001',
  revision: 'B',
  item: {
    id: '01900000-0000-7000-8000-000000000001',
    version: 1,
    partNumber: 'BRKT-001',
    description: '',
    originSystem: 'PLM',
    baseUom: 'EA',
    sourcingStrategy: 'MAKE',
  },
  trackingType: 'SERIAL',
  lifecycleState: 'RELEASED',
  effectiveFrom: null,
  effectiveTo: null,
};

test('a release with a known unit and sound days is taken', () => {
  expect(checkRelease(told, 'plm.part.released')).toBeUndefined();
});

test.each([
  ['an unknown unit', { item: { ...told.item, baseUom: 'BUCKET' } }, 'UOM_CONVERSION_MISSING'],
  ['a state that the event does not mean', { lifecycleState: 'OBSOLETE' as const }, 'STATE_INVALID'],
  ['days that end before they begin', { effectiveFrom: '2026-03-01', effectiveTo: '2026-02-01' }, 'STATE_INVALID'],
])('%s is refused', (_, more, code) => {
  expect(checkRelease({ ...told, ...more }, 'plm.part.released')?.code).toBe(code);
});

test('made at standard, bought at the average', () => {
  expect(['MAKE', 'BUY', null].map(firstCostMethod)).toEqual(['STANDARD', 'AVERAGE', 'AVERAGE']);
});
