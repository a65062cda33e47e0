import { keyText } from '../draft.ts';
import type { Finding } from '../findings.ts';
import { at, doneOf, inPortions, nodesAt, refusalsOf } from './desk.ts';
import type { Call, Desk } from './desk.ts';
import type { PlanHold, PlanResult, PlanStock } from './floor-plan.ts';
import type { KnownParts } from './send-parts.ts';
import type { Places } from './send-places.ts';

const opening = 'Opening count: ';

const countedQuery = `query ImportCounted($parts: [ID!], $after: String) {
  inventoryMovements(filters: { type: { eq: ADJUSTED }, partId: { in: $parts } }, first: 500, after: $after) {
    edges { node { reason partInventory { id } } } pageInfo { hasNextPage endCursor } } }`;

/** What was counted in before, by anybody's import from this source: records of stock by the reasons of their movements. */
const countedBefore = async (desk: Desk, parts: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const before = new Map<string, string>();
  for (const some of inPortions(parts, 200)) {
    let after: string | null = null;
    do {
      const answer: unknown = await desk.ask('MES', countedQuery, { parts: some, after });
      for (const node of nodesAt(answer, 'inventoryMovements'))
        if (at(node, 'reason').startsWith(opening)) before.set(at(node, 'reason'), at(node, 'partInventory.id'));
      after = at(answer, 'inventoryMovements.pageInfo.endCursor') || null;
      if (!hasMore(answer)) after = null;
    } while (after !== null);
  }
  return before;
};

const hasMore = (answer: unknown): boolean => {
  const { pageInfo } = (answer as { inventoryMovements: { pageInfo: { hasNextPage: boolean } } }).inventoryMovements;
  return pageInfo.hasNextPage;
};

/** Takes stock out of use, where the file says that it is not to be used. */
export const sendHolds = async (
  desk: Desk,
  held: readonly { row: string; hold: PlanHold | undefined }[],
  stock: ReadonlyMap<string, string>,
): Promise<readonly Finding[]> => {
  const calls = held.flatMap(({ row, hold }): Call[] => {
    const partInventoryId = stock.get(row);
    if (hold === undefined || partInventoryId === undefined) return [];
    return [{ row, input: { partInventoryId, ...hold, idempotencyKey: desk.key(`${row} hold`) } }];
  });
  return refusalsOf(await desk.call('MES', 'placeStockHold', calls, '__typename'));
};

/**
 * Counts stock in: each record of the file a record of its own, as of today, whose movement says that it is an opening count. The books
 * do not hear of it: what it is worth is finance's to say, and a reconciliation shows the difference until it has.
 */
export const sendStock = async (
  desk: Desk,
  plan: readonly PlanStock[],
  known: KnownParts,
  places: Places,
): Promise<{ stock: ReadonlyMap<string, string>; made: number; findings: readonly Finding[] }> => {
  const parts = plan.flatMap(({ part }) => known.get(keyText(part))?.partId ?? []);
  const before = await countedBefore(desk, [...new Set(parts)]);
  const reasonOf = (row: string): string => `${opening}${row} of ${desk.source}`;
  const there = plan.flatMap(({ row }) => {
    const id = before.get(reasonOf(row));
    return id === undefined ? [] : [[row, id] as const];
  });
  const counted = new Map(there);
  const calls = plan.flatMap((one): Call[] => {
    if (counted.has(one.row)) return [];
    const [part, locationId] = [known.get(keyText(one.part)), places.get(one.place)];
    if (part === undefined || locationId === undefined) return [];
    const { row, lot, serial, expiry } = one;
    const what = { partId: part.partId, locationId, quantity: Number(one.quantity) };
    const named = { lotNumber: lot, serialNumber: serial, expiryDate: expiry };
    return [{ row, input: { ...what, ...named, reason: reasonOf(row), idempotencyKey: desk.key(row) } }];
  });
  const outcomes = await desk.call('MES', 'createPartInventory', calls, 'partInventory { id }');
  const done = doneOf(outcomes);
  const stock = new Map(counted);
  for (const [row, answer] of done) stock.set(row, at(answer, 'partInventory.id'));
  return { stock, made: done.size, findings: [...refusalsOf(outcomes), ...(await sendHolds(desk, plan, stock))] };
};

/** Test results of pieces that are there now, as inspections that somebody judged. */
export const sendResults = async (
  desk: Desk,
  plan: readonly PlanResult[],
  stock: ReadonlyMap<string, string>,
): Promise<{ made: number; left: readonly string[]; findings: readonly Finding[] }> => {
  const calls = plan.flatMap(({ row, stock: of, characteristic, pass, value, at: when }): Call[] => {
    const partInventoryId = stock.get(of);
    if (partInventoryId === undefined) return [];
    const judged = { characteristic, kind: 'ATTRIBUTE', pass, attributeValue: value === '' ? undefined : value };
    return [{ row, input: { partInventoryId, ...judged, inspectedAt: when, idempotencyKey: desk.key(row) } }];
  });
  const outcomes = await desk.call('MES', 'recordInspectionResult', calls, '__typename');
  return {
    made: doneOf(outcomes).size,
    left: plan.filter(({ stock: of }) => !stock.has(of)).map(({ row }) => row),
    findings: refusalsOf(outcomes),
  };
};
