import { expect, test } from '@jest/globals';
import { costDifference, totalCost } from './breakdown.rules.ts';

const cost = { material: '0.1', labor: '0.2', machine: '0', overhead: '10.000001', currency: 'USD' };

test('a total is exact', () => {
  expect(totalCost(cost)).toBe('10.300001');
});

test('a difference goes element by element, below zero where it is cheaper', () => {
  expect(costDifference(cost, { ...cost, material: '0.3', overhead: '0' })).toEqual({
    material: '-0.2',
    labor: '0',
    machine: '0',
    overhead: '10.000001',
    currency: 'USD',
  });
});
