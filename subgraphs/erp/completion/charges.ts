import { add, compare, divide, multiply, round, subtract } from '../../../kernel/decimal.ts';
import { refuse, Refusal } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import type { CompletionExceptionKind } from '../database.generated.ts';
import { accountsOf, carriedAs, stockIn, stockOut, worthBack, type Book, type Item } from '../inventory/book.ts';
import { inProportion, standardElements, sumOf, type Elements } from '../inventory/elements.rules.ts';
import { valuedItem } from '../inventory/stock.write.queries.ts';
import { toBase, unitsOf } from '../item/unit.ts';
import { entriesOf, inOwn } from '../ledger/rule-entries.ts';
import type { Row } from '../schema.generated.ts';
import type { Increment, MaterialFact, Operation } from './completion.shape.ts';
import { chargedFor, rateOn } from './completion.write.queries.ts';
import { endHeldScraps, lessNever, takeScrapped, type HeldByItem } from './held-scraps.ts';

/** A completion in the making. */
export type Work = { book: Book; run: Row<'run'>; completion: Row<'workOrderCompletion'>; told: Increment };
type Missing = { itemId: string; kind: CompletionExceptionKind; quantity: string; unitOfMeasure: string };

/** Whom a run's costs are charged to (R20). */
export const chargedTo = ({ id, department, costCenter, project }: Row<'run'>) => ({
  ...{ runId: id, department, costCenter, project },
});

const lineOf = ({ book, completion }: Work, lineNumber: number) => ({
  ...{ id: newId(), siteId: completion.siteId, workOrderCompletionId: completion.id, lineNumber },
  currency: book.books.currency,
});

/** Charges a component to a run, out of stock of a status, or back into it below zero. `value` is in the currency of the books. */
export const issue = async (
  { book, run }: Pick<Work, 'book' | 'run'>,
  item: Item,
  status: string,
  quantity: string,
  value: string,
): Promise<void> => {
  const bases = { STANDARD_COST: inOwn(value), ACTUAL_COST: inOwn(value) };
  const charged = { ...chargedTo(run), itemId: item.id, costElement: 'MATERIAL' as const, quantity };
  const roles = status === 'UNRESTRICTED' ? carriedAs(item) : { INVENTORY: 'BLOCKED_INVENTORY' as const };
  const how = { accounts: accountsOf(item, book.books), roles };
  book.entries.push(
    ...(await entriesOf(book.tx, 'MATERIAL_ISSUE', { costMethod: item.costMethod }, bases, charged, how)),
  );
};

// What comes back is worth what the run was charged for it.
const putBack = async (work: Work, item: Item, quantity: string) => {
  const charged = await chargedFor(work.book.tx, work.run.id, item.id);
  const unit = item.costMethod === 'STANDARD' ? item.standardCost : item.averageCost;
  const value =
    compare(charged.quantity, '0') > 0
      ? divide(multiply(charged.value, quantity), charged.quantity, work.book.places)
      : round(multiply(quantity, unit ?? '0'), work.book.places);
  const worth = await worthBack(work.book, item, quantity, value);
  const known = compare(charged.quantity, '0') > 0 ? charged : standardElements(item);
  const back = { elements: inProportion(worth, known, work.book.places) };
  await stockIn(work.book, item, { siteId: work.run.siteId, status: 'UNRESTRICTED' }, quantity, worth, back);
  await issue(work, item, 'UNRESTRICTED', quantity, subtract('0', value));
  const elements = inProportion(subtract('0', value), known, work.book.places);
  return { quantity: subtract('0', quantity), value: subtract('0', value), elements };
};

/** What of a material line is not material, as it is kept. */
export const ofLine = ({ labor, machine, overhead }: Elements) => ({
  ...{ laborAmount: labor, machineAmount: machine, overheadAmount: overhead },
});

const takeOut = async (work: Work, item: Item, kind: MaterialFact['kind'], quantity: string, held: HeldByItem) => {
  const { siteId } = work.run;
  const taken =
    kind === 'SCRAPPED'
      ? await takeScrapped(work.book, item, siteId, quantity, held)
      : await stockOut(work.book, item, siteId, ['UNRESTRICTED'], quantity);
  for (const one of taken) await issue(work, item, one.status, one.quantity, one.value);
  return {
    quantity: add('0', ...taken.map((one) => one.quantity)),
    value: add('0', ...taken.map((one) => one.value)),
    elements: sumOf(taken.map((one) => one.elements)),
  };
};

const inBase = async ({ book }: Work, item: Item, fact: MaterialFact): Promise<string | undefined> => {
  try {
    return toBase(await unitsOf(book.tx, item, item.baseUom), fact.quantity, fact.unitOfMeasure);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'UOM_CONVERSION_MISSING') return undefined;
    throw error;
  }
};

const unknown = (itemId: string) =>
  refuse('PREDECESSOR_MISSING', 'ERP has not heard of an item of the run yet: PLM’s release comes first.', {
    ...{ retryable: true, details: { itemId } },
  });

/**
 * Charges the material of an increment; what the books cannot charge is answered as missing (4.5), and what they never had, goods above an
 * order that were scrapped, costs the run nothing.
 */
