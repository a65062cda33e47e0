import { compare } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';

/** Refuses VALUE_INVALID for a part of a piece with a serial number (I6). */
export const checkWholePiece = (
  { serialNumber }: { serialNumber: string | null },
  wanted: string,
): Refusal | undefined =>
  serialNumber === null || compare(wanted, '1') === 0
    ? undefined
    : refuse('VALUE_INVALID', `Serial ${serialNumber} is one piece: its quantity is 1, not ${wanted}.`, {
        details: { serialNumber, quantity: Number(wanted) },
      });
