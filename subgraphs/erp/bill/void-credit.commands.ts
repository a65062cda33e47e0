import { minorUnits } from '../../../kernel/currencies.ts';
import { refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { erpCommand, text, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { booksFor, openPeriodFor } from '../ledger/journal.ts';
import { evaluateBills } from '../match/evaluate.ts';
import { changed } from '../record.rules.ts';
import type { Row, VoidVendorCreditInput } from '../schema.generated.ts';
import { creditLocks } from './post-credit.commands.ts';
import { roundingsOf } from './clearing.ts';
import { takeBack } from './take-back.ts';
import { creditEvent } from './vendor-credit.commands.ts';
import { changeCredit, creditForUpdate, creditLines, creditPieces } from './vendor-credit.write.queries.ts';
import { addBilled } from './vendor-bill.write.queries.ts';

type Credit = Row<'vendorCredit'>;

const checkVoidable = ({ number, status }: Credit): void => {
  if (status === 'DRAFT' || status === 'POSTED') return;
  throw refuse(
    'STATE_INVALID',
    status === 'VOID'
      ? `The credit ${number} is VOID already.`
      : `The credit ${number} is APPLIED: its bill was paid with it. What is owed again is billed by the supplier: createVendorBill.`,
    { owner: 'ERP', details: { status } },
  );
};

// What a posted credit took off its order lines counts as billed again; its journal is taken back on its own day, or on another open one.
const unpost = async (tx: Tx, credit: Credit, asked: string | null | undefined) => {
  if (credit.status !== 'POSTED') return { facts: {}, orderLines: [] };
  const postingDate = asked ?? credit.postingDate ?? credit.creditDate;
  if (credit.postingDate !== null && postingDate < credit.postingDate)
    throw refuse('VALUE_INVALID', `postingDate is not before ${credit.postingDate}, on which the credit was posted.`);
  const books = await booksFor(tx, credit.siteId);
  const periodId = await openPeriodFor(tx, books, postingDate);
  const shares = (await creditPieces(tx, credit.id)).flatMap(({ orderLineId, unitPrice, orderRate, quantity }) =>
    orderLineId === null
      ? []
      : [
          {
            ...{ orderLineId, quantity, supplierId: credit.supplierId },
            ...{ unitPrice: unitPrice ?? '0', exchangeRate: orderRate ?? credit.exchangeRate },
          },
        ],
  );
  const places = { own: minorUnits(credit.currency) ?? 2, books: minorUnits(books.currency) ?? 2 };
  const more = await roundingsOf(tx, ['VENDOR_CREDIT', credit.id], shares, places);
  const glPostingId = await takeBack(tx, ['VENDOR_CREDIT', credit], books, periodId, postingDate, more);
  const orderLines: string[] = [];
  for (const { purchaseOrderLineId, quantity } of await creditLines(tx, credit.id)) {
    if (purchaseOrderLineId === null) continue;
    await addBilled(tx, purchaseOrderLineId, quantity);
    orderLines.push(purchaseOrderLineId);
  }
  return { facts: { postingDate, glPostingId }, orderLines: [...new Set(orderLines)] };
};

/**
 * DRAFT or POSTED -> VOID, its journal taken back and the bills of its order lines matched anew (R18, R21). Refuses STATE_INVALID (applied),
 * PERIOD_CLOSED, VALUE_INVALID, etags. Answers its uuid.
 */
export const voidVendorCredit = async (context: Context, input: VoidVendorCreditInput): Promise<string> => {
  const id = fromWire(ids.VendorCredit, input.id);
  const voidReason = text(input.reason, 'reason', 2000);
  return erpCommand(context, 'voidVendorCredit', await creditLocks(context, id), input, async (tx) => {
    const was = found(await creditForUpdate(tx, id), 'vendor credit', input.id);
    checkEtag(was, input.etag);
    checkVoidable(was);
    const { facts, orderLines } = await unpost(tx, was, input.postingDate);
    const is = await changeCredit(tx, id, { status: 'VOID', voidReason });
    await tell(tx, context, creditEvent('voided', is, changed(was, is), { reason: voidReason, ...facts }));
    await evaluateBills(tx, context, orderLines);
    return id;
  });
};
