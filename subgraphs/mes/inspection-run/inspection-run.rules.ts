import { isPositive } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Row } from '../schema.generated.ts';

type Stock = Pick<
  Row<'partInventory'>,
  'partId' | 'siteId' | 'unitOfMeasure' | 'quantityOnHand' | 'runOpen' | 'lotNumber' | 'serialNumber'
>;
type Procedure = Pick<Row<'procedure'>, 'title' | 'type' | 'status' | 'partId'>;

const nameOf = ({ lotNumber, serialNumber }: Stock): string => serialNumber ?? lotNumber ?? 'The stock';

/** Records that one run inspects are of one part at one site, on hand, and under no open run. Refuses VALUE_INVALID, STATE_INVALID. */
export const checkInspectable = (stocks: readonly Stock[]): Refusal | undefined => {
  const [first] = stocks;
  const other = stocks.find(
    ({ partId, siteId, unitOfMeasure }) =>
      partId !== first?.partId || siteId !== first.siteId || unitOfMeasure !== first.unitOfMeasure,
  );
  if (other !== undefined)
    return refuse(
      'VALUE_INVALID',
      'One run inspects stock of one part at one site, counted in one unit. Make a run for each.',
    );
  const gone = stocks.find(({ quantityOnHand }) => !isPositive(quantityOnHand));
  if (gone !== undefined)
    return refuse('STATE_INVALID', `${nameOf(gone)} has nothing on hand: there is nothing to inspect.`);
  const open = stocks.find(({ runOpen }) => runOpen);
  if (open === undefined) return undefined;
  return refuse(
    'STATE_INVALID',
    `${nameOf(open)} is WIP: the run that builds or inspects it is open. Close that first.`,
    {
      details: { lotNumber: open.lotNumber, serialNumber: open.serialNumber },
    },
  );
};

/** Refuses VALUE_INVALID for a procedure that builds or reworks. */
export const checkIsInspection = ({ title, type }: Pick<Procedure, 'title' | 'type'>): Refusal | undefined =>
  type === 'INSPECTION'
    ? undefined
    : refuse('VALUE_INVALID', `"${title}" is a procedure to ${type}. Name one of type INSPECTION.`, {
        details: { type },
      });

/** An inspection follows a released procedure of that type, of the part or of general use. Refuses STATE_INVALID, VALUE_INVALID. */
export const checkInspects = (procedure: Procedure, partId: string): Refusal | undefined => {
  const { title, status } = procedure;
  const another = checkIsInspection(procedure);
  if (another !== undefined) return another;
  if (procedure.partId !== null && procedure.partId !== partId)
    return refuse(
      'VALUE_INVALID',
      `"${title}" inspects another part revision. Name one of this part, or of general use.`,
    );
  if (status === 'RELEASED') return undefined;
  return refuse('STATE_INVALID', `"${title}" is ${status}: runs take the version that is released.`, {
    details: { status },
  });
};

type Result = Pick<Row<'inspectionResult'>, 'characteristic' | 'partInventoryId' | 'pass'>;

/**
 * The characteristics in which a record failed: by the last result of each, of the record itself or of all that the run inspects. `results`
 * are the run's, oldest first.
 */
export const failedOf = (results: readonly Result[], partInventoryId: string): string[] => {
  const last = new Map<string, boolean>();
  for (const { characteristic, partInventoryId: of, pass } of results)
    if (of === null || of === partInventoryId) last.set(characteristic, pass);
  return [...last].filter(([, pass]) => !pass).map(([characteristic]) => characteristic);
};
