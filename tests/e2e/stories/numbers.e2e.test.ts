import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startCompany, type Company } from '../../support/company.ts';
import { order, supplier, type Released } from '../../support/daily-work.ts';
import { buyable, delivery, inBooks, lineInBooks, onFloor, receive } from '../../support/purchasing-work.ts';

let company: Company;
let acme: string;
let bracket: Released;

beforeAll(async () => {
  company = await startCompany();
  acme = await supplier(company, 'ACME');
  bracket = await buyable(company, { partNumber: 'BRKT-001' });
}, 60_000);

afterAll(() => company.close());
afterEach(async () => {
  expect(await company.amiss()).toEqual({});
});

const ordered = async (number: string, { itemId }: Released): Promise<string> =>
  (await order(company, number, acme, [{ itemId, quantityOrdered: 40, unitPrice: '3.00' }])).lines[0]?.id ?? '';
const labelled = (partNumber: string, quantity: number, line?: string) => ({
  ...{ partNumber, quantity },
  ...(line === undefined ? {} : { purchaseOrderLineId: line }),
});
const refused = (line: Record<string, unknown>) =>
  company.refused('MES', 'createReceipt', delivery(company, [line], { supplierId: acme }));
const loose = (partNumber: string, quantity: number) =>
  receive(company, [labelled(partNumber, quantity)], { supplierId: acme });

describe('4.10 Part numbers', () => {
  test('"brkt 001 " on the label is no number, and BRKT-001 is suggested: it is never taken for it in silence', async () => {
    const line = await ordered('PO-410', bracket);
    expect(await refused(labelled('brkt 001 ', 40, line))).toMatchObject({
      code: 'PART_NUMBER_FORMAT',
      status: 422,
      owner: 'PLM',
      details: { suggestion: 'BRKT-001' },
    });
    expect(await onFloor(company, bracket)).toEqual([]);
    await receive(company, [labelled('BRKT-001', 40, line)]);
    await company.carry();
    expect(await lineInBooks(company, line)).toMatchObject({ quantityReceived: 40 });
    expect(await inBooks(company, bracket)).toEqual(['LAX UNRESTRICTED 40 120.00']);
  });

  test('00123 and 123 are two parts: leading zeros are never taken off', async () => {
    const [zeros, plain] = [
      await buyable(company, { partNumber: '00123' }),
      await buyable(company, { partNumber: '123' }),
    ];
    await loose('123', 7);
    expect([await onFloor(company, zeros), await onFloor(company, plain)]).toEqual([[], ['LAX/DOCK 7']]);
    expect(await refused(labelled('0123', 1))).toMatchObject({ code: 'PART_NUMBER_UNKNOWN' });
  });

  test('what is spelled like two parts is ambiguous; numbers that look like others stay text', async () => {
    for (const partNumber of ['A-7', 'a_7', '1E10', '3-4', 'MAR-01']) await buyable(company, { partNumber });
    expect(await refused(labelled('A 7', 1))).toMatchObject({
      code: 'PART_NUMBER_AMBIGUOUS',
      details: { candidates: ['A-7', 'a_7'] },
    });
    for (const partNumber of ['1E10', '3-4', 'MAR-01']) {
      const { items } = await loose(partNumber, 1);
      expect(items).toMatchObject([{ quantity: 1 }]);
    }
    for (const wrong of ['10000000000', '3/4', 'MAR 2001'])
      expect(await refused(labelled(wrong, 1))).toMatchObject({ code: 'PART_NUMBER_UNKNOWN' });
  });

  test('a ghost in the books: 40 ordered as another number are 40 that the floor has and 40 that it has not', async () => {
    const ghost = await buyable(company, { partNumber: 'brkt 002' });
    const real = await buyable(company, { partNumber: 'BRKT-002' });
    const line = await ordered('PO-410G', ghost);
    expect(await refused(labelled('BRKT-002', 40, line))).toMatchObject({ code: 'ITEM_MISMATCH' });
    // Allowed through: the dock books the ghost, and somebody who counts finds brackets instead.
    const { items } = await receive(company, [labelled('brkt 002', 40, line)]);
    await company.carry();
    const counted = { adjustmentType: 'RECOUNT', quantity: 0, reason: 'These are BRKT-002' };
    const [stock] = items[0]?.partInventories ?? [];
    await company.act('MES', 'adjustInventory', { id: stock?.id, etag: stock?._etag, ...counted });
    await loose('BRKT-002', 40);
    await company.carry();
    expect([await onFloor(company, ghost), await onFloor(company, real)]).toEqual([[], ['LAX/DOCK 40']]);
    expect([await inBooks(company, ghost), await inBooks(company, real)]).toEqual([['LAX UNRESTRICTED 40 120.00'], []]);

    const { reconciliationRun } = await company.act<{ reconciliationRun: { rows: object[] } }>(
      'INTEGRATION',
      'runReconciliation',
      {
        ...{ siteId: company.site('LAX'), asOf: new Date().toISOString() },
        shopFloorRows: [{ partNumber: 'BRKT-002', unitOfMeasure: 'EA', shopFloorQuantity: 40 }],
      },
      'reconciliationRun { rows { item { partNumber } difference category } }',
    );
    const row = (partNumber: string, difference: number, category: string) =>
      expect.objectContaining({ item: { partNumber }, difference, category });
    expect(reconciliationRun.rows).toEqual(
      expect.arrayContaining([row('BRKT-002', 40, 'MISSING_IN_ERP'), row('brkt 002', -40, 'MISSING_IN_MES')]),
    );
  });
});
