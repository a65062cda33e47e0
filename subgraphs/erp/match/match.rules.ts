import { createHash } from 'node:crypto';
import { add, compare, divide, multiply, round, subtract } from '../../../kernel/decimal.ts';

/**
 * What one share of a bill line is compared with: the order line it is allocated to. Quantities in the item's base unit; prices for one
 * unit of the order, in the order's currency; percents as decimals.
 */
export type OrderFacts = {
  supplierId: string;
  currency: string;
  itemId: string | null;
  partId: string | null;
  policy: 'THREE_WAY' | 'TWO_WAY' | 'NONE';
  ordered: string;
  /** Posted item receipts, less returns. */
  received: string;
  /** What other shares have billed of it, void bills apart. */
  previouslyBilled: string;
  /** This share, and what it costs in its bill. */
  billed: string;
  orderPrice: string;
  billPrice: string;
  overReceiptPercent: string;
};

type Tolerance = { quantityPercent: string; pricePercent: string; priceAmount: string | null };

/** A bill line: who bills, in what, and the shares of it. No shares: it names no order line. */
export type MatchInput = {
  supplierId: string;
  currency: string;
  itemId: string | null;
  partId: string | null;
  amount: string;
  shares: readonly OrderFacts[];
  tolerance: Tolerance;
  /** The bill as a whole: its total beside lines, tax and charges, and the smallest amount of its currency. */
  total: { lines: string; tax: string; charges: string; bill: string; allowed: string };
  minorUnits: number;
};

/** In the order in which they are reported. */
const everyReason = [
  'NO_PO',
  'SUPPLIER_MISMATCH',
  'CURRENCY_MISMATCH',
  'ITEM_MISMATCH',
  'QTY_OVER_RECEIVED',
  'QTY_OVER_ORDERED',
  'PRICE_OVER',
  'TOTAL_MISMATCH',
] as const;
type MatchReason = (typeof everyReason)[number];

export type MatchOutcome = {
  status: 'MATCHED' | 'MATCHED_WITHIN_TOLERANCE' | 'WAITING_FOR_RECEIPT' | 'EXCEPTION';
  reasons: MatchReason[];
  warnings: ('PRICE_UNDER' | 'UNDER_BILLED')[];
  /** Billed so far less what may be billed; the price difference for one unit of the first share's order. */
  quantityVariance: string;
  priceVariance: string;
  priceVariancePercent: string | null;
  blocked: string;
  inputHash: string;
};

const beyond = (amount: string, percent: string): string => multiply(amount, add('1', divide(percent, '100', 12)));
const over = (left: string, right: string): boolean => compare(left, right) > 0;
const payable = ({ policy, received, ordered }: OrderFacts): string => (policy === 'THREE_WAY' ? received : ordered);
const cumulative = ({ previouslyBilled, billed }: OrderFacts): string => add(previouslyBilled, billed);

// Differs only where both are named.
const differs = (left: string | null, right: string | null): boolean =>
  left !== null && right !== null && left !== right;

const isDearer = ({ billPrice, orderPrice }: OrderFacts, { pricePercent, priceAmount }: Tolerance): boolean =>
  over(billPrice, beyond(orderPrice, pricePercent)) ||
  (priceAmount !== null && over(subtract(billPrice, orderPrice), priceAmount));

const identity = (line: MatchInput, share: OrderFacts): MatchReason[] => [
  ...(share.supplierId === line.supplierId ? [] : ['SUPPLIER_MISMATCH' as const]),
  ...(share.currency === line.currency ? [] : ['CURRENCY_MISMATCH' as const]),
  ...(differs(share.itemId, line.itemId) || differs(share.partId, line.partId) ? ['ITEM_MISMATCH' as const] : []),
];

// A line that nothing is matched with is paid as billed; a two-way one is not held against receipts (ruling R17).
const figures = (share: OrderFacts, tolerance: Tolerance): MatchReason[] => {
  if (share.policy === 'NONE') return [];
  const billed = cumulative(share);
  return [
    ...(share.policy === 'THREE_WAY' && over(billed, beyond(share.received, tolerance.quantityPercent))
      ? ['QTY_OVER_RECEIVED' as const]
      : []),
    ...(over(billed, beyond(share.ordered, share.overReceiptPercent)) ? ['QTY_OVER_ORDERED' as const] : []),
    ...(isDearer(share, tolerance) ? ['PRICE_OVER' as const] : []),
  ];
};

const isOff = ({ lines, tax, charges, bill, allowed }: MatchInput['total']): boolean => {
  const off = subtract(add(lines, tax, charges), bill);
  return over(off.replace('-', ''), allowed);
};

const isWaiting = ({ policy, received }: OrderFacts): boolean => policy === 'THREE_WAY' && compare(received, '0') <= 0;

const reasonsOf = (line: MatchInput): MatchReason[] => {
  const all = [
    ...(line.shares.length === 0 ? ['NO_PO' as const] : []),
    ...line.shares.flatMap((share) => identity(line, share)),
    ...line.shares.filter((share) => !isWaiting(share)).flatMap((share) => figures(share, line.tolerance)),
    ...(isOff(line.total) ? ['TOTAL_MISMATCH' as const] : []),
  ];
  return everyReason.filter((reason) => all.includes(reason));
};

