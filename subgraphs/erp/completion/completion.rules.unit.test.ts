import { describe, expect, test } from '@jest/globals';
import {
  checkInOrder,
  checkSameIncrement,
  closeDifferences,
  demandStatus,
  outputValue,
  type OutputFacts,
} from './completion.rules.ts';

const told = { run: 'R-1', sequence: 2, quantityCompleted: '6', quantityScrapped: '0', transactionDate: '2026-01-25' };
const actual: OutputFacts = {
  costMethod: 'AVERAGE',
  standardCost: null,
  good: '6',
  scrapped: '0',
  left: '10',
  balance: '228',
};

test('an increment comes once and in its order', () => {
  expect(checkSameIncrement(told, told)).toBeUndefined();
  expect(checkSameIncrement(told, { ...told, quantityCompleted: '5' })?.code).toBe('IDEMPOTENCY_CONFLICT');
  expect(checkInOrder(told, 1, false)).toBeUndefined();
  expect(checkInOrder(told, 0, false)?.code).toBe('PREDECESSOR_MISSING');
  expect(checkInOrder(told, 1, true)?.code).toBe('RUN_CLOSED');
});

describe('output takes out of work in process', () => {
  test('standard cost, whatever is there', () => {
    const standard = { ...actual, costMethod: 'STANDARD', standardCost: '38', scrapped: '1', balance: '0' } as const;
    expect(outputValue(standard, 2)).toEqual({ good: '228', scrapped: '38' });
  });

  test('what was charged, where nothing says what to expect', () => {
    expect(outputValue(actual, 2)).toEqual({ good: '228', scrapped: '0' });
    expect(outputValue({ ...actual, good: '0', scrapped: '1', balance: '38' }, 2)).toEqual({
      good: '0',
      scrapped: '38',
    });
    expect(outputValue({ ...actual, good: '2', scrapped: '1', balance: '10' }, 2)).toEqual({
      good: '6.67',
      scrapped: '3.33',
    });
  });

  test('what is expected while more is to come; all of it with the last pieces; never more than there is', () => {
    const expected = { ...actual, standardCost: '38', balance: '400' };
    expect(outputValue(expected, 2).good).toBe('228');
    expect(outputValue({ ...expected, left: '6' }, 2).good).toBe('400');
    expect(outputValue({ ...expected, balance: '100' }, 2).good).toBe('100');
    expect(outputValue({ ...expected, balance: '-5' }, 2).good).toBe('0');
  });
});

test('what is left at the close is usage and rate', () => {
  const facts = { balance: '7', materialCharged: '84', pieces: '10', standardMaterialCost: '8', places: 2 };
  expect(closeDifferences(facts)).toEqual({ usage: '4', rate: '3', all: '7' });
});

test('a demand follows what was made for it', () => {
  expect(demandStatus({ quantity: '10', status: 'OPEN' }, '6')).toBe('IN_PROGRESS');
  expect(demandStatus({ quantity: '10', status: 'IN_PROGRESS' }, '10')).toBe('FULFILLED');
  expect(demandStatus({ quantity: '10', status: 'CANCELED' }, '10')).toBe('CANCELED');
});
