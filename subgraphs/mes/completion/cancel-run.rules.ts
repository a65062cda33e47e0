import { add, compare, isPositive, quantity as quantityOf } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Row } from '../schema.generated.ts';

type Run = Pick<Row<'run'>, 'number' | 'quantityCompleted' | 'quantityScrapped' | 'reworkOfId'>;

/** A run is canceled as a whole: while it has reported nothing and, where it is rework, has taken nothing out. Refuses STATE_INVALID. */
export const checkCancelable = (run: Run, hasTakenOut: boolean): Refusal | undefined => {
  const { number, quantityCompleted: completed, quantityScrapped: scrapped } = run;
  if (isPositive(add(completed, scrapped)))
    return refuse(
      'STATE_INVALID',
      `${number} has reported ${completed} good and ${scrapped} scrapped, which stand. Split off what is still to be built and cancel that, or close it with a shortCloseReason.`,
      { details: { run: number, completed: Number(completed), scrapped: Number(scrapped) } },
    );
  if (run.reworkOfId === null || !hasTakenOut) return undefined;
  return refuse(
    'STATE_INVALID',
    `${number} has taken pieces out of what it reworks: it is as that run left it no more. Finish the rework, and close it.`,
    { details: { run: number } },
  );
};

/** How much of a component that a canceled run had installed is scrapped: what is asked for, else all of it. Refuses VALUE_INVALID. */
export const scrappedOf = (installed: string, asked: number | null | undefined): string => {
  const amount = asked == null ? installed : quantityOf(asked, 'quantity');
  if (isPositive(amount) && compare(amount, installed) <= 0) return amount;
  throw refuse(
    'VALUE_INVALID',
    `${amount} of it is to be scrapped, and ${installed} were installed. Scrap above 0 and at most that.`,
    {
      details: { requested: Number(amount), installed: Number(installed) },
    },
  );
};
