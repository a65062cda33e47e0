import { expect, test } from '@jest/globals';
import { basesOf, clearsReceipts, rulesFor } from './bill-posting.rules.ts';

const share = {
  amount: '1040',
  atOrderPrice: '1000',
  billed: '1000',
  onHand: '300',
  tax: '0',
  charges: '0',
  total: '1040',
};

test('the difference of 1,040.00 billed and 1,000.00 ordered, and its part that is still in stock', () => {
  expect(basesOf(share, 2)).toMatchObject({
    PO_PRICE: '1000',
    PRICE_DIFFERENCE: '40',
    PRICE_DIFFERENCE_ON_HAND: '12',
    PRICE_DIFFERENCE_CONSUMED: '28',
  });
  expect(basesOf({ ...share, onHand: '5000' }, 2)).toMatchObject({
    PRICE_DIFFERENCE_ON_HAND: '40',
    PRICE_DIFFERENCE_CONSUMED: '0',
  });
  expect(basesOf({ ...share, billed: '0' }, 2)).toMatchObject({ PRICE_DIFFERENCE_ON_HAND: '0' });
});

test('the rules that name most come first', () => {
  const rule = (name: string, lineType: string | null, costMethod: string | null, sequence = 10) => ({
    name,
    lineType,
    costMethod,
    stockStatus: null,
    sequence,
  });
  const rules = [rule('second', 'GOODS', 'FIFO', 20), rule('any', null, null), rule('first', 'GOODS', 'FIFO')];
  expect(rulesFor(rules, 'GOODS', 'FIFO').map(({ name }) => name)).toEqual(['first', 'second']);
  expect(rulesFor(rules, 'SERVICE', null).map(({ name }) => name)).toEqual(['any']);
});

test('a bill clears receipts, but for what is matched without and did not come', () => {
  const service = { lineType: 'SERVICE', matchPolicy: 'TWO_WAY', received: '0' };
  expect(clearsReceipts(service)).toBe(false);
  expect(clearsReceipts({ ...service, lineType: 'NON_INVENTORY', matchPolicy: 'NONE' })).toBe(false);
  expect(clearsReceipts({ ...service, received: '3' })).toBe(true);
  expect(clearsReceipts({ ...service, matchPolicy: 'THREE_WAY' })).toBe(true);
  expect(clearsReceipts({ ...service, lineType: 'GOODS' })).toBe(true);
});
