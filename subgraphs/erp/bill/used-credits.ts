import { minorUnits } from '../../../kernel/currencies.ts';
import { add, compare, subtract } from '../../../kernel/decimal.ts';
import { allow, refuse } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, toWire } from '../../../kernel/id.ts';
import { kept } from '../../../kernel/references.ts';
import { ids } from '../../../schema/ids.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { inBooks, type Books } from '../ledger/journal.ts';
import { changed } from '../record.rules.ts';
import type { Row } from '../schema.generated.ts';
import { checkOrdered, checkUsable } from './credit.rules.ts';
import { creditEvent } from './vendor-credit.commands.ts';
import { billForUpdate } from './vendor-bill.write.queries.ts';
import { changeCredit, creditForUpdate, postedCreditsOf } from './vendor-credit.write.queries.ts';

type Bill = Row<'vendorBill'>;
type Credit = Row<'vendorCredit'>;
/** What is left to pay of a bill, in its currency and in that of the books. */
export type Owed = { owed: string; base: string };

// Each is locked, changed and told of in the one transaction; a supplier has few open at a time.
const most = 100;

/** The uuids of the credits that a payment names, each once. Refuses VALUE_INVALID. */
export const namedCredits = (wires: readonly string[]): string[] => {
  if (wires.length > most)
    throw refuse('VALUE_INVALID', `A payment names at most ${String(most)} credits, not ${String(wires.length)}.`);
  return [...new Set(wires.map((wire) => fromWire(ids.VendorCredit, wire)))].sort();
};

const usable = async (tx: Tx, bill: Bill, id: string): Promise<Credit> => {
  const credit = found(await creditForUpdate(tx, id), 'vendor credit', toWire(ids.VendorCredit, id));
  allow(checkOrdered(`The bill ${bill.number}`, credit, bill));
  const { vendorBillId } = credit;
  const own = vendorBillId === null ? undefined : kept((await billForUpdate(tx, vendorBillId)) ?? null, 'bill');
  allow(checkUsable(credit, own));
  return credit;
};

const creditsFor = async (tx: Tx, bill: Bill, named: readonly string[]): Promise<Credit[]> => {
  const credits = await postedCreditsOf(tx, bill.id);
  const own = new Set(credits.map(({ id }) => id));
  for (const id of named) if (!own.has(id)) credits.push(await usable(tx, bill, id));
  return credits;
};

const checkEnough = (bill: Bill, credits: readonly Credit[]): void => {
  const credited = add('0', ...credits.map(({ totalAmount }) => totalAmount));
  if (compare(credited, bill.totalAmount) <= 0) return;
  throw refuse(
    'VALUE_INVALID',
    `Credits of ${credited} ${bill.currency} are more than the ${bill.totalAmount} of ${bill.number}. They are used whole: name fewer.`,
    { owner: 'ERP', details: { credited: Number(credited), billed: Number(bill.totalAmount) } },
  );
};

/**
 * What is paid of a bill: its total less the credits against it and those named, which are used by that. Refuses VALUE_INVALID,
 * STATE_INVALID, NOT_FOUND.
 */
export const useCredits = async (
  tx: Tx,
  context: Context,
  bill: Bill,
  books: Books,
  named: readonly string[],
): Promise<Owed> => {
  const places = minorUnits(books.currency) ?? 2;
  const credits = await creditsFor(tx, bill, named);
  checkEnough(bill, credits);
  let owed = bill.totalAmount;
  let base = inBooks(owed, bill.exchangeRate, places);
  for (const credit of credits) {
    const is = await changeCredit(tx, credit.id, { status: 'APPLIED', appliedToId: bill.id });
    await tell(tx, context, creditEvent('applied', is, changed(credit, is), { appliedToId: bill.id }));
    owed = subtract(owed, credit.totalAmount);
    base = subtract(base, inBooks(credit.totalAmount, credit.exchangeRate, places));
  }
  return { owed, base };
};
