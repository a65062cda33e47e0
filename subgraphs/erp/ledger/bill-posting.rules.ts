import { add, compare, divide, multiply, round, subtract } from '../../../kernel/decimal.ts';

/** One share of a bill line as the books see it: decimals in the bill's currency. */
export type PostedShare = {
  /** What it costs in the bill, and at the order's price. */
  amount: string;
  atOrderPrice: string;
  /** Base units billed, and how many of them are still in stock: only those carry the difference (ruling R19). */
  billed: string;
  onHand: string;
  /** The whole bill's tax, charges and total; 0 but for the first share. */
  tax: string;
  charges: string;
  total: string;
};

type Basis =
  | 'PO_PRICE'
  | 'BILL_AMOUNT'
  | 'TAX_AMOUNT'
  | 'CHARGES_AMOUNT'
  | 'PRICE_DIFFERENCE'
  | 'PRICE_DIFFERENCE_ON_HAND'
  | 'PRICE_DIFFERENCE_CONSUMED';

/** The amounts of a share by the basis that a posting rule names. On hand and consumed add up to the difference exactly. */
export const basesOf = (share: PostedShare, places: number): Readonly<Record<Basis, string>> => {
  const difference = subtract(share.amount, share.atOrderPrice);
  const held = compare(share.onHand, share.billed) > 0 ? share.billed : share.onHand;
  const onHand =
    compare(share.billed, '0') === 0 ? '0' : round(divide(multiply(difference, held), share.billed, 12), places);
  return {
    PO_PRICE: share.atOrderPrice,
    BILL_AMOUNT: share.total,
    TAX_AMOUNT: share.tax,
    CHARGES_AMOUNT: share.charges,
    PRICE_DIFFERENCE: difference,
    PRICE_DIFFERENCE_ON_HAND: onHand,
    PRICE_DIFFERENCE_CONSUMED: subtract(difference, onHand),
  };
};

type OrderLine = { lineType: string | null; matchPolicy: string | null; received: string };

/**
 * Whether a bill clears what receipts of its order line brought to GR/IR. Services and expenses that are matched without receipts, and of which
 * none came, brought nothing: the bill itself is their cost (ruling R19).
 */
export const clearsReceipts = ({ lineType, matchPolicy, received }: OrderLine): boolean =>
  (lineType !== 'SERVICE' && lineType !== 'NON_INVENTORY') ||
  matchPolicy === 'THREE_WAY' ||
  compare(received, '0') !== 0;

type Rule = {
  costMethod: string | null;
  lineType: string | null;
  stockStatus: string | null;
  sequence: number;
};

/** The rules that fit a line: those that name its cost method and line type before those that name neither. */
export const rulesFor = <Row extends Rule>(
  rules: readonly Row[],
  lineType: string,
  costMethod: string | null,
): Row[] => {
  const fitting = rules.filter(
    (rule) =>
      rule.stockStatus === null &&
      (rule.lineType === null || rule.lineType === lineType) &&
      (rule.costMethod === null || rule.costMethod === costMethod),
  );
  const rank = (rule: Rule): number => (rule.costMethod === null ? 0 : 1) + (rule.lineType === null ? 0 : 1);
  const best = Math.max(...fitting.map(rank), 0);
  return fitting.filter((rule) => rank(rule) === best).sort((left, right) => left.sequence - right.sequence);
};

/** The sum of signed amounts: a debit is above zero. */
export const balanceOf = (amounts: readonly string[]): string => add('0', ...amounts);
