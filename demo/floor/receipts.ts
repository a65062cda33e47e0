import { add, compare, subtract } from '../../kernel/decimal.ts';
import { inBase, inOrderUnit, type LineState } from '../books/orders.ts';
import { daysAfter } from '../calendar.ts';
import { boughtParts } from '../data/bought-parts.ts';
import { demoId } from '../ids.ts';
import { dayAt, placeOf, tellMes, type KnownPart, type Site, type World } from '../world.ts';
import { supplierId } from './setup.ts';
import { move, newStock, type Floor, type Stock } from './stock.ts';

/** What is counted at the dock. */
export type Counted = {
  line: LineState | null;
  /** Where there is no order: what it is. */
  part?: KnownPart;
  quantity: string;
  /** As counted; the order's unit unless told. */
  unit?: string;
  lot?: string;
  serials?: readonly string[];
  place: string;
  condition?: 'OK' | 'DAMAGED' | 'QUARANTINED';
  over?: string;
  withheld?: string;
  withheldReason?: string;
  /** Name of the stock it becomes; by lot or number where it is left out. Null: it becomes no stock of its own. */
  stockKey?: string | null;
};

export type ReceivedItem = {
  id: string;
  line: LineState | null;
  part: KnownPart;
  counted: Counted;
  base: string;
  orderQuantity: string | null;
  event: string;
  receiptNumber: string;
  slip: string;
  at: Date;
  site: Site;
  stocks: Stock[];
};

export type ReceiptGiven = {
  number: string;
  site: Site;
  supplier: string;
  slip: string;
  at: Date;
  by: string;
  status?: 'OPEN' | 'POSTED' | 'REVERSED';
  notes?: string;
  items: readonly Counted[];
};

const partOfCount = ({ line, part }: Counted): KnownPart => {
  const found = part ?? line?.part;
  if (found === null || found === undefined) throw new Error('A receipt item needs a part');
  return found;
};

const expiry = (part: KnownPart, day: string): string | null => {
  const days = boughtParts.find(({ number }) => number === part.partNumber)?.shelfLifeDays;
  return days === undefined ? null : daysAfter(day, days);
};

const stocksOf = (world: World, floor: Floor, given: ReceiptGiven, item: ReceivedItem): Stock[] => {
  const { counted, part } = item;
  if (counted.stockKey === null) return [];
  const each = counted.serials?.map((serial) => ({ serial, quantity: '1', key: serial })) ?? [
    { serial: null, quantity: item.base, key: counted.stockKey ?? counted.lot ?? `${part.partNumber}@${given.number}` },
  ];
  return each.map(({ serial, quantity, key }) => {
    const stock = newStock(floor, {
      key,
      part,
      site: given.site,
      place: placeOf(world, given.site, counted.place),
      quantity,
      at: given.at,
      serial,
      lot: counted.lot ?? null,
      supplierId: supplierId(given.supplier),
      purchaseOrderLineId: counted.line?.id ?? null,
      receiptItemId: item.id,
      expiryDate: expiry(part, dayAt(given.site, given.at)),
    });
    move(world, floor, stock, 'RECEIVED', quantity, {
      at: given.at,
      by: given.by,
      event: item.event,
      receiptItemId: item.id,
      purchaseOrderLineId: counted.line?.id ?? null,
    });
    return stock;
  });
};

/** One row of receipt_item for what was counted. `sign` is -1 in a counter-receipt. */
const writeItem = (
  world: World,
  item: ReceivedItem,
  row: { receiptId: string; position: number; counterOfId?: string; sign?: '-' },
): void => {
  const { counted, part, line, at } = item;
  const signed = (quantity: string): string => `${row.sign ?? ''}${quantity}`;
  const tags = line?.order.tags ?? {};
  world.mes.add('receiptItem', {
    id: item.id,
    siteId: item.site.id,
    receiptId: row.receiptId,
    position: row.position,
    purchaseOrderLineId: line?.id ?? null,
    itemId: part.itemId,
    partId: part.id,
    quantity: signed(counted.quantity),
    unitOfMeasure: counted.unit ?? line?.unit ?? part.uom,
    baseQuantity: signed(item.base),
    baseUnitOfMeasure: part.uom,
    orderQuantity: item.orderQuantity === null ? null : signed(item.orderQuantity),
    overReceiptQuantity: counted.over ?? '0',
    withheldQuantity: counted.withheld ?? '0',
    withheldReason: counted.withheldReason ?? null,
    lotNumber: counted.lot ?? null,
    locationId: placeOf(world, item.site, counted.place).id,
    conditionCode: counted.condition ?? 'OK',
    counterOfId: row.counterOfId ?? null,
    department: tags.department ?? null,
    locationCode: tags.location ?? null,
    costCenter: tags.costCenter ?? null,
    project: tags.project ?? null,
    glAccount: line?.data.account ?? null,
    taxCode: tags.taxCode ?? null,
    createdAt: at,
  });
  for (const serialNumber of counted.serials ?? [])
    world.mes.add('receiptItemSerial', { siteId: item.site.id, receiptItemId: item.id, serialNumber });
};

