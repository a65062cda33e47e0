import { compare } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Row } from '../schema.generated.ts';

type Status = Row<'shipment'>['status'];
type Line = Pick<Row<'shipmentLine'>, 'position' | 'quantity' | 'quantityReturned' | 'unitOfMeasure'>;

/** The states from which each step starts. */
const starts: Readonly<Record<'ship' | 'deliver' | 'cancel' | 'return', readonly Status[]>> = {
  ship: ['DRAFT'],
  deliver: ['SHIPPED'],
  cancel: ['DRAFT'],
  return: ['SHIPPED', 'DELIVERED', 'PARTIALLY_RETURNED'],
};

/** Refuses STATE_INVALID where a shipment is not in a state that the step starts from. */
export const checkShipment = ({ number, status }: Row<'shipment'>, step: keyof typeof starts): Refusal | undefined =>
  starts[step].includes(status)
    ? undefined
    : refuse('STATE_INVALID', `${number} is ${status}; it must be ${starts[step].join(' or ')} first.`, {
        details: { status, needed: starts[step] },
      });

/** A shipment arrives after it left, and not in the future. Refuses VALUE_INVALID. */
export const checkArrival = (
  { number, shippedAt }: Pick<Row<'shipment'>, 'number' | 'shippedAt'>,
  deliveredAt: Date,
  now: Date,
): Refusal | undefined =>
  deliveredAt <= now && (shippedAt === null || deliveredAt >= shippedAt)
    ? undefined
    : refuse(
        'VALUE_INVALID',
        `deliveredAt ${deliveredAt.toISOString()} is before ${number} left, or in the future. Say when it arrived.`,
        { details: { deliveredAt: deliveredAt.toISOString(), shippedAt: shippedAt?.toISOString() ?? null } },
      );

/** Only stock that is available is shipped: what a run still builds, or lies where nothing is used from, stays. Refuses STATE_INVALID. */
export const checkShippable = (stock: Row<'partInventory'>): Refusal | undefined =>
  stock.status === 'AVAILABLE'
    ? undefined
    : refuse('STATE_INVALID', `The stock is ${stock.status}: only available stock is shipped.`, {
        details: { status: stock.status, lotNumber: stock.lotNumber, serialNumber: stock.serialNumber },
      });

/** No more comes back than went. Refuses INSUFFICIENT_QUANTITY. */
export const checkComesBack = (line: Line, left: string, counted: string): Refusal | undefined => {
  if (compare(counted, left) <= 0) return undefined;
  const { position, quantity, quantityReturned, unitOfMeasure: uom } = line;
  return refuse(
    'INSUFFICIENT_QUANTITY',
    `Line ${String(position)}: ${counted} ${uom} came back; ${quantity} were shipped and ${quantityReturned} are back already. Count again.`,
    { details: { position, requested: Number(counted), shipped: Number(quantity), available: Number(left), uom } },
  );
};

/** What a shipment is after something came back. */
export const stateAfterReturn = (lines: readonly Line[]): Status =>
  lines.every((line) => compare(line.quantityReturned, line.quantity) === 0) ? 'RETURNED' : 'PARTIALLY_RETURNED';
