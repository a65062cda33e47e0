import { beforeAll, describe, expect, test } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import { openDesks } from './desks.ts';
import { receive } from './documents.ts';
import { row } from './world.ts';

const { world, master, erp } = openDesks();

type Kept = { id: string; _etag: string };

/** A mutation whose payload is one record. */
const set = (mutation: string, field: string, selection: string) => (input: Record<string, unknown>) =>
  erp.run(mutation, `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`, input, `${field} { ${selection} }`);

describe('what finance knows of an item', () => {
  const fields = `id _etag status costMethod standardCost { amount } purchaseUnitOfMeasure { code }
    purchaseUnits { unitOfMeasure { code } } vendorPartNumbers { number packQuantity preferred priceBreaks { minimumQuantity unitPrice { amount } } }`;
  const update = set('updateItemFinancials', 'itemFinancials', fields);
  const etagOf = async (itemId: string) =>
    (
      (await erp.ask('query ($id: ID!) { itemFinancialsById(id: $id) { _etag } }', { id: itemId })).data[
        'itemFinancialsById'
      ] as Kept
    )._etag;
  let item: { itemId: string; financials: string };
  beforeAll(async () => {
    const itemId = await row(world.database, 'item', { partNumber: 'NEW-1', baseUom: 'EA' });
    const financials = await row(world.database, 'itemFinancials', { itemId, costMethod: 'STANDARD', currency: 'USD' });
    item = { itemId: toWire(ids.Item, itemId), financials: toWire(ids.ItemFinancials, financials) };
  });
  const now = async (more: Record<string, unknown>) => ({
    itemId: item.itemId,
    etag: await etagOf(item.financials),
    ...more,
  });

  test('goes from SETUP to ACTIVE once nothing is missing', async () => {
    expect((await update(await now({ status: 'ACTIVE' }))).refusal).toMatchObject({
      code: 'STATE_INVALID',
      owner: 'ERP',
      details: { missing: ['releasedPart', 'standardCost'] },
    });
    const itemId = (await world.database.sql<{ id: string }>(`select id from erp.item where part_number = 'NEW-1'`))[0]
      ?.id;
    await row(world.database, 'part', { itemId, partNumber: 'NEW-1', revision: 'A', lifecycleState: 'RELEASED' });
    const costs = { standardMaterialCost: '8.25', standardLaborCost: '30' };
    expect((await update(await now({ ...costs, status: 'ACTIVE' }))).data).toMatchObject({
      updateItemFinancials: { itemFinancials: { status: 'ACTIVE', standardCost: { amount: '38.25' } } },
    });
    expect((await update(await now({ status: 'SETUP' }))).refusal).toMatchObject({ code: 'STATE_INVALID' });
    expect((await update({ ...(await now({})), etag: 'old' })).refusal).toMatchObject({ code: 'ETAG_MISMATCH' });
    expect((await update(await now({ standardLaborCost: '-1' }))).refusal).toMatchObject({ code: 'VALUE_INVALID' });
    expect((await update(await now({ inventoryAccountId: 'gla_00000000000000000000000000' }))).refusal).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('takes packs, and what suppliers call it at what price', async () => {
    expect((await update(await now({ purchaseUnitOfMeasure: 'BOX' }))).refusal).toMatchObject({
      code: 'UOM_CONVERSION_MISSING',
    });
    const unit = set('setItemPurchaseUnit', 'itemFinancials', fields);
    expect((await unit(await now({ unitOfMeasure: 'DZN', factorNumerator: 10 }))).refusal).toMatchObject({
      code: 'VALUE_INVALID',
    });
    expect((await unit(await now({ unitOfMeasure: 'BOX', factorNumerator: 25 }))).refusal).toBeUndefined();
    expect((await update(await now({ purchaseUnitOfMeasure: 'BOX' }))).data).toMatchObject({
      updateItemFinancials: { itemFinancials: { purchaseUnitOfMeasure: { code: 'BOX' } } },
    });
    const vendor = set('upsertVendorPartNumber', 'itemFinancials', fields);
    const number = { supplierId: toWire(ids.Supplier, master.acme), number: '0007', preferred: true };
    const prices = [
      { minimumQuantity: 1, unitPrice: '20' },
      { minimumQuantity: 10, unitPrice: '18.5' },
    ];
    expect(
      (await vendor(await now({ ...number, purchaseUnitOfMeasure: 'BOX', priceBreaks: prices }))).data,
    ).toMatchObject({
      upsertVendorPartNumber: {
        itemFinancials: {
          purchaseUnits: [{ unitOfMeasure: { code: 'BOX' } }],
          vendorPartNumbers: [{ number: '0007', packQuantity: 25, preferred: true, priceBreaks: [{}, {}] }],
        },
      },
    });
    const twice = [prices[0], prices[0]];
    expect((await vendor(await now({ ...number, priceBreaks: twice }))).refusal).toMatchObject({
      code: 'VALUE_INVALID',
    });
    expect((await vendor(await now({ ...number, purchaseUnitOfMeasure: 'REEL' }))).refusal).toMatchObject({
      code: 'UOM_CONVERSION_MISSING',
    });
    await erp.created('PO-BOX', [{ itemId: item.itemId, quantityOrdered: 2, unitOfMeasure: 'BOX', unitPrice: '20' }]);
    expect((await unit(await now({ unitOfMeasure: 'BOX', factorNumerator: 30 }))).refusal).toMatchObject({
      code: 'STATE_INVALID',
      details: { number: 'PO-BOX', lineNumber: 1 },
    });
  });

  test('keeps its cost method while the books hold stock of it', async () => {
    const itemId = (await world.database.sql<{ id: string }>(`select id from erp.item where part_number = 'NEW-1'`))[0]
      ?.id;
    const order = await erp.ordered('PO-STOCK', [
      { itemId: item.itemId, quantityOrdered: 4, unitPrice: '38.25', unitOfMeasure: 'EA' },
    ]);
    const [line] = await world.database.sql<{ id: string }>(
      `select id from erp.purchase_order_line where po_number = $1`,
      [order.number],
    );
    await receive(world.database, master, {
      line: line?.id ?? '',
      site: master.lax,
      quantity: '4',
      cost: '38.25',
      amount: '153',
    });
    await world.database.sql(`update erp.purchase_order_line set quantity_received = 4 where id = $1`, [line?.id]);
    const stock = { siteId: master.lax, itemId, quantity: '4', value: '153', unitOfMeasure: 'EA', currency: 'USD' };
    const stockId = await row(world.database, 'financialInventory', stock);
    await world.database.sql(
      `insert into erp.financial_inventory_movement (id, site_id, financial_inventory_id, currency, gl_posting_id, posting_date, quantity, value)
       select gen_random_uuid(), $1, $2, 'USD', id, posting_date, 4, 153 from erp.gl_posting limit 1`,
      [master.lax, stockId],
    );
    expect((await update(await now({ costMethod: 'FIFO' }))).refusal).toMatchObject({
      code: 'STATE_INVALID',
      details: { quantity: 4, value: '153' },
    });
    expect((await update(await now({ taxCode: 'T9' }))).refusal).toBeUndefined();
  });
});

describe('the ledger is set up', () => {
  test('accounts, of which the last one of a role stays', async () => {
    const create = set('createGlAccount', 'glAccount', 'id _etag number role isActive');
    const update = set('updateGlAccount', 'glAccount', 'id _etag name isActive');
    const made = { number: '5100', name: 'Lost in counting', type: 'EXPENSE', role: 'SHRINK' };
    const { id, _etag: etag } = await erp.done<Kept>(create(made), 'createGlAccount', 'glAccount');
    expect((await create(made)).refusal).toMatchObject({ code: 'ALREADY_EXISTS' });
    expect((await update({ id, etag, isActive: false })).refusal).toMatchObject({
      code: 'STATE_INVALID',
      details: { role: 'SHRINK' },
    });
    await create({ ...made, number: '5101' });
    expect((await update({ id, etag, isActive: false })).data).toMatchObject({
      updateGlAccount: { glAccount: { isActive: false } },
    });
  });

  test('periods follow each other without a gap, open or closed by module', async () => {
    const create = set(
      'createAccountingPeriod',
      'accountingPeriod',
      'code startDate endDate apStatus inventoryStatus glStatus',
    );
    const march = {
      ...{ subsidiaryId: toWire(ids.Subsidiary, master.books), code: '2026-03' },
      ...{ startDate: '2026-03-01', endDate: '2026-03-31', openModules: ['INVENTORY', 'GL'] },
    };
    expect((await create({ ...march, startDate: '2026-03-02' })).refusal).toMatchObject({
      code: 'VALUE_INVALID',
      details: { startsOn: '2026-03-01', endsOn: '2025-12-31' },
    });
    expect((await create({ ...march, code: '2026-02' })).refusal).toMatchObject({ code: 'ALREADY_EXISTS' });
    expect((await create({ ...march, subsidiaryId: toWire(ids.Subsidiary, master.lax) })).refusal).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await create(march)).data).toMatchObject({
      createAccountingPeriod: {
        accountingPeriod: { startDate: '2026-03-01', apStatus: 'CLOSED', inventoryStatus: 'OPEN', glStatus: 'OPEN' },
      },
    });
    expect((await create(march)).refusal).toMatchObject({ code: 'ALREADY_EXISTS' });
  });

  test('posting rules by cost method, and rates', async () => {
    const rule = set('upsertPostingRule', 'postingRule', 'id _etag accountRole sequence');
    const receipt = {
      event: 'RECEIPT',
      costMethod: 'STANDARD',
      lineType: 'GOODS',
      sequence: 20,
      side: 'DEBIT',
      accountRole: 'PPV',
    };
    const price = { ...receipt, amountBasis: 'PRICE_DIFFERENCE', description: 'Beyond standard.' };
    expect((await rule(price)).refusal).toMatchObject({ code: 'ETAG_REQUIRED' });
    expect((await rule({ ...price, amountBasis: 'TAX_AMOUNT' })).refusal).toMatchObject({ code: 'VALUE_INVALID' });
    const mine = {
      ...price,
      costMethod: null,
      lineType: 'NON_INVENTORY',
      sequence: 30,
      accountRole: 'EXPENSE',
      amountBasis: 'PO_PRICE',
    };
    const { _etag: etag } = await erp.done<Kept>(rule(mine), 'upsertPostingRule', 'postingRule');
    expect((await rule({ ...mine, etag, description: 'Other words.' })).refusal).toBeUndefined();
    const rate = set('setExchangeRate', 'exchangeRate', 'id rate validFrom');
    const euro = { fromCurrency: 'EUR', toCurrency: 'USD', validFrom: '2026-02-01', rate: '1.09' };
    expect((await rate(euro)).data).toMatchObject({ setExchangeRate: { exchangeRate: { rate: '1.09' } } });
    expect((await rate(euro)).refusal).toMatchObject({ code: 'ALREADY_EXISTS' });
    const eur = (day: string, more: Record<string, unknown> = {}) =>
      erp.run(
        'createPurchaseOrder',
        'CreatePurchaseOrderInput',
        erp.input(
          `PO-EUR-${day}-${Object.keys(more).join()}`,
          [{ itemId: erp.item('CAP'), quantityOrdered: 1, unitPrice: '1' }],
          {
            ...{ currency: 'EUR', orderDate: day, ...more },
          },
        ),
        'purchaseOrder { exchangeRate }',
      );
    const ofOrder = async (reply: ReturnType<typeof eur>) => (await reply).data['createPurchaseOrder'];
    expect(await ofOrder(eur('2026-01-31'))).toEqual({ purchaseOrder: { exchangeRate: '1.0812345678' } });
    expect(await ofOrder(eur('2026-02-01'))).toEqual({ purchaseOrder: { exchangeRate: '1.09' } });
    expect(await ofOrder(eur('2026-02-01', { exchangeRate: '1.2' }))).toEqual({
      purchaseOrder: { exchangeRate: '1.2' },
    });
    expect((await eur('2025-12-31')).refusal).toMatchObject({
      code: 'STATE_INVALID',
      owner: 'ERP',
      details: { fromCurrency: 'EUR', toCurrency: 'USD', day: '2025-12-31' },
    });
    expect((await eur('2026-02-01', { currency: 'USD', exchangeRate: '1.2' })).refusal).toMatchObject({
      code: 'VALUE_INVALID',
    });
    expect((await rate({ ...euro, toCurrency: 'EUR' })).refusal).toMatchObject({ code: 'VALUE_INVALID' });
  });

  test('tolerances, of which the more special wins', async () => {
    const tolerance = set('setMatchTolerance', 'matchTolerance', 'id _etag level pricePercent');
    const entity = { subsidiaryId: toWire(ids.Subsidiary, master.books), validFrom: '2026-01-01', pricePercent: '2' };
    const { _etag: etag } = await erp.done<Kept>(tolerance(entity), 'setMatchTolerance', 'matchTolerance');
    expect((await tolerance(entity)).refusal).toMatchObject({ code: 'ETAG_REQUIRED' });
    expect((await tolerance({ ...entity, etag, pricePercent: '3' })).data).toMatchObject({
      setMatchTolerance: { matchTolerance: { level: 'LEGAL_ENTITY', pricePercent: '3' } },
    });
    const special = {
      ...entity,
      supplierId: toWire(ids.Supplier, master.acme),
      itemId: erp.item('RES'),
      quantityPercent: '1',
    };
    expect((await tolerance(special)).data).toMatchObject({
      setMatchTolerance: { matchTolerance: { level: 'ITEM_SUPPLIER' } },
    });
    expect((await tolerance({ ...special, pricePercent: '-1' })).refusal).toMatchObject({ code: 'VALUE_INVALID' });
  });
});

