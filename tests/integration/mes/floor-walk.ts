import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { FloorWorld } from './floor-client.ts';

/** One command of a walk: what is done, and numbers that choose what it is done with. */
type Step = { kind: (typeof kinds)[number]; which: number; quantity: number; more: number };

const kinds = [
  ...['receive', 'reverse', 'sendBack', 'recount', 'scrap', 'hold', 'release', 'split', 'merge', 'move', 'transfer'],
  ...['arrive', 'ship', 'comeBack'],
] as const;
type Record_ = Record<string, unknown>;
type Stock = { id: string; _etag: string; quantityOnHand: number; locationId: string; serialNumber: string | null };
type Held = { id: string; _etag: string };
type Posted = Held & { items: { id: string; quantity: number; serialNumbers: string[] }[] };
type Sent = Held & { lines: { id: string; quantity: number }[] };
type Floor = { stock: Stock[]; holds: Held[]; receipts: Posted[]; transfers: Sent[]; shipments: Sent[] };

export const steps = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds, 'receive' as const, 'receive' as const),
    which: fc.nat({ max: 1000 }),
    quantity: fc.integer({ min: 1, max: 12 }),
    more: fc.nat({ max: 3 }),
  }),
  { minLength: 6, maxLength: 16 },
);

const query = `{
  stock: partInventories(filters: { quantityOnHand: { gt: 0 } }, first: 500) {
    edges { node { id _etag quantityOnHand serialNumber location { id } } } }
  holds: stockHolds(filters: { releasedAt: { isNull: true } }, first: 500) { edges { node { id _etag } } }
  receipts(filters: { kind: { eq: RECEIPT }, status: { eq: POSTED } }, first: 500) {
    edges { node { id _etag items { id quantity serialNumbers } } } }
  transfers: inventoryTransfers(filters: { status: { in: [SHIPPED, PARTIALLY_RECEIVED] } }, first: 500) {
    edges { node { id _etag lines { id quantity } } } }
  shipments(filters: { status: { in: [SHIPPED, PARTIALLY_RETURNED] } }, first: 500) {
    edges { node { id _etag lines { id quantity } } } }
}`;

const floorOf = async ({ ask }: FloorWorld): Promise<Floor> => {
  const answer = await ask<Record<string, { edges: { node: Record_ }[] }>>(query);
  const list = (name: string) => (answer[name]?.edges ?? []).map(({ node }) => node);
  const stock = list('stock').map((node) => ({ ...node, locationId: (node['location'] as { id: string }).id }));
  return { ...Object.fromEntries(Object.keys(answer).map((name) => [name, list(name)])), stock } as unknown as Floor;
};

type Call = { mutation: string; input: Record_; selection: string } | undefined;
type Given = { floor: Floor; step: Step; place: (at: number) => string; serial: () => string; world: FloorWorld };

const pick = <One>(list: readonly One[], at: number): One | undefined => list[at % Math.max(list.length, 1)];

const receiving = ({ step: { quantity, more }, place, serial, world: { wire, plant } }: Given): Call => {
  const part = [plant.bracket, plant.capacitor, plant.motor][more % 3] ?? plant.bracket;
  const pieces = part === plant.motor ? Math.min(quantity, 3) : quantity;
  const line = {
    ...{ partId: wire('Part', part), quantity: pieces },
    ...(part === plant.capacitor ? { lotNumber: `L${String(more)}` } : {}),
    ...(part === plant.motor ? { serialNumbers: Array.from({ length: pieces }, serial) } : {}),
    conditionCode: more === 3 ? 'DAMAGED' : 'OK',
  };
  const input = { locationId: place(more), supplierId: wire('Supplier', plant.supplier), lines: [line] };
  return { mutation: 'createReceipt', input, selection: 'receipt { id }' };
};

const ofReceipt = ({ floor, step: { kind, which, quantity, more } }: Given): Call => {
  const receipt = pick(floor.receipts, which);
  const item = receipt?.items[0];
  if (receipt === undefined || item === undefined) return undefined;
  const { id, _etag: etag } = receipt;
  if (kind === 'reverse')
    return { mutation: 'reverseReceipt', input: { id, etag, reason: 'Walk' }, selection: 'receipt { id }' };
  const serialNumbers = item.serialNumbers.slice(more, more + 1);
  const count = item.serialNumbers.length === 0 ? quantity : 1;
  const lines = [{ receiptItemId: item.id, quantity: count, serialNumbers }];
  return { mutation: 'returnToSupplier', input: { receiptId: id, reason: 'Walk', lines }, selection: 'receipt { id }' };
};

