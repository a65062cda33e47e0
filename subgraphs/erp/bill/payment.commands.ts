import { minorUnits } from '../../../kernel/currencies.ts';
import { subtract } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, toWire } from '../../../kernel/id.ts';
import { kept } from '../../../kernel/references.ts';
import { ids } from '../../../schema/ids.ts';
import { erpCommand, text, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { booksFor, inBooks, openPeriodFor, writeJournal, type Books } from '../ledger/journal.ts';
import { rulesOfEvent } from '../ledger/posting.write.queries.ts';
import { exchangeRateOf } from '../ledger/rate.ts';
import { negated } from '../ledger/rule-entries.ts';
import { billLocks } from '../match/match.commands.ts';
import { currentResults } from '../match/match.write.queries.ts';
import { changed } from '../record.rules.ts';
import type { PayBillInput, PostBillInput, Row, VendorBillTransitionInput } from '../schema.generated.ts';
import { supplierById } from '../supplier/supplier.write.queries.ts';
import { postBillJournal } from './bill.posting.ts';
import { namedCredits, useCredits, type Owed } from './used-credits.ts';
import { billForUpdate, updateBill } from './vendor-bill.write.queries.ts';

type Bill = Row<'vendorBill'>;
type Outcome = { type: string; changes: Parameters<typeof updateBill>[2]; facts?: Record<string, unknown> };

// What all steps have in common: lock, etag; then what the step is about; then the row and the event.
const take = (
  context: Context,
  name: string,
  input: VendorBillTransitionInput,
  decide: (tx: Tx, bill: Bill) => Promise<Outcome>,
  locks: readonly string[] = [],
): Promise<string> => {
  const id = fromWire(ids.VendorBill, input.id);
  return erpCommand(context, name, [`vendor-bill:${id}`, ...locks], input, async (tx) => {
    const was = found(await billForUpdate(tx, id), 'bill', input.id);
    checkEtag(was, input.etag);
    const { type, changes, facts } = await decide(tx, was);
    const is = await updateBill(tx, id, changes);
    const change = changed(was, is);
    await tell(tx, context, {
      type: `erp.vendor-bill.${type}`,
      subject: id,
      subjectVersion: is.version,
      key: id,
      site: is.siteId,
      data: {
        number: is.number,
        supplierId: is.supplierId,
        totalAmount: is.totalAmount,
        currency: is.currency,
        ...facts,
      },
      before: change.before,
      after: { ...change.after, ...facts },
    });
    return id;
  });
};

const stateInvalid = ({ number, status, paymentStatus }: Bill, instead: string) =>
  refuse('STATE_INVALID', `The bill ${number} is ${status} and ${paymentStatus}. ${instead}`, {
    details: { status, paymentStatus },
  });

const matchException = async (tx: Tx, bill: Bill) => {
  const lines = (await currentResults(tx, bill.id))
    .filter(({ status }) => status === 'EXCEPTION' || status === 'WAITING_FOR_RECEIPT')
    .map((row) => ({
      vendorBillLineId: toWire(ids.VendorBillLine, row.vendorBillLineId),
      status: row.status,
      reasons: row.reasons,
      blockedAmount: row.blockedAmount,
    }));
  return refuse(
    'MATCH_EXCEPTION',
    `The bill ${bill.number} is ${bill.matchStatus}. Receive the goods, correct the bill or the order, or have a named approver override it.`,
    { owner: 'ERP', details: { matchStatus: bill.matchStatus, lines } },
  );
};

const passes = ({ matchStatus }: Bill): boolean =>
  matchStatus === 'MATCHED' || matchStatus === 'MATCHED_WITHIN_TOLERANCE' || matchStatus === 'OVERRIDDEN';

const checkPostable = async (tx: Tx, bill: Bill): Promise<void> => {
  if (bill.status !== 'DRAFT') throw stateInvalid(bill, 'Only a DRAFT is posted.');
  if (bill.matchStatus === 'NOT_EVALUATED') throw stateInvalid(bill, 'Match it first: evaluateMatch.');
  const wrong = (await currentResults(tx, bill.id)).some(
    (row) => row.status === 'EXCEPTION' && row.reasons.includes('TOTAL_MISMATCH'),
  );
  if (wrong) throw await matchException(tx, bill);
};

/** DRAFT -> POSTED with its journal. Refuses STATE_INVALID, MATCH_EXCEPTION (total), PERIOD_CLOSED, etags. Answers its uuid. */
export const postBill = async (context: Context, input: PostBillInput): Promise<string> => {
  const decide = async (tx: Tx, bill: Bill): Promise<Outcome> => {
    await checkPostable(tx, bill);
    const postingDate = input.postingDate ?? bill.billDate;
    const books = await booksFor(tx, bill.siteId);
    const accountingPeriodId = await openPeriodFor(tx, books, postingDate);
    const glPostingId = await postBillJournal(tx, bill, books, accountingPeriodId, postingDate);
    return {
      type: 'posted',
      changes: { status: 'POSTED', postingDate, accountingPeriodId },
      facts: { postingDate, glPostingId },
    };
  };
  // What it clears of an order line follows from what other bills of it cleared before: one after the other.
  return take(context, 'postBill', input, decide, await billLocks(context, fromWire(ids.VendorBill, input.id)));
};

/** BLOCKED -> RELEASED. Refuses MATCH_EXCEPTION, STATE_INVALID, etags. Answers its uuid. */
export const releasePayment = (context: Context, input: VendorBillTransitionInput): Promise<string> =>
  take(context, 'releasePayment', input, async (tx, bill) => {
    if (bill.paymentStatus !== 'BLOCKED') throw stateInvalid(bill, 'Only a blocked bill is released.');
    if (!passes(bill)) throw await matchException(tx, bill);
    if (bill.status !== 'POSTED') throw stateInvalid(bill, 'Post it first: postBill.');
    return { type: 'released', changes: { paymentStatus: 'RELEASED' } };
  });

/** When a bill is paid, and at how many units of the books' currency for one of its own. */
type Paid = { day: string; rate: string };

// What was owed is cleared in the books' currency as it was booked, by bill and credits; the money goes at its own day's rate, and what the
// two differ by is gained or lost.
const payJournal = async (
  tx: Tx,
  bill: Bill,
  books: Books,
  { day, rate }: Paid,
  { owed, base }: Owed,
): Promise<string> => {
  const periodId = await openPeriodFor(tx, books, day);
  const paid = inBooks(owed, rate, minorUnits(books.currency) ?? 2);
  const entries = (await rulesOfEvent(tx, 'PAYMENT')).map((rule) => {
    const figure =
      rule.amountBasis === 'EXCHANGE_DIFFERENCE'
        ? { amount: '0', base: subtract(paid, base) }
        : { amount: owed, base: rule.accountRole === 'AP' ? base : paid };
    return {
      role: rule.accountRole,
      ...(rule.side === 'DEBIT' ? figure : negated(figure)),
      supplierId: bill.supplierId,
    };
  });
  const { siteId, currency } = bill;
  const description = `Payment of bill ${bill.number}`;
  const days = { postingDate: day, transactionDate: day };
  return writeJournal(
    tx,
    {
      ...{ siteId, books, periodId, ...days, source: ['BILL_PAYMENT', bill.id], description },
      ...{ currency, exchangeRate: rate },
    },
    entries,
  );
};

// Payments to a supplier on hold wait; one that is no longer used is paid nothing.
const checkPayee = async (tx: Tx, supplierId: string): Promise<void> => {
  const { code, status } = kept((await supplierById(tx, supplierId)) ?? null, 'supplier');
  if (status === 'ACTIVE') return;
  throw refuse('STATE_INVALID', `${code} is ${status}: only an ACTIVE supplier is paid.`, {
    details: { supplier: code, status },
  });
};

/**
 * RELEASED -> PAID with its journal, at the rate of the day it is paid (R19). Refuses MATCH_EXCEPTION, STATE_INVALID (the
 * supplier's and a named credit's as well), PERIOD_CLOSED, VALUE_INVALID, NOT_FOUND, etags. Answers its uuid.
 */
export const payBill = (context: Context, input: PayBillInput): Promise<string> => {
  const paymentReference = text(input.paymentReference, 'paymentReference', 100);
  const named = namedCredits(input.vendorCreditIds ?? []);
  const pay = async (tx: Tx, bill: Bill): Promise<Outcome> => {
    if (!passes(bill)) throw await matchException(tx, bill);
    if (bill.paymentStatus !== 'RELEASED')
      throw stateInvalid(bill, 'Release it first: releasePayment. A paid bill stays paid.');
    await checkPayee(tx, bill.supplierId);
    const books = await booksFor(tx, bill.siteId);
    const { paidOn } = input;
    const exchangeRate = await exchangeRateOf(tx, bill.siteId, bill.currency, paidOn, input.exchangeRate);
    const owed = await useCredits(tx, context, bill, books, named);
    const glPostingId = await payJournal(tx, bill, books, { day: paidOn, rate: exchangeRate }, owed);
    const amount = owed.owed;
    const paidAt = new Date(`${paidOn}T12:00:00Z`);
    return {
      type: 'paid',
      changes: { paymentStatus: 'PAID', paidAt, paymentReference },
      facts: { paidOn, paymentReference, amount, exchangeRate, glPostingId },
    };
  };
  const locks = named.map((id) => `vendor-credit:${id}`);
  return take(context, 'payBill', input, pay, locks);
};
