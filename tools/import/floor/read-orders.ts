import { add, compare, divide, isPositive, multiply, parseDecimal, subtract } from '../../../kernel/decimal.ts';
import { unitByAnyName, convert } from '../../../kernel/units.ts';
import { doubtful, refused } from '../findings.ts';
import { table, text } from '../inventree-tables.ts';
import type { Fields } from '../inventree-tables.ts';
import type { PlanArrival, PlanOrder, PlanOrderLine } from './floor-plan.ts';
import { placeIn } from './read-places.ts';
import { supplierRow } from './read-suppliers.ts';
import { dayIn, optional, partIn, positiveIn, rowOf } from './source.ts';
import type { Source } from './source.ts';

const [order, orderLine, stockItem] = ['order.purchaseorder', 'order.purchaseorderlineitem', 'stock.stockitem'];

interface Figures {
  readonly quantity: string;
  readonly unit: string;
  readonly unitPrice: string;
  /** Base units in one of `unit`. */
  readonly factor: string;
}

/** A pack said as a count of a known unit, `1000 feet`: so many feet; else in base units. Undefined where the price would not be exact. */
const figuresOf = (count: string, price: string, pack: Fields, base: string): Figures | undefined => {
  const factor = parseDecimal(text(pack, 'pack_quantity_native') || '1') ?? '1';
  const said = /^([\d.]*)\s*(\D+)$/u.exec(text(pack, 'pack_quantity').replace(/\s+/gu, ' '));
  const unit = said?.[2] === undefined ? undefined : unitByAnyName(said[2].trim());
  const ways = [
    { unit: base, each: factor },
    ...(unit === undefined || unit === base ? [] : [{ unit, each: parseDecimal(said?.[1] ?? '') ?? '1' }]),
  ];
  for (const { unit: way, each } of ways) {
    if (!isPositive(each)) continue;
    const unitPrice = divide(price, each);
    if (compare(multiply(unitPrice, each), price) !== 0) continue;
    return {
      quantity: multiply(count, each),
      unit: way,
      unitPrice,
      factor: way === base ? '1' : convert('1', way, base),
    };
  }
  return undefined;
};

/** What of the order lies where: each line's receipt is shared out over the records that the file says came by it. */
export const arrivalsOf = (
  received: string,
  records: readonly { row: string; place: string; lot: string | undefined; counted: string }[],
): readonly PlanArrival[] => {
  const shared: PlanArrival[] = [];
  let left = received;
  for (const record of records) {
    if (!isPositive(left)) break;
    const came = compare(record.counted, left) < 0 ? record.counted : left;
    shared.push({ ...record, came });
    left = subtract(left, came);
  }
  const last = shared.pop();
  return last === undefined ? [] : [...shared, { ...last, came: add(last.came, left) }];
};

/** Records of stock that came by an order and a supplier's part, not taken by an earlier line. */
const recordsOf = (source: Source, orderPk: string, supplierPart: string, taken: Set<string>) =>
  [...table(source.tables, stockItem)].flatMap(([pk, fields]) => {
    const place = placeIn(source, text(fields, 'location'));
    const fits = text(fields, 'purchase_order') === orderPk && text(fields, 'supplier_part') === supplierPart;
    const isHere =
      text(fields, 'serial') === '' && text(fields, 'belongs_to') === '' && text(fields, 'customer') === '';
    if (!fits || !isHere || place === undefined || taken.has(pk)) return [];
    const counted = parseDecimal(text(fields, 'quantity'));
    return counted === undefined || !isPositive(counted)
      ? []
      : [{ pk, row: rowOf(stockItem, pk), place, lot: optional(fields, 'batch', 60), counted }];
  });

