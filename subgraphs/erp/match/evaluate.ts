import { nowIn } from '../../../kernel/clock.ts';
import { minorUnits } from '../../../kernel/currencies.ts';
import { add, compare, divide, multiply, round, subtract } from '../../../kernel/decimal.ts';
import { tell } from '../../../kernel/events.ts';
import { newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { updateBill } from '../bill/vendor-bill.write.queries.ts';
import { changed } from '../record.rules.ts';
import type { Row } from '../schema.generated.ts';
import {
  billStatus,
  matchLine,
  toleranceFor,
  type MatchInput,
  type MatchOutcome,
  type OrderFacts,
} from './match.rules.ts';
import {
  billedOfBill,
  billLines,
  currentResults,
  exceptionOf,
  insertException,
  insertResult,
  matchedBillsOf,
  retireResult,
  setLineStatus,
  sharesOfBill,
  tolerancesOfSite,
  updateException,
  type Share,
} from './match.write.queries.ts';

type Bill = Row<'vendorBill'>;
type Line = Awaited<ReturnType<typeof billLines>>[number];
type Result = Row<'matchResult'>;
type ToleranceRow = Awaited<ReturnType<typeof tolerancesOfSite>>[number];

// The bill's price less what was credited of it.
const netPrice = (line: Line): string =>
  compare(line.priceCredited, '0') === 0
    ? line.unitPrice
    : subtract(line.unitPrice, divide(line.priceCredited, line.quantity, 12));

// The price of the bill for one unit of the order. The bill's own price where both are in one unit.
const billPriceOf = (line: Line, share: Share, shareOfLine: string): string =>
  share.unitOfMeasure === line.unitOfMeasure
    ? netPrice(line)
    : divide(multiply(netPrice(line), shareOfLine), share.quantity);

const factsOf = (line: Line, share: Share): OrderFacts => {
  const inBillUnit = divide(multiply(line.quantity, share.baseQuantity), line.baseQuantity);
  return {
    supplierId: share.supplierId,
    currency: share.currency,
    itemId: share.itemId,
    partId: share.partId,
    policy: share.matchPolicy,
    ordered: share.baseQuantityOrdered,
    received: share.received,
    previouslyBilled: share.previouslyBilled,
    billed: share.baseQuantity,
    orderPrice: share.unitPrice,
    billPrice: billPriceOf(line, share, inBillUnit),
    overReceiptPercent: share.overReceiptTolerancePercent,
  };
};

/** The smallest amount of a currency: 0.01 of a dollar, 1 yen. */
const smallest = (places: number): string => round(divide('1', String(10 ** places), places), places);

const inputOf = (
  bill: Bill,
  lines: readonly Line[],
  line: Line,
  shares: readonly Share[],
  tolerance: ToleranceRow | undefined,
): MatchInput => {
  const places = minorUnits(bill.currency) ?? 2;
  return {
    supplierId: bill.supplierId,
    currency: bill.currency,
    itemId: line.itemId,
    partId: line.partId,
    amount: line.amount,
    shares: shares.map((share) => factsOf(line, share)),
    tolerance: {
      quantityPercent: tolerance?.quantityPercent ?? '0',
      pricePercent: tolerance?.pricePercent ?? '0',
      priceAmount: tolerance?.priceAmount ?? null,
    },
    total: {
      lines: add('0', ...lines.map((one) => one.amount)),
      tax: bill.taxAmount,
      charges: bill.chargesAmount,
      bill: bill.totalAmount,
      allowed: tolerance?.totalAmount ?? smallest(places),
    },
    minorUnits: places,
  };
};

const sum = (values: readonly string[]): string => add('0', ...values);

// Prices of one base unit, as the record has them.
const basePrices = (line: Line, share: Share | undefined) => {
  const bill = divide(multiply(netPrice(line), line.quantity), line.baseQuantity);
  if (share === undefined) return { poUnitPrice: null, billUnitPrice: bill, priceVariance: '0' };
  const po = divide(multiply(share.unitPrice, share.quantityOrdered), share.baseQuantityOrdered);
  return { poUnitPrice: po, billUnitPrice: bill, priceVariance: subtract(bill, po) };
};

const resultRow = (
  bill: Bill,
  line: Line,
  shares: readonly Share[],
  outcome: MatchOutcome,
  tolerance: ToleranceRow | undefined,
) => {
  const byOrderLine = [...new Map(shares.map((share) => [share.orderLineId, share])).values()];
  return {
    id: newId(),
    siteId: bill.siteId,
    vendorBillId: bill.id,
    vendorBillLineId: line.id,
    purchaseOrderLineId: shares[0]?.orderLineId ?? null,
    unitOfMeasure: line.baseUom ?? line.unitOfMeasure,
    ordered: sum(byOrderLine.map((share) => share.baseQuantityOrdered)),
    received: sum(byOrderLine.map((share) => share.received)),
    previouslyBilled: sum(byOrderLine.map((share) => share.previouslyBilled)),
    billed: line.baseQuantity,
    currency: bill.currency,
    ...basePrices(line, shares[0]),
    quantityVariance: outcome.quantityVariance,
    priceVariancePercent: outcome.priceVariancePercent,
    matchToleranceId: tolerance?.id ?? null,
    quantityTolerancePercent: tolerance?.quantityPercent ?? '0',
    priceTolerancePercent: tolerance?.pricePercent ?? '0',
    priceToleranceAmount: tolerance?.priceAmount ?? null,
    status: outcome.status,
    reasons: outcome.reasons,
    warnings: outcome.warnings,
    blockedAmount: outcome.blocked,
    inputHash: outcome.inputHash,
  };
};

const resolutionOf = (was: Result | undefined, is: Result) => {
  if (was === undefined || compare(is.received, was.received) !== 0) return 'RECEIVED' as const;
  if (compare(is.billUnitPrice, was.billUnitPrice) < 0) return 'CREDITED' as const;
  if (is.ordered !== was.ordered || is.poUnitPrice !== was.poUnitPrice) return 'ORDER_CHANGED' as const;
  return compare(is.previouslyBilled, was.previouslyBilled) < 0 ? ('CREDITED' as const) : ('ORDER_CHANGED' as const);
};

// The place in the queue of a line that does not match: taken, kept, or given up.
const keepException = async (tx: Tx, bill: Bill, was: Result | undefined, is: Result): Promise<void> => {
  const blocked = is.status === 'EXCEPTION' || is.status === 'WAITING_FOR_RECEIPT';
  const open = await exceptionOf(tx, is.vendorBillLineId);
  const kind = is.status === 'EXCEPTION' ? ('DISAGREEMENT' as const) : ('WAITING_FOR_RECEIPT' as const);
  const common = { matchResultId: is.id, blockedAmount: is.blockedAmount };
  if (open === undefined) {
    if (!blocked) return;
    const { siteId, supplierId, currency, dueDate } = bill;
    const keys = { id: newId(), vendorBillId: bill.id, vendorBillLineId: is.vendorBillLineId, openedAt: nowIn(tx) };
    await insertException(tx, { ...keys, ...common, siteId, supplierId, currency, dueDate, kind });
    return;
  }
  if (blocked)
    await updateException(tx, open.id, { ...common, kind, status: 'OPEN', resolution: null, resolvedAt: null });
  else if (open.status === 'OPEN')
    await updateException(tx, open.id, {
      ...common,
      status: 'RESOLVED',
      resolution: resolutionOf(was, is),
      resolvedAt: nowIn(tx),
    });
};

/** Tells how a bill stands, and what is billed so far of each order line that it names. */
export const tellMatch = async (
  tx: Tx,
  context: Context,
  bill: Bill,
  told: Record<string, unknown>,
  change: { before?: Record<string, unknown>; after?: Record<string, unknown> } = {},
): Promise<void> => {
  const lines = await billedOfBill(tx, bill.id);
  const { number, supplierId, status, matchStatus, paymentStatus } = bill;
  await tell(tx, context, {
    type: 'erp.vendor-bill.matched',
    subject: bill.id,
    subjectVersion: bill.version,
    key: bill.id,
    site: bill.siteId,
    data: { number, supplierId, status, matchStatus, paymentStatus, lines, ...told },
    ...change,
    after: { ...change.after, lines, ...told },
  });
};

/** Sets the bill's own status by its lines, and blocks a bill again that no longer matches. Tells it. */
export const settleBill = async (
  tx: Tx,
  context: Context,
  bill: Bill,
  statuses: readonly Result['status'][],
  told: Record<string, unknown>,
): Promise<Bill> => {
  const known = statuses.filter((status) => status !== 'NOT_EVALUATED');
  const matchStatus = billStatus(known) ?? 'NOT_EVALUATED';
  const passes =
    matchStatus !== 'EXCEPTION' && matchStatus !== 'WAITING_FOR_RECEIPT' && matchStatus !== 'NOT_EVALUATED';
  const paymentStatus = passes ? bill.paymentStatus : ('BLOCKED' as const);
  const is = await updateBill(tx, bill.id, { matchStatus, paymentStatus });
  await tellMatch(tx, context, is, told, changed(bill, is));
  return is;
};

/**
 * Matches all lines of a bill anew. A line whose facts are as they were keeps its result, an override included. For evaluateMatch, and for
 * whatever changes what a bill is compared with: a receipt, a return, a change of the order.
 */
export const evaluateBill = async (tx: Tx, context: Context, bill: Bill): Promise<Bill> => {
  const lines = await billLines(tx, bill.id);
  const shares = await sharesOfBill(tx, bill.id);
  const tolerances = await tolerancesOfSite(tx, bill.siteId);
  const current = new Map((await currentResults(tx, bill.id)).map((row) => [row.vendorBillLineId, row]));
  const results: Result[] = [];
  for (const line of lines) {
    const own = shares.filter((share) => share.vendorBillLineId === line.id);
    const keys = { supplierId: bill.supplierId, itemId: line.itemId, day: bill.billDate };
    const tolerance = toleranceFor(tolerances, keys);
    const outcome = matchLine(inputOf(bill, lines, line, own, tolerance));
    const was = current.get(line.id);
    if (was?.inputHash === outcome.inputHash) {
      results.push(was);
      continue;
    }
    await retireResult(tx, line.id);
    const is = await insertResult(tx, resultRow(bill, line, own, outcome, tolerance));
    await setLineStatus(tx, line.id, is.status);
    await keepException(tx, bill, was, is);
    results.push(is);
  }
  const findings = results.map(({ vendorBillLineId, reasons, warnings }) => ({
    billLineId: vendorBillLineId,
    reasons,
    warnings,
  }));
  return settleBill(
    tx,
    context,
    bill,
    results.map((row) => row.status),
    { findings },
  );
};

/** Matches anew the bills that any of these order lines was billed on, each once. The caller holds the orders' locks. */
export const evaluateBills = async (tx: Tx, context: Context, orderLineIds: readonly string[]): Promise<void> => {
  const bills = new Map<string, Bill>();
  for (const id of orderLineIds) for (const bill of await matchedBillsOf(tx, id)) bills.set(bill.id, bill);
  for (const bill of bills.values()) await evaluateBill(tx, context, bill);
};

/** Matches anew the bills that an order line was billed on. The caller holds the order's lock. */
export const reevaluate = async (tx: Tx, context: Context, orderLineId: string): Promise<void> => {
  await evaluateBills(tx, context, [orderLineId]);
};
