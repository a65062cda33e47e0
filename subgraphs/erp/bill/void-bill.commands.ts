import { minorUnits } from '../../../kernel/currencies.ts';
import { compare, subtract } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { kept } from '../../../kernel/references.ts';
import { ids } from '../../../schema/ids.ts';
import { erpCommand, text, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { booksFor, openPeriodFor } from '../ledger/journal.ts';
import { evaluateBills, tellMatch } from '../match/evaluate.ts';
import { billLocks } from '../match/match.commands.ts';
import { resolveExceptions, sharesOfBill } from '../match/match.write.queries.ts';
import { lineForUpdate } from '../purchase-order/purchase-order.write.queries.ts';
import { changed } from '../record.rules.ts';
import type { Row, VoidBillInput } from '../schema.generated.ts';
import { roundingsOf } from './clearing.ts';
import { takeBack } from './take-back.ts';
import { postedCreditsOf } from './vendor-credit.write.queries.ts';
import { addBilled, billForUpdate, updateBill } from './vendor-bill.write.queries.ts';

type Bill = Row<'vendorBill'>;

const checkVoidable = async (tx: Tx, bill: Bill): Promise<void> => {
  const { number, status, paymentStatus } = bill;
  if (status === 'VOID' || paymentStatus === 'PAID')
    throw refuse(
      'STATE_INVALID',
      `The bill ${number} is ${status === 'VOID' ? 'VOID already' : 'PAID'}. What was paid is credited by the supplier: createVendorCredit.`,
      { details: { status, paymentStatus } },
    );
  const [credit] = await postedCreditsOf(tx, bill.id);
  if (credit !== undefined)
    throw refuse(
      'STATE_INVALID',
      `The credit ${credit.number} stands against the bill ${number}. Void the credit first: voidVendorCredit.`,
      {
        details: { credit: credit.number },
      },
    );
};

// A bill that was posted is taken back in the books first: on its own day, or on another that is open.
const unpost = async (tx: Tx, bill: Bill, asked: string | null | undefined) => {
  if (bill.status !== 'POSTED') return {};
  const postingDate = asked ?? bill.postingDate ?? bill.billDate;
  if (bill.postingDate !== null && postingDate < bill.postingDate)
    throw refuse('VALUE_INVALID', `postingDate is not before ${bill.postingDate}, on which the bill was posted.`);
  const books = await booksFor(tx, bill.siteId);
  const periodId = await openPeriodFor(tx, books, postingDate);
  const shares = (await sharesOfBill(tx, bill.id)).map((share) => ({
    ...share,
    quantity: subtract('0', share.quantity),
  }));
  const places = { own: minorUnits(bill.currency) ?? 2, books: minorUnits(books.currency) ?? 2 };
  const more = await roundingsOf(tx, ['VENDOR_BILL', bill.id], shares, places);
  return { postingDate, glPostingId: await takeBack(tx, ['VENDOR_BILL', bill], books, periodId, postingDate, more) };
};

// What credits without a bill took off an order line is not taken off twice: they are voided first.
const uncount = async (tx: Tx, shares: Awaited<ReturnType<typeof sharesOfBill>>): Promise<void> => {
  for (const { orderLineId, quantity } of shares) {
    const line = kept((await lineForUpdate(tx, orderLineId)) ?? null, 'order line');
    if (compare(line.quantityBilled, quantity) < 0)
      throw refuse(
        'STATE_INVALID',
        `Credits left ${line.quantityBilled} ${line.unitOfMeasure} billed of ${line.poNumber} line ${String(line.lineNumber)}; the bill has ${quantity}. Void the credit first: voidVendorCredit.`,
        { details: { billed: Number(line.quantityBilled), bill: Number(quantity) } },
      );
    await addBilled(tx, orderLineId, subtract('0', quantity));
  }
};

/** DRAFT or POSTED -> VOID, its journal taken back (R18, R21). Refuses STATE_INVALID, PERIOD_CLOSED, VALUE_INVALID, etags. Answers its uuid. */
export const voidBill = async (context: Context, input: VoidBillInput): Promise<string> => {
  const id = fromWire(ids.VendorBill, input.id);
  const reason = text(input.reason, 'reason', 2000);
  return erpCommand(context, 'voidBill', await billLocks(context, id), input, async (tx) => {
    const was = found(await billForUpdate(tx, id), 'bill', input.id);
    checkEtag(was, input.etag);
    await checkVoidable(tx, was);
    const facts = await unpost(tx, was, input.postingDate);
    const shares = await sharesOfBill(tx, id);
    await uncount(tx, shares);
    const is = await updateBill(tx, id, { status: 'VOID', paymentStatus: 'BLOCKED', voidReason: reason });
    await resolveExceptions(tx, id, 'BILL_VOIDED');
    const { before, after } = changed(was, is);
    const { number, supplierId, totalAmount, currency } = is;
    await tell(tx, context, {
      type: 'erp.vendor-bill.voided',
      subject: id,
      subjectVersion: is.version,
      key: id,
      site: is.siteId,
      data: { number, supplierId, totalAmount, currency, reason, ...facts },
      before,
      after: { ...after, ...facts },
    });
    if (was.matchStatus !== 'NOT_EVALUATED') await tellMatch(tx, context, is, {});
    await evaluateBills(tx, context, [...new Set(shares.map((share) => share.orderLineId))]);
    return id;
  });
};
