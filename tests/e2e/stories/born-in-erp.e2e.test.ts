import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { startCompany, type Company } from '../../support/company.ts';
import { order, release, supplier, valued } from '../../support/daily-work.ts';

let company: Company;
beforeAll(async () => {
  company = await startCompany();
}, 60_000);
afterAll(() => company.close());
afterEach(async () => {
  expect(await company.amiss()).toEqual({});
});

type Introduced = { itemFinancials: { id: string; _etag: string; status: string; item: { id: string } } };
const introduced = (partNumber: string) =>
  company.act<Introduced>(
    'ERP',
    'introduceItem',
    { partNumber, description: 'Screw M3x8, box of 100', kind: 'CONSUMABLE' },
    'itemFinancials { id _etag status item { id } }',
  );
const known = `query ($number: String!) { itemByNumber(partNumber: $number) {
  id _etag originSystem description itemType aliases { system number kind } financials { status } } }`;
type Known = { itemByNumber: { id: string; _etag: string; originSystem: string; aliases: unknown[] } | null };
const inPlm = async (number: string) => (await company.ask<Known>(known, { number })).itemByNumber;

/** Finance sets up an item of the ERP's own. */
const setUp = ({ itemFinancials: { item, _etag: etag } }: Introduced, more: Record<string, unknown>) =>
  company.act('ERP', 'updateItemFinancials', { itemId: item.id, etag, status: 'ACTIVE', ...more });

test('an item born in the ERP stands in PLM as the ERP\u2019s, until engineering draws it', async () => {
  const { itemFinancials } = await introduced('SCR-M3X8');
  expect(itemFinancials.status).toBe('SETUP');
  await company.carry();
  const item = await inPlm('SCR-M3X8');
  expect(item).toMatchObject({
    ...{ id: itemFinancials.item.id, originSystem: 'ERP', itemType: 'CONSUMABLE', financials: { status: 'SETUP' } },
    description: 'Screw M3x8, box of 100',
  });
  const change = { id: item?.id, etag: item?._etag, description: 'Screw, the long one' };
  expect(await company.refused('PLM', 'updateItem', change)).toMatchObject({ code: 'ITEM_AUTHORITY', owner: 'ERP' });
  await company.act('ERP', 'updateItem', change);
  expect(await inPlm('SCR-M3X8')).toMatchObject({ description: 'Screw, the long one' });

  // Once engineering draws it, it is PLM's, and the floor may receive it; what finance set up stays.
  const drawn = await release(company, { partNumber: 'SCR-M3X8' });
  expect(drawn.itemId).toBe(itemFinancials.item.id);
  await valued(company, drawn, { costMethod: 'AVERAGE' });
  expect(await inPlm('SCR-M3X8')).toMatchObject({ originSystem: 'PLM', financials: { status: 'ACTIVE' } });
  const acme = await supplier(company, 'ACME');
  const lines = [{ itemId: drawn.itemId, quantityOrdered: 10, unitPrice: '4.50' }];
  expect((await order(company, 'PO-SCR', acme, lines)).lines).toHaveLength(1);
});

test('a number that PLM has stays PLM\u2019s: the claim is an alias, and told', async () => {
  await company.act('PLM', 'createItem', { partNumber: 'WASHER-4', description: 'Washer, as drawn' });
  const own = await introduced('WASHER-4');
  await company.carry();
  expect(await inPlm('WASHER-4')).toMatchObject({
    ...{ originSystem: 'PLM', description: 'Washer, as drawn' },
    aliases: [{ system: 'ERP', number: 'WASHER-4', kind: 'EXACT' }],
  });
  const told = await company.database.sql('select data from plm.event where type = $1', ['plm.item.claim-rejected']);
  expect(told).toMatchObject([{ data: { partNumber: 'WASHER-4', claimedBy: 'ERP' } }]);

  // With PLM's release it is one item in the books as well: PLM's, with what finance set up.
  await setUp(own, { costMethod: 'STANDARD', standardMaterialCost: '0.25' });
  const drawn = await release(company, { partNumber: 'WASHER-4' });
  expect(await inPlm('WASHER-4')).toMatchObject({ id: drawn.itemId, financials: { status: 'ACTIVE' } });
  expect(own.itemFinancials.item.id).not.toBe(drawn.itemId);
  const acme = await supplier(company, 'WASHERS');
  const lines = [{ itemId: drawn.itemId, quantityOrdered: 10, unitPrice: '0.30' }];
  expect((await order(company, 'PO-WASH', acme, lines)).lines).toHaveLength(1);
  const heard = await company.database.sql(`select data from erp.event where type = 'erp.item.taken-over'`);
  expect(heard).toMatchObject([{ data: { partNumber: 'WASHER-4', originSystem: 'PLM' } }]);
});

test('an item of the ERP that was ordered stays another one: PLM’s release of its number is refused there', async () => {
  await company.act('PLM', 'createItem', { partNumber: 'BOLT-4', description: 'Bolt, as drawn' });
  const own = await introduced('BOLT-4');
  await setUp(own, { costMethod: 'AVERAGE' });
  const wanted = [{ itemId: own.itemFinancials.item.id, quantityOrdered: 10, unitPrice: '0.50' }];
  const draft = { number: 'PO-BOLT', siteId: company.site('LAX'), orderDate: '2026-01-05', lines: wanted };
  await company.act('ERP', 'createPurchaseOrder', { ...draft, supplierId: await supplier(company, 'BOLTS') });
  await company.carry(/^erp\.item\./);
  const refused = await release(company, { partNumber: 'BOLT-4' }).catch((error: unknown) => String(error));
  expect(refused).toMatch(/ALREADY_EXISTS.*ordered or booked/s);
});

test('nobody else introduces an item; a number that is none, and one that ERP knows, are refused', async () => {
  const input = { partNumber: 'NUT-4', description: 'Nut' };
  expect(await company.refused('MES', 'introduceItem', input)).toMatchObject({
    code: 'ITEM_AUTHORITY',
    rule: 'rule 8',
  });
  expect(await company.refused('PLM', 'introduceItem', input)).toMatchObject({ code: 'ITEM_AUTHORITY', owner: 'ERP' });
  const refused = async (more: Record<string, unknown>) =>
    (await company.refused('ERP', 'introduceItem', { ...input, ...more })).code;
  expect(await refused({ partNumber: ' NUT-4' })).toBe('PART_NUMBER_FORMAT');
  expect(await refused({ baseUom: 'BUCKET' })).toBe('UOM_CONVERSION_MISSING');
  await release(company, { partNumber: 'NUT-4' });
  expect(await refused({})).toBe('ALREADY_EXISTS');
});