export const chargeMaterial = async (work: Work) => {
  const lines = [];
  const missing: Missing[] = [];
  const held = await endHeldScraps(work.book.tx, work.told);
  for (const [at, fact] of work.told.materials.entries()) {
    const { itemId, unitOfMeasure } = fact;
    const found = await valuedItem(work.book.tx, itemId);
    if (found === undefined) throw unknown(itemId);
    const lacks = (kind: CompletionExceptionKind, quantity: string, unit: string) =>
      missing.push({ itemId, kind, quantity, unitOfMeasure: unit });
    if (found.costMethod === null || found.status === 'SETUP') {
      lacks('ITEM_NOT_SET_UP', fact.quantity, unitOfMeasure);
      continue;
    }
    const item = { ...found, costMethod: found.costMethod };
    const counted = await inBase(work, item, fact);
    if (counted === undefined) {
      lacks('UOM_CONVERSION_MISSING', fact.quantity, unitOfMeasure);
      continue;
    }
    const isBack = compare(counted, '0') < 0;
    const asked = fact.kind === 'SCRAPPED' && !isBack ? lessNever(held, itemId, counted) : counted;
    const { quantity, value, elements } = isBack
      ? await putBack(work, item, subtract('0', asked))
      : await takeOut(work, item, fact.kind, asked, held);
    const short = subtract(asked, quantity);
    if (compare(short, '0') > 0) lacks('INSUFFICIENT_STOCK', short, item.baseUom);
    if (compare(quantity, '0') === 0) continue;
    const { kind, partId, locationId, lotNumber, serialNumber } = fact;
    lines.push({
      ...{ ...lineOf(work, at + 1), kind, itemId, partId, locationId, lotNumber, serialNumber },
      ...{ quantity, unitOfMeasure: item.baseUom, unitCost: divide(value, quantity), amount: value },
      ...ofLine(elements),
    });
  }
  return { lines, missing };
};

type Rate = NonNullable<Awaited<ReturnType<typeof rateOn>>>;

const rateFor = async ({ book, told }: Work, workCenterId: string): Promise<Rate> => {
  const rate = await rateOn(book.tx, workCenterId, told.transactionDate);
  const currency = book.books.currency;
  if (rate !== undefined && rate.currency === currency) return rate;
  throw refuse(
    'STATE_INVALID',
    `${rate?.code ?? 'A work center of the run'} has no rates in ${currency} on ${told.transactionDate}. Finance sets them first; then send the same again.`,
    { owner: 'ERP', details: { workCenter: rate?.code ?? null, day: told.transactionDate } },
  );
};

const absorbed = { LABOR: 'LABOR_ABSORBED', MACHINE: 'MACHINE_ABSORBED', OVERHEAD: 'OVERHEAD_ABSORBED' } as const;
type Element = keyof typeof absorbed;

// The rule names all three accounts that absorb; each element has its own of them.
const absorb = async ({ book, run }: Work, element: Element, amount: string): Promise<void> => {
  if (compare(amount, '0') === 0) return;
  const others: readonly string[] = Object.values(absorbed).filter((role) => role !== absorbed[element]);
  const charged = { ...chargedTo(run), costElement: element };
  const entries = await entriesOf(
    book.tx,
    'LABOR_CHARGE',
    { costMethod: null },
    { ACTUAL_COST: inOwn(amount) },
    charged,
  );
  book.entries.push(...entries.filter(({ role }) => !others.includes(role)));
};

const sum = (lines: readonly { amount: string }[]): string => add('0', ...lines.map(({ amount }) => amount));

/**
 * Charges labor and machine time at the rates of the day, and overhead by the hours of labor; by those of machines at work centers where
 * nobody worked; where the floor tells overhead of a work center, by those hours alone (R13).
 */
export const chargeTime = async (work: Work) => {
  const labor = [];
  const machine = [];
  const overhead = [];
  const { operations } = work.told;
  const manned = new Set(operations.flatMap(({ kind, workCenterId }) => (kind === 'LABOR' ? [workCenterId] : [])));
  const told = new Set(operations.flatMap(({ kind, workCenterId }) => (kind === 'OVERHEAD' ? [workCenterId] : [])));
  const derives = ({ kind, workCenterId }: Operation): boolean =>
    !told.has(workCenterId) && (kind === 'LABOR' || !manned.has(workCenterId));
  for (const [at, operation] of operations.entries()) {
    const { kind, hours, runStepId, workCenterId, laborType } = operation;
    const rates = workCenterId === null ? undefined : await rateFor(work, workCenterId);
    const cost = (rate: string) => ({ rate, amount: round(multiply(hours, rate), work.book.places) });
    const line = { ...lineOf(work, at + 1), runStepId };
    if (kind === 'LABOR')
      labor.push({ ...line, workCenterId, laborType: laborType ?? 'DIRECT', hours, ...cost(rates?.laborRate ?? '0') });
    else if (kind === 'MACHINE' && workCenterId !== null)
      machine.push({
        ...{ ...line, workCenterId, kind: laborType === 'SETUP' ? ('SETUP' as const) : ('RUN' as const), hours },
        ...cost(rates?.machineRate ?? '0'),
      });
    const rate = rates?.overheadRate ?? '0';
    if (kind !== 'OVERHEAD' && (compare(rate, '0') === 0 || !derives(operation))) continue;
    overhead.push({ ...lineOf(work, at + 1), runStepId, workCenterId, basisHours: hours, ...cost(rate) });
  }
  await absorb(work, 'LABOR', sum(labor));
  await absorb(work, 'MACHINE', sum(machine));
  await absorb(work, 'OVERHEAD', sum(overhead));
  return { labor, machine, overhead };
};
