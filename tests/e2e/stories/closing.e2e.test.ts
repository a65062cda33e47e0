import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startCompany, type Company } from '../../support/company.ts';
import { order, supplier, type Released } from '../../support/daily-work.ts';
import { buyable, etagOf, inBooks, lineInBooks, receive, reconciled } from '../../support/purchasing-work.ts';

let company: Company;
let capacitor: Released;
let line: string;

beforeAll(async () => {
  company = await startCompany();
  const acme = await supplier(company, 'ACME');
  capacitor = await buyable(company, { partNumber: 'CAP-100uF' });
  const wanted = { itemId: capacitor.itemId, quantityOrdered: 200, unitPrice: '12.50' };
  line = (await order(company, 'PO-46', acme, [wanted])).lines[0]?.id ?? '';
}, 60_000);

afterAll(() => company.close());

const january = async (mutation: 'closePeriod' | 'openPeriod', more: Record<string, unknown>) => {
  const { accountingPeriodByCode: period } = await company.ask<{ accountingPeriodByCode: { id: string } }>(
    '{ accountingPeriodByCode(subsidiaryCode: "US01", code: "2026-01") { id } }',
  );
  const etag = await etagOf(company, 'accountingPeriod', period.id);
  await company.act('ERP', mutation, { id: period.id, etag, modules: ['INVENTORY', 'GL'], ...more });
};

const compared = (asOf: string) => reconciled(company, asOf);

const came = (quantity: number) =>
  receive(company, [{ purchaseOrderLineId: line, quantity }], { receivedAt: '2026-01-31T23:40:00-08:00' });
const waiting = async () => (await company.integration.waiting(/^mes\.receipt\.posted$/)).at(-1)?.id ?? '';

test('4.6 Period close timing: 100 at 12.50 on the last evening of January, in the books in February', async () => {
  // Wrong: 2026-02-01, the day in UTC.
  expect(await came(100)).toMatchObject({ receivedDate: '2026-01-31' });
  const event = await waiting();
  const signed = await company.integration.signed('mes', event);
  await january('closePeriod', {});
  expect(await company.integration.hand('postItemReceipt', signed, { postingDate: '2026-01-31' })).toMatchObject({
    code: 'PERIOD_CLOSED',
    details: { period: '2026-01' },
  });
  await company.carry();
  expect(await lineInBooks(company, line)).toMatchObject({
    quantityReceived: 100,
    itemReceipts: [
      { transactionDate: '2026-01-31', postingDate: '2026-02-01', lateForPeriod: true, period: { code: '2026-02' } },
    ],
  });

  const end = '2026-01-31T23:59:59-08:00';
  const found = await compared(end);
  expect(found).toMatchObject({
    status: 'DIFFERENCES',
    rows: [
      {
        ...{ shopFloorQuantity: 100, financialQuantity: 0, difference: 100, category: 'TIMING' },
        valueDifference: { amount: '1250.00' },
        evidenceEventIds: [expect.stringContaining(event)],
      },
    ],
  });
  expect(await compared('2026-02-01T23:59:59-08:00')).toMatchObject({ status: 'MATCHED' });

  const accrual = {
    ...{ siteId: company.site('LAX'), itemId: capacitor.itemId, kind: 'ACCRUAL', quantity: 100, value: '1250.00' },
    ...{ reconciliationRowId: found.rows[0]?.id, postingDate: '2026-01-31', autoReverseOn: '2026-02-01' },
    ...{ reason: 'Received in January', approvedBy: 'the controller' },
  };
  expect(await company.refused('ERP', 'postAdjustingEntry', accrual)).toMatchObject({ code: 'PERIOD_CLOSED' });
  await january('openPeriod', { reason: 'To accrue' });
  await january('closePeriod', { soft: true });
  await company.act('ERP', 'postAdjustingEntry', accrual);
  // Accrued in January, taken back on the first of February: the stock is not there twice.
  expect(await company.balance('ACCRUAL')).toBe('0');
  expect(await inBooks(company, capacitor)).toEqual(['LAX UNRESTRICTED 100 1250.00']);
  expect(await compared(end)).toMatchObject({ rows: [{ financialQuantity: 100, category: 'MATCHED' }] });
  expect(await company.amiss()).toEqual({});
});

test('4.6 Integration posts past a month that is softly closed, and a reversal is of its own day', async () => {
  const receipt = await came(10);
  await company.carry();
  expect(await lineInBooks(company, line)).toMatchObject({
    quantityReceived: 110,
    itemReceipts: [{}, { quantity: 10, transactionDate: '2026-01-31', postingDate: '2026-02-01', lateForPeriod: true }],
  });
  const etag = await etagOf(company, 'receipt', receipt.id);
  await company.act('MES', 'reverseReceipt', { id: receipt.id, etag, reason: 'Of another customer' });
  await company.carry();
  const { itemReceipts, quantityReceived } = (await lineInBooks(company, line)) as {
    itemReceipts: { kind: string; transactionDate: string; postingDate: string }[];
    quantityReceived: number;
  };
  expect(quantityReceived).toBe(100);
  const counter = itemReceipts.at(-1);
  expect(counter?.kind).toBe('SUPPLIER_RETURN');
  // Wrong: on the day of what it takes back, in a month that is closed.
  expect(counter?.postingDate).toBe(counter?.transactionDate);
  expect((counter?.postingDate ?? '') > '2026-02-01').toBe(true);
  expect(await inBooks(company, capacitor)).toEqual(['LAX UNRESTRICTED 100 1250.00']);
  expect(await company.amiss()).toEqual({});
});
