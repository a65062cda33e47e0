import { compare } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';

type Measured = { value: string | null; unitOfMeasure: string | null };
type Limits = { lowerLimit: string | null; upperLimit: string | null };
type Judged = Measured &
  Limits & { kind: 'VARIABLE' | 'ATTRIBUTE'; attributeValue: string | null; pass: boolean | null };

const isWithin = (value: string, { lowerLimit, upperLimit }: Limits): boolean =>
  (lowerLimit === null || compare(value, lowerLimit) >= 0) && (upperLimit === null || compare(value, upperLimit) <= 0);

const invalid = (message: string) => refuse('VALUE_INVALID', message);

/**
 * Whether a characteristic passed: a measured value within its limits (both belong to them), unless somebody failed it all the same.
 * Refuses VALUE_INVALID for a value, unit or judgement that is missing, and for a pass outside the limits.
 */
export const passes = (result: Judged): boolean => {
  const { kind, value, unitOfMeasure, lowerLimit, upperLimit, pass } = result;
  if (lowerLimit !== null && upperLimit !== null && compare(lowerLimit, upperLimit) > 0)
    throw invalid('lowerLimit is above upperLimit.');
  if (kind === 'ATTRIBUTE') {
    if (value !== null || lowerLimit !== null || upperLimit !== null)
      throw invalid('ATTRIBUTE is judged, not measured: leave value and limits out, or record a VARIABLE.');
    if (pass === null) throw invalid('Say by pass whether it passed.');
    return pass;
  }
  if (value === null || unitOfMeasure === null) throw invalid('VARIABLE needs a value and its unitOfMeasure.');
  if (result.attributeValue !== null) throw invalid('VARIABLE is measured: leave attributeValue out.');
  if (lowerLimit === null && upperLimit === null) {
    if (pass === null) throw invalid('Without limits, say by pass whether it passed.');
    return pass;
  }
  const within = isWithin(value, result);
  if (pass === true && !within) throw invalid(`${value} is outside its limits: it does not pass.`);
  return within && pass !== false;
};
