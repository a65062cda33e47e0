import { refuse, allow } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { erpCommand, text, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { changed } from '../record.rules.ts';
import type {
  ClosePurchaseOrderInput,
  PurchaseOrderReasonInput,
  PurchaseOrderTransitionInput,
  Row,
  SubmitPurchaseOrderInput,
} from '../schema.generated.ts';
import { siteFinancialsForUpdate } from '../subsidiary/site.queries.ts';
import { checkRaise, isRaise } from './approval.rules.ts';
import { missingAttributes, purchaseAttributes } from './attributes.rules.ts';
import { checkMinimum, checkStep, type Step } from './change.rules.ts';
import { checkSettled } from './close.rules.ts';
import { orderEvent, toldLines } from './order.events.ts';
import {
  approvedTotal,
  decideApproval,
  endLines,
  insertApproval,
  itemsInSetup,
  linesForUpdate,
  orderForUpdate,
  orderTotal,
  pendingApproval,
  updateOrder,
} from './purchase-order.write.queries.ts';

type Order = Row<'purchaseOrder'>;
type Outcome = { type: string; status: Order['status']; facts?: Record<string, unknown> };

// What all steps have in common: lock, etag, state; then what the step is about; then the row and the event.
const take = (
  context: Context,
  step: Exclude<Step, 'closeLineShort' | 'cancelPurchaseOrderLine'>,
  input: PurchaseOrderTransitionInput,
  decide: (tx: Tx, order: Order) => Promise<Outcome>,
): Promise<string> => {
  const id = fromWire(ids.PurchaseOrder, input.id);
  return erpCommand(context, step, [`purchase-order:${id}`], input, async (tx) => {
    const was = found(await orderForUpdate(tx, id), 'purchase order', input.id);
    checkEtag(was, input.etag);
    allow(checkStep(was, step));
    const { type, status, facts } = await decide(tx, was);
    const is = await updateOrder(tx, id, { status });
    const { before, after } = changed(was, is);
    const { lines, ...noted } = facts ?? {};
    await tell(
      tx,
      context,
      await orderEvent(
        tx,
        type,
        is,
        { before, after: { ...after, ...noted } },
        { ...noted, ...(lines === undefined ? {} : { lines }) },
      ),
    );
    return id;
  });
};

const checkItems = async (tx: Tx, order: Order): Promise<void> => {
  const waiting = await itemsInSetup(tx, order.id);
  if (waiting.length === 0) return;
  throw refuse(
    'STATE_INVALID',
    `${order.number} cannot go on: the accounting of ${waiting.slice(0, 5).join(', ')} is not ACTIVE. Finance sets it up first.`,
    { owner: 'ERP', details: { items: waiting } },
  );
};

// What a site requires of its orders is there before anybody is bound by them.
const checkAttributes = async (tx: Tx, order: Order): Promise<void> => {
  const required = purchaseAttributes((await siteFinancialsForUpdate(tx, order.siteId))?.requiredAttributes);
  const lines = (await linesForUpdate(tx, order.id)).filter(({ status }) => status === 'OPEN');
  const lacking = lines
    .map((line) => ({ lineNumber: line.lineNumber, missing: missingAttributes(required, line, order) }))
    .filter(({ missing }) => missing.length > 0);
  if (lacking.length === 0) return;
  const missing = [...new Set(lacking.flatMap((line) => line.missing))];
  throw refuse(
    'FLOW_OUT_OF_SCOPE',
    `${order.number} cannot go on: its site requires ${missing.join(', ')} on every line. Set them on the order or its lines first.`,
    { owner: 'ERP', details: { missingAttributes: missing, lines: lacking } },
  );
};

/** DRAFT -> PENDING_APPROVAL; an approved order asks for a raise and keeps its state. Refuses STATE_INVALID, VALUE_INVALID, etags. */
export const submitPurchaseOrder = (context: Context, input: SubmitPurchaseOrderInput): Promise<string> => {
  const approver = text(input.approver, 'approver', 200);
  return take(context, 'submitPurchaseOrder', input, async (tx, order) => {
    await checkItems(tx, order);
    await checkAttributes(tx, order);
    const raise = isRaise(order);
    if (raise)
      allow(
        checkRaise(
          order,
          input.upTo,
          await approvedTotal(tx, order.id),
          (await pendingApproval(tx, order.id)) !== undefined,
        ),
      );
    const amount = (raise ? input.upTo : null) ?? (await orderTotal(tx, order.id));
    await insertApproval(tx, { id: newId(), siteId: order.siteId, purchaseOrderId: order.id, approver, amount });
    return raise
      ? { type: 'raise-submitted', status: order.status, facts: { approver, upTo: amount } }
      : { type: 'submitted', status: 'PENDING_APPROVAL', facts: { approver } };
  });
};

const decideAs = async (
  tx: Tx,
  { viewer }: Context,
  order: Order,
  decision: 'APPROVED' | 'REJECTED',
  reason: string | null,
): Promise<string> => {
  const asked = await pendingApproval(tx, order.id);
  if (asked === undefined)
    throw refuse('STATE_INVALID', `${order.number} is ${order.status} and waits for no approval. Submit it first.`, {
      details: { status: order.status },
    });
  if (asked.approver !== viewer.subject)
    throw refuse(
      'FORBIDDEN',
      `${order.number} waits for ${asked.approver}; you are ${viewer.subject}. Ask ${asked.approver}.`,
      {
        details: { approver: asked.approver },
      },
    );
  await decideApproval(tx, asked.id, decision, reason);
  return asked.approver;
};

/** PENDING_APPROVAL -> APPROVED, or a raise granted. Refuses FORBIDDEN to all but the approver who was asked. */
export const approvePurchaseOrder = (context: Context, input: PurchaseOrderTransitionInput): Promise<string> =>
  take(context, 'approvePurchaseOrder', input, async (tx, order) => {
    const approver = await decideAs(tx, context, order, 'APPROVED', null);
    return isRaise(order)
      ? { type: 'raise-approved', status: order.status, facts: { approver } }
      : { type: 'approved', status: 'APPROVED', facts: { approver } };
  });

/** PENDING_APPROVAL -> REJECTED, or a raise refused, with a reason. */
export const rejectPurchaseOrder = (context: Context, input: PurchaseOrderReasonInput): Promise<string> => {
  const reason = text(input.reason, 'reason', 2000);
  return take(context, 'rejectPurchaseOrder', input, async (tx, order) => {
    const approver = await decideAs(tx, context, order, 'REJECTED', reason);
    return isRaise(order)
      ? { type: 'raise-rejected', status: order.status, facts: { approver, reason } }
      : { type: 'rejected', status: 'REJECTED', facts: { approver, reason } };
  });
};

/** APPROVED -> ORDERED: tells the floor what it may receive. Refuses an item whose accounting is not ACTIVE (ruling R25). */
export const releasePurchaseOrder = (context: Context, input: PurchaseOrderTransitionInput): Promise<string> =>
  take(context, 'releasePurchaseOrder', input, async (tx, order) => {
    await checkItems(tx, order);
    await checkAttributes(tx, order);
    return { type: 'released', status: 'ORDERED', facts: toldLines(order, await linesForUpdate(tx, order.id)) };
  });

// The order and its lines are done: who was asked for a raise need not answer, and the floor is told of each line.
const end = async (tx: Tx, order: Order, status: 'CLOSED' | 'CANCELED') => {
  const asked = await pendingApproval(tx, order.id);
  if (asked !== undefined) await decideApproval(tx, asked.id, 'REJECTED', `The order was ${status.toLowerCase()}.`);
  await endLines(tx, order.id, status);
  return toldLines(order, await linesForUpdate(tx, order.id));
};

/** DRAFT to ORDERED -> CANCELED, its lines with it, while nothing is received or billed. */
export const cancelPurchaseOrder = (context: Context, input: PurchaseOrderReasonInput): Promise<string> => {
  const reason = text(input.reason, 'reason', 2000);
  return take(context, 'cancelPurchaseOrder', input, async (tx, order) => {
    allow(...(await linesForUpdate(tx, order.id)).map((line) => checkMinimum(line, '0')));
    return { type: 'canceled', status: 'CANCELED', facts: { reason, ...(await end(tx, order, 'CANCELED')) } };
  });
};

/** ORDERED -> CLOSED, its lines with it, once all of it came and is billed. Refuses STATE_INVALID with the lines that are open. */
export const closePurchaseOrder = (context: Context, input: ClosePurchaseOrderInput): Promise<string> => {
  const why = input.reason == null ? {} : { reason: text(input.reason, 'reason', 2000) };
  return take(context, 'closePurchaseOrder', input, async (tx, order) => {
    allow(checkSettled(order.number, await linesForUpdate(tx, order.id)));
    return { type: 'closed', status: 'CLOSED', facts: { ...why, ...(await end(tx, order, 'CLOSED')) } };
  });
};
