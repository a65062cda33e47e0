import { add, compare, divide, multiply, subtract } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Row } from '../schema.generated.ts';
import type { OpenWork, StepCounts } from './step-work.queries.ts';

type Step = Pick<Row<'runStep'>, 'title'>;

/** No more pieces come back from a step than its run has. Refuses OVER_COMPLETION. */
export const checkPieces = (
  run: Pick<Row<'run'>, 'number' | 'plannedQuantity' | 'overCompletionTolerancePercent' | 'unitOfMeasure'>,
  { back }: Pick<StepCounts, 'back'>,
): Refusal | undefined => {
  const { plannedQuantity: planned, overCompletionTolerancePercent: percent, unitOfMeasure: uom } = run;
  const most = add(planned, divide(multiply(planned, percent), '100', 12));
  if (compare(back, most) <= 0) return undefined;
  return refuse(
    'OVER_COMPLETION',
    `${back} ${uom} of ${run.number} would be back from outside; the run has ${most}. Count again, or receive the rest against the order of another run.`,
    { details: { run: run.number, planned: Number(planned), back: Number(back), uom } },
  );
};

/** Good pieces that are back: not those that wait for a decision, nor those that were scrapped. */
export const goodOf = ({ back, waiting, scrapped }: StepCounts): string => subtract(back, add(waiting, scrapped));

/** Whether all that a run still has is back from outside, and decided on. */
export const isAllBack = (run: Pick<Row<'run'>, 'plannedQuantity' | 'quantityScrapped'>, counts: StepCounts): boolean =>
  compare(counts.waiting, '0') === 0 &&
  compare(goodOf(counts), subtract(run.plannedQuantity, run.quantityScrapped)) >= 0;

/** Pieces that the run reported complete are in stock; they do not go back from its step. Refuses INSUFFICIENT_QUANTITY. */
export const checkStillThere = (
  run: Pick<Row<'run'>, 'number' | 'quantityCompleted' | 'unitOfMeasure'>,
  counts: StepCounts,
): Refusal | undefined =>
  compare(goodOf(counts), run.quantityCompleted) >= 0
    ? undefined
    : refuse(
        'INSUFFICIENT_QUANTITY',
        `${run.quantityCompleted} ${run.unitOfMeasure} of ${run.number} are reported complete; ${goodOf(counts)} would be left of its step. Reverse the completion first.`,
        { details: { run: run.number, completed: Number(run.quantityCompleted), left: Number(goodOf(counts)) } },
      );

/** Refuses the end of a step while rejects of it wait for a decision. */
export const checkRejectsDecided = (step: Step, { waiting }: StepCounts): Refusal | undefined =>
  compare(waiting, '0') <= 0
    ? undefined
    : refuse(
        'STATE_INVALID',
        `${waiting} rejects of step "${step.title}" wait for a decision: take them or scrap them with decideOutsideRejects, or send them back with returnToSupplier.`,
        { details: { waiting: Number(waiting) } },
      );

/** Refuses a decision on more rejects than wait for one; in the order line's unit. */
export const checkDecided = (
  item: Pick<Row<'receiptItem'>, 'position'>,
  waiting: string,
  asked: string,
  uom: string,
): Refusal | undefined =>
  compare(asked, waiting) <= 0
    ? undefined
    : refuse(
        'INSUFFICIENT_QUANTITY',
        `Position ${String(item.position)}: ${waiting} ${uom} of its rejects wait for a decision; ${asked} were named. Name at most those.`,
        { details: { position: item.position, requested: Number(asked), available: Number(waiting), uom } },
      );

/** A run does not end while a supplier is to work on it: a closed run takes nothing in, and the order is purchasing's. Refuses STATE_INVALID. */
export const checkNothingOutside = (
  { number }: Pick<Row<'run'>, 'number'>,
  open: readonly OpenWork[],
): Refusal | undefined => {
  if (open.length === 0) return undefined;
  const named = open.map(
    ({ poNumber, lineNumber, expected, uom, step }) =>
      `${poNumber} line ${String(lineNumber)} (${expected} ${uom}, step "${step}")`,
  );
  return refuse(
    'STATE_INVALID',
    `A supplier is still to work on ${number}: ${named.join(', ')}. Receive what comes back; what will not, purchasing cancels (cancelPurchaseOrderLine) or closes short (closeLineShort). Then end the run.`,
    {
      owner: 'ERP',
      details: {
        run: number,
        lines: open.map(({ poNumber, lineNumber, expected, uom }) => ({
          ...{ poNumber, lineNumber, expected: Number(expected), uom },
        })),
      },
    },
  );
};
