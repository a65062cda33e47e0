import type { LineState, Stock } from '../named.ts';
import { toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import { createReceipt } from '../../subgraphs/mes/receipt/receipt.commands.ts';
import { returnToSupplier } from '../../subgraphs/mes/receipt/return.commands.ts';
import { reverseReceipt } from '../../subgraphs/mes/receipt/reversal.commands.ts';
import { supplierId } from '../books/parties.ts';
import { carry } from '../carry/carry.ts';
import type { Plant } from '../plant.ts';
import { must, placeOf, type KnownPart, type Site } from '../world.ts';
import { given } from './act.ts';
import { nameStock } from './stock.ts';

/** What is counted at the dock. */
export type Counted = {
  line: LineState | null;
  /** Where there is no order: what it is. */
  part?: KnownPart;
  quantity: string;
  lot?: string;
  serials?: readonly string[];
  place: string;
  condition?: 'OK' | 'DAMAGED' | 'QUARANTINED';
  /** Name of the stock it becomes; by lot, serial or part and receipt where it is left out. */
  stockKey?: string;
};

/** An item of a receipt with the stock that it became: uuids. */
export type ReceivedItem = { id: string; receiptId: string; counted: Counted; site: Site; stocks: Stock[] };

export type ReceiptGiven = {
  /** What the stories call it. */
  number: string;
  site: Site;
  supplier: string;
  slip: string;
  at: Date;
  by: string;
  notes?: string;
  /** What comes over what may be received goes into quarantine, under this name. */
  excessKey?: string;
  items: readonly Counted[];
};

const lineInput = (plant: Plant, site: Site, counted: Counted) => {
  const { line, part, quantity, lot, serials, place, condition = 'OK' } = counted;
  return {
    ...(line === null
      ? { partId: toWire(ids.Part, must(part, 'part of what came on no order').id) }
      : { purchaseOrderLineId: toWire(ids.PurchaseOrderLine, line.id) }),
    quantity: Number(quantity),
    ...(lot === undefined ? {} : { lotNumber: lot }),
    ...(serials === undefined ? {} : { serialNumbers: [...serials] }),
    locationId: toWire(ids.Location, placeOf(plant.world, site, place).id),
    conditionCode: condition,
  };
};

const keyOf = (
  { number, excessKey }: ReceiptGiven,
  counted: Counted,
  stock: { serial: string | null; isExcess: boolean },
): string => {
  if (stock.isExcess) return must(excessKey, `name of the excess of ${number}`);
  const name = counted.part?.partNumber ?? counted.line?.data.item ?? '';
  return stock.serial ?? counted.stockKey ?? counted.lot ?? `${name}@${number}`;
};

const itemsOf = ({ mes }: Plant, receiptId: string) =>
  mes.db
    .selectFrom('receiptItem')
    .select(['id', 'position', 'purchaseOrderLineId', 'overReceiptQuantity'])
    .where('receiptId', '=', receiptId)
    .orderBy('position')
    .execute();

const stocksOf = ({ mes }: Plant, receiptItemId: string) =>
  mes.db
    .selectFrom('partInventory')
    .select(['id', 'serialNumber'])
    .where('receiptItemId', '=', receiptItemId)
    .orderBy('id')
    .execute();

// One item for each line, and one more behind it for what was too much.
const named = async (plant: Plant, receipt: ReceiptGiven, receiptId: string): Promise<ReceivedItem[]> => {
  const items: ReceivedItem[] = [];
  let place = -1;
  for (const row of await itemsOf(plant, receiptId)) {
    const isExcess = Number(row.overReceiptQuantity) > 0;
    if (!isExcess) place += 1;
    const counted = must(receipt.items[place], `line of ${receipt.number}`);
    const item: ReceivedItem = { id: row.id, receiptId, counted, site: receipt.site, stocks: [] };
    for (const { id, serialNumber: serial } of await stocksOf(plant, row.id))
      item.stocks.push(await nameStock(plant, keyOf(receipt, counted, { serial, isExcess }), id));
    items.push(item);
  }
  return items;
};

/** Books goods in on the floor: the receipt, its items, the stock they become. Answers the items. */
export const receiveOnFloor = async (plant: Plant, receipt: ReceiptGiven): Promise<ReceivedItem[]> => {
  const { site, supplier, slip, at, by, notes, items, excessKey } = receipt;
  const input = {
    locationId: toWire(ids.Location, placeOf(plant.world, site, must(items[0], 'item').place).id),
    ...(items.some(({ line }) => line !== null)
      ? {}
      : { supplierId: toWire(ids.Supplier, supplierId(plant, supplier)) }),
    packingSlipNumber: slip,
    receivedAt: at.toISOString(),
    ...(notes === undefined ? {} : { notes }),
    ...(excessKey === undefined ? {} : { overReceiptAction: 'QUARANTINE_EXCESS' as const }),
    lines: items.map((counted) => lineInput(plant, site, counted)),
  };
  return named(plant, receipt, await plant.mes.act(createReceipt, input, { at, by }));
};

type Back = { at: Date; by: string; reason: string };

/** Takes a receipt back as if it had not been made; the books hear of it. */
export const takeBack = async (plant: Plant, { receiptId }: ReceivedItem, { at, by, reason }: Back): Promise<void> => {
  await plant.mes.act(reverseReceipt, { ...(await given(plant, 'receipt', receiptId)), reason }, { at, by });
  await carry(plant, at);
};

/** Goods of a receipt go back to their supplier; the books hear of it. */
export const sendBack = async (
  plant: Plant,
  { receiptId, id }: ReceivedItem,
  { quantity, at, by, reason }: Back & { quantity: string },
): Promise<void> => {
  const lines = [{ receiptItemId: toWire(ids.ReceiptItem, id), quantity: Number(quantity) }];
  await plant.mes.act(returnToSupplier, { receiptId: toWire(ids.Receipt, receiptId), reason, lines }, { at, by });
  await carry(plant, at);
};
