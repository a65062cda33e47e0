import { toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import { updateItemFinancials } from '../../subgraphs/erp/item/item-financials.commands.ts';
import { setItemPurchaseUnit } from '../../subgraphs/erp/item/purchase-unit.commands.ts';
import { upsertVendorPartNumber } from '../../subgraphs/erp/item/vendor-number.commands.ts';
import { boughtParts } from '../data/bought-parts.ts';
import type { BoughtPart } from '../data/shapes.ts';
import { etagOf } from '../../kernel/etag.ts';
import type { Plant } from '../plant.ts';
import { inErp } from './act.ts';
import { standardCosts, type ItemCost } from './costs.ts';
import { roleAccount } from './founding.ts';
import { atFounding, supplierId } from './parties.ts';

const financialsOf = async ({ erp }: Plant, itemId: string): Promise<{ itemId: string; etag: string }> => {
  const row = await erp.db
    .selectFrom('itemFinancials')
    .select(['id', 'version'])
    .where('itemId', '=', itemId)
    .executeTakeFirstOrThrow();
  return { itemId: toWire(ids.Item, itemId), etag: etagOf(row) };
};

const setUpFinancials = async (plant: Plant, itemId: string, partNumber: string, cost: ItemCost): Promise<void> => {
  const standard = cost.method === 'STANDARD';
  await inErp(plant, atFounding(plant), updateItemFinancials, {
    ...(await financialsOf(plant, itemId)),
    // A sample that nobody has decided to buy is not set up.
    ...(partNumber === 'SEN-10' ? {} : { status: 'ACTIVE' }),
    costMethod: cost.method,
    standardMaterialCost: standard ? cost.own.material : null,
    standardLaborCost: standard ? cost.own.labor : null,
    standardMachineCost: standard ? cost.own.machine : null,
    standardOverheadCost: standard ? cost.own.overhead : null,
    inventoryAccountId: toWire(ids.GLAccount, roleAccount(cost.made ? 'FINISHED_GOODS' : 'INVENTORY')),
    expenseAccountId: toWire(ids.GLAccount, roleAccount('EXPENSE')),
    cogsAccountId: toWire(ids.GLAccount, roleAccount('COGS')),
    taxCode: 'CA-RESALE',
  });
};

const setUpPurchasing = async (plant: Plant, itemId: string, part: BoughtPart): Promise<void> => {
  const { pack, cost } = part;
  const buyer = atFounding(plant, 'Dana Ruiz');
  if (pack !== undefined) {
    const input = { unitOfMeasure: pack.code, factorNumerator: pack.quantity, factorDenominator: 1, isPackaging: true };
    await inErp(plant, buyer, setItemPurchaseUnit, { ...(await financialsOf(plant, itemId)), ...input });
    const bought = { ...(await financialsOf(plant, itemId)), purchaseUnitOfMeasure: pack.code };
    await inErp(plant, buyer, updateItemFinancials, bought);
  }
  const unitPrice = String(Math.round(Number(cost) * (pack?.quantity ?? 1) * 100) / 100);
  await inErp(plant, buyer, upsertVendorPartNumber, {
    ...(await financialsOf(plant, itemId)),
    supplierId: toWire(ids.Supplier, supplierId(plant, part.supplier)),
    number: part.vendorNumber,
    ...(pack === undefined ? {} : { purchaseUnitOfMeasure: pack.code }),
    ...{ leadTimeDays: 21, preferred: true, currency: 'USD' },
    priceBreaks: [{ minimumQuantity: 1, unitPrice, validFrom: '2026-01-01' }],
  });
};

/** What finance says of each item that PLM has released, and what its supplier calls it. */
export const setUpItems = async (plant: Plant): Promise<void> => {
  const costs = standardCosts();
  const items = new Map([...plant.world.parts.values()].map(({ partNumber, itemId }) => [partNumber, itemId]));
  for (const [partNumber, cost] of costs) {
    const itemId = items.get(partNumber);
    if (itemId === undefined) continue;
    await setUpFinancials(plant, itemId, partNumber, cost);
    const bought = boughtParts.find(({ number }) => number === partNumber);
    if (bought !== undefined) await setUpPurchasing(plant, itemId, bought);
  }
};

/** An item is not bought or made any more. */
export const retireItem = async (plant: Plant, partNumber: string, day: string): Promise<void> => {
  const item = [...plant.world.parts.values()].find((part) => part.partNumber === partNumber);
  if (item === undefined) throw new Error(`The demo plant has no part ${partNumber}`);
  const input = { ...(await financialsOf(plant, item.itemId)), status: 'INACTIVE' as const };
  await inErp(plant, { ...atFounding(plant), day }, updateItemFinancials, input);
};
