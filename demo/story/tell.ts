import type { LoggedEvent } from '../../kernel/signed-event.ts';
import { releaseDemands } from '../books/demands.ts';
import { setUpItems, retireItem } from '../books/items.ts';
import { holdSupplier, setUpParties } from '../books/parties.ts';
import { closeOrder, openOrder } from '../books/orders.ts';
import { closeMonth } from '../books/periods.ts';
import { adjust, reconcile } from '../books/reconciliation.ts';
import { carry, carryDesign } from '../carry/carry.ts';
import { orders } from '../data/orders.ts';
import type { Order } from '../data/shapes.ts';
import { raise, resolve } from '../floor/issues.ts';
import { setItemSites } from '../floor/item-sites.ts';
import { planParts, planSecondRevisions } from '../floor/procedures.ts';
import { setUpPlaces } from '../floor/setup.ts';
import { scrapStock } from '../floor/scrap.ts';
import type { Plant } from '../plant.ts';
import { at, founded, partOf, siteOf } from '../world.ts';
import { buildBoards, buildElectronics, buildFans } from './electronics.ts';
import { buildExample, buildHubs } from './example.ts';
import { kits } from './kits.ts';
import { count, earlyTransfers, holdForQuality, holdMagnets, lateTransfers, shipments } from './logistics.ts';
import { buildMotorLine, stopRotorsShort } from './motors.ts';
import { anodise, mountsToA, mountsToB } from './mounts.ts';
import { buyEarly } from './purchasing.ts';
import { writeQuality } from './quality.ts';
import { buyLater } from './returns.ts';
import { stockUp } from './stock-up.ts';
import { rework, unitsInWork, unitsToA, unitsToB } from './units.ts';

const early = (order: Order): boolean => order.status !== 'REJECTED';

/** Orders that nothing hinders from being placed; the others stand where their story is told. */
const placeOrders = async (plant: Plant): Promise<void> => {
  const outside = (order: Order): boolean => order.lines.some(({ type }) => type === 'OUTSIDE_PROCESSING');
  for (const order of orders.filter((one) => early(one) && !outside(one))) await openOrder(plant, order);
  // Drawn up before the supplier was put on hold, and rejected for it.
  const hold = () => holdSupplier(plant, 'TITANEX', '2026-02-25').then(() => '2026-02-25');
  for (const order of orders.filter((one) => !early(one))) await openOrder(plant, order, {}, hold);
  await carry(plant, founded);
};

const isFirst = ({ type, data }: LoggedEvent): boolean =>
  ['plm.part.released', 'plm.routing.released'].includes(type) && (data as { revision?: unknown }).revision === 'A';

/** What the plant has before its first working day: parties, what engineering released, what finance says of it, and what is ordered. */
const setUp = async (plant: Plant): Promise<void> => {
  await setUpPlaces(plant);
  await carryDesign(plant, founded, isFirst);
  await setUpParties(plant);
  await setUpItems(plant);
  await carry(plant, founded);
  await adjust(plant, {
    part: partOf(plant.world, 'PRP-13'),
    quantity: '12',
    reason: 'Carried over from the old system',
    day: '2026-01-05',
  });
  await carryDesign(
    plant,
    at(siteOf(plant.world, 'LAX'), '2026-01-12 09:00'),
    ({ type }) => type === 'plm.part.obsoleted',
  );
  await retireItem(plant, 'PRP-13', '2026-01-12');
  await planParts(plant);
  await placeOrders(plant);
};

const endOfJanuary = new Date('2026-02-01T07:59:00Z');
const endOfFebruary = new Date('2026-03-01T07:59:00Z');
const friday = new Date('2026-03-14T06:59:00Z');

/** Orders that came and were billed in full, or closed short. */
const settled = ['PO-1001', 'PO-1002', 'PO-1003', 'PO-1004', 'PO-1005', 'PO-1029'];

/** The second revisions are released by their change notice, and the floor hears of it; then come the demands for them. */
const changeDesign = async (plant: Plant): Promise<void> => {
  await carryDesign(plant, at(siteOf(plant.world, 'LAX'), '2026-02-27 10:05'), () => true);
  await planSecondRevisions(plant);
  await releaseDemands(plant, '2026-03-02');
  await carry(plant, at(siteOf(plant.world, 'LAX'), '2026-03-02 06:30'));
};

/** The books of January against the floor's count, once all that belongs to it is in. */
const compareJanuary = (plant: Plant): Promise<string> =>
  reconcile(plant, { site: 'LAX', asOf: endOfJanuary, since: founded, day: '2026-02-03' });

const compareBooks = async (plant: Plant): Promise<void> => {
  const february = await reconcile(plant, {
    site: 'LAX',
    asOf: endOfFebruary,
    since: endOfJanuary,
    day: '2026-03-02',
  });
  await adjust(plant, {
    part: partOf(plant.world, 'CLP-8'),
    quantity: '-2',
    reason: 'Cycle count of 26 February',
    day: '2026-03-02',
    comparison: february,
  });
  // The books lack what the fans of February used: its inventory cannot be closed.
  await closeMonth(plant, '2026-02', { modules: ['AP', 'GL'], soft: true, day: '2026-03-06' });
  await reconcile(plant, { site: 'LAX', asOf: friday, since: endOfFebruary, day: '2026-03-14' });
  await reconcile(plant, { site: 'AUS', asOf: friday, since: endOfFebruary, day: '2026-03-14' });
};

/**
 * Tells the plant's first ten weeks in order: what was bought, built, moved, shipped, billed and found wrong. Each thing is done by the command
 * of the system whose work it is, and the others hear of it by its signed events.
 */
export const tell = async (plant: Plant): Promise<void> => {
  await setUp(plant);
  await stockUp(plant);
  await buildExample(plant);
  await buildHubs(plant);
  await buildMotorLine(plant);
  await buildBoards(plant);
  await buyEarly(plant);
  await compareJanuary(plant);
  await buildElectronics(plant);
  await earlyTransfers(plant);
  await anodise(plant);
  await mountsToA(plant);
  await buildFans(plant);
  await releaseDemands(plant, '2026-02-20');
  await carry(plant, at(siteOf(plant.world, 'LAX'), '2026-02-20 17:00'));
  await raise(plant, 'NCR-1002');
  await unitsToA(plant);
  await count(plant, 'CLP-8@BIN-A1', '-2', '2026-02-26 17:00');
  await changeDesign(plant);
  await resolve(plant, 'NCR-1002');
  await mountsToB(plant);
  await unitsToB(plant);
  await holdMagnets(plant);
  await stopRotorsShort(plant);
  await rework(plant);
  await holdForQuality(plant);
  await raise(plant, 'NCR-1004');
  await buyLater(plant);
  await resolve(plant, 'NCR-1004');
  await scrapStock(plant, {
    stock: 'PRE-2601-BRG-608',
    quantity: '2',
    at: '2026-03-10 09:15',
    reason: 'DROPPED',
    comment: 'Fell off the bench.',
  });
  await lateTransfers(plant);
  await unitsInWork(plant);
  await kits(plant);
  await shipments(plant);
  await count(plant, 'LBL-SN@BIN-A2', '-3', '2026-03-13 17:00');
  for (const number of settled) await closeOrder(plant, number, '2026-03-13');
  await carry(plant, at(siteOf(plant.world, 'LAX'), '2026-03-13 17:20'));
  await setItemSites(plant);
  await raise(plant, 'NCR-1006');
  await writeQuality(plant);
  await compareBooks(plant);
};
