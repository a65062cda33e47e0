import { compare } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Row } from '../schema.generated.ts';

type OrderLine = Row<'purchaseOrderLine'>;

const notReleased: readonly string[] = ['DRAFT', 'PENDING_APPROVAL', 'REJECTED', 'APPROVED'];

/** Goods come against a line that was released to its supplier and needs more. Refuses PO_NOT_RELEASED, PO_CLOSED, VALUE_INVALID. */
export const checkReceivable = (line: OrderLine): Refusal | undefined => {
  const name = `${line.poNumber} line ${String(line.lineNumber)}`;
  const details = { poNumber: line.poNumber, lineNumber: line.lineNumber, status: line.status };
  if (notReleased.includes(line.status)) {
    return refuse(
      'PO_NOT_RELEASED',
      `${name} is ${line.status}: it is not released to its supplier. Ask purchasing to release it first.`,
      {
        owner: 'ERP',
        details,
      },
    );
  }
  if (line.status !== 'ORDERED' || line.receivingComplete) {
    const why = line.status === 'ORDERED' ? 'complete: nothing more is to be received' : line.status;
    return refuse(
      'PO_CLOSED',
      `${name} is ${why}. Ask purchasing for a new order; meanwhile keep the goods apart: receive them without the order, with conditionCode QUARANTINED.`,
      {
        owner: 'ERP',
        details: { ...details, receivingComplete: line.receivingComplete },
      },
    );
  }
  if (line.lineType !== 'GOODS' && line.lineType !== 'OUTSIDE_PROCESSING')
    return refuse('VALUE_INVALID', `${name} is for ${line.lineType}, which is not received as goods.`, { details });
  return undefined;
};

/** What came is what the line ordered: its item, and its revision where it names one. Refuses ITEM_MISMATCH. */
export const checkOrdered = (line: OrderLine, part: Row<'part'>): Refusal | undefined => {
  if (line.itemId === part.itemId && (line.partId === null || line.partId === part.id)) return undefined;
  return refuse(
    'ITEM_MISMATCH',
    `${line.poNumber} line ${String(line.lineNumber)} did not order ${part.partNumber} revision ${part.revision}. Receive it against the line that did.`,
    {
      owner: 'ERP',
      details: {
        orderedItemId: line.itemId,
        orderedPartId: line.partId,
        receivedPartNumber: part.partNumber,
        receivedRevision: part.revision,
      },
    },
  );
};

/** What is tracked says which one it is. Refuses SERIAL_REQUIRED, VALUE_INVALID. */
export const checkTracked = (
  part: Row<'part'>,
  baseQuantity: string,
  { serials, lot }: { serials: readonly string[]; lot: string | null },
): Refusal | undefined => {
  const { partNumber, trackingType } = part;
  if (trackingType === 'LOT' && lot === null)
    return refuse('VALUE_INVALID', `${partNumber} is tracked by lot: give the lotNumber that stands on the goods.`);
  if (trackingType !== 'SERIAL')
    return serials.length === 0
      ? undefined
      : refuse('VALUE_INVALID', `${partNumber} is tracked ${trackingType}; it takes no serial numbers.`);
  const distinct = new Set(serials).size === serials.length;
  if (distinct && compare(String(serials.length), baseQuantity) === 0) return undefined;
  return refuse(
    'SERIAL_REQUIRED',
    `${partNumber} is tracked by serial: ${baseQuantity} pieces need ${baseQuantity} serial numbers, each once.`,
    {
      details: { pieces: Number(baseQuantity), serialNumbers: serials.length, distinct },
    },
  );
};

const longest = 60;

/** Lot and serial numbers are kept trimmed and normalised. Refuses VALUE_INVALID for one that is empty or too long. */
export const keptNumber = (text: string, what: string): string => {
  const kept = text.trim().normalize();
  if (kept.length < 1 || kept.length > longest)
    throw refuse('VALUE_INVALID', `A ${what} number has 1 to ${String(longest)} characters.`);
  return kept;
};

/** The purchase orders that a receipt's event names, each once: subscribers ask for those of one. */
export const ordersOf = (orderIds: readonly (string | null | undefined)[]): string[] => [
  ...new Set(orderIds.flatMap((id) => id ?? [])),
];
