import { compare } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';

type Adjustment = {
  kind: 'CORRECTION' | 'ACCRUAL';
  quantity: string;
  value: string | null;
  postingDate: string;
  autoReverseOn: string | null;
};

const zero = (value: string | null): boolean => value === null || compare(value, '0') === 0;

/** Refuses a correction that corrects nothing, an accrual without the day it is taken back, and any other that has one. */
export const checkAdjustment = ({
  kind,
  quantity,
  value,
  postingDate,
  autoReverseOn,
}: Adjustment): Refusal | undefined => {
  if (zero(quantity) && zero(value)) return refuse('VALUE_INVALID', 'An adjusting entry changes quantity or value.');
  if ((kind === 'ACCRUAL') !== (autoReverseOn !== null))
    return refuse('VALUE_INVALID', 'An ACCRUAL has the day it is taken back on, autoReverseOn; a CORRECTION has none.');
  if (autoReverseOn !== null && autoReverseOn <= postingDate)
    return refuse('VALUE_INVALID', 'autoReverseOn is after postingDate.');
  if (kind === 'ACCRUAL' && value === null) return refuse('VALUE_INVALID', 'An ACCRUAL names its value.');
  if (value !== null && !zero(quantity) && value.startsWith('-') !== quantity.startsWith('-') && !zero(value))
    return refuse('VALUE_INVALID', 'quantity and value go the same way: both up, or both down.');
  return undefined;
};
