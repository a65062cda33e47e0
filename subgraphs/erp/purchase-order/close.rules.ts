import { compare } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Row } from '../schema.generated.ts';

type Line = Pick<
  Row<'purchaseOrderLine'>,
  | 'lineNumber'
  | 'status'
  | 'lineType'
  | 'matchPolicy'
  | 'quantityOrdered'
  | 'quantityReceived'
  | 'quantityBilled'
  | 'receivingComplete'
  | 'receiptStatus'
  | 'unitOfMeasure'
>;
type Lack = { why: 'RECEIPT' | 'BILL' | 'CREDIT'; says: string };

// What the floor receives; services and the like are billed without.
const isReceived = ({ lineType }: Line): boolean => lineType === 'GOODS' || lineType === 'OUTSIDE_PROCESSING';

const waitsForGoods = (line: Line): boolean =>
  isReceived(line) &&
  !line.receivingComplete &&
  (line.receiptStatus === 'NOT_RECEIVED' || line.receiptStatus === 'PARTIALLY_RECEIVED');

const greater = (one: string, other: string): string => (compare(one, other) >= 0 ? one : other);

/** What is billed at least and at most once a line is settled: what came, net of returns; what was ordered where nothing is received. */
const dueOf = (line: Line): { least: string; most: string } => {
  const { quantityOrdered, quantityReceived, matchPolicy, receivingComplete } = line;
  const most =
    isReceived(line) && matchPolicy === 'THREE_WAY' ? quantityReceived : greater(quantityOrdered, quantityReceived);
  if (isReceived(line)) return { least: quantityReceived, most };
  return { least: receivingComplete ? '0' : quantityOrdered, most };
};

const lackOf = (line: Line): Lack | undefined => {
  if (line.status === 'CANCELED') return undefined;
  const { lineNumber, quantityOrdered, quantityReceived, quantityBilled, unitOfMeasure: unit } = line;
  const name = `line ${String(lineNumber)}`;
  if (waitsForGoods(line))
    return {
      why: 'RECEIPT',
      says: `${name}: ${quantityReceived} of ${quantityOrdered} ${unit} came; receive the rest, or closeLineShort`,
    };
  const { least, most } = dueOf(line);
  if (compare(quantityBilled, least) < 0)
    return {
      why: 'BILL',
      says: `${name}: ${quantityBilled} of ${least} ${unit} are billed; enter the bill of the rest${isReceived(line) ? ', or return the goods' : ', or closeLineShort'}`,
    };
  if (compare(quantityBilled, most) > 0)
    return {
      why: 'CREDIT',
      says: `${name}: ${quantityBilled} ${unit} are billed, ${most} are owed; post the supplier's credit, or voidBill`,
    };
  return undefined;
};

/**
 * An order is closed once each line that is not canceled came in full or was closed short, and is billed for what came, net of returns.
 * Refuses STATE_INVALID with the lines that are open, and what each lacks. Source: domain model 3.5.
 */
export const checkSettled = (number: string, lines: readonly Line[]): Refusal | undefined => {
  const open = lines.flatMap((line) => {
    const lack = lackOf(line);
    return lack === undefined ? [] : [{ line, ...lack }];
  });
  if (open.length === 0) return undefined;
  const first = open.slice(0, 5).map(({ says }) => says);
  const more = open.length > first.length ? `; ${String(open.length - first.length)} more lines` : '';
  return refuse('STATE_INVALID', `${number} cannot be closed yet. ${first.join('; ')}${more}.`, {
    owner: 'ERP',
    details: {
      open: open.map(({ line, why }) => ({
        lineNumber: line.lineNumber,
        missing: why,
        ordered: Number(line.quantityOrdered),
        received: Number(line.quantityReceived),
        billed: Number(line.quantityBilled),
        uom: line.unitOfMeasure,
      })),
    },
  });
};
