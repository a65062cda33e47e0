import { describe, expect, test } from '@jest/globals';
import { checkCovers, neededAmounts } from './build-requirement.rules.ts';

describe('a need', () => {
  test('is counted per unit or in all, above nothing', () => {
    expect(neededAmounts({ quantityPerParentPartInventory: 0.5 })).toEqual({
      quantityPerParentPartInventory: '0.5',
      fixedQuantityPerBuildRequirement: null,
    });
    expect(neededAmounts({ fixedQuantityPerBuildRequirement: 3 })).toEqual({
      quantityPerParentPartInventory: null,
      fixedQuantityPerBuildRequirement: '3',
    });
    expect(neededAmounts({})).toBeUndefined();
    expect(() => neededAmounts({ quantityPerParentPartInventory: 0 })).toThrow('above 0');
    expect(() => neededAmounts({ quantityPerParentPartInventory: 1, fixedQuantityPerBuildRequirement: 1 })).toThrow(
      'one of the two',
    );
  });

  test.each([
    [{ quantityPerParentPartInventory: '2', fixedQuantityPerBuildRequirement: null }, '10', true],
    [{ quantityPerParentPartInventory: '2', fixedQuantityPerBuildRequirement: null }, '10.000001', false],
    [{ quantityPerParentPartInventory: null, fixedQuantityPerBuildRequirement: '2' }, '2', true],
    [{ quantityPerParentPartInventory: null, fixedQuantityPerBuildRequirement: '2' }, '3', false],
  ])('%o covers %s installed for 5 units: %s', (amounts, fulfilled, covers) => {
    expect(checkCovers(amounts, '5', fulfilled, 'EA') === undefined).toBe(covers);
  });
});