const itemOf = (world: World, given: ReceiptGiven, counted: Counted, position: number): ReceivedItem => {
  const { number, site, at, by, slip } = given;
  const part = partOfCount(counted);
  const id = demoId('receiptItem', `${number}/${String(position)}`, at);
  const { line } = counted;
  const unit = counted.unit ?? line?.unit ?? part.uom;
  const base = line === null ? counted.quantity : inBase(line, counted.quantity, unit);
  const event =
    given.status === 'OPEN'
      ? id
      : tellMes(world, {
          type: 'mes.receipt.posted',
          subject: id,
          key: line?.order.id ?? id,
          site,
          at,
          by,
          about: { receipt: number, partNumber: part.partNumber, quantity: counted.quantity, unitOfMeasure: unit },
        });
  const orderQuantity = line === null ? null : inOrderUnit(line, base);
  return { id, line, part, counted, base, orderQuantity, event, receiptNumber: number, slip, at, site, stocks: [] };
};

/** Books goods in on the floor: the receipt, its items, the stock they become. Returns the items, for ERP's side of it. */
export const receiveOnFloor = (world: World, floor: Floor, given: ReceiptGiven): ReceivedItem[] => {
  const { number, site, at, status = 'POSTED' } = given;
  const receiptId = demoId('receipt', number, at);
  world.mes.add('receipt', {
    id: receiptId,
    siteId: site.id,
    number,
    kind: 'RECEIPT',
    status,
    supplierId: supplierId(given.supplier),
    packingSlipNumber: given.slip,
    receivedAt: at,
    receivedDate: dayAt(site, at),
    receivedBy: given.by,
    notes: given.notes ?? null,
    postedAt: status === 'OPEN' ? null : at,
  });
  return given.items.map((counted, index) => {
    const item = itemOf(world, given, counted, index + 1);
    writeItem(world, item, { receiptId, position: index + 1 });
    if (status !== 'OPEN') item.stocks = stocksOf(world, floor, given, item);
    return item;
  });
};

/** A receipt's own counter-receipt, or goods that go back to their supplier: quantities below zero against an earlier item. */
export const counterReceipt = (
  world: World,
  floor: Floor,
  given: {
    number: string;
    kind: 'REVERSAL' | 'SUPPLIER_RETURN';
    of: ReceivedItem;
    quantity: string;
    at: Date;
    by: string;
    reason: string;
    supplier: string;
  },
): ReceivedItem => {
  const { number, kind, of, at, by, reason, quantity } = given;
  const receiptId = demoId('receipt', number, at);
  world.mes.add('receipt', {
    id: receiptId,
    siteId: of.site.id,
    number,
    kind,
    status: 'POSTED',
    supplierId: supplierId(given.supplier),
    packingSlipNumber: null,
    receivedAt: at,
    receivedDate: dayAt(of.site, at),
    receivedBy: by,
    counterOfId: demoId('receipt', of.receiptNumber, of.at),
    reason,
    postedAt: at,
  });
  const counted: Counted = { ...of.counted, quantity };
  const item = itemOf(
    world,
    { number, site: of.site, supplier: given.supplier, slip: '', at, by, items: [] },
    counted,
    1,
  );
  writeItem(world, item, { receiptId, position: 1, counterOfId: of.id, sign: '-' });
  let left = item.base;
  for (const stock of of.stocks) {
    const taken = compare(left, stock.quantity) < 0 ? left : stock.quantity;
    if (taken === '0') break;
    const type = kind === 'REVERSAL' ? 'RECEIVED' : 'RETURNED_TO_SUPPLIER';
    move(world, floor, stock, type, `-${taken}`, {
      at,
      by,
      event: item.event,
      receiptItemId: item.id,
      purchaseOrderLineId: of.line?.id ?? null,
      reason,
    });
    left = subtract(left, taken);
  }
  if (add(left, '0') !== '0') throw new Error(`${number} takes back more than came`);
  return item;
};
