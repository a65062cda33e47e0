import { describe, expect, test } from '@jest/globals';
import { changesStandard, checkCost, checkRevaluation, checkStatus, missingFor } from './financials.rules.ts';

const standard = { status: 'ACTIVE' as const, costMethod: 'STANDARD', standardCost: '8' };
const ready = { hasReleasedPart: true, accounts: ['INVENTORY', 'COGS'], own: { inventory: false, cogs: false } };

describe('an item becomes ACTIVE', () => {
  test('with nothing missing', () => {
    expect(missingFor(standard, ready)).toEqual([]);
    expect(missingFor({ ...standard, costMethod: 'FIFO', standardCost: null }, ready)).toEqual([]);
  });

  test('not without a revision, a cost or accounts', () => {
    const none = { hasReleasedPart: false, accounts: [], own: { inventory: false, cogs: true } };
    const missing = missingFor({ ...standard, standardCost: null }, none);
    expect(missing).toEqual(['releasedPart', 'standardCost', 'inventoryAccount']);
    expect(checkStatus('X', 'SETUP', 'ACTIVE', missing)?.code).toBe('STATE_INVALID');
    expect(checkStatus('X', 'ACTIVE', 'INACTIVE', missing)).toBeUndefined();
    expect(checkStatus('X', 'ACTIVE', 'SETUP', [])?.code).toBe('STATE_INVALID');
  });
});

describe('a cost', () => {
  const held = { quantity: '5', value: '40' };
  test.each([
    ['another standard', { ...standard, standardCost: '9' }, held, undefined],
    ['no standard', { ...standard, standardCost: null }, held, 'STATE_INVALID'],
    ['another method', { ...standard, costMethod: 'FIFO' }, held, 'STATE_INVALID'],
    ['the same', standard, held, undefined],
    ['another standard of nothing', { ...standard, standardCost: '9' }, { quantity: '0', value: '0' }, undefined],
  ])('%s', (_, is, stock, code) => {
    expect(checkRevaluation('X', standard, is, stock)?.code).toBe(code);
  });

  test('revalues stock only where it is at standard, before and after', () => {
    const average = { ...standard, costMethod: 'AVERAGE' };
    expect(changesStandard(standard, { ...standard, standardCost: '9' })).toBe(true);
    expect(changesStandard(standard, standard)).toBe(false);
    expect(changesStandard(average, { ...average, standardCost: '9' })).toBe(false);
    expect(changesStandard(standard, average)).toBe(false);
  });

  test('has 6 decimals and no sign', () => {
    expect(checkCost('c', '1.0000001')?.code).toBe('PRECISION_EXCEEDED');
    expect(checkCost('c', '-1')?.code).toBe('VALUE_INVALID');
    expect(checkCost('c', null)).toBeUndefined();
  });
});
