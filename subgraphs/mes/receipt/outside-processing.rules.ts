import { add, compare, subtract } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Row } from '../schema.generated.ts';

type Line = Row<'purchaseOrderLine'>;

/** Outside work is received where its line says what went out and what comes of it. Refuses VALUE_INVALID. */
export const checkOutside = (line: Line): Refusal | undefined => {
  if (line.lineType !== 'OUTSIDE_PROCESSING') return undefined;
  const name = `${line.poNumber} line ${String(line.lineNumber)}`;
  if (line.runStepId !== null) return undefined;
  if (line.inputPartId !== null && line.mbomId !== null && line.itemId !== null) return undefined;
  return refuse(
    'VALUE_INVALID',
    `${name} does not say what was sent and what comes of it. Ask purchasing to complete it.`,
    {
      owner: 'ERP',
    },
  );
};

/** Takes what is needed from pieces, first come first: never what was sent, only what came back x BOM (4.4). Refuses INSUFFICIENT_QUANTITY. */
export const takenFrom = <Piece extends { quantityAvailable: string }>(
  pieces: readonly Piece[],
  needed: string,
  uom: string,
): { piece: Piece; quantity: string }[] => {
  const taken: { piece: Piece; quantity: string }[] = [];
  let left = needed;
  for (const piece of pieces) {
    if (compare(left, '0') === 0) break;
    const quantity = compare(piece.quantityAvailable, left) < 0 ? piece.quantityAvailable : left;
    taken.push({ piece, quantity });
    left = subtract(left, quantity);
  }
  if (compare(left, '0') === 0) return taken;
  const there = add('0', ...pieces.map((piece) => piece.quantityAvailable));
  throw refuse(
    'INSUFFICIENT_QUANTITY',
    `What came back took ${needed} ${uom}; ${there} ${uom} lie at the supplier. Move what was sent to the supplier's place first, then receive.`,
    { details: { requested: Number(needed), available: Number(there), uom } },
  );
};
