import { minorUnits } from '../../../kernel/currencies.ts';
import { runCommand } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { newId, toWire } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { booksFor } from '../ledger/journal.ts';
import { siteFor } from '../purchase-order/purchase-order.commands.ts';
import type { RunReconciliationInput } from '../schema.generated.ts';
import { statusOf } from './category.rules.ts';
import { compareSite, type Compared } from './compare.ts';
import { dayAt, insertRows, insertRun } from './reconciliation.write.queries.ts';

const uuidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const checkRows = ({ shopFloorRows }: RunReconciliationInput): void => {
  if (shopFloorRows.length > 5000)
    throw refuse('LIMIT_EXCEEDED', `${String(shopFloorRows.length)} rows: at most 5000 are compared at once.`);
  const counted = shopFloorRows.map(({ partNumber, unitOfMeasure }) => `${partNumber} in ${unitOfMeasure}`);
  const twice = counted.find((one, at) => counted.indexOf(one) !== at);
  if (twice !== undefined)
    throw refuse('VALUE_INVALID', `${twice} has two rows: the floor counts each item once in each unit.`);
  const odd = shopFloorRows.flatMap(({ evidenceEventIds = [] }) => evidenceEventIds).find((id) => !uuidForm.test(id));
  if (odd !== undefined)
    throw refuse('VALUE_INVALID', `evidenceEventIds has "${odd.slice(0, 40)}": an event's id is a uuid.`);
};

const rowOf = (run: { id: string; siteId: string; currency: string }, { item, facts, finding, value }: Compared) => ({
  id: newId(),
  siteId: run.siteId,
  reconciliationRunId: run.id,
  currency: run.currency,
  itemId: item.id,
  unitOfMeasure: item.baseUom,
  shopFloorQuantity: facts.shopFloor,
  inTransitQuantity: facts.inTransit,
  financialQuantity: facts.financial,
  valueDifference: value,
  category: finding.category,
  evidenceEventIds: finding.evidence,
  note: finding.note,
});

const compareNow = async (tx: Tx, context: Context, input: RunReconciliationInput) => {
  const site = await siteFor(tx, context, input.siteId);
  const { currency } = await booksFor(tx, site.id);
  const asOf = new Date(input.asOf);
  const day = await dayAt(tx, site.id, asOf);
  const { compared, unknown } = await compareSite(tx, site.id, day, input.shopFloorRows, minorUnits(currency) ?? 2);
  const id = newId();
  const run = await insertRun(tx, {
    ...{ id, siteId: site.id, number: toWire('REC', id).replace('_', '-'), asOf, currency },
    ...{ status: statusOf(compared.map(({ finding }) => finding.category)), startedBy: context.viewer.subject },
  });
  await insertRows(
    tx,
    compared.map((one) => rowOf(run, one)),
  );
  const counts: Record<string, number> = {};
  for (const { finding } of compared) counts[finding.category] = (counts[finding.category] ?? 0) + 1;
  await tell(tx, context, {
    type: 'erp.reconciliation.run',
    ...{ subject: id, subjectVersion: 1, key: site.id, site: site.id },
    data: { number: run.number, asOf: asOf.toISOString(), status: run.status, counts, unknownPartNumbers: unknown },
    after: { number: run.number, status: run.status, counts },
  });
  return { id, unknown };
};

/**
 * Compares the floor with the books, and keeps it as evidence (R22); neither is changed. Refuses NOT_FOUND, STATE_INVALID (a site without
 * books), VALUE_INVALID, LIMIT_EXCEEDED. Answers the uuid of the comparison, and part numbers that ERP does not know.
 */
export const runReconciliation = (context: Context, input: RunReconciliationInput) => {
  checkRows(input);
  const command = {
    name: 'runReconciliation',
    owner: 'ERP',
    also: ['INTEGRATION'],
    locks: [`reconciliation:${input.siteId}`],
    idempotencyKey: input.idempotencyKey,
    input,
  } as const;
  return runCommand(context, command, (tx) => compareNow(tx, context, input));
};
