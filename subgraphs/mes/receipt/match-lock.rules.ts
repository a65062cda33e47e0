import { compare, subtract } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';

/** An order line in its own unit: what is payable of what came and did not go back, what is billed and matched, what is to be undone. */
type Payable = { poNumber: string; lineNumber: number; uom: string; received: string; billed: string };

/** What was billed and matched stays received, unless it goes back to the supplier. Refuses RECEIPT_LOCKED_BY_MATCH. */
export const checkMatched = (line: Payable, reversed: string): Refusal | undefined => {
  const { poNumber, lineNumber, received, billed, uom } = line;
  if (compare(reversed, '0') === 0 || compare(subtract(received, reversed), billed) >= 0) return undefined;
  return refuse(
    'RECEIPT_LOCKED_BY_MATCH',
    `${billed} ${uom} of ${poNumber} line ${String(lineNumber)} are billed and matched; ${subtract(received, reversed)} would be left. Send the goods back with returnToSupplier: purchasing then expects a credit.`,
    {
      owner: 'ERP',
      details: {
        poNumber,
        lineNumber,
        received: Number(received),
        billed: Number(billed),
        reversed: Number(reversed),
        uom,
      },
    },
  );
};
