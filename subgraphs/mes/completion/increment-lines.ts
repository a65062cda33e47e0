import type { Insertable } from 'kysely';
import { tell } from '../../../kernel/events.ts';
import { newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import type { Database } from '../database.generated.ts';
import { consumptionOfRuns, type Consumption } from '../run/consumption.queries.ts';
import type { Row } from '../schema.generated.ts';
import {
  insertByProducts,
  insertMaterials,
  insertOperations,
  itemsOfParts,
  toldConsumption,
  untoldHours,
  type Hours,
} from './completion.write.queries.ts';
import { heldScrapsOf } from './held-scrap.queries.ts';
import { changesSince } from './increment.rules.ts';

type ByProductLine = Insertable<Database['runCompletionByProduct']> & { partId: string };
type Lines = {
  materials: readonly Consumption[];
  operations: readonly Hours[];
  byProducts: readonly ByProductLine[];
};

const lineOf = ({ kind, partId, locationId, lotNumber, serialNumber, unitOfMeasure, quantity }: Consumption) => ({
  ...{ kind, partId, locationId, lotNumber, serialNumber },
  ...{ quantity, unitOfMeasure },
});

const writeLines = async (
  tx: Tx,
  completion: Row<'runCompletion'>,
  { materials, operations, byProducts }: Lines,
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
  await insertByProducts(tx, byProducts);
};

const factsOf = async (
  tx: Tx,
  run: Row<'run'>,
  completion: Row<'runCompletion'>,
  { materials, operations, byProducts }: Lines,
) => {
  const items = await itemsOfParts(tx, [run.partId, ...[...materials, ...byProducts].map(({ partId }) => partId)]);
  return {
    runId: run.id,
    run: run.number,
    partId: run.partId,
    itemId: items.get(run.partId),
    status: run.status,
    project: run.project,
    demandId: run.demandId,
    reworkOfId: run.reworkOfId,
    plannedQuantity: run.plannedQuantity,
    sequence: completion.sequence,
    idempotencyKey: `${run.id}:${String(completion.sequence)}`,
    quantityCompleted: completion.quantityCompleted,
    quantityScrapped: completion.quantityScrapped,
    quantityNonconforming: completion.quantityNonconforming,
    unitOfMeasure: completion.unitOfMeasure,
    final: completion.final,
    reversesId: completion.reversesId,
    transactionDate: completion.transactionDate,
    dimensions: { project: run.project, department: run.department, costCenter: run.costCenter },
    materials: materials.map((line) => ({ ...lineOf(line), itemId: items.get(line.partId) })),
    byProducts: byProducts.map(({ partId, partInventoryId, quantity, unitOfMeasure }) => ({
      ...{ partId, itemId: items.get(partId), partInventoryId, quantity, unitOfMeasure },
    })),
    operations,
    heldScraps: await heldScrapsOf(tx, run.id),
  };
};

/** Writes what a run used and worked since its sequence before, and tells the increment (R9). */
export const tellIncrement = async (
  tx: Tx,
  context: Context,
  { was, now }: { was: Row<'run'>; now: Row<'run'> },
  completion: Row<'runCompletion'>,
  { event, byProducts }: { event: string; byProducts: readonly ByProductLine[] },
): Promise<void> => {
  const materials = changesSince(await consumptionOfRuns(tx, [was.id]), await toldConsumption(tx, was.id));
  const lines = { materials, operations: await untoldHours(tx, was.id), byProducts };
  await writeLines(tx, completion, lines);
  await tell(tx, context, {
    id: event,
    type: 'mes.run.completed',
    subject: completion.id,
    subjectVersion: completion.sequence,
    key: was.id,
    site: was.siteId,
    data: await factsOf(tx, now, completion, lines),
    before: { quantityCompleted: was.quantityCompleted, quantityScrapped: was.quantityScrapped },
    after: { quantityCompleted: now.quantityCompleted, quantityScrapped: now.quantityScrapped },
  });
};
