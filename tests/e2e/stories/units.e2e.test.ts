import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startCompany, type Company } from '../../support/company.ts';
import { installing, order, planned, run, supplier, type Released } from '../../support/daily-work.ts';
import { billed, buyable, delivery, inBooks, lineInBooks, onFloor, receive } from '../../support/purchasing-work.ts';

let company: Company;
let acme: string;
let wire: Released;

/** An item with a pack of its own, for engineering and for purchasing, and its released revision. */
const packed = async (partNumber: string, baseUom: string, code: string, factor: number): Promise<Released> => {
  type Made = { item: { id: string; _etag: string } };
  const { item } = await company.act<Made>('PLM', 'createItem', { partNumber, baseUom }, 'item { id _etag }');
  const uomConversions = [{ code, factor: String(factor) }];
  await company.act('PLM', 'updateItem', { id: item.id, etag: item._etag, uomConversions });
  const part = await buyable(company, { partNumber });
  const { books } = await company.ask<{ books: { _etag: string } }>(
    'query ($number: String!) { books: itemFinancialsByPartNumber(partNumber: $number) { _etag } }',
    { number: partNumber },
  );
  const pack = { itemId: part.itemId, etag: books._etag, unitOfMeasure: code, factorNumerator: factor };
  await company.act('ERP', 'setItemPurchaseUnit', pack);
  return part;
};
const ordered = async (number: string, { itemId }: Released, more: Record<string, unknown>): Promise<string> =>
  (await order(company, number, acme, [{ itemId, ...more }])).lines[0]?.id ?? '';
const came = async (line: string, quantity: number, unitOfMeasure: string) => {
  const receipt = await receive(company, [{ purchaseOrderLineId: line, quantity, unitOfMeasure }]);
  await company.carry();
  return receipt;
};

beforeAll(async () => {
  company = await startCompany();
  acme = await supplier(company, 'ACME');
  wire = await packed('WIRE-22', 'FOT', 'ROLL', 100);
}, 60_000);

afterAll(() => company.close());
afterEach(async () => {
  expect(await company.amiss()).toEqual({});
});

