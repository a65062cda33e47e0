import { add, compare, multiply, round, subtract } from '../../kernel/decimal.ts';
import type { Moved } from '../floor/stock.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { dayAt, must, siteOf, type KnownPart, type Site } from '../world.ts';
import { totalOf } from './costs.ts';
import { cents, negate, noon, periodId, post, roleAccount } from './ledger.ts';
import { bookStock, changeStock, costOf, stockAccount } from './stock.ts';

type Category = 'MATCHED' | 'TIMING' | 'UNPOSTED' | 'MISSING_IN_ERP' | 'MISSING_IN_MES' | 'UNEXPLAINED';
type Compared = {
  part: KnownPart;
  floor: string;
  transit: string;
  books: string;
  difference: string;
  category: Category;
  evidence: string[];
};

const sum = (quantities: readonly string[]): string => add('0', ...quantities);

const categoryOf = (
  difference: string,
  open: readonly Moved[],
  known: { onFloor: boolean; inBooks: boolean },
): Category => {
  if (difference === '0') return 'MATCHED';
  if (!known.inBooks) return 'MISSING_IN_ERP';
  if (!known.onFloor) return 'MISSING_IN_MES';
  const explained = open.filter(({ type }) => type !== 'ADJUSTED');
  if (sum(explained.map(({ quantity }) => quantity)) !== difference) return 'UNEXPLAINED';
  return explained.every(({ postedOn }) => postedOn !== null) ? 'TIMING' : 'UNPOSTED';
};

/** One item of a site at an instant: the floor's count, what is in transit, and the books, with the events between them. */
const compareItem = (plant: Plant, site: Site, part: KnownPart, asOf: Date): Compared => {
  const day = dayAt(site, asOf);
  const moved = plant.floor.moved.filter(
    ({ stock, at }) => stock.part.itemId === part.itemId && stock.site === site && at <= asOf,
  );
  const booked = plant.books.moves.filter(
    ({ stock, day: on }) => stock.itemId === part.itemId && stock.site === site && on <= day,
  );
  const quantityIn = (transit: boolean): string =>
    sum(moved.filter(({ place }) => (place.type === 'IN_TRANSIT') === transit).map(({ quantity }) => quantity));
  const [floor, transit, books] = [quantityIn(false), quantityIn(true), sum(booked.map(({ quantity }) => quantity))];
  const difference = subtract(add(floor, transit), books);
  // Splits and moves within the site come to nothing; what the books took over by that day is in them.
  const open = moved.filter(
    ({ type, postedOn }) => !type.startsWith('TRANSFERRED') && (postedOn === null || postedOn > day),
  );
  const category = categoryOf(difference, open, { onFloor: moved.length > 0, inBooks: booked.length > 0 });
  const evidence = difference === '0' ? [] : [...new Set(open.map(({ event }) => event))];
  return { part, floor, transit, books, difference, category, evidence };
};

const itemsAt = (plant: Plant, site: Site): KnownPart[] => {
  const known = new Map<string, KnownPart>();
  const held = new Set([
    ...plant.floor.moved.filter(({ stock }) => stock.site === site).map(({ stock }) => stock.part.itemId),
    ...[...plant.books.stocks.values()].filter((stock) => stock.site === site).map(({ itemId }) => itemId),
  ]);
  for (const part of plant.world.parts.values())
    if (held.has(part.itemId) && !known.has(part.itemId)) known.set(part.itemId, part);
  return [...known.values()];
};

const rowId = (number: string, partNumber: string, asOf: Date): string =>
  demoId('reconciliationRow', `${number}/${partNumber}`, asOf);

/** Compares the floor's stock with the books, item by item, and keeps what it found. Reads only what the stories have told. */
export const reconcile = (
  plant: Plant,
  given: { number: string; site: 'LAX' | 'AUS'; asOf: Date; notes?: Readonly<Record<string, string>> },
): void => {
  const site = siteOf(plant.world, given.site);
  const rows = itemsAt(plant, site)
    .map((part) => compareItem(plant, site, part, given.asOf))
    .filter(({ floor, transit, books }) => [floor, transit, books].some((quantity) => quantity !== '0'));
  const id = demoId('reconciliationRun', given.number, given.asOf);
  const has = (category: Category): boolean => rows.some((row) => row.category === category);
  plant.world.erp.add('reconciliationRun', {
    id,
    siteId: site.id,
    number: given.number,
    asOf: given.asOf,
    status: has('UNEXPLAINED')
      ? 'UNEXPLAINED'
      : rows.every(({ category }) => category === 'MATCHED')
        ? 'MATCHED'
        : 'DIFFERENCES',
    startedBy: 'Iris Vogel',
    currency: 'USD',
  });
  for (const { part, floor, transit, books, difference, category, evidence } of rows) {
    const { own, method } = costOf(plant.books, part.partNumber);
    const cost = method === 'STANDARD' ? totalOf(own) : own.material;
    plant.world.erp.add('reconciliationRow', {
      id: rowId(given.number, part.partNumber, given.asOf),
      siteId: site.id,
      reconciliationRunId: id,
      currency: 'USD',
      itemId: part.itemId,
      unitOfMeasure: part.uom,
      shopFloorQuantity: floor,
      inTransitQuantity: transit,
      financialQuantity: books,
      valueDifference: round(multiply(difference, cost), 2),
      category,
      evidenceEventIds: evidence,
      note: given.notes?.[part.partNumber] ?? null,
    });
  }
};

/** A correction of the books by a named person: after a reconciliation, or stock carried over from before. */
export const adjust = (
  plant: Plant,
  given: {
    number: string;
    part: KnownPart;
    quantity: string;
    reason: string;
    day: string;
    row?: { run: string; asOf: Date };
  },
): void => {
  const { world, books } = plant;
  const { part, quantity, day, number } = given;
  const site = siteOf(world, 'LAX');
  const value = cents(multiply(totalOf(costOf(books, part.partNumber).own), quantity));
  const id = demoId('adjustingEntry', number, noon(site, day));
  world.erp.add('adjustingEntry', {
    id,
    siteId: site.id,
    number,
    itemId: part.itemId,
    reconciliationRowId: given.row === undefined ? null : rowId(given.row.run, part.partNumber, given.row.asOf),
    kind: 'CORRECTION',
    quantity,
    value,
    currency: 'USD',
    reason: given.reason,
    approvedBy: 'Helen Park',
    postingDate: day,
    accountingPeriodId: periodId(day),
  });
  const shared = { itemId: part.itemId, quantity };
  const lines = [
    { ...shared, account: stockAccount(books, part.partNumber), amount: value },
    { ...shared, account: roleAccount('SHRINK'), amount: negate(value) },
  ];
  const posting = must(
    post(world, books, {
      site,
      day,
      source: { type: 'ADJUSTING_ENTRY', id },
      description: `${number}: ${given.reason}`,
      adjusting: true,
      lines,
    }),
    'journal',
  );
  changeStock(world, books, bookStock(books, site, part, 'UNRESTRICTED'), { quantity, value, day, posting });
  if (compare(quantity, '0') === 0) throw new Error(`${number} corrects nothing`);
};
