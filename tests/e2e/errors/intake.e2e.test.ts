import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startCompany, type Company } from '../../support/company.ts';
import { order, receive, release, supplier, valued } from '../../support/daily-work.ts';
import { expectTold } from './told.ts';

let company: Company;

beforeAll(async () => {
  company = await startCompany();
}, 60_000);

afterAll(() => company.close());

test('PREDECESSOR_MISSING: a reversal waits for the receipt that it takes back', async () => {
  const bracket = await release(company, { partNumber: 'BRKT-1' });
  await valued(company, bracket);
  const line = { itemId: bracket.itemId, quantityOrdered: 10, unitPrice: '1' };
  await order(company, 'PO-1', await supplier(company, 'ACME'), [line]);
  const { id, _etag } = await receive(company, { poNumber: 'PO-1', lineNumber: 1, quantity: 10 });
  await company.act('MES', 'reverseReceipt', { id, etag: _etag, reason: 'another order' });
  const events = await company.integration.waiting(/^mes\.receipt/);
  const hand = async (type: string) => {
    const event = events.find((one) => one.type === type);
    return company.integration.hand('postItemReceipt', await company.integration.signed('mes', event?.id ?? ''));
  };
  const early = await hand('mes.receipt.reversed');
  expectTold(early, 'PREDECESSOR_MISSING', {
    says: /not in the books yet\. Post it first/,
    details: { receiptItemId: expect.any(String) },
  });
  expect(early).toMatchObject({ retryable: true });
  expect([await hand('mes.receipt.posted'), await hand('mes.receipt.reversed')]).toEqual([undefined, undefined]);
});

test('PART_NUMBER_AMBIGUOUS: a row whose number is spelled like two others is not guessed at', async () => {
  const parts = ['WIRE-22', 'WIRE 22', 'HARNESS'].map((partNumber, row) => ({ rowId: `p${String(row)}`, partNumber }));
  const ebomLines = [{ rowId: 'l1', parentPartNumber: 'HARNESS', componentPartNumber: 'wire_22', quantity: '2' }];
  type Answer = { importBatch: { rows: { edges: { node: Record<string, unknown> }[] } } };
  const seen =
    'importBatch { rows(filters: { rowId: { eq: "l1" } }) { edges { node { status code message suggestion } } } }';
  const input = { source: 'harness.csv', dryRun: true, parts, ebomLines };
  const { importBatch } = await company.act<Answer>('PLM', 'importEbom', input, seen);
  // An import tells its refusals row by row.
  expect(importBatch.rows.edges).toEqual([
    {
      node: {
        status: 'REFUSED',
        code: 'PART_NUMBER_AMBIGUOUS',
        message: expect.stringMatching(/No part has the number "wire_22"; WIRE-22, WIRE 22 are spelled alike\. Give/),
        suggestion: 'WIRE-22 or WIRE 22',
      },
    },
  ]);
});