describe('4.9 Units', () => {
  test('3 rolls at 45.00 are 300 ft at 0.45; 25 m of them are 82.020997 ft, worth 36.91', async () => {
    const line = await ordered('PO-49', wire, { quantityOrdered: 3, unitOfMeasure: 'ROLL', unitPrice: '45.00' });
    const { items } = await came(line, 3, 'ROLL');
    expect(items).toMatchObject([{ quantity: 3, baseQuantity: 300 }]);
    expect(await lineInBooks(company, line)).toMatchObject({
      ...{ quantityReceived: 3, baseQuantityOrdered: 300, amount: { amount: '135.00' } },
      itemReceipts: [{ quantity: 3, baseQuantity: 300 }],
    });
    expect(await inBooks(company, wire)).toEqual(['LAX UNRESTRICTED 300 135.00']);
    // The bill counts in feet.
    const feet = [{ purchaseOrderLineId: line, quantity: 300, unitOfMeasure: 'FOT', unitPrice: '0.45' }];
    expect(await billed(company, 'B-49', acme, '135.00', feet)).toMatchObject({ matchStatus: 'MATCHED' });

    const lines = [{ part: wire, quantity: 2.5, uom: 'MTR' }];
    const cable = await buyable(company, { partNumber: 'CABLE-1', lines, sourcingStrategy: 'MAKE' });
    await planned(company, cable);
    const made = await run(company, cable, 10);
    const stock = items[0]?.partInventories[0]?.id ?? '';
    await company.act('MES', 'createAbomInstallation', installing(made, stock, 82.020997));
    const done = { runId: made.id, quantityCompleted: 10 };
    await company.act('MES', 'completeRunQuantity', done);
    await company.carry();
    expect(await onFloor(company, wire)).toEqual(['LAX/DOCK 217.979003']);
    // Wrong: 25 ft, or 25 rolls.
    expect(await inBooks(company, wire)).toEqual(['LAX UNRESTRICTED 217.979003 98.09']);
    expect(await inBooks(company, cable)).toEqual(['LAX UNRESTRICTED 10 36.91']);
  });

  test('a dozen ordered and 12 pieces come: all of it, not 1 of 12', async () => {
    const bolt = await buyable(company, { partNumber: 'BOLT-8' });
    const line = await ordered('PO-49D', bolt, { quantityOrdered: 1, unitOfMeasure: 'DZN', unitPrice: '6.00' });
    await came(line, 12, 'EA');
    expect(await lineInBooks(company, line)).toMatchObject({
      ...{ quantityReceived: 1, receiptStatus: 'RECEIVED', grIrBalance: { amount: '6.00' } },
      itemReceipts: [{ quantity: 1, baseQuantity: 12 }],
    });
    expect(await inBooks(company, bolt)).toEqual(['LAX UNRESTRICTED 12 6.00']);
  });

  test('4 packs of 10 ordered: 40 pieces are all of it, and 3 packs are billed as 3', async () => {
    const seal = await packed('SEAL-3', 'EA', 'PACK', 10);
    const line = await ordered('PO-49P', seal, { quantityOrdered: 4, unitOfMeasure: 'PACK', unitPrice: '5.00' });
    expect(await lineInBooks(company, line)).toMatchObject({ quantityOrdered: 4, baseQuantityOrdered: 40 });
    await came(line, 30, 'EA');
    expect(await lineInBooks(company, line)).toMatchObject({ quantityReceived: 3 });
    const three = [{ purchaseOrderLineId: line, quantity: 30, unitOfMeasure: 'EA', unitPrice: '0.50' }];
    // Wrong: 30 packs.
    expect(await billed(company, 'B-49P', acme, '15.00', three)).toMatchObject({ matchStatus: 'MATCHED' });
    expect(await lineInBooks(company, line)).toMatchObject({ quantityBilled: 3, grIrBalance: { amount: '15.00' } });
    await came(line, 1, 'PACK');
    expect(await lineInBooks(company, line)).toMatchObject({ quantityReceived: 4, receiptStatus: 'RECEIVED' });
  });

  test('900 g and 0.1 kg are 1,000 g', async () => {
    const glue = await buyable(company, { partNumber: 'GLUE-5', baseUom: 'GRM' });
    const line = await ordered('PO-49G', glue, { quantityOrdered: 1, unitOfMeasure: 'KGM', unitPrice: '20.00' });
    await came(line, 900, 'GRM');
    await came(line, 0.1, 'KGM');
    expect(await lineInBooks(company, line)).toMatchObject({ quantityReceived: 1, receiptStatus: 'RECEIVED' });
    // Wrong: 900.1.
    expect(await inBooks(company, glue)).toEqual(['LAX UNRESTRICTED 1000 20.00']);
  });

  test('2 lengths of 15 cm at 20.18 a metre cost 6.05', async () => {
    const tubing = await buyable(company, { partNumber: 'TUBE-6', baseUom: 'MTR' });
    const line = await ordered('PO-49T', tubing, { quantityOrdered: 0.3, unitOfMeasure: 'MTR', unitPrice: '20.18' });
    expect(await lineInBooks(company, line)).toMatchObject({ amount: { amount: '6.05' } });
    await came(line, 30, 'CMT');
    expect(await inBooks(company, tubing)).toEqual(['LAX UNRESTRICTED 0.3 6.05']);
  });

  test('feet are no kilograms, and a drum without a factor is not 1', async () => {
    const line = await ordered('PO-49X', wire, { quantityOrdered: 1, unitOfMeasure: 'ROLL', unitPrice: '45.00' });
    const by = (unitOfMeasure: string) =>
      delivery(company, [{ purchaseOrderLineId: line, quantity: 1, unitOfMeasure }]);
    expect(await company.refused('MES', 'createReceipt', by('KGM'))).toMatchObject({ code: 'UOM_DIMENSION_MISMATCH' });
    expect(await company.refused('MES', 'createReceipt', by('DRUM'))).toMatchObject({ code: 'UOM_CONVERSION_MISSING' });
    const bill = [{ purchaseOrderLineId: line, quantity: 1, unitOfMeasure: 'KGM', unitPrice: '45.00' }];
    await expect(billed(company, 'B-49X', acme, '45.00', bill)).rejects.toThrow(/UOM_DIMENSION_MISMATCH/);
  });
});
