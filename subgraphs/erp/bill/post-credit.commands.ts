import { subtract } from '../../../kernel/decimal.ts';
import { allow, refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { kept } from '../../../kernel/references.ts';
import { ids } from '../../../schema/ids.ts';
import { erpCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { booksFor, openPeriodFor } from '../ledger/journal.ts';
import { evaluateBills } from '../match/evaluate.ts';
import { lineForUpdate } from '../purchase-order/purchase-order.write.queries.ts';
import { changed } from '../record.rules.ts';
import type { PostVendorCreditInput, Row } from '../schema.generated.ts';
import { postCreditJournal } from './credit.posting.ts';
import { checkCredited } from './credit.rules.ts';
import { checkBill, creditEvent } from './vendor-credit.commands.ts';
import { changeCredit, creditForUpdate, creditLines } from './vendor-credit.write.queries.ts';
import { addBilled, billForUpdate } from './vendor-bill.write.queries.ts';

type Credit = Row<'vendorCredit'>;

/** The bill and the orders that a credit lowers are locked with it. */
export const creditLocks = async ({ loaders }: Context, id: string): Promise<string[]> => {
  const credit = await loaders.vendorCreditById.load(id);
  const lines = await loaders.creditLinesByCredit.load(id);
  const named = lines.flatMap(({ purchaseOrderLineId }) => (purchaseOrderLineId === null ? [] : [purchaseOrderLineId]));
  const orders = await Promise.all(named.map((line) => loaders.purchaseOrderLineById.load(line)));
  for (const loader of [loaders.vendorCreditById, loaders.creditLinesByCredit, loaders.purchaseOrderLineById])
    loader.clearAll();
  return [
    `vendor-credit:${id}`,
    ...(credit?.vendorBillId == null ? [] : [`vendor-bill:${credit.vendorBillId}`]),
    ...orders.flatMap((line) => (line === null ? [] : [`purchase-order:${line.purchaseOrderId}`])),
  ];
};

const checkDraft = async (tx: Tx, credit: Credit): Promise<void> => {
  if (credit.status !== 'DRAFT')
    throw refuse('STATE_INVALID', `The credit ${credit.number} is ${credit.status}: only a DRAFT is posted.`, {
      details: { status: credit.status },
    });
  if (credit.vendorBillId === null) return;
  await checkBill(tx, kept((await billForUpdate(tx, credit.vendorBillId)) ?? null, 'bill'), credit.totalAmount);
};

// What is credited no longer counts as billed.
const uncount = async (tx: Tx, lines: Awaited<ReturnType<typeof creditLines>>): Promise<string[]> => {
  const orderLines: string[] = [];
  for (const { purchaseOrderLineId, quantity } of lines) {
    if (purchaseOrderLineId === null) continue;
    const line = kept((await lineForUpdate(tx, purchaseOrderLineId)) ?? null, 'order line');
    allow(checkCredited(`${line.poNumber} line ${String(line.lineNumber)}`, quantity, line.quantityBilled));
    await addBilled(tx, purchaseOrderLineId, subtract('0', quantity));
    orderLines.push(purchaseOrderLineId);
  }
  return [...new Set(orderLines)];
};

/** DRAFT -> POSTED with its journal; what it frees is matched anew (R18). Refuses STATE_INVALID, VALUE_INVALID, PERIOD_CLOSED, etags. Answers its uuid. */
export const postVendorCredit = async (context: Context, input: PostVendorCreditInput): Promise<string> => {
  const id = fromWire(ids.VendorCredit, input.id);
  return erpCommand(context, 'postVendorCredit', await creditLocks(context, id), input, async (tx) => {
    const was = found(await creditForUpdate(tx, id), 'vendor credit', input.id);
    checkEtag(was, input.etag);
    await checkDraft(tx, was);
    const postingDate = input.postingDate ?? was.creditDate;
    const books = await booksFor(tx, was.siteId);
    const accountingPeriodId = await openPeriodFor(tx, books, postingDate);
    const orderLines = await uncount(tx, await creditLines(tx, id));
    const glPostingId = await postCreditJournal(tx, was, books, accountingPeriodId, postingDate);
    const is = await changeCredit(tx, id, { status: 'POSTED', postingDate, accountingPeriodId });
    await tell(tx, context, creditEvent('posted', is, changed(was, is), { postingDate, glPostingId }));
    await evaluateBills(tx, context, orderLines);
    return id;
  });
};
