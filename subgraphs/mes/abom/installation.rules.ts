import { add, compare, isPositive, subtract } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import { checkWholePiece } from '../part-inventory/piece.rules.ts';
import type { Row } from '../schema.generated.ts';

type Named = Pick<Row<'part'>, 'id' | 'partNumber' | 'revision'>;
type Stock = Row<'partInventory'>;
export type Substitute = Named & { ratio: string };

const nameOf = ({ partNumber, revision }: Pick<Named, 'partNumber' | 'revision'>): string =>
  `${partNumber} ${revision}`;

/** How a part meets a need: as planned, or as an approved substitute at its ratio. Refuses UNAPPROVED_SUBSTITUTE. */
export const standingOf = (
  part: Named,
  planned: Named,
  substitutes: readonly Substitute[],
): { substituteForPartId: string | null; ratio: string } => {
  if (part.id === planned.id) return { substituteForPartId: null, ratio: '1' };
  const approved = substitutes.find(({ id }) => id === part.id);
  if (approved !== undefined) return { substituteForPartId: planned.id, ratio: approved.ratio };
  const names = [nameOf(planned), ...substitutes.map(nameOf)];
  throw refuse(
    'UNAPPROVED_SUBSTITUTE',
    `${nameOf(part)} is not approved for this need. Install ${names.join(' or ')}, or raise an issue to allow a deviation.`,
    { rule: 'rule 3', owner: 'PLM', details: { given: nameOf(part), approved: names } },
  );
};

/** Refuses stock that may not be used: held, or past its expiry on this day of the site. */
export const checkUsable = (stock: Stock, part: Named, day: string): Refusal | undefined => {
  const lot = stock.lotNumber ?? stock.serialNumber;
  const which = `${part.partNumber} ${lot ?? ''}`.trim();
  if (stock.stockStatus !== 'UNRESTRICTED') {
    return refuse(
      'LOT_ON_HOLD',
      `${which} is on hold (${stock.stockStatus}). Have the hold decided on, or take other stock.`,
      {
        details: { partNumber: part.partNumber, lot, stockStatus: stock.stockStatus },
      },
    );
  }
  if (stock.expiryDate !== null && stock.expiryDate < day) {
    return refuse('LOT_EXPIRED', `${which} expired on ${stock.expiryDate}. Take stock that has not expired.`, {
      details: { partNumber: part.partNumber, lot, expiryDate: stock.expiryDate, day },
    });
  }
  return undefined;
};

/** Refuses a serial part without its serial number, and more or less than one of it. */
export const checkSerial = (
  stock: Stock,
  part: Pick<Row<'part'>, 'partNumber' | 'trackingType'>,
  quantity: string,
): Refusal | undefined =>
  part.trackingType === 'SERIAL' && (stock.serialNumber === null || quantity !== '1')
    ? refuse('SERIAL_REQUIRED', `${part.partNumber} is installed piece by piece, each by its serial number.`, {
        details: { partNumber: part.partNumber, quantity: Number(quantity) },
      })
    : undefined;

/** Refuses more than is available or, beyond that, in kits of one's own; stock that is not where it could be taken from; part of a piece. */
export const checkAvailable = (stock: Stock, quantity: string, inOwnKits = '0'): Refusal | undefined => {
  const available = add(stock.quantityAvailable, inOwnKits);
  if (compare(quantity, available) > 0) {
    const others = subtract(stock.quantityKitted, inOwnKits);
    const elsewhere = isPositive(others) ? `; ${others} are in kits of other runs` : '';
    return refuse(
      'INSUFFICIENT_QUANTITY',
      `${quantity} ${stock.unitOfMeasure} are asked for and ${available} are available${elsewhere}. Take the rest from other stock.`,
      {
        details: {
          requested: Number(quantity),
          available: Number(available),
          uom: stock.unitOfMeasure,
        },
      },
    );
  }
  if (stock.status === 'AVAILABLE' || stock.status === 'KITTED' || stock.status === 'ON_ORDER')
    return checkWholePiece(stock, quantity);
  return refuse('STATE_INVALID', `The stock is ${stock.status}: only available stock is used.`, {
    details: { status: stock.status },
  });
};
