import { accounts, periods, subsidiaries, type AccountRole } from '../data/finance.ts';
import { boughtServices } from '../data/bought-parts.ts';
import { sites } from '../data/sites.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { serviceId } from '../plm/rows.ts';
import { founded, must, siteOf, type World } from '../world.ts';

export const accountId = (number: string): string => demoId('glAccount', number, founded);
export const roleAccount = (role: AccountRole): string =>
  accountId(
    must(
      accounts.find((account) => account.role === role),
      `account for ${role}`,
    ).number,
  );
export const subsidiaryId = demoId('subsidiary', 'KPS-US', founded);
export const periodId = (code: string): string => demoId('accountingPeriod', code, founded);

const foundPeriods = (world: World): void => {
  for (const { code, start, end, closed = false } of periods) {
    const status = closed ? ('CLOSED' as const) : ('OPEN' as const);
    world.erp.add('accountingPeriod', {
      ...{ id: periodId(code), subsidiaryId, code, startDate: start, endDate: end },
      ...{ apStatus: status, inventoryStatus: status, glStatus: status },
    });
  }
};

// Born in ERP: there is no release of PLM that would bring them.
const foundServices = (world: World): void => {
  for (const { number, description } of boughtServices) {
    const itemId = serviceId(number);
    const item = { id: itemId, partNumber: number, baseUom: 'EA', originSystem: 'ERP', sourceVersion: 1 } as const;
    world.erp.add('item', { ...item, description });
    world.mes.add('item', { ...item, itemType: 'SERVICE', sourcingStrategy: 'BUY' });
    world.erp.add('itemFinancials', {
      ...{ id: demoId('itemFinancials', number, founded), itemId, status: 'ACTIVE', costMethod: 'STANDARD' },
      ...{ currency: 'USD', expenseAccountId: roleAccount('EXPENSE') },
    });
  }
};

/** What no command makes, since a company has it before it begins: the legal entity with its accounts and months, and what is bought but no part. */
export const foundBooks = (world: World): void => {
  for (const { number, name, type, role } of accounts)
    world.erp.add('glAccount', { id: accountId(number), number, name, type, role });
  for (const { code, name, currency } of subsidiaries)
    world.erp.add('subsidiary', { id: subsidiaryId, code, name, currency });
  for (const { code, inventoryAccount } of sites) {
    const siteId = siteOf(world, code).id;
    world.erp.add('siteFinancials', { siteId, subsidiaryId, inventoryAccountId: accountId(inventoryAccount) });
  }
  foundPeriods(world);
  foundServices(world);
};

/** What no command says of orders yet: fees on top of their lines, and what the accounting system of the parent calls them. */
export const noteOrders = ({ world, orders }: Plant): void => {
  for (const { id, data, site } of orders.values()) {
    for (const [index, fee] of (data.fees ?? []).entries())
      world.erp.add('purchaseOrderFee', {
        id: demoId('purchaseOrderFee', `${data.number}/${String(index + 1)}`, founded),
        ...{ siteId: site.id, purchaseOrderId: id, position: index + 1 },
        ...fee,
      });
    if (data.status === 'DRAFT') continue;
    const value = `${data.number.slice(3)}00`;
    world.erp.add('externalId', { system: 'NetSuite', type: 'purchaseorder', value, entityId: id });
  }
};
