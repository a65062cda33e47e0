import { refuse, allow, unlessTaken } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { erpCommand, text, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { exchangeRateOf } from '../ledger/rate.ts';
import { changed, recorded } from '../record.rules.ts';
import type { CreatePurchaseOrderInput, Row, UpdatePurchaseOrderInput } from '../schema.generated.ts';
import { supplierById, termById } from '../supplier/supplier.write.queries.ts';
import { checkFields } from './change.rules.ts';
import { attributeColumns, lineRow } from './line.ts';
import { orderEvent, toldLines } from './order.events.ts';
import { insertLines, insertOrder, orderForUpdate, siteById, updateOrder } from './purchase-order.write.queries.ts';

const mostLines = 500;

const sees = ({ viewer }: Context, code: string): boolean => viewer.sites === '*' || viewer.sites.includes(code);

/** A site that the viewer has a right to; refused as if it were not there where it has none. */
export const siteFor = async (tx: Tx, context: Context, wire: string) => {
  const site = found(await siteById(tx, fromWire(ids.Site, wire)), 'site', wire);
  return found(sees(context, site.code) ? site : undefined, 'site', wire);
};

/** A supplier that may be ordered from. Refuses NOT_FOUND, STATE_INVALID. */
const supplierFor = async (tx: Tx, wire: string) => {
  const supplier = found(await supplierById(tx, fromWire(ids.Supplier, wire)), 'supplier', wire);
  if (supplier.status === 'ACTIVE') return supplier;
  throw refuse('STATE_INVALID', `${supplier.code} is ${supplier.status}: only an ACTIVE supplier is ordered from.`, {
    details: { supplier: supplier.code, status: supplier.status },
  });
};

const termFor = async (tx: Tx, wire: string | null | undefined, otherwise: string | null): Promise<string | null> => {
  if (wire === undefined) return otherwise;
  if (wire === null) return null;
  return found(await termById(tx, fromWire(ids.PaymentTerm, wire)), 'payment term', wire).id;
};

const header = async (tx: Tx, context: Context, input: CreatePurchaseOrderInput) => {
  const site = await siteFor(tx, context, input.siteId);
  const supplier = await supplierFor(tx, input.supplierId);
  const currency = input.currency ?? supplier.currency;
  return {
    id: newId(),
    siteId: site.id,
    number: text(input.number, 'number', 40),
    supplierId: supplier.id,
    orderDate: input.orderDate,
    currency,
    exchangeRate: await exchangeRateOf(tx, site.id, currency, input.orderDate, input.exchangeRate),
    paymentTermId: await termFor(tx, input.paymentTermId, supplier.paymentTermId),
    shipTo: input.shipTo ?? null,
    ...(await attributeColumns(tx, input.attributes)),
    customAttributes: JSON.stringify(input.customAttributes ?? []),
    buyer: input.buyer ?? null,
    notes: input.notes == null ? null : text(input.notes, 'notes', 2000),
  };
};

/** Makes an order in DRAFT with its lines. Refuses as its SDL says. Answers its uuid. */
export const createPurchaseOrder = (context: Context, input: CreatePurchaseOrderInput): Promise<string> => {
  if (input.lines.length < 1 || input.lines.length > mostLines)
    throw refuse('VALUE_INVALID', `An order has 1 to ${String(mostLines)} lines, not ${String(input.lines.length)}.`);
  const number = text(input.number, 'number', 40);
  return erpCommand(context, 'createPurchaseOrder', [`purchase-order-number:${number}`], input, async (tx) => {
    const taken = () =>
      refuse(
        'ALREADY_EXISTS',
        `The order number ${number} is taken. Read it with purchaseOrderByNumber, or take another.`,
      );
    const order = await unlessTaken(insertOrder(tx, await header(tx, context, input)), taken);
    const rows: Awaited<ReturnType<typeof lineRow>>[] = [];
    for (const [at, line] of input.lines.entries()) rows.push(await lineRow(tx, order, at + 1, line));
    const lines = await insertLines(tx, rows);
    const after = { ...recorded(order), lines: lines.map(recorded) };
    await tell(tx, context, await orderEvent(tx, 'created', order, { after }, toldLines(order, lines)));
    return order.id;
  });
};

/** What of a header may change after the order was approved. */
const always = ['shipTo', 'buyer', 'notes'];

/** The fields of an input that say what changes. */
export const fieldsOf = (input: object): string[] =>
  Object.entries(input)
    .filter(([name, value]) => value !== undefined && !['id', 'etag', 'idempotencyKey'].includes(name))
    .map(([name]) => name);

const headerChanges = async (tx: Tx, input: UpdatePurchaseOrderInput, was: Row<'purchaseOrder'>) => {
  const { orderDate, exchangeRate, shipTo, buyer, notes, customAttributes } = input;
  return {
    orderDate: orderDate ?? was.orderDate,
    exchangeRate:
      exchangeRate == null
        ? was.exchangeRate
        : await exchangeRateOf(tx, was.siteId, was.currency, was.orderDate, exchangeRate),
    paymentTermId: await termFor(tx, input.paymentTermId, was.paymentTermId),
    shipTo: shipTo === undefined ? was.shipTo : shipTo,
    buyer: buyer === undefined ? was.buyer : buyer,
    notes: notes === undefined ? was.notes : notes,
    ...(customAttributes == null ? {} : { customAttributes: JSON.stringify(customAttributes) }),
    ...(await attributeColumns(tx, input.attributes)),
    status: was.status === 'REJECTED' ? ('DRAFT' as const) : was.status,
  };
};

/** Changes a header within the limits of its state. Refuses ETAG_REQUIRED, ETAG_MISMATCH, STATE_INVALID. Answers its uuid. */
export const updatePurchaseOrder = (context: Context, input: UpdatePurchaseOrderInput): Promise<string> => {
  const id = fromWire(ids.PurchaseOrder, input.id);
  return erpCommand(context, 'updatePurchaseOrder', [`purchase-order:${id}`], input, async (tx) => {
    const was = found(await orderForUpdate(tx, id), 'purchase order', input.id);
    checkEtag(was, input.etag);
    allow(checkFields(was, fieldsOf(input), always));
    const is = await updateOrder(tx, id, await headerChanges(tx, input, was));
    await tell(tx, context, await orderEvent(tx, 'changed', is, changed(was, is)));
    return id;
  });
};
