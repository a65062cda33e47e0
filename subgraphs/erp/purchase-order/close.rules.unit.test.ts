import { expect, test } from '@jest/globals';
import { checkSettled } from './close.rules.ts';

type Line = Parameters<typeof checkSettled>[1][number];

const goods: Line = {
  lineNumber: 1,
  status: 'OPEN',
  lineType: 'GOODS',
  matchPolicy: 'THREE_WAY',
  quantityOrdered: '100',
  quantityReceived: '100',
  quantityBilled: '100',
  receivingComplete: false,
  receiptStatus: 'RECEIVED',
  unitOfMeasure: 'EA',
};
const service: Line = { ...goods, lineType: 'SERVICE', quantityReceived: '0', receiptStatus: 'NOT_RECEIVED' };
const short: Partial<Line> = { receivingComplete: true, receiptStatus: 'SHORT_CLOSED' };
const part: Partial<Line> = { quantityReceived: '97', receiptStatus: 'PARTIALLY_RECEIVED' };

const lacking = (...lines: Line[]) => {
  const open = checkSettled('PO-1', lines)?.extensions['details'] as { open: { missing: string }[] } | undefined;
  return open?.open.map(({ missing }) => missing);
};

test.each<[string, Line, string | undefined]>([
  ['came and was billed', goods, undefined],
  ['came in part', { ...goods, ...part, quantityBilled: '97' }, 'RECEIPT'],
  ['nothing came', { ...goods, quantityReceived: '0', quantityBilled: '0', receiptStatus: 'NOT_RECEIVED' }, 'RECEIPT'],
  ['closed short and billed for what came', { ...goods, ...part, ...short, quantityBilled: '97' }, undefined],
  ['closed short before anything came', { ...goods, ...short, quantityReceived: '0', quantityBilled: '0' }, undefined],
  ['closed short, billed for what did not come', { ...goods, ...part, ...short }, 'CREDIT'],
  ['inside the tolerance, billed for what came', { ...goods, quantityReceived: '97', quantityBilled: '97' }, undefined],
  ['more came and is billed', { ...goods, quantityReceived: '105', quantityBilled: '105' }, undefined],
  ['more came than is billed', { ...goods, quantityReceived: '105', receiptStatus: 'OVER_RECEIVED' }, 'BILL'],
  ['not billed', { ...goods, quantityBilled: '0' }, 'BILL'],
  ['two-way goods are received as well', { ...goods, ...part, matchPolicy: 'TWO_WAY' }, 'RECEIPT'],
  ['two-way goods may be billed as ordered', { ...goods, ...part, ...short, matchPolicy: 'TWO_WAY' }, undefined],
  ['a service is billed without a receipt', service, undefined],
  ['a service that is billed in part', { ...service, quantityBilled: '60' }, 'BILL'],
  ['a service of which no more is expected', { ...service, ...short, quantityBilled: '60' }, undefined],
  ['a service that is billed beyond its order', { ...service, quantityBilled: '101' }, 'CREDIT'],
  ['a canceled line counts for nothing', { ...goods, status: 'CANCELED', quantityReceived: '0' }, undefined],
])('a line that %s', (_, line, missing) => {
  expect(lacking(goods, line)).toEqual(missing === undefined ? undefined : [missing]);
});

test('all open lines are named, the first five in words', () => {
  const lines = [1, 2, 3, 4, 5, 6, 7].map((lineNumber) => ({ ...goods, lineNumber, quantityBilled: '0' }));
  const refusal = checkSettled('PO-1', lines);
  expect(refusal?.message).toContain('line 5: 0 of 100 EA are billed; enter the bill of the rest');
  expect(refusal?.message).toContain('; 2 more lines.');
  expect(lacking(...lines)).toHaveLength(7);
});
