import { boughtParts, boughtServices } from '../data/bought-parts.ts';
import {
  accounts,
  exchangeRates,
  paymentTerms,
  periods,
  subsidiaries,
  suppliers,
  tolerances,
} from '../data/finance.ts';
import { sites, workCenters } from '../data/sites.ts';
import { supplierId, workCenterId } from '../floor/setup.ts';
import { demoId } from '../ids.ts';
import { serviceId } from '../plm/rows.ts';
import { founded, siteOf, type World } from '../world.ts';
import { accountId, roleAccount, subsidiaryId, type Books } from './ledger.ts';

export const paymentTermId = (code: string): string => demoId('paymentTerm', code, founded);
export const toleranceId = (supplier: string | null): string => demoId('matchTolerance', supplier ?? 'house', founded);

const writeAccounts = (world: World): void => {
  for (const { number, name, type, role } of accounts)
    world.erp.add('glAccount', { id: accountId(number), number, name, type, role });
  for (const { code, name, currency } of subsidiaries)
    world.erp.add('subsidiary', { id: demoId('subsidiary', code, founded), code, name, currency });
  for (const { code, inventoryAccount } of sites) {
    const siteId = siteOf(world, code).id;
    world.erp.add('siteFinancials', { siteId, subsidiaryId, inventoryAccountId: accountId(inventoryAccount) });
  }
};

const writePeriods = (world: World): void => {
  for (const { code, start, end, ap, inventory, gl } of periods) {
    world.erp.add('accountingPeriod', {
      id: demoId('accountingPeriod', code, founded),
      subsidiaryId,
      code,
      startDate: start,
      endDate: end,
      apStatus: ap,
      inventoryStatus: inventory,
      glStatus: gl,
    });
  }
};

const writeTerms = (world: World): void => {
  for (const { code, description, netDays, discountPercent, discountDays } of paymentTerms)
    world.erp.add('paymentTerm', {
      id: paymentTermId(code),
      code,
      description,
      netDays,
      discountPercent,
      discountDays,
    });
  for (const { from, to, validFrom, rate } of exchangeRates) {
    const id = demoId('exchangeRate', `${from}/${to} ${validFrom}`, founded);
    world.erp.add('exchangeRate', {
      id,
      fromCurrency: from,
      toCurrency: to,
      validFrom,
      rate,
      source: 'Treasury, month rate',
    });
  }
  for (const { supplier, quantityPercent, pricePercent, priceAmount, totalAmount } of tolerances) {
    world.erp.add('matchTolerance', {
      id: toleranceId(supplier),
      subsidiaryId,
      supplierId: supplier === null ? null : supplierId(supplier),
      quantityPercent,
      pricePercent,
      priceAmount,
      totalAmount,
      currency: supplier === null ? 'USD' : 'EUR',
    });
  }
};

const writeSuppliers = (world: World): void => {
  for (const { code, name, status, currency, term, taxId, address, contact } of suppliers) {
    const id = supplierId(code);
    const [line1, city, region, postalCode, country] = address;
    const [person, role, email] = contact;
    world.erp.add('supplier', { id, code, name, status, currency, paymentTermId: paymentTermId(term), taxId });
    const addressId = demoId('supplierAddress', code, founded);
    world.erp.add('supplierAddress', {
      id: addressId,
      supplierId: id,
      kind: 'MAIN',
      line1,
      city,
      region,
      postalCode,
      country,
    });
    world.erp.add('supplierContact', {
      id: demoId('supplierContact', code, founded),
      supplierId: id,
      name: person,
      role,
      email,
    });
  }
};

const writeWorkCenters = (world: World): void => {
  for (const { code, site, name, hoursPerDay, labor, machine, overhead } of workCenters) {
    const siteId = siteOf(world, site).id;
    const id = workCenterId(code);
    world.erp.add('workCenter', { id, siteId, code, name, capacityHoursPerDay: hoursPerDay });
    world.erp.add('workCenterRate', {
      id: demoId('workCenterRate', code, founded),
      siteId,
      workCenterId: id,
      validFrom: '2026-01-01',
      currency: 'USD',
      laborRate: labor,
      machineRate: machine,
      overheadRate: overhead,
    });
  }
};

