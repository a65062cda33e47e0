import { expect, test } from '@jest/globals';
import { fittingRules } from './posting-rule.rules.ts';

const rule = (name: string, more: object) => ({
  name,
  costMethod: null,
  lineType: null,
  stockStatus: null,
  sequence: 10,
  ...more,
});
const rules = [
  rule('average, second', { costMethod: 'AVERAGE', sequence: 20 }),
  rule('average', { costMethod: 'AVERAGE' }),
  rule('average, blocked', { costMethod: 'AVERAGE', stockStatus: 'BLOCKED' }),
  rule('service', { lineType: 'SERVICE' }),
];
const names = (situation: Parameters<typeof fittingRules>[1]) => fittingRules(rules, situation).map(({ name }) => name);

test('the set that says most is taken, in its order', () => {
  expect(names({ costMethod: 'AVERAGE', stockStatus: 'UNRESTRICTED' })).toEqual(['average', 'average, second']);
  expect(names({ costMethod: 'AVERAGE', stockStatus: 'BLOCKED' })).toEqual(['average, blocked']);
  expect(names({ costMethod: null, lineType: 'SERVICE' })).toEqual(['service']);
});

test('where nothing fits, nothing is taken', () => {
  expect(names({ costMethod: 'FIFO', lineType: 'GOODS' })).toEqual([]);
});