test('an order without the attributes that its site requires does not go out', async () => {
  const site = { siteId: toWire(ids.Site, master.aus), subsidiaryId: toWire(ids.Subsidiary, master.books) };
  const setUp = set('setSiteFinancials', 'site', 'id requiredPurchaseAttributes purchaseChangeLimitPercent');
  expect(
    (await setUp({ ...site, requiredAttributes: ['PROJECT', 'TAX_CODE'], changeLimitPercent: '10' })).data,
  ).toMatchObject({
    setSiteFinancials: {
      site: { requiredPurchaseAttributes: ['PROJECT', 'TAX_CODE'], purchaseChangeLimitPercent: '10' },
    },
  });
  const austin = { siteId: site.siteId, attributes: { project: 'P1' } };
  const { id, lines } = await erp.created(
    'PO-AUS',
    [{ itemId: erp.item('RES'), quantityOrdered: 1, unitPrice: '1' }],
    austin,
  );
  expect((await erp.submit(id)).refusal).toMatchObject({
    code: 'FLOW_OUT_OF_SCOPE',
    status: 403,
    details: { missingAttributes: ['TAX_CODE'], lines: [{ lineNumber: 1 }] },
  });
  await erp.line(lines[0]?.id ?? '', { attributes: { taxCode: 'T1' } });
  expect((await erp.submit(id)).refusal).toBeUndefined();
  const books = { ...site, subsidiaryId: 'sub_00000000000000000000000000' };
  expect((await setUp(books)).refusal).toMatchObject({ code: 'NOT_FOUND' });
  const asMes = await erp.run('setSiteFinancials', 'SetSiteFinancialsInput', site, 'site { id }', viewerOf('MES'));
  expect(asMes.refusal).toMatchObject({ code: 'OWNERSHIP_VIOLATION' });
});
