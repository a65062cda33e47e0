import { expect, test } from '@jest/globals';
import { inProportion, layerElements, totalOf } from './elements.rules.ts';

const layer = { taken: '2', unitCost: '40', laborCost: '20', machineCost: '5', overheadCost: '5' };

test('what is taken of layers is made of what they are made of', () => {
  expect(layerElements([layer, { ...layer, taken: '1', laborCost: '0' }])).toEqual({
    ...{ material: '50', labor: '40', machine: '15', overhead: '15' },
  });
});

test('a layer that fell below the work on it has no material', () => {
  expect(layerElements([{ ...layer, unitCost: '10' }])).toMatchObject({ material: '0', labor: '40' });
});

test('a value is divided without a cent lost, and is material where nothing is known', () => {
  const by = { material: '1', labor: '1', machine: '1', overhead: '0' };
  expect(inProportion('10', by, 2)).toEqual({ material: '3.34', labor: '3.33', machine: '3.33', overhead: '0' });
  expect(totalOf(inProportion('0.01', by, 2))).toBe('0.01');
  expect(inProportion('10', { material: '0', labor: '0', machine: '0', overhead: '0' }, 2)).toMatchObject({
    ...{ material: '10', labor: '0' },
  });
});
