import { openOrder, writeOrders } from '../books/orders.ts';
import { writeDemands } from '../books/demands.ts';
import { copyRuns } from '../books/production.ts';
import { adjust, reconcile } from '../books/reconciliation.ts';
import { setUpBooks, writeItemFinancials } from '../books/setup.ts';
import { writeBooks } from '../books/write-books.ts';
import { boughtServices } from '../data/bought-parts.ts';
import { orders } from '../data/orders.ts';
import { copyDesign, writeItemSites } from '../floor/copies.ts';
import { planParts } from '../floor/procedures.ts';
import { scrapStock } from '../floor/scrap.ts';
import { setUpFloor } from '../floor/setup.ts';
import { writeStock } from '../floor/stock.ts';
import { writeRuns } from '../floor/write-runs.ts';
import { register } from '../flows/register.ts';
import { plantOf, type Plant } from '../plant.ts';
import type { KnownDesign, KnownLine } from '../plm/known.ts';
import { serviceId } from '../plm/rows.ts';
import { partOf, worldOf } from '../world.ts';
import { buildElectronics, buildFans } from './electronics.ts';
import { buildExample, buildHubs } from './example.ts';
import { kits } from './kits.ts';
import {
  count,
  earlyTransfers,
  holdArrivals,
  holdForQuality,
  holdMagnets,
  lateTransfers,
  shipments,
} from './logistics.ts';
import { buildMotorLine, stopRotorsShort } from './motors.ts';
import { anodise, mountsToA, mountsToB, planBrackets } from './mounts.ts';
import { buyEarly } from './purchasing.ts';
import { writeQuality } from './quality.ts';
import { buyLater } from './returns.ts';
import { stockUp } from './stock-up.ts';
import { rework, unitsInWork, unitsToA, unitsToB } from './units.ts';

const byParent = (lines: readonly KnownLine[]): ReadonlyMap<string, readonly KnownLine[]> => {
  const grouped = new Map<string, KnownLine[]>();
  for (const line of lines) grouped.set(line.parentPartId, [...(grouped.get(line.parentPartId) ?? []), line]);
  return grouped;
};

const setUp = (design: KnownDesign): Plant => {
  const world = worldOf(design.parts);
  const plant = plantOf(world, byParent(design.lines));
  setUpFloor(world);
  setUpBooks(world);
  copyDesign(world, design);
  writeItemSites(world);
  writeDemands(plant);
  planParts(plant);
  const sentOut = new Map([['RUN-1009', planBrackets(plant)]]);
  const services = new Map(boughtServices.map(({ number }) => [number, serviceId(number)]));
  for (const order of orders) openOrder(world, plant.orders, order, services, sentOut);
  return plant;
};

const endOfJanuary = new Date('2026-02-01T07:59:00Z');
const endOfFebruary = new Date('2026-03-01T07:59:00Z');
const friday = new Date('2026-03-14T06:59:00Z');

const compareBooks = (plant: Plant): void => {
  const sites = { site: 'LAX' } as const;
  const washers = { 'WSH-M3': 'RCT-1039: ERP did not answer; the delivery is tried again.' };
  reconcile(plant, { number: 'REC-2026-01', ...sites, asOf: endOfJanuary });
  reconcile(plant, {
    number: 'REC-2026-02',
    ...sites,
    asOf: endOfFebruary,
    notes: { 'CLP-8': 'Two fewer counted on 26 February.' },
  });
  adjust(plant, {
    number: 'ADJ-0002',
    part: partOf(plant.world, 'CLP-8'),
    quantity: '-2',
    reason: 'Cycle count of 26 February',
    day: '2026-03-02',
    row: { run: 'REC-2026-02', asOf: endOfFebruary },
  });
  reconcile(plant, { number: 'REC-2026-03', ...sites, asOf: friday, notes: washers });
  reconcile(plant, { number: 'REC-2026-03-AUS', site: 'AUS', asOf: friday });
};

/**
 * Tells the plant's first ten weeks in order: what was bought, built, moved, shipped, billed and found wrong. MES's and ERP's rows, and
 * what PLM keeps of them, are what comes of it.
 */
export const tell = (design: KnownDesign): Plant => {
  const plant = setUp(design);
  adjust(plant, {
    number: 'ADJ-0001',
    part: partOf(plant.world, 'PRP-13'),
    quantity: '12',
    reason: 'Carried over from the old system',
    day: '2026-01-05',
  });
  stockUp(plant);
  buildExample(plant);
  buildHubs(plant);
  buildMotorLine(plant);
  buyEarly(plant);
  buildElectronics(plant);
  earlyTransfers(plant);
  anodise(plant);
  holdArrivals(plant);
  mountsToA(plant);
  buildFans(plant);
  unitsToA(plant);
  count(plant, 'CLP-8@BIN-A1', '-2', '2026-02-26 17:00');
  mountsToB(plant);
  unitsToB(plant);
  holdMagnets(plant);
  stopRotorsShort(plant);
  rework(plant);
  holdForQuality(plant);
  buyLater(plant);
  scrapStock(plant, {
    stock: 'PRE-2601-BRG-608',
    quantity: '2',
    at: '2026-03-10 09:15',
    reason: 'DROPPED',
    comment: 'Fell off the bench.',
  });
  lateTransfers(plant);
  unitsInWork(plant);
  kits(plant);
  shipments(plant);
  count(plant, 'LBL-SN@BIN-A2', '-3', '2026-03-13 17:00');
  writeQuality(plant);
  compareBooks(plant);
  register(plant);
  writeRuns(plant);
  copyRuns(plant);
  writeStock(plant.world, plant.floor);
  writeOrders(plant.world, plant.orders);
  writeBooks(plant);
  writeItemFinancials(plant.world, plant.books);
  return plant;
};
