import type { Input } from '../../../kernel/own-command.ts';
import { compare } from '../../../kernel/decimal.ts';
import { refuse, allow } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { kept } from '../../../kernel/references.ts';
import { ids } from '../../../schema/ids.ts';
import { erpCommand, text, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { reevaluate } from '../match/evaluate.ts';
import { changed } from '../record.rules.ts';
import { siteFinancialsForUpdate } from '../subsidiary/site.queries.ts';
import type {
  CancelPurchaseOrderLineInput,
  CloseLineShortInput,
  Row,
  UpdatePurchaseOrderLineInput,
} from '../schema.generated.ts';
import { checkApproved, isRaise } from './approval.rules.ts';
import { checkFields, checkMinimum, checkStep, checkUnbooked } from './change.rules.ts';
import { attributeColumns, figuresOf } from './line.ts';
import { lineEvent } from './order.events.ts';
import { fieldsOf } from './purchase-order.commands.ts';
import {
  approvedTotal,
  itemWithFinancials,
  linesForUpdate,
  orderTotal,
  lineForUpdate,
  orderForUpdate,
  updateLine,
  updateOrder,
} from './purchase-order.write.queries.ts';

type Given = { id: string; etag?: string | null | undefined };

// A change of one line: the order's lock, the line as it is, its etag.
const ofLine = async (
  context: Context,
  name: string,
  input: Given & Exclude<Input, null>,
  work: (tx: Tx, order: Row<'purchaseOrder'>, line: Row<'purchaseOrderLine'>) => Promise<void>,
): Promise<string> => {
  const id = fromWire(ids.PurchaseOrderLine, input.id);
  const { purchaseOrderId } = found(await context.loaders.purchaseOrderLineById.load(id), 'order line', input.id);
  context.loaders.purchaseOrderLineById.clear(id);
  return erpCommand(context, name, [`purchase-order:${purchaseOrderId}`], input, async (tx) => {
    const order = kept((await orderForUpdate(tx, purchaseOrderId)) ?? null, 'purchase order');
    const line = found(await lineForUpdate(tx, id), 'order line', input.id);
    checkEtag(line, input.etag);
    await work(tx, order, line);
    return id;
  });
};

const checkOpen = ({ poNumber, lineNumber, status, receivingComplete }: Row<'purchaseOrderLine'>) =>
  status === 'OPEN' && !receivingComplete
    ? undefined
    : refuse(
        'STATE_INVALID',
        `${poNumber} line ${String(lineNumber)} is ${status === 'OPEN' ? 'closed short' : status}. Order what is needed on a new line.`,
        { details: { status, receivingComplete } },
      );

/** What of a line may change after its order was approved; price and attributes only while nothing is booked. */
const always = [
  'quantityOrdered',
  'unitPrice',
  'attributes',
  'needDate',
  'promisedDate',
  'overReceiptTolerancePercent',
  'underReceiptTolerancePercent',
];

const lineChanges = async (tx: Tx, input: UpdatePurchaseOrderLineInput, was: Row<'purchaseOrderLine'>) => {
  const item = was.itemId === null ? undefined : await itemWithFinancials(tx, was.itemId);
  const { needDate, promisedDate, description } = input;
  return {
    ...(await figuresOf(tx, item, {
      quantity: input.quantityOrdered ?? was.quantityOrdered,
      unit: input.unitOfMeasure ?? was.unitOfMeasure,
      unitPrice: input.unitPrice ?? was.unitPrice,
      over: input.overReceiptTolerancePercent ?? was.overReceiptTolerancePercent,
      under: input.underReceiptTolerancePercent ?? was.underReceiptTolerancePercent,
      currency: was.currency,
    })),
    description: description == null ? was.description : text(description, 'description', 500),
    matchPolicy: input.matchPolicy ?? was.matchPolicy,
    needDate: needDate === undefined ? was.needDate : needDate,
    promisedDate: promisedDate === undefined ? was.promisedDate : promisedDate,
    ...(await attributeColumns(tx, input.attributes)),
  };
};

// What was approved, and how far its site lets an order grow beyond it.
const checkLimit = async (tx: Tx, order: Row<'purchaseOrder'>, before: string): Promise<void> => {
  const percent = (await siteFinancialsForUpdate(tx, order.siteId))?.changeLimitPercent ?? '0';
  const totals = { before, after: await orderTotal(tx, order.id) };
  allow(checkApproved(order, totals, await approvedTotal(tx, order.id), percent));
};

/** Changes a line within the limits of its order's state. Refuses STATE_INVALID, PO_LINE_BELOW_RECEIVED, etags. Answers its uuid. */
export const updatePurchaseOrderLine = (context: Context, input: UpdatePurchaseOrderLineInput): Promise<string> =>
  ofLine(context, 'updatePurchaseOrderLine', input, async (tx, order, was) => {
    const given = fieldsOf(input);
    allow(checkFields(order, given, always), checkOpen(was), checkUnbooked(was, given));
    const changes = await lineChanges(tx, input, was);
    if (compare(changes.quantityOrdered, was.quantityOrdered) < 0) allow(checkMinimum(was, changes.quantityOrdered));
    const before = await orderTotal(tx, order.id);
    const is = await updateLine(tx, was.id, changes);
    if (isRaise(order)) await checkLimit(tx, order, before);
    if (order.status === 'REJECTED') await updateOrder(tx, order.id, { status: 'DRAFT' });
    await tell(tx, context, await lineEvent(tx, 'changed', order, is, changed(was, is)));
    await reevaluate(tx, context, is.id);
  });

/** Cancels a line of which nothing came. Refuses PO_LINE_BELOW_RECEIVED, STATE_INVALID (the last one), etags. Answers its uuid. */
export const cancelPurchaseOrderLine = (context: Context, input: CancelPurchaseOrderLineInput): Promise<string> => {
  const reason = text(input.reason, 'reason', 2000);
  return ofLine(context, 'cancelPurchaseOrderLine', input, async (tx, order, was) => {
    allow(checkStep(order, 'cancelPurchaseOrderLine'), checkOpen(was), checkMinimum(was, '0'));
    const others = (await linesForUpdate(tx, order.id)).filter(
      (line) => line.id !== was.id && line.status !== 'CANCELED',
    );
    if (others.length === 0)
      throw refuse('STATE_INVALID', `${order.number} has no other line: cancel the order itself, cancelPurchaseOrder.`);
    const is = await updateLine(tx, was.id, { status: 'CANCELED' });
    if (order.status === 'REJECTED') await updateOrder(tx, order.id, { status: 'DRAFT' });
    await tell(tx, context, await lineEvent(tx, 'canceled', order, is, changed(was, is), { reason }));
  });
};

/** Nothing more is expected of a line. Refuses STATE_INVALID, ETAG_REQUIRED, ETAG_MISMATCH. Answers its uuid. */
export const closeLineShort = (context: Context, input: CloseLineShortInput): Promise<string> => {
  const reason = text(input.reason, 'reason', 2000);
  return ofLine(context, 'closeLineShort', input, async (tx, order, was) => {
    allow(checkStep(order, 'closeLineShort'), checkOpen(was));
    const is = await updateLine(tx, was.id, { receivingComplete: true, shortCloseReason: reason });
    await tell(tx, context, await lineEvent(tx, 'closed-short', order, is, changed(was, is), { reason }));
  });
};
