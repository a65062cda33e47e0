import { add, subtract } from '../../kernel/decimal.ts';
import type { Run } from '../floor/runs.ts';
import type { Stock } from '../floor/stock.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { must } from '../world.ts';
import { negate, noon, periodId, post, roleAccount, type JournalLine } from './ledger.ts';
import type { Elements } from './costs.ts';
import { bookStock, changeStock, costOf, stockAccount, valueOut } from './stock.ts';

export type Shipped = {
  id: string;
  number: string;
  stock: Stock;
  demandId: string;
  run: Run;
  day: string;
  event: string;
};

/** The cost of one, by element with every component split into its own; to the cent what leaves stock. */
const costOfOne = (plant: Plant, stock: Stock, value: string): Elements => {
  const { rolled } = costOf(plant.books, stock.part.partNumber);
  return { ...rolled, material: subtract(value, add(rolled.labor, rolled.machine, rolled.overhead)) };
};

const writePosting = ({ world }: Plant, id: string, given: Shipped, cost: Elements): void => {
  const { stock, run, day } = given;
  world.erp.add('shipmentPosting', {
    id,
    siteId: stock.site.id,
    shipmentId: given.id,
    shipmentLineNumber: 1,
    sourceEventId: given.event,
    itemId: stock.part.itemId,
    partId: stock.part.id,
    demandId: given.demandId,
    runId: run.id,
    quantity: '1',
    unitOfMeasure: stock.unit,
    currency: 'USD',
    materialCost: cost.material,
    laborCost: cost.labor,
    machineCost: cost.machine,
    overheadCost: cost.overhead,
    department: run.tags.department ?? null,
    location: run.tags.location ?? null,
    costCenter: run.tags.costCenter ?? null,
    project: run.tags.project ?? null,
    transactionDate: day,
    postingDate: day,
    accountingPeriodId: periodId(day),
  });
};

/** ERP's side of a shipment of one: cost of goods sold by element, against finished goods. */
export const bookShipment = (plant: Plant, given: Shipped): void => {
  const { world, books } = plant;
  const { stock, run, day, event } = given;
  const held = bookStock(books, stock.site, stock.part, 'UNRESTRICTED');
  const value = valueOut(books, held, '1');
  const cost = costOfOne(plant, stock, value);
  const id = demoId('shipmentPosting', given.number, noon(stock.site, day));
  const shared = { tags: run.tags, itemId: stock.part.itemId };
  const sold = { ...shared, runId: run.id, account: roleAccount('COGS') };
  const lines: JournalLine[] = [
    { ...sold, element: 'MATERIAL', amount: cost.material, quantity: '1' },
    { ...sold, element: 'LABOR', amount: cost.labor },
    { ...sold, element: 'MACHINE', amount: cost.machine },
    { ...sold, element: 'OVERHEAD', amount: cost.overhead },
    { ...shared, account: stockAccount(books, stock.part.partNumber), amount: negate(value), quantity: '1' },
  ];
  const description = `${given.number}: ${stock.part.partNumber} ${stock.serial ?? ''}`;
  const source = { type: 'SHIPMENT', id } as const;
  const posting = must(post(world, books, { site: stock.site, day, source, event, description, lines }), 'journal');
  changeStock(world, books, held, { quantity: '-1', value: negate(value), day, posting });
  writePosting(plant, id, given, cost);
};