const ofStock = ({ floor, step: { kind, which, quantity, more }, place, world: { wire, plant } }: Given): Call => {
  const stock = pick(floor.stock, which);
  if (stock === undefined) return undefined;
  const { id, _etag: etag } = stock;
  const selection = 'partInventory { id }';
  const lines = [{ partInventoryId: id, quantity: stock.serialNumber === null ? quantity : 1 }];
  if (kind === 'recount' || kind === 'scrap') {
    const adjustmentType = kind === 'scrap' ? 'SCRAP' : 'RECOUNT';
    const counted = stock.serialNumber === null ? quantity : more % 2;
    return {
      mutation: 'adjustInventory',
      input: { id, etag, adjustmentType, quantity: counted, reason: 'Walk' },
      selection,
    };
  }
  if (kind === 'hold')
    return {
      mutation: 'placeStockHold',
      input: { partInventoryId: id, status: 'QUALITY', reason: 'Walk' },
      selection: 'stockHold { id }',
    };
  if (kind === 'split' && more > 1) {
    const other = pick(floor.stock, which + more) ?? stock;
    const splits = [stock, other, stock].map((one) => ({
      id: one.id,
      etag: one._etag,
      quantity: Math.ceil(quantity / 3),
    }));
    return { mutation: 'splitManyPartInventory', input: { splits }, selection: 'partInventories { id }' };
  }
  if (kind === 'split') return { mutation: 'splitPartInventory', input: { id, etag, quantity }, selection };
  if (kind === 'merge')
    return {
      mutation: 'mergePartInventory',
      input: { id, etag, fromId: pick(floor.stock, which + 1 + more)?.id ?? id },
      selection,
    };
  if (kind === 'move') {
    const some = more % 2 === 0 ? {} : { quantity };
    return { mutation: 'moveInventory', input: { id, etag, toLocationId: place(more), ...some }, selection };
  }
  if (kind === 'ship')
    return { mutation: 'createShipment', input: { shipTo: 'Mojave', lines }, selection: 'shipment { id _etag }' };
  const toLocationId = more % 2 === 0 ? wire('Location', plant.austinBin) : place(more + 1);
  const input = { fromLocationId: stock.locationId, toLocationId, lines };
  return { mutation: 'createTransfer', input, selection: 'inventoryTransfer { id _etag }' };
};

const ofDocument = ({ floor, step: { kind, which, quantity, more }, place }: Given): Call => {
  if (kind === 'release') {
    const hold = pick(floor.holds, which);
    const input = { id: hold?.id, etag: hold?._etag, decision: 'RELEASE' };
    return hold && { mutation: 'releaseStockHold', input, selection: 'stockHold { id }' };
  }
  const sent = pick(kind === 'arrive' ? floor.transfers : floor.shipments, which);
  const line = sent?.lines[0];
  if (sent === undefined || line === undefined) return undefined;
  const { id, _etag: etag } = sent;
  const lines = [{ lineId: line.id, quantity: Math.min(quantity, line.quantity) }];
  return kind === 'arrive'
    ? {
        mutation: 'receiveTransfer',
        input: { id, etag, lines, final: more === 0 },
        selection: 'inventoryTransfer { id }',
      }
    : {
        mutation: 'returnShipment',
        input: { id, etag, lines, locationId: place(more), reason: 'Walk' },
        selection: 'shipment { id }',
      };
};

const callFor = (given: Given): Call => {
  const { kind } = given.step;
  if (kind === 'receive') return receiving(given);
  if (kind === 'reverse' || kind === 'sendBack') return ofReceipt(given);
  return kind === 'release' || kind === 'arrive' || kind === 'comeBack' ? ofDocument(given) : ofStock(given);
};

// What may stand in the way of a command chosen blindly; anything else is a defect.
const expected = [
  ...['INSUFFICIENT_QUANTITY', 'STATE_INVALID', 'VALUE_INVALID', 'LOT_ON_HOLD', 'SERIAL_REQUIRED', 'ALREADY_EXISTS'],
  ...['ETAG_MISMATCH', 'ITEM_MISMATCH', 'LOT_EXPIRED', 'NOT_FOUND'],
];

let pieces = 0;

/** Does one step on the floor as it is; true where it was done, false where it was refused, or there was nothing to do it with. */
export const take = async (world: FloorWorld, step: Step): Promise<boolean> => {
  const { plant, wire, as } = world;
  const places = [plant.bin, plant.otherBin, plant.closed];
  const place = (at: number) => wire('Location', places[at % places.length] ?? plant.bin);
  const serial = () => `W-${String((pieces += 1))}`;
  const call = callFor({ floor: await floorOf(world), step, place, serial, world });
  if (call === undefined) return false;
  const { data, refusal } = await as(call.mutation, call.input, call.selection);
  if (refusal !== undefined) {
    if (!expected.includes(refusal.code)) throw new Error(`${call.mutation}: ${refusal.code} ${refusal.message}`);
    return false;
  }
  const made = (data?.['shipment'] ?? data?.['inventoryTransfer']) as Held | undefined;
  const next = { createShipment: 'shipShipment', createTransfer: 'shipTransfer' }[call.mutation];
  if (next === undefined || made === undefined) return true;
  const sent = await as(next, { id: made.id, etag: made._etag }, call.selection);
  expect(sent.refusal).toBeUndefined();
  return true;
};
