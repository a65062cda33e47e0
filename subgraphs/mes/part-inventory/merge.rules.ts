import { compare } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Row } from '../schema.generated.ts';

type Stock = Row<'partInventory'>;

const alike: readonly (keyof Stock)[] = ['siteId', 'partId', 'lotNumber', 'locationId', 'unitOfMeasure', 'expiryDate'];

const why = (into: Stock, from: Stock): string | undefined => {
  const other = alike.find((name) => into[name] !== from[name]);
  if (other !== undefined) return `differ in ${other}`;
  if (into.id === from.id) return 'are one record';
  if (into.serialNumber !== null || from.serialNumber !== null) return 'are pieces with serial numbers';
  if (into.stockStatus !== 'UNRESTRICTED' || from.stockStatus !== 'UNRESTRICTED') return 'are not both free of holds';
  if (compare(from.quantityKitted, '0') > 0) return 'are not both out of kits';
  if (compare(from.quantityPending, '0') > 0 || from.runOpen || into.runOpen) return 'are not both complete';
  return undefined;
};

/** Two records become one where nothing tells their goods apart any more. Refuses STATE_INVALID, INSUFFICIENT_QUANTITY. */
export const checkMergeable = (into: Stock, from: Stock): Refusal | undefined => {
  const reason = why(into, from);
  if (reason !== undefined)
    return refuse('STATE_INVALID', `The two records ${reason}. Only stock that nothing tells apart is merged.`, {
      details: { reason },
    });
  if (compare(from.quantityOnHand, '0') > 0) return undefined;
  return refuse('INSUFFICIENT_QUANTITY', 'Nothing of the record is on hand.', { details: { available: 0 } });
};

/** How a record takes another: what was carved off it comes back, anything else comes on top; a produced record takes no more (R6). */
export const mergeAs = (into: Stock, from: Stock): 'BACK' | 'ON_TOP' => {
  if (from.splitFromId === into.id && compare(into.quantityGone, from.quantityOnHand) >= 0) return 'BACK';
  if (into.originRunId === null) return 'ON_TOP';
  throw refuse(
    'STATE_INVALID',
    'The record is what a run built, for ever. Merge into the other record, or into one that was bought.',
  );
};
