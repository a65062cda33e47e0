import { add, compare, multiply, round, subtract } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import { divideBy } from '../inventory/valuation.rules.ts';

type Known = { quantityCompleted: string; quantityScrapped: string; transactionDate: string };
type Told = { run: string; sequence: number } & Known;

/** An increment comes once: what comes again under its sequence must say the same (4.8). */
export const checkSameIncrement = (told: Told, known: Known): Refusal | undefined => {
  const same =
    compare(told.quantityCompleted, known.quantityCompleted) === 0 &&
    compare(told.quantityScrapped, known.quantityScrapped) === 0 &&
    told.transactionDate === known.transactionDate;
  if (same) return undefined;
  return refuse(
    'IDEMPOTENCY_CONFLICT',
    `Increment ${String(told.sequence)} of ${told.run} was told before with other quantities. It is posted once; the floor corrects it by another increment.`,
    {
      details: {
        sequence: told.sequence,
        first: { completed: Number(known.quantityCompleted), scrapped: Number(known.quantityScrapped) },
        now: { completed: Number(told.quantityCompleted), scrapped: Number(told.quantityScrapped) },
      },
    },
  );
};

/** Increments are booked in their order: a cost that came too early would have nothing to stand on. */
export const checkInOrder = (told: Told, last: number, closed: boolean): Refusal | undefined => {
  if (closed)
    return refuse('RUN_CLOSED', `The last increment of ${told.run} is in the books; nothing follows it.`, {
      owner: 'MES',
      details: { last, told: told.sequence },
    });
  if (told.sequence === last + 1) return undefined;
  return refuse(
    'PREDECESSOR_MISSING',
    `Increment ${String(told.sequence)} of ${told.run} came before increment ${String(last + 1)}. Post that one first.`,
    { retryable: true, details: { missing: last + 1, told: told.sequence } },
  );
};

export type OutputFacts = {
  costMethod: 'STANDARD' | 'AVERAGE' | 'FIFO';
  standardCost: string | null;
  /** Pieces of this increment. */
  good: string;
  scrapped: string;
  /** Pieces that the run still had to make before this increment. */
  left: string;
  /** What is in work in process with this increment's charges. */
  balance: string;
};

/**
 * What the good and the scrapped pieces of an increment take out of work in process, rounded. At standard: so many pieces at standard. At
 * actual cost: all of it with the last pieces, and before that what is expected of them where a standard says it, else all that was charged so far; what
 * comes later follows with later pieces, or at the close (R19).
 */
export const outputValue = (facts: OutputFacts, places: number): { good: string; scrapped: string } => {
  const { costMethod, standardCost, good, scrapped, left, balance } = facts;
  const out = add(good, scrapped);
  if (compare(out, '0') === 0) return { good: '0', scrapped: '0' };
  if (costMethod === 'STANDARD') {
    const at = (pieces: string): string => round(multiply(pieces, standardCost ?? '0'), places);
    return { good: at(good), scrapped: at(scrapped) };
  }
  const expected = standardCost === null ? balance : round(multiply(out, standardCost), places);
  const isLast = compare(out, left) >= 0;
  const all = compare(balance, '0') <= 0 ? '0' : isLast || compare(expected, balance) > 0 ? balance : expected;
  const [toScrap = '0', toGood = '0'] = divideBy(all, [scrapped, good], places);
  return compare(good, '0') === 0 ? { good: '0', scrapped: all } : { good: toGood, scrapped: toScrap };
};

/** What is left of a closed run, at standard: what its material cost beside standard, and the rest, time and rates (R19). */
export const closeDifferences = (facts: {
  balance: string;
  materialCharged: string;
  pieces: string;
  standardMaterialCost: string | null;
  places: number;
}): { usage: string; rate: string; all: string } => {
  const { balance, materialCharged, pieces, standardMaterialCost, places } = facts;
  const expected = round(multiply(pieces, standardMaterialCost ?? '0'), places);
  const usage = subtract(materialCharged, expected);
  return { usage, rate: subtract(balance, usage), all: balance };
};

type Demand = { quantity: string; status: string };

/** How far a demand is by what was made for it (R1). A canceled one stays canceled. */
export const demandStatus = ({ quantity, status }: Demand, completed: string) => {
  if (status === 'CANCELED') return 'CANCELED' as const;
  return compare(completed, quantity) >= 0 ? ('FULFILLED' as const) : ('IN_PROGRESS' as const);
};