const lineOf = (source: Source, pk: string, fields: Fields, taken: Set<string>): PlanOrderLine | undefined => {
  const row = rowOf(orderLine, pk);
  const bought = table(source.tables, 'company.supplierpart').get(text(fields, 'part'));
  if (bought === undefined) {
    source.found(
      refused('REFERENCE_NOT_FOUND', row, `It names supplier part ${text(fields, 'part')}, which is not in the file.`),
    );
    return undefined;
  }
  const [part, quantity] = [partIn(source, row, text(bought, 'part')), positiveIn(source, row, fields, 'quantity')];
  const [price, received] = [parseDecimal(text(fields, 'purchase_price')), parseDecimal(text(fields, 'received'))];
  if (part === undefined || quantity === undefined) return undefined;
  const base = source.baseUnit(text(bought, 'part'));
  const figures = price === undefined ? undefined : figuresOf(quantity, price, bought, base);
  if (price === undefined || figures === undefined || received === undefined) {
    source.found(refused('PRICE_UNUSABLE', row, `${part.partNumber} has no price that is exact in a known unit.`));
    return undefined;
  }
  if (figures.quantity !== quantity)
    source.found(
      doubtful(
        'PACK_OPENED',
        row,
        `${quantity} packs (${text(bought, 'pack_quantity')}) of ${part.partNumber} are ordered as ${figures.quantity} ${figures.unit}.`,
      ),
    );
  const inUnit = divide(multiply(received, figures.quantity), quantity);
  const records = recordsOf(source, text(fields, 'order'), text(fields, 'part'), taken);
  const arrivals = arrivalsOf(divide(multiply(inUnit, figures.factor), '1'), records);
  for (const { pk: used } of records.slice(0, arrivals.length)) taken.add(used);
  if (isPositive(received) && arrivals.length === 0) {
    source.found(
      refused(
        'RECEIVED_NOWHERE',
        row,
        `${received} of ${part.partNumber} were received; the file does not say where any of it lies.`,
      ),
    );
    return undefined;
  }
  return {
    row,
    part,
    baseUnit: base,
    ...{ quantity: figures.quantity, unit: figures.unit, unitPrice: figures.unitPrice },
    supplierPartNumber: optional(bought, 'SKU', 60),
    needDate: dayIn(fields, 'target_date'),
    arrivals,
  };
};

const states: Readonly<Record<string, PlanOrder['state']>> = {
  '10': 'DRAFT',
  '20': 'ORDERED',
  '25': 'ORDERED',
  '30': 'ORDERED',
  '40': 'CANCELED',
  '50': 'ORDERED',
  '60': 'ORDERED',
};

const currencyOf = (
  { tables }: Source,
  fields: Fields,
  lines: readonly (readonly [string, Fields])[],
): string | undefined => {
  const priced = new Set(lines.map(([, line]) => text(line, 'purchase_price_currency')).filter((code) => code !== ''));
  const [only] = priced;
  if (priced.size > 1) return undefined;
  const supplier = table(tables, 'company.company').get(text(fields, 'supplier')) ?? {};
  return only ?? optional(fields, 'order_currency') ?? optional(supplier, 'currency');
};

const orderOf = (source: Source, pk: string, fields: Fields, taken: Set<string>): PlanOrder | undefined => {
  const row = rowOf(order, pk);
  const number = text(fields, 'reference');
  const given = [...table(source.tables, orderLine)].filter(([, line]) => text(line, 'order') === pk);
  const [currency, state] = [currencyOf(source, fields, given), states[text(fields, 'status')]];
  const used = new Set(taken);
  const lines = given.map(([linePk, line]) => lineOf(source, linePk, line, used)).filter((line) => line !== undefined);
  if (
    lines.length < given.length ||
    given.length === 0 ||
    currency === undefined ||
    state === undefined ||
    number === ''
  ) {
    const why =
      lines.length < given.length
        ? 'a line of it is refused'
        : given.length === 0
          ? 'it has no lines'
          : 'its number, state or currency is unclear';
    source.found(refused('ORDER_INCOMPLETE', row, `Order ${number} is not imported: ${why}.`));
    return undefined;
  }
  for (const each of used) taken.add(each);
  const notes = [text(fields, 'description'), text(fields, 'supplier_reference'), text(fields, 'notes')];
  return {
    row,
    number: number.slice(0, 40),
    supplier: supplierRow(text(fields, 'supplier')),
    currency,
    orderDate: dayIn(fields, 'issue_date') ?? dayIn(fields, 'creation_date') ?? '2000-01-01',
    state,
    notes: notes
      .filter((each) => each !== '')
      .join('\n')
      .slice(0, 2000),
    lines,
  };
};

/** The orders of a fixture, each with all its lines or not at all; and the rows of stock that came by their receipts. */
export const readOrders = (source: Source): { orders: readonly PlanOrder[]; received: ReadonlySet<string> } => {
  const taken = new Set<string>();
  const orders = [...table(source.tables, order)]
    .map(([pk, fields]) => orderOf(source, pk, fields, taken))
    .filter((each) => each !== undefined);
  return { orders, received: new Set([...taken].map((pk) => rowOf(stockItem, pk))) };
};