// The part of a share that is not to be paid: pieces beyond what came at the bill's price, and what is too dear of the rest.
const blockedOf = (share: OrderFacts, amount: string, tolerance: Tolerance): string => {
  if (share.policy === 'NONE') return '0';
  const excess = subtract(cumulative(share), payable(share));
  const pieces =
    figures(share, tolerance).some((reason) => reason !== 'PRICE_OVER') && over(excess, '0') ? excess : '0';
  const held = over(pieces, share.billed) ? share.billed : pieces;
  const forPieces = divide(multiply(held, amount), share.billed, 12);
  if (!isDearer(share, tolerance)) return forPieces;
  const rest = subtract(amount, forPieces);
  const dear = divide(multiply(rest, subtract(share.billPrice, share.orderPrice)), share.billPrice, 12);
  return add(forPieces, dear);
};

const blockedAmount = (line: MatchInput, status: MatchOutcome['status'], reasons: readonly MatchReason[]): string => {
  if (status === 'MATCHED' || status === 'MATCHED_WITHIN_TOLERANCE') return '0';
  const onFigures = ['QTY_OVER_RECEIVED', 'QTY_OVER_ORDERED', 'PRICE_OVER'];
  const whole = status === 'WAITING_FOR_RECEIPT' || reasons.some((reason) => !onFigures.includes(reason));
  if (whole || line.shares.some(isWaiting)) return line.amount;
  const billed = add('0', ...line.shares.map((share) => share.billed));
  const parts = line.shares.map((share) =>
    blockedOf(share, divide(multiply(line.amount, share.billed), billed, 12), line.tolerance),
  );
  return round(add('0', ...parts), line.minorUnits);
};

const variances = ({ shares }: MatchInput) => {
  const [first] = shares;
  const priceVariance = first === undefined ? '0' : round(subtract(first.billPrice, first.orderPrice));
  return {
    quantityVariance: add('0', ...shares.map((share) => subtract(cumulative(share), payable(share)))),
    priceVariance,
    priceVariancePercent:
      first === undefined || compare(first.orderPrice, '0') === 0
        ? null
        : divide(multiply(priceVariance, '100'), first.orderPrice),
  };
};

const warningsOf = ({ shares }: MatchInput): MatchOutcome['warnings'] => [
  ...(shares.some((share) => over(share.orderPrice, share.billPrice)) ? ['PRICE_UNDER' as const] : []),
  ...(shares.some((share) => !isWaiting(share) && over(payable(share), cumulative(share)))
    ? ['UNDER_BILLED' as const]
    : []),
];

const isExact = ({ shares, total }: MatchInput): boolean =>
  compare(add(total.lines, total.tax, total.charges), total.bill) === 0 &&
  shares.every(
    (share) =>
      share.policy === 'NONE' ||
      (!over(cumulative(share), payable(share)) && compare(share.billPrice, share.orderPrice) === 0),
  );

const statusOf = (line: MatchInput, reasons: readonly MatchReason[]): MatchOutcome['status'] => {
  if (reasons.length > 0) return 'EXCEPTION';
  if (line.shares.some(isWaiting)) return 'WAITING_FOR_RECEIPT';
  return isExact(line) ? 'MATCHED' : 'MATCHED_WITHIN_TOLERANCE';
};

/**
 * The match of one bill line with order and receipts. Billing less, or cheaper, warns; more, or dearer beyond the tolerance, is an
 * exception; nothing received yet waits. Source: domain model 3.5, ruling R17.
 */
export const matchLine = (line: MatchInput): MatchOutcome => {
  const reasons = reasonsOf(line);
  const status = statusOf(line, reasons);
  return {
    status,
    reasons,
    warnings: warningsOf(line),
    ...variances(line),
    blocked: blockedAmount(line, status, reasons),
    inputHash: createHash('sha256').update(JSON.stringify(line)).digest('hex'),
  };
};

/** A bill as a whole: one exception blocks all of it, else one line that waits does. Source: ruling R17. */
export const billStatus = <Status extends MatchOutcome['status'] | 'OVERRIDDEN'>(
  lines: readonly Status[],
): Status | undefined => {
  const worst = ['EXCEPTION', 'WAITING_FOR_RECEIPT', 'OVERRIDDEN', 'MATCHED_WITHIN_TOLERANCE', 'MATCHED'];
  return worst.map((status) => lines.find((line) => line === status)).find((line) => line !== undefined);
};

type ToleranceRow = {
  supplierId: string | null;
  itemId: string | null;
  validFrom: string;
  validTo: string | null;
};

/**
 * The tolerance that governs a line on a day: item and supplier before item, before supplier, before the company's. Undefined where there is
 * none: then nothing is tolerated. Source: domain model 3.5 and its hierarchy of tolerances.
 */
export const toleranceFor = <Row extends ToleranceRow>(
  rows: readonly Row[],
  { supplierId, itemId, day }: { supplierId: string; itemId: string | null; day: string },
): Row | undefined => {
  const rank = (row: Row): number => (row.itemId === null ? 0 : 2) + (row.supplierId === null ? 0 : 1);
  return rows
    .filter(
      (row) =>
        (row.supplierId === null || row.supplierId === supplierId) &&
        (row.itemId === null || row.itemId === itemId) &&
        row.validFrom <= day &&
        (row.validTo === null || day < row.validTo),
    )
    .sort((left, right) => rank(right) - rank(left) || (left.validFrom < right.validFrom ? 1 : -1))[0];
};
