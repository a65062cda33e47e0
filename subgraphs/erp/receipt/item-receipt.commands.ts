import { allow, refuse } from '../../../kernel/errors.ts';
import { dataOf, type CloudEvent } from '../../../kernel/signed-event.ts';
import { erpIntake, siteOf } from '../command.ts';
import type { Context } from '../context.ts';
import type { PostItemReceiptInput } from '../schema.generated.ts';
import { checkSame } from './item-receipt.rules.ts';
import { receiptShape, type ReceiptFacts } from './item-receipt.shape.ts';
import { insertReceiptItem, markReplayed, ordersOfLines, receiptItemById } from './item-receipt.write.queries.ts';
import { bookItem, type Arrival } from './receive.ts';
import { bookDecision } from './rejects.ts';

/** The signed event in its parts, as it is kept beside what it proves. */
export const proofOf = (jws: string) => {
  const [header = '', payload = '', signature = ''] = jws.split('.');
  const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { kid?: string };
  return { payload: Buffer.from(payload, 'base64url').toString(), signature, keyId: kid ?? '' };
};

const copyOf = (siteId: string, told: ReceiptFacts, line: ReceiptFacts['lines'][number], event: CloudEvent) => ({
  ...{ id: line.receiptItemId, siteId, purchaseOrderLineId: line.purchaseOrderLineId },
  ...{ receiptNumber: told.number, packingSlipNumber: told.packingSlipNumber, receivedAt: event.time },
  ...{ quantity: line.quantity, unitOfMeasure: line.uom, conditionCode: line.conditionCode },
  sourceVersion: event.subjectversion,
});

const decided = 'mes.receipt.rejects-decided';

type Answer = { sources: string[]; replayed: boolean };

// A decision comes once: with the second time nothing waits for it any more, or its receipt is there.
const decideAll = async (arrival: Arrival, { lines, decision, decisionId }: ReceiptFacts): Promise<boolean> => {
  if (decision === undefined || decisionId === null)
    throw refuse('EVENT_UNVERIFIED', 'The event does not say what was decided on the rejects.', { owner: 'MES' });
  let isNew = false;
  for (const line of lines) isNew = (await bookDecision(arrival, line, decision, decisionId)) || isNew;
  return isNew;
};

/**
 * Posts the item receipts of a receipt of the floor by MES's event (R15, R16, R19, R24). Answers the receipt items that it tells of, as
 * uuids, and whether all of them were in the books before.
 */
export const postItemReceipt = async (context: Context, input: PostItemReceiptInput): Promise<Answer> => {
  const types = ['mes.receipt.posted', 'mes.receipt.reversed', 'mes.receipt.returned', decided];
  const event = await context.events.verify(input.signedEvent, { system: 'mes', types });
  const told = dataOf(event, receiptShape);
  const siteId = siteOf(event);
  const sources = told.lines.map(({ receiptItemId }) => receiptItemId);
  const orders = await ordersOfLines(
    context.db,
    told.lines.flatMap(({ purchaseOrderLineId }) => purchaseOrderLineId ?? []),
  );
  const locks = [
    ...orders.map((id) => `purchase-order:${id}`),
    ...told.lines.map(({ itemId }) => `stock:${itemId}`),
    ...told.lines.flatMap(({ run }) => (run === null ? [] : [`run:${run.runId}`])),
  ];
  let replayed = true;
  await erpIntake(context, 'postItemReceipt', event, input, locks, async (tx) => {
    const at = { siteId, receivedDate: told.receivedDate, postingDate: input.postingDate ?? null };
    const arrival: Arrival = { tx, context, event, ...at, proof: proofOf(input.signedEvent) };
    if (event.type === decided) {
      replayed = !(await decideAll(arrival, told));
      return event.subject;
    }
    for (const line of told.lines) {
      const known = await receiptItemById(tx, line.receiptItemId);
      if (known !== undefined) allow(checkSame(line, known));
      if (known !== undefined) continue;
      replayed = false;
      await insertReceiptItem(tx, copyOf(siteId, told, line, event));
      await bookItem(arrival, line);
    }
    if (replayed) await markReplayed(tx, sources);
    return event.subject;
  });
  return { sources, replayed };
};