const writeVendorNumbers = (world: World, itemIds: ReadonlyMap<string, string>): void => {
  for (const part of boughtParts) {
    const itemId = itemIds.get(part.number);
    if (itemId === undefined) continue;
    const { number, supplier, vendorNumber, pack, uom = 'EA', cost } = part;
    const id = demoId('vendorPartNumber', `${supplier}/${number}`, founded);
    const packQuantity = String(pack?.quantity ?? 1);
    world.erp.add('vendorPartNumber', {
      id,
      itemId,
      supplierId: supplierId(supplier),
      number: vendorNumber,
      purchaseUom: pack?.code ?? uom,
      packQuantity,
      leadTimeDays: 21,
      preferred: true,
      currency: 'USD',
    });
    const price = String(Math.round(Number(cost) * Number(packQuantity) * 100) / 100);
    world.erp.add('vendorPriceBreak', {
      id: demoId('vendorPriceBreak', `${supplier}/${number}`, founded),
      vendorPartNumberId: id,
      minimumQuantity: '1',
      unitPrice: price,
      currency: 'USD',
      validFrom: '2026-01-01',
    });
    if (pack === undefined) continue;
    world.erp.add('itemPurchaseUnit', {
      id: demoId('itemPurchaseUnit', number, founded),
      itemId,
      unitOfMeasure: pack.code,
      factorNumerator: packQuantity,
    });
  }
};

/** Companies, accounts, periods, terms, suppliers, work centers, and what suppliers call our parts. */
export const setUpBooks = (world: World): void => {
  writeAccounts(world);
  writePeriods(world);
  writeTerms(world);
  writeSuppliers(world);
  writeWorkCenters(world);
  writeVendorNumbers(world, new Map([...world.parts.values()].map((part) => [part.partNumber, part.itemId])));
};

/** What finance knows of each item in the end, average costs among it.. */
export const writeItemFinancials = (world: World, books: Books): void => {
  const seen = new Set<string>();
  for (const { itemId, partNumber } of world.parts.values()) {
    const cost = books.costs.get(partNumber);
    if (cost === undefined || seen.has(itemId)) continue;
    seen.add(itemId);
    const stock = books.stocks.get(`LAX/${partNumber}/UNRESTRICTED`);
    const average = stock === undefined || stock.quantity === '0' ? null : Number(stock.value) / Number(stock.quantity);
    const bought = boughtParts.find((part) => part.number === partNumber);
    const standard = cost.method === 'STANDARD';
    world.erp.add('itemFinancials', {
      id: demoId('itemFinancials', partNumber, founded),
      itemId,
      status: bought?.obsolete === true ? 'INACTIVE' : partNumber === 'SEN-10' ? 'SETUP' : 'ACTIVE',
      costMethod: cost.method,
      currency: 'USD',
      standardMaterialCost: standard ? cost.own.material : null,
      standardLaborCost: standard ? cost.own.labor : null,
      standardMachineCost: standard ? cost.own.machine : null,
      standardOverheadCost: standard ? cost.own.overhead : null,
      averageCost: average === null || standard ? null : average.toFixed(6),
      inventoryAccountId: roleAccount(cost.made ? 'FINISHED_GOODS' : 'INVENTORY'),
      expenseAccountId: roleAccount('EXPENSE'),
      cogsAccountId: roleAccount('COGS'),
      taxCode: 'CA-RESALE',
      purchaseUom: bought?.pack?.code ?? null,
    });
  }
  for (const { number } of boughtServices) {
    const id = demoId('itemFinancials', number, founded);
    const accounts = { expenseAccountId: roleAccount('EXPENSE') };
    world.erp.add('itemFinancials', {
      id,
      itemId: serviceId(number),
      status: 'ACTIVE',
      costMethod: 'STANDARD',
      currency: 'USD',
      ...accounts,
    });
  }
};
