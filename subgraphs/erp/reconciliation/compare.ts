import { add, compare, divide, multiply, quantity, round } from '../../../kernel/decimal.ts';
import { Refusal } from '../../../kernel/errors.ts';
import type { Tx } from '../command.ts';
import { toBase } from '../item/unit.ts';
import type { ShopFloorRowInput } from '../schema.generated.ts';
import { categoryOf, differenceOf, type Facts, type Finding } from './category.rules.ts';
import { booksAsOf, itemsNamed, knownEvents, packsOf, withheldAt } from './reconciliation.write.queries.ts';

type Item = Awaited<ReturnType<typeof itemsNamed>>[number];
type Booked = Awaited<ReturnType<typeof booksAsOf>>[number];
type Pack = Awaited<ReturnType<typeof packsOf>>[number];
type Floor = { shopFloor: string; inTransit: string; owed: string; converts: boolean; events: readonly string[] };

/** One item of a comparison: what both sides say, and why they differ. Quantities in the base unit, value in the books' currency. */
export type Compared = { item: Item; facts: Facts; finding: Finding; difference: string; value: string };

const nothing: Floor = { shopFloor: '0', inTransit: '0', owed: '0', converts: true, events: [] };

const floorOf = (given: ShopFloorRowInput, item: Item, packs: readonly Pack[]): Floor => {
  const base = (value: number): string =>
    toBase({ baseUom: item.baseUom, packs }, quantity(value, 'a quantity of the floor'), given.unitOfMeasure);
  const { shopFloorQuantity, inTransitQuantity = 0, unpostedQuantity = 0, evidenceEventIds: events = [] } = given;
  try {
    return {
      shopFloor: base(shopFloorQuantity),
      inTransit: base(inTransitQuantity),
      owed: base(unpostedQuantity),
      converts: true,
      events,
    };
  } catch (error) {
    if (!(error instanceof Refusal) || !error.code.startsWith('UOM_')) throw error;
    const shopFloor = quantity(shopFloorQuantity, 'shopFloorQuantity');
    return { ...nothing, shopFloor, converts: false, events };
  }
};

// An item has a row for each unit that the floor counts it in: what completed work lacks may be in another than its stock.
const together = (left: Floor, right: Floor): Floor => ({
  shopFloor: add(left.shopFloor, right.shopFloor),
  inTransit: add(left.inTransit, right.inTransit),
  owed: add(left.owed, right.owed),
  converts: left.converts && right.converts,
  events: [...new Set([...left.events, ...right.events])],
});

// What one base unit is worth: by finance's cost; else by what the books carry, now or for what came late.
const unitValue = (item: Item, booked: Booked | undefined): string => {
  if (item.costMethod === 'STANDARD' && item.standardCost !== null) return item.standardCost;
  if (booked !== undefined && compare(booked.quantity, '0') > 0) return divide(booked.value, booked.quantity, 12);
  if (booked !== undefined && compare(booked.lateQuantity, '0') > 0)
    return divide(booked.lateValue, booked.lateQuantity, 12);
  return item.averageCost ?? '0';
};

/** Compares the floor's rows with the books of a site at the end of a day. Answers the items, and the part numbers that ERP does not know. */
export const compareSite = async (
  tx: Tx,
  siteId: string,
  day: string,
  rows: readonly ShopFloorRowInput[],
  places: number,
): Promise<{ compared: Compared[]; unknown: string[] }> => {
  const booked = await booksAsOf(tx, siteId, day);
  const withheld = await withheldAt(tx, siteId);
  const items = await itemsNamed(tx, [...rows.map((row) => row.partNumber), ...booked.map((row) => row.partNumber)]);
  const packs = await packsOf(
    tx,
    items.map(({ id }) => id),
  );
  const known = await knownEvents(
    tx,
    rows.flatMap(({ evidenceEventIds = [] }) => evidenceEventIds),
  );
  const compared = items.map((item): Compared => {
    const own = packs.filter(({ itemId }) => itemId === item.id);
    const given = rows.filter((row) => row.partNumber === item.partNumber);
    const floor = given.map((row) => floorOf(row, item, own)).reduce(together, nothing);
    const books = booked.find(({ itemId }) => itemId === item.id);
    const held = withheld.find(({ itemId }) => itemId === item.id);
    const facts: Facts = {
      onFloor: given.length > 0,
      inBooks: books !== undefined,
      ...{ shopFloor: floor.shopFloor, inTransit: floor.inTransit, owed: floor.owed, converts: floor.converts },
      financial: books?.quantity ?? '0',
      late: { quantity: books?.lateQuantity ?? '0', events: books?.lateEvents ?? [] },
      withheld: { quantity: round(held?.quantity ?? '0'), events: held?.events ?? [] },
      unknown: floor.events.filter((event) => !known.has(event)),
      packs: own.map((pack) => divide(pack.factorNumerator, pack.factorDenominator, 12)),
    };
    const difference = differenceOf(facts);
    const value = round(multiply(difference, unitValue(item, books)), places);
    return { item, facts, finding: categoryOf(facts), difference, value };
  });
  const names = new Set(items.map(({ partNumber }) => partNumber));
  const unknown = [...new Set(rows.map(({ partNumber }) => partNumber))].filter((number) => !names.has(number));
  return {
    compared: compared.filter(
      (one) =>
        one.facts.onFloor ||
        compare(one.facts.financial, '0') !== 0 ||
        compare(add(one.facts.late.quantity), '0') !== 0,
    ),
    unknown,
  };
};
