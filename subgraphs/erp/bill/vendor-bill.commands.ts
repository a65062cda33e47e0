import { minorUnits } from '../../../kernel/currencies.ts';
import { add, compare } from '../../../kernel/decimal.ts';
import { allow, refuse, unlessTaken } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { erpCommand, text, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { siteFor } from '../purchase-order/purchase-order.commands.ts';
import { exchangeRateOf } from '../ledger/rate.ts';
import { recorded } from '../record.rules.ts';
import type { CreateVendorBillInput, Row } from '../schema.generated.ts';
import { supplierById, termById } from '../supplier/supplier.write.queries.ts';
import { writeBillLine } from './bill-line.ts';
import { checkPrecision } from './bill.rules.ts';
import { billForUpdate, duplicateOf, insertBill } from './vendor-bill.write.queries.ts';

const mostLines = 500;

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const checkAmounts = ({ chargesAmount, taxAmount, totalAmount, lines }: CreateVendorBillInput): void => {
  const amounts = { chargesAmount, taxAmount, totalAmount };
  for (const [name, value] of Object.entries(amounts))
    if (value != null && compare(value, '0') < 0)
      throw refuse('VALUE_INVALID', `${name} is not negative. A credit is a VendorCredit.`);
  if (lines.length < 1 || lines.length > mostLines)
    throw refuse('VALUE_INVALID', `A bill has 1 to ${String(mostLines)} lines, not ${String(lines.length)}.`);
};

const duplicate = (number: string, earlier?: { id: string; billDate: string; totalAmount: string }) =>
  refuse(
    'DUPLICATE_BILL',
    `The supplier has sent a bill ${number} already, with the same date or amount. Look at that one; void it first where it is wrong.`,
    {
      owner: 'ERP',
      details:
        earlier === undefined
          ? { number }
          : {
              number,
              vendorBillId: toWire(ids.VendorBill, earlier.id),
              billDate: earlier.billDate,
              total: earlier.totalAmount,
            },
    },
  );

const termOf = async (tx: Tx, wire: string | null | undefined, otherwise: string | null) => {
  const id = wire == null ? otherwise : fromWire(ids.PaymentTerm, wire);
  return id === null ? undefined : found(await termById(tx, id), 'payment term', wire ?? id);
};

// A bill is corrected by voiding it and keeping the right one, which names it.
const correctedBy = async (tx: Tx, wire: string | null | undefined, supplierId: string): Promise<string | null> => {
  if (wire == null) return null;
  const wrong = found(await billForUpdate(tx, fromWire(ids.VendorBill, wire)), 'bill', wire);
  if (wrong.supplierId !== supplierId)
    throw refuse('VALUE_INVALID', `The bill ${wrong.number} is of another supplier.`);
  if (wrong.status === 'VOID') return wrong.id;
  throw refuse('STATE_INVALID', `The bill ${wrong.number} is ${wrong.status}. Void it first: voidBill.`, {
    details: { status: wrong.status },
  });
};

const writeHeader = async (tx: Tx, context: Context, input: CreateVendorBillInput): Promise<Row<'vendorBill'>> => {
  const site = await siteFor(tx, context, input.siteId);
  const supplier = found(
    await supplierById(tx, fromWire(ids.Supplier, input.supplierId)),
    'supplier',
    input.supplierId,
  );
  const term = await termOf(tx, input.paymentTermId, supplier.paymentTermId);
  const key = {
    supplierId: supplier.id,
    number: text(input.number, 'number', 60),
    billDate: input.billDate,
    totalAmount: input.totalAmount,
  };
  const earlier = await duplicateOf(tx, key);
  if (earlier !== undefined) throw duplicate(key.number, earlier);
  const dueDate = input.dueDate ?? addDays(input.billDate, term?.netDays ?? 0);
  if (dueDate < input.billDate) throw refuse('VALUE_INVALID', 'dueDate is not before billDate.');
  const currency = input.currency ?? supplier.currency;
  const { totalAmount, chargesAmount } = input;
  const taxAmount = input.taxAmount ?? add('0', ...input.lines.map((line) => line.taxAmount ?? '0'));
  allow(checkPrecision({ totalAmount, taxAmount, chargesAmount }, minorUnits(currency) ?? 2));
  const row = {
    id: newId(),
    siteId: site.id,
    ...key,
    correctsId: await correctedBy(tx, input.correctsId, supplier.id),
    dueDate,
    paymentTermId: term?.id ?? null,
    currency,
    exchangeRate: await exchangeRateOf(tx, site.id, currency, input.billDate, input.exchangeRate),
    chargesAmount: chargesAmount ?? '0',
    taxAmount,
  };
  return unlessTaken(insertBill(tx, row), () => duplicate(key.number));
};

/** The order lines that an input names: their orders are locked before their billed quantities change. */
const orderLocks = async ({ loaders }: Context, { lines }: CreateVendorBillInput): Promise<string[]> => {
  const wires = lines.flatMap((line) => [
    ...(line.purchaseOrderLineId == null ? [] : [line.purchaseOrderLineId]),
    ...(line.allocations ?? []).map((share) => share.purchaseOrderLineId),
  ]);
  const rows = await Promise.all(
    wires.map((wire) => loaders.purchaseOrderLineById.load(fromWire(ids.PurchaseOrderLine, wire))),
  );
  loaders.purchaseOrderLineById.clearAll();
  return rows.flatMap((row) => (row === null ? [] : [`purchase-order:${row.purchaseOrderId}`]));
};

/** Keeps a bill as DRAFT. Refuses DUPLICATE_BILL, VALUE_INVALID, PRECISION_EXCEEDED, STATE_INVALID, NOT_FOUND, units that do not convert. Answers its uuid. */
export const createVendorBill = async (context: Context, input: CreateVendorBillInput): Promise<string> => {
  checkAmounts(input);
  const number = `vendor-bill-number:${input.supplierId}:${input.number.trim()}`;
  const locks = [number, ...(await orderLocks(context, input))];
  return erpCommand(context, 'createVendorBill', locks, input, async (tx) => {
    const bill = await writeHeader(tx, context, input);
    const places = minorUnits(bill.currency) ?? 2;
    const lines: Row<'vendorBillLine'>[] = [];
    for (const [at, line] of input.lines.entries()) lines.push(await writeBillLine(tx, bill, at + 1, line, places));
    await tell(tx, context, {
      type: 'erp.vendor-bill.created',
      subject: bill.id,
      subjectVersion: bill.version,
      key: bill.id,
      site: bill.siteId,
      data: {
        number: bill.number,
        supplierId: bill.supplierId,
        currency: bill.currency,
        totalAmount: bill.totalAmount,
      },
      after: { ...recorded(bill), lines: lines.map(recorded) },
    });
    return bill.id;
  });
};
