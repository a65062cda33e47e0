import { minorUnits } from '../../../kernel/currencies.ts';
import { add } from '../../../kernel/decimal.ts';
import { allow, refuse, unlessTaken } from '../../../kernel/errors.ts';
import { tell, type BusinessEvent } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { erpCommand, text, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { siteFor } from '../purchase-order/purchase-order.commands.ts';
import { exchangeRateOf } from '../ledger/rate.ts';
import { recorded } from '../record.rules.ts';
import type { CreateVendorCreditInput, Row } from '../schema.generated.ts';
import { supplierById } from '../supplier/supplier.write.queries.ts';
import { creditLineRow } from './credit-line.ts';
import { checkAmounts, checkCredited, checkOrdered } from './credit.rules.ts';
import { insertCredit, insertCreditLines, postedCreditsOf } from './vendor-credit.write.queries.ts';
import { billForUpdate } from './vendor-bill.write.queries.ts';

type Bill = Row<'vendorBill'>;

/** An event of a credit. */
export const creditEvent = (
  type: string,
  credit: Row<'vendorCredit'>,
  change: Pick<BusinessEvent, 'before' | 'after'>,
  more: Record<string, unknown> = {},
): BusinessEvent => ({
  type: `erp.vendor-credit.${type}`,
  subject: credit.id,
  subjectVersion: credit.version,
  key: credit.vendorBillId ?? credit.id,
  site: credit.siteId,
  data: {
    number: credit.number,
    supplierId: credit.supplierId,
    vendorBillId: credit.vendorBillId,
    totalAmount: credit.totalAmount,
    currency: credit.currency,
    ...more,
  },
  ...change,
});

/** Refuses credits that together exceed the bill they lower. */
export const checkBill = async (tx: Tx, bill: Bill, totalAmount: string): Promise<void> => {
  if (bill.status === 'VOID')
    throw refuse('STATE_INVALID', `The bill ${bill.number} is VOID: nothing of it is owed.`, {
      details: { status: bill.status },
    });
  const before = (await postedCreditsOf(tx, bill.id)).map((credit) => credit.totalAmount);
  allow(checkCredited(`the bill ${bill.number}`, add(totalAmount, ...before), bill.totalAmount));
};

const billOf = async (
  tx: Tx,
  input: CreateVendorCreditInput,
  of: { supplierId: string; siteId: string },
): Promise<Bill | undefined> => {
  const { vendorBillId: wire } = input;
  if (wire == null) return undefined;
  const bill = found(await billForUpdate(tx, fromWire(ids.VendorBill, wire)), 'bill', wire);
  allow(checkOrdered(`The bill ${bill.number}`, { ...of, currency: input.currency ?? bill.currency }, bill));
  await checkBill(tx, bill, input.totalAmount);
  return bill;
};

const header = async (tx: Tx, context: Context, number: string, input: CreateVendorCreditInput) => {
  const site = await siteFor(tx, context, input.siteId);
  const supplier = found(
    await supplierById(tx, fromWire(ids.Supplier, input.supplierId)),
    'supplier',
    input.supplierId,
  );
  const bill = await billOf(tx, input, { supplierId: supplier.id, siteId: site.id });
  const currency = input.currency ?? bill?.currency ?? supplier.currency;
  const given = input.exchangeRate ?? bill?.exchangeRate;
  const exchangeRate = await exchangeRateOf(tx, site.id, currency, input.creditDate, given);
  const { totalAmount, taxAmount = '0', lines } = input;
  allow(checkAmounts({ totalAmount, taxAmount, lines }, minorUnits(currency) ?? 2));
  return {
    id: newId(),
    siteId: site.id,
    number,
    supplierId: supplier.id,
    vendorBillId: bill?.id ?? null,
    creditDate: input.creditDate,
    currency,
    exchangeRate,
    reason: text(input.reason, 'reason', 2000),
    taxAmount,
    totalAmount,
  };
};

/** Keeps a credit as DRAFT. Refuses ALREADY_EXISTS, VALUE_INVALID, STATE_INVALID, NOT_FOUND, units. Answers its uuid. */
export const createVendorCredit = (context: Context, input: CreateVendorCreditInput): Promise<string> => {
  const number = text(input.number, 'number', 60);
  const locks = [
    `vendor-credit-number:${input.supplierId}:${number}`,
    ...(input.vendorBillId == null ? [] : [`vendor-bill:${fromWire(ids.VendorBill, input.vendorBillId)}`]),
  ];
  return erpCommand(context, 'createVendorCredit', locks, input, async (tx) => {
    const taken = () => refuse('ALREADY_EXISTS', `The supplier has sent a credit ${number} already. Look at that one.`);
    const credit = await unlessTaken(insertCredit(tx, await header(tx, context, number, input)), taken);
    const rows: Awaited<ReturnType<typeof creditLineRow>>[] = [];
    for (const [at, line] of input.lines.entries()) rows.push(await creditLineRow(tx, credit, at + 1, line));
    const lines = await insertCreditLines(tx, rows);
    await tell(
      tx,
      context,
      creditEvent('created', credit, { after: { ...recorded(credit), lines: lines.map(recorded) } }),
    );
    return credit.id;
  });
};
