import { add, subtract } from '../../kernel/decimal.ts';
import type { Run } from '../floor/runs.ts';
import type { Stock } from '../floor/stock.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { must } from '../world.ts';
import { bookStock, changeStock, costOf, negate, noon, periodId, post, roleAccount, stockAccount, valueOut, type JournalLine } from './ledger.ts';

/** Cost of what was shipped, by element with every component split into its own; to the cent what leaves stock. */
export const bookShipment = (plant: Plant, given: { id: string; number: string; stock: Stock; demandId: string; run: Run; day: string; event: string }): void => {
  const { world, books } = plant;
  const { stock, run, day, event } = given;
  const held = bookStock(books, stock.site, stock.part, 'UNRESTRICTED');
  const value = valueOut(books, held, '1');
  const { rolled } = costOf(books, stock.part.partNumber);
  const material = subtract(value, add(rolled.labor, rolled.machine, rolled.overhead));
  const id = demoId('shipmentPosting', given.number, noon(stock.site, day));
  const shared = { tags: run.tags, itemId: stock.part.itemId, runId: run.id, account: roleAccount('COGS') };
  const cost: JournalLine[] = [
    { ...shared, element: 'MATERIAL', amount: material, quantity: '1' },
    { ...shared, element: 'LABOR', amount: rolled.labor },
    { ...shared, element: 'MACHINE', amount: rolled.machine },
    { ...shared, element: 'OVERHEAD', amount: rolled.overhead },
  ];
  const goods: JournalLine = { account: stockAccount(books, stock.part.partNumber), amount: negate(value), itemId: stock.part.itemId, quantity: '1', tags: run.tags };
  const journal = { site: stock.site, day, source: { type: 'SHIPMENT', id } as const, event, description: `${given.number}: ${stock.part.partNumber} ${stock.serial ?? ''}`, lines: [...cost, goods] };
  const posting = must(post(world, books, journal), 'journal of a shipment');
  changeStock(world, books, held, { quantity: '-1', value: negate(value), day, posting });
  world.erp.add('shipmentPosting', {
    id,
    siteId: stock.site.id,
    shipmentId: given.id,
    shipmentLineNumber: 1,
    sourceEventId: event,
    itemId: stock.part.itemId,
    partId: stock.part.id,
    demandId: given.demandId,
    runId: run.id,
    quantity: '1',
    unitOfMeasure: stock.unit,
    currency: 'USD',
    materialCost: material,
    laborCost: rolled.labor,
    machineCost: rolled.machine,
    overheadCost: rolled.overhead,
    department: run.tags.department ?? null,
    location: run.tags.location ?? null,
    costCenter: run.tags.costCenter ?? null,
    project: run.tags.project ?? null,
    transactionDate: day,
    postingDate: day,
    accountingPeriodId: periodId(day),
  });
};
