import { describe, expect, test } from '@jest/globals';
import { checkInspectable, checkInspects, failedOf } from './inspection-run.rules.ts';

const stock = (more: object = {}) => ({
  ...{
    partId: 'p',
    siteId: 's',
    unitOfMeasure: 'EA',
    quantityOnHand: '5',
    runOpen: false,
    lotNumber: 'L-1',
    serialNumber: null,
  },
  ...more,
});
const procedure = (more: object = {}) => ({
  ...{ title: 'Incoming', type: 'INSPECTION' as const, status: 'RELEASED' as const, partId: null },
  ...more,
});
const result = (characteristic: string, pass: boolean, partInventoryId: string | null = null) => ({
  ...{ characteristic, pass, partInventoryId },
});

describe('stock that a run inspects', () => {
  test('is of one part, at one site, on hand', () => {
    expect(checkInspectable([stock(), stock({ lotNumber: 'L-2' })])).toBeUndefined();
  });

  test.each([
    ['VALUE_INVALID', { partId: 'q' }],
    ['VALUE_INVALID', { siteId: 't' }],
    ['VALUE_INVALID', { unitOfMeasure: 'KGM' }],
    ['STATE_INVALID', { quantityOnHand: '0' }],
    ['STATE_INVALID', { runOpen: true }],
  ])('%s for one with %j', (code, more) => {
    expect(checkInspectable([stock(), stock(more)])).toMatchObject({ code });
  });
});

describe('the procedure of an inspection', () => {
  test('is of the part, or of general use', () => {
    expect(checkInspects(procedure(), 'p')).toBeUndefined();
    expect(checkInspects(procedure({ partId: 'p' }), 'p')).toBeUndefined();
  });

  test.each([
    ['VALUE_INVALID', { type: 'BUILD' }],
    ['VALUE_INVALID', { partId: 'q' }],
    ['STATE_INVALID', { status: 'DRAFT' }],
    ['STATE_INVALID', { status: 'ARCHIVED' }],
  ])('%s for one with %j', (code, more) => {
    expect(checkInspects(procedure(more), 'p')).toMatchObject({ code });
  });
});

describe('what a record failed in', () => {
  test('is what its last results say, and those of the run as a whole', () => {
    const results = [
      result('bore', false, 'a'),
      result('finish', false),
      result('bore', true, 'a'),
      result('seal', false, 'b'),
    ];
    expect(failedOf(results, 'a')).toEqual(['finish']);
    expect(failedOf(results, 'b')).toEqual(['finish', 'seal']);
  });

  test('is nothing where nothing was recorded, or all passed', () => {
    expect(failedOf([], 'a')).toEqual([]);
    expect(failedOf([result('bore', true)], 'a')).toEqual([]);
  });
});
