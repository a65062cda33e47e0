import { compare, isPositive } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Row } from '../schema.generated.ts';

type Stock = Pick<Row<'partInventory'>, 'serialNumber' | 'lotNumber' | 'quantity' | 'quantityPending' | 'originRunId'>;
type Part = Pick<Row<'part'>, 'partNumber' | 'trackingType'>;
type Numbers = { serial?: string | undefined; lot?: string | undefined };

const given = (what: string, kept: string): Refusal =>
  refuse('STATE_INVALID', `It has the ${what} number ${kept}, which stays. A ${what} number is given once.`, {
    details: { number: kept },
  });

/**
 * A record gets the numbers that it has not while it is still in its run: what has come is in the ledger under the numbers it came with.
 * Refuses STATE_INVALID, VALUE_INVALID for a serial number of what is not tracked by serial.
 */
export const checkNumbers = (stock: Stock, part: Part, { serial, lot }: Numbers): Refusal | undefined => {
  if (serial === undefined && lot === undefined) return undefined;
  if (serial !== undefined && part.trackingType !== 'SERIAL')
    return refuse('VALUE_INVALID', `${part.partNumber} is not tracked by serial: leave serialNumber out.`);
  if (serial !== undefined && stock.serialNumber !== null) return given('serial', stock.serialNumber);
  if (lot !== undefined && stock.lotNumber !== null) return given('lot', stock.lotNumber);
  const { originRunId, quantity, quantityPending } = stock;
  if (originRunId !== null && isPositive(quantityPending) && compare(quantityPending, quantity) === 0) return undefined;
  return refuse(
    'STATE_INVALID',
    isPositive(quantity)
      ? 'It has come already: numbers are given while its run has built none of it.'
      : 'Nothing of it will come: its run was closed with none built. Give the number to the record of another run.',
  );
};
