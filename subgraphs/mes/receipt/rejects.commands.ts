import { add, compare, divide, multiply, subtract } from '../../../kernel/decimal.ts';
import { allow, refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mesCommand, type Tx } from '../command.ts';
import { report } from '../completion/increment.ts';
import type { Context } from '../context.ts';
import { causeAt, positive } from '../part-inventory/stock.ts';
import { checkOpen } from '../run/run.rules.ts';
import { runForUpdate } from '../run/run.write.queries.ts';
import type { DecideOutsideRejectsInput, Row } from '../schema.generated.ts';
import { textOf } from '../text.ts';
import { waitingOf } from './counter.ts';
import { lineFacts, runsOfItems } from './receipt.commands.ts';
import { orderLineOf, receiptForUpdate, receiptItemForUpdate, updateReceiptItem } from './receipt.write.queries.ts';
import { stepCounts, workOfLine } from './step-work.queries.ts';
import { endIfBack } from './step-work.ts';
import { checkDecided } from './step-work.rules.ts';

type Item = Row<'receiptItem'>;
type Decided = { decision: DecideOutsideRejectsInput['decision']; note: string; quantity: string; order: string };

const workOf = async (tx: Tx, item: Item) => {
  const work = item.purchaseOrderLineId === null ? undefined : await workOfLine(tx, item.purchaseOrderLineId);
  if (work !== undefined && item.conditionCode !== 'OK' && item.counterOfId === null) return work;
  throw refuse(
    'STATE_INVALID',
    `Position ${String(item.position)} has no rejects of a step of a run. Rejects in stock are decided by their hold: releaseStockHold, recordScrap.`,
    { details: { position: item.position, conditionCode: item.conditionCode } },
  );
};

// What is taken is withheld no longer; what is scrapped is withheld for good, and its piece of the run is scrapped.
const settle = (tx: Tx, item: Item, { decision, order }: Decided): Promise<Item> => {
  if (decision === 'SCRAP')
    return updateReceiptItem(tx, item.id, { rejectsScrapped: add(item.rejectsScrapped, order) });
  const left = subtract(item.withheldQuantity, order);
  const withheldReason = compare(left, '0') === 0 ? null : item.withheldReason;
  return updateReceiptItem(tx, item.id, { withheldQuantity: left, withheldReason });
};

const scrapPieces = async (tx: Tx, context: Context, runId: string, runStepId: string, base: string, note: string) => {
  const run = found(await runForUpdate(tx, runId), 'run', runId);
  const scrap = { reasonCode: 'OUTSIDE_PROCESSING', comment: note, runStepId };
  await report(tx, context, run, { good: '0', scrapped: base, nonconforming: '0', final: false, scrap });
};

const decide = async (tx: Tx, context: Context, item: Item, decided: Decided): Promise<void> => {
  const { siteId } = item;
  const cause = await causeAt(tx, context, siteId);
  const work = await workOf(tx, item);
  allow(checkOpen(found(await runForUpdate(tx, work.runId), 'run', work.runId)));
  const line = found(await orderLineOf(tx, item.purchaseOrderLineId ?? ''), 'order line', item.id);
  allow(checkDecided(item, await waitingOf(tx, item), decided.order, line.uom));
  const { decision, note, quantity, order } = decided;
  const base = divide(multiply(item.baseQuantity, order), item.orderQuantity ?? '1');
  const now = await settle(tx, item, decided);
  if (decision === 'SCRAP') await scrapPieces(tx, context, work.runId, work.stepId, base, note);
  await endIfBack(tx, context, work, await stepCounts(tx, work.stepId));
  const receipt = found(await receiptForUpdate(tx, item.receiptId), 'receipt', item.receiptId);
  const [run] = await runsOfItems(tx, [item]);
  const facts = lineFacts(now, [], run === undefined ? [] : [run]);
  const decidedOf = { quantity, baseQuantity: base, orderQuantity: order, withheldQuantity: '0' };
  await tell(tx, context, {
    id: cause.eventId,
    ...{ type: 'mes.receipt.rejects-decided', subject: item.id, subjectVersion: now.version, site: siteId },
    key: line.purchaseOrderId,
    data: {
      ...{ number: receipt.number, kind: receipt.kind, supplierId: receipt.supplierId },
      ...{ packingSlipNumber: receipt.packingSlipNumber, receivedDate: cause.day, decision, note, decisionId: newId() },
      lines: [{ ...facts, ...decidedOf }],
    },
    before: { withheldQuantity: item.withheldQuantity, rejectsScrapped: item.rejectsScrapped },
    after: { withheldQuantity: now.withheldQuantity, rejectsScrapped: now.rejectsScrapped, decision, note },
  });
};

/**
 * Decides on rejects of outside work on a step of a run (R15): taken after all, and then owed to the supplier, or scrapped, and then a
 * scrapped piece of the run that nothing is owed for. Answers the receipt item's uuid. Refuses STATE_INVALID, INSUFFICIENT_QUANTITY,
 * RUN_CLOSED, ETAG_REQUIRED, ETAG_MISMATCH, VALUE_INVALID.
 */
export const decideOutsideRejects = async (context: Context, input: DecideOutsideRejectsInput): Promise<string> => {
  const id = fromWire(ids.ReceiptItem, input.receiptItemId);
  const known = found(await context.loaders.receiptItemById.load(id), 'receipt item', input.receiptItemId);
  const work = known.purchaseOrderLineId === null ? undefined : await workOfLine(context.db, known.purchaseOrderLineId);
  const quantity = positive(input.quantity, 'quantity');
  const note = textOf(input.note, 'A decision');
  const locks = [
    `receipt:${known.receiptId}`,
    ...(known.purchaseOrderLineId === null ? [] : [`purchase-order-line:${known.purchaseOrderLineId}`]),
    ...(work === undefined ? [] : [`run:${work.runId}`]),
  ];
  return mesCommand(context, 'decideOutsideRejects', locks, input, async (tx) => {
    const item = found(await receiptItemForUpdate(tx, id), 'receipt item', input.receiptItemId);
    checkEtag(item, input.etag);
    const order = divide(multiply(item.orderQuantity ?? item.quantity, quantity), item.quantity);
    await decide(tx, context, item, { decision: input.decision, note, quantity, order });
    return id;
  });
};
