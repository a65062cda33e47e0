import { add, compare, isPositive, subtract } from '../../../kernel/decimal.ts';
import { refuse, allow } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { found, newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { gain, writeMovement } from '../part-inventory/stock-move.write.queries.ts';
import { insertScrap, stockForUpdate } from '../part-inventory/stock.write.queries.ts';
import { consumptionOfRuns, type Consumption } from '../run/consumption.queries.ts';
import { dayAt } from '../run/run.rules.ts';
import { siteOf, updateRunRow } from '../run/run.write.queries.ts';
import type { Row } from '../schema.generated.ts';
import {
  insertCompletion,
  insertMaterials,
  insertOperations,
  itemsOfParts,
  lastSequence,
  serialsMissing,
  toldConsumption,
  untoldHours,
  type Hours,
} from './completion.write.queries.ts';
import { changesSince, checkSerials, checkWithinPlan } from './increment.rules.ts';
import { scrapFacts } from './scrap-event.ts';

export type Output = {
  good: string;
  scrapped: string;
  final: boolean;
  locationId?: string | undefined;
  scrap?: { reasonCode: string; comment?: string | null; runStepId?: string | null } | undefined;
};
type Told = { completion: Row<'runCompletion'>; run: Row<'run'>; scrapId: string | null };
type When = { at: Date; event: string; by: string };

const produce = async (
  tx: Tx,
  context: Context,
  run: Row<'run'>,
  output: Output,
  when: When,
): Promise<string | null> => {
  const { good, scrapped, scrap } = output;
  const out = add(good, scrapped);
  if (run.partInventoryId === null || run.reworkOfId !== null || !isPositive(out)) return null;
  const before = found(await stockForUpdate(tx, run.partInventoryId), 'part inventory', run.partInventoryId);
  const place = before.locationId ?? output.locationId;
  if (place === undefined) throw refuse('VALUE_INVALID', `Say by locationId where the output of ${run.number} goes.`);
  // What exceeds the plan within its tolerance comes on top of what the record was made for.
  const beyond = subtract(out, before.quantityPending);
  const pending = isPositive(beyond) ? before.quantityPending : out;
  const stock = await gain(
    tx,
    before.id,
    { quantityPending: `-${pending}`, quantity: isPositive(beyond) ? beyond : '0', quantityScrapped: scrapped },
    place,
  );
  const by = { movedAt: when.at, actor: when.by, causeEventId: when.event, runId: run.id };
  await writeMovement(tx, stock, { ...by, type: 'PRODUCED', quantity: out });
  if (!isPositive(scrapped)) return null;
  const later = new Date(when.at.getTime() + 1);
  await writeMovement(tx, stock, { ...by, movedAt: later, type: 'SCRAPPED', quantity: `-${scrapped}` });
  const record = await insertScrap(tx, {
    id: newId(),
    siteId: run.siteId,
    kind: 'PRODUCT',
    runId: run.id,
    runStepId: scrap?.runStepId ?? null,
    partInventoryId: stock.id,
    locationId: stock.locationId,
    quantity: scrapped,
    unitOfMeasure: stock.unitOfMeasure,
    reasonCode: scrap?.reasonCode ?? 'UNSPECIFIED',
    comment: scrap?.comment ?? null,
    recordedBy: when.by,
    recordedAt: when.at,
  });
  await tell(tx, context, {
    type: 'mes.scrap.recorded',
    subject: record.id,
    subjectVersion: 1,
    key: run.id,
    site: run.siteId,
    data: scrapFacts(record, stock, run),
  });
  return record.id;
};

const lineOf = ({ kind, partId, locationId, lotNumber, serialNumber, unitOfMeasure, quantity }: Consumption) => ({
  ...{ kind, partId, locationId, lotNumber, serialNumber },
  ...{ quantity, unitOfMeasure },
});

const writeLines = async (
  tx: Tx,
  completion: Row<'runCompletion'>,
  materials: readonly Consumption[],
  operations: readonly Hours[],
): Promise<void> => {
  const of = { siteId: completion.siteId, runCompletionId: completion.id };
  await insertMaterials(
    tx,
    materials.map((line, index) => ({ ...lineOf(line), ...of, id: newId(), position: index + 1 })),
  );
  await insertOperations(
    tx,
    operations.map((line, index) => ({ ...line, ...of, id: newId(), position: index + 1 })),
  );
};

const factsOf = async (
  tx: Tx,
  run: Row<'run'>,
  completion: Row<'runCompletion'>,
  materials: readonly Consumption[],
  operations: readonly Hours[],
) => {
  const items = await itemsOfParts(tx, [run.partId, ...materials.map(({ partId }) => partId)]);
  return {
    runId: run.id,
    run: run.number,
    partId: run.partId,
    itemId: items.get(run.partId),
    status: run.status,
    project: run.project,
    demandId: run.demandId,
    plannedQuantity: run.plannedQuantity,
    sequence: completion.sequence,
    idempotencyKey: `${run.id}:${String(completion.sequence)}`,
    quantityCompleted: completion.quantityCompleted,
    quantityScrapped: completion.quantityScrapped,
    quantityNonconforming: completion.quantityNonconforming,
    unitOfMeasure: completion.unitOfMeasure,
    final: completion.final,
    transactionDate: completion.transactionDate,
    dimensions: { project: run.project, department: run.department, costCenter: run.costCenter },
    materials: materials.map((line) => ({ ...lineOf(line), itemId: items.get(line.partId) })),
    byProducts: [],
    operations,
  };
};

/**
 * Reports an increment of a run: its output into stock, and every change of its consumption and hours since the sequence before (R9).
 * The run must be locked. Refuses OVER_COMPLETION, STATE_INVALID, VALUE_INVALID.
 */
export const report = async (tx: Tx, context: Context, run: Row<'run'>, output: Output): Promise<Told> => {
  const out = add(output.good, output.scrapped);
  allow(checkWithinPlan(run, out));
  const done = add(run.quantityCompleted, run.quantityScrapped, out);
  if (isPositive(out) && run.partInventoryId !== null)
    allow(checkSerials(await serialsMissing(tx, run.partInventoryId, done)));
  const site = found(await siteOf(tx, run.siteId), 'site', run.siteId);
  const when = { at: new Date(), event: newId(), by: context.viewer.subject };
  const materials = changesSince(await consumptionOfRuns(tx, [run.id]), await toldConsumption(tx, run.id));
  const operations = await untoldHours(tx, run.id);
  const completion = await insertCompletion(tx, {
    id: newId(),
    siteId: run.siteId,
    runId: run.id,
    sequence: (await lastSequence(tx, run.id)) + 1,
    quantityCompleted: output.good,
    quantityScrapped: output.scrapped,
    unitOfMeasure: run.unitOfMeasure,
    final: output.final,
    completedAt: when.at,
    reportedBy: when.by,
    transactionDate: dayAt(site.timeZone, when.at),
  });
  await writeLines(tx, completion, materials, operations);
  const scrapId = await produce(tx, context, run, output, when);
  const now = await updateRunRow(tx, run.id, {
    quantityCompleted: add(run.quantityCompleted, output.good),
    quantityScrapped: add(run.quantityScrapped, output.scrapped),
  });
  await tell(tx, context, {
    id: when.event,
    type: 'mes.run.completed',
    subject: completion.id,
    subjectVersion: completion.sequence,
    key: run.id,
    site: run.siteId,
    data: await factsOf(tx, now, completion, materials, operations),
    before: { quantityCompleted: run.quantityCompleted, quantityScrapped: run.quantityScrapped },
    after: { quantityCompleted: now.quantityCompleted, quantityScrapped: now.quantityScrapped },
  });
  return { completion, run: now, scrapId };
};

/** Whether everything that a run started is reported. */
export const isAccounted = (run: Row<'run'>): boolean =>
  compare(add(run.quantityCompleted, run.quantityScrapped), run.plannedQuantity) >= 0;
