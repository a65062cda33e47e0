import type { TestDatabase } from '../../support/database.ts';
import { row, rows } from './world.ts';

/** Accounts by role, as uuids. */
type Accounts = Record<string, string>;

export type MasterData = {
  lax: string;
  aus: string;
  books: string;
  january: string;
  february: string;
  acme: string;
  bolt: string;
  terms: string;
  accounts: Accounts;
  items: Record<'CAP' | 'RES' | 'BRKT' | 'WIRE', string>;
  parts: Record<'CAP@A' | 'RES@A' | 'BRKT@A' | 'BRKT@B' | 'WIRE@A', string>;
};

const roles = {
  INVENTORY: 'ASSET',
  FINISHED_GOODS: 'ASSET',
  WIP: 'ASSET',
  GR_IR: 'LIABILITY',
  AP: 'LIABILITY',
  PPV: 'EXPENSE',
  SCRAP: 'EXPENSE',
  LABOR_ABSORBED: 'EXPENSE',
  COGS: 'EXPENSE',
  ACCRUAL: 'LIABILITY',
};

const chart = async (database: TestDatabase): Promise<Accounts> => {
  const accounts: Accounts = {};
  for (const [at, [role, type]] of Object.entries(roles).entries()) {
    accounts[role] = await row(database, 'glAccount', { number: String(1000 + at * 10), name: role, type, role });
  }
  return accounts;
};

const itemsIn = async (database: TestDatabase, accounts: Accounts, acme: string) => {
  const item = (partNumber: string, baseUom: string) => row(database, 'item', { partNumber, baseUom });
  const items = {
    CAP: await item('CAP-100uF', 'EA'),
    RES: await item('00123', 'EA'),
    BRKT: await item('BRKT-001', 'EA'),
    WIRE: await item('WIRE-24', 'FOT'),
  };
  const part = (itemId: string, partNumber: string, revision: string) =>
    row(database, 'part', { itemId, partNumber, revision, lifecycleState: 'RELEASED' });
  const parts = {
    'CAP@A': await part(items.CAP, 'CAP-100uF', 'A'),
    'RES@A': await part(items.RES, '00123', 'A'),
    'BRKT@A': await part(items.BRKT, 'BRKT-001', 'A'),
    'BRKT@B': await part(items.BRKT, 'BRKT-001', 'B'),
    'WIRE@A': await part(items.WIRE, 'WIRE-24', 'A'),
  };
  const common = { status: 'ACTIVE', currency: 'USD', inventoryAccountId: accounts['INVENTORY'] };
  await rows(database, 'itemFinancials', [
    { ...common, itemId: items.CAP, costMethod: 'AVERAGE', averageCost: '1.056604' },
    { ...common, itemId: items.RES, costMethod: 'STANDARD', standardMaterialCost: '0.333333' },
    { ...common, itemId: items.BRKT, costMethod: 'STANDARD', standardMaterialCost: '8', standardLaborCost: '30' },
    { ...common, itemId: items.WIRE, costMethod: 'FIFO', purchaseUom: 'ROLL' },
  ]);
  await row(database, 'itemPurchaseUnit', { itemId: items.WIRE, unitOfMeasure: 'ROLL', factorNumerator: '100' });
  const number = await row(database, 'vendorPartNumber', {
    itemId: items.WIRE,
    supplierId: acme,
    number: '0042',
    purchaseUom: 'ROLL',
    packQuantity: '100',
    currency: 'USD',
    preferred: true,
  });
  await rows(database, 'vendorPriceBreak', [
    { vendorPartNumberId: number, minimumQuantity: '10', unitPrice: '44.123456', currency: 'USD' },
    { vendorPartNumberId: number, minimumQuantity: '1', unitPrice: '45', currency: 'USD' },
  ]);
  return { items, parts };
};

/** Two sites in one legal entity, two periods, two suppliers, four items by three cost methods. */
export const masterData = async (database: TestDatabase): Promise<MasterData> => {
  const lax = await row(database, 'site', { code: 'LAX', name: 'Los Angeles', timeZone: 'America/Los_Angeles' });
  const aus = await row(database, 'site', { code: 'AUS', name: 'Austin', timeZone: 'America/Chicago' });
  const books = await row(database, 'subsidiary', { code: 'US01', name: 'Example Inc', currency: 'USD' });
  const accounts = await chart(database);
  await rows(database, 'siteFinancials', [
    { siteId: lax, subsidiaryId: books, inventoryAccountId: accounts['INVENTORY'] },
    { siteId: aus, subsidiaryId: books },
  ]);
  const period = (code: string, startDate: string, endDate: string) =>
    row(database, 'accountingPeriod', { subsidiaryId: books, code, startDate, endDate });
  const january = await period('2026-01', '2026-01-01', '2026-01-31');
  const february = await period('2026-02', '2026-02-01', '2026-02-28');
  const terms = await row(database, 'paymentTerm', {
    code: '2/10 NET 30',
    netDays: 30,
    discountPercent: '2',
    discountDays: 10,
  });
  const acme = await row(database, 'supplier', { code: 'S-001', name: 'Acme', currency: 'USD', paymentTermId: terms });
  const bolt = await row(database, 'supplier', { code: 'S-002', name: 'Bolt & Co', currency: 'EUR', status: 'HOLD' });
  await rows(database, 'supplierAddress', [
    { supplierId: acme, kind: 'MAIN', line1: '1 Main St', city: 'Reno', country: 'US' },
  ]);
  await rows(database, 'supplierContact', [{ supplierId: acme, name: 'Ada', email: 'ada@example.com' }]);
  await row(database, 'exchangeRate', {
    fromCurrency: 'EUR',
    toCurrency: 'USD',
    validFrom: '2026-01-01',
    rate: '1.0812345678',
  });
  const { items, parts } = await itemsIn(database, accounts, acme);
  return { lax, aus, books, january, february, acme, bolt, terms, accounts, items, parts };
};
