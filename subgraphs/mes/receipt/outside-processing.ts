import { add, multiply } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';
import { found, newId } from '../../../kernel/id.ts';
import { insertInstallation } from '../abom/abom.write.queries.ts';
import { takeSnapshot } from '../abom/take-snapshot.ts';
import type { Tx } from '../command.ts';
import { tellSnapshot } from '../completion/close-run.commands.ts';
import { insertCompletion, insertMaterials } from '../completion/completion.write.queries.ts';
import type { Context } from '../context.ts';
import { convertFor } from '../item/pack.rules.ts';
import { negative } from '../part-inventory/stock.ts';
import { recordMovement, updateStock, type Cause, type Stock } from '../part-inventory/stock.write.queries.ts';
import { consumptionOfRuns } from '../run/consumption.queries.ts';
import { insertRequirements, insertRun, insertSteps, updateRunRow } from '../run/run.write.queries.ts';
import type { Row } from '../schema.generated.ts';
import { documentNumber } from './document-number.ts';
import { takenFrom } from './outside-processing.rules.ts';
import { checkSentBefore, outsideNeed, sentPieces } from './outside-processing.write.queries.ts';
import { packsOfItem } from './receipt.write.queries.ts';

/** What came back: the record that it makes, the part that it is, the line that it is against. */
type Processed = { stock: Stock; part: Row<'part'>; line: Row<'purchaseOrderLine'>; supplierId: string };
type Run = Row<'run'>;

type Need = NonNullable<Awaited<ReturnType<typeof outsideNeed>>>;

const needOf = async (tx: Tx, { line, part }: Processed): Promise<Need> => {
  const need = await outsideNeed(tx, line, part.id);
  if (need !== undefined) return need;
  throw refuse(
    'VALUE_INVALID',
    `The manufacturing BOM of ${line.poNumber} line ${String(line.lineNumber)} is not released, or does not make ${part.partNumber} of what was sent.`,
    { details: { poNumber: line.poNumber, lineNumber: line.lineNumber, partNumber: part.partNumber } },
  );
};

// The work that was done outside is a run of its own: what went in can be traced through it as through any other.
const outsideRun = async (tx: Tx, cause: Cause, { stock, part, line }: Processed, need: Need): Promise<Run> => {
  const id = newId();
  const run = await insertRun(tx, {
    ...{ id, siteId: stock.siteId, number: documentNumber('OP', id), status: 'COMPLETE', partId: part.id },
    title: `Outside processing, ${line.poNumber} line ${String(line.lineNumber)}`,
    ...{
      partInventoryId: stock.id,
      mbomId: need.mbomId,
      procedureId: need.procedureId,
      plannedQuantity: stock.quantity,
    },
    ...{ quantityCompleted: stock.quantity, unitOfMeasure: part.baseUom, startedAt: cause.at, completedAt: cause.at },
    ...{ project: line.project, department: line.department, costCenter: line.costCenter },
  });
  const made = found(run, 'run', id);
  const step = { id: newId(), siteId: made.siteId, runId: id, position: 1, title: 'Done by the supplier' };
  await insertSteps(tx, [{ ...step, status: 'COMPLETE', startedAt: cause.at, completedAt: cause.at }], []);
  await updateStock(tx, stock.id, { originRunId: id });
  return made;
};

const requirementOf = async (tx: Tx, run: Run, { stock, line }: Processed, need: Need) => {
  const id = newId();
  const { quantity, isFixedQuantity: fixed, unitOfMeasure } = need;
  await insertRequirements(tx, [
    {
      ...{
        id,
        siteId: run.siteId,
        partInventoryId: stock.id,
        runId: run.id,
        position: 1,
        partId: line.inputPartId ?? '',
      },
      ...{ unitOfMeasure, originMbomItemId: need.id },
      ...(fixed ? { fixedQuantityPerBuildRequirement: quantity } : { quantityPerParentPartInventory: quantity }),
    },
  ]);
  return { id, quantity: fixed ? quantity : multiply(quantity, stock.quantity), unitOfMeasure };
};

const installSent = async (tx: Tx, cause: Cause, run: Run, processed: Processed, by: Need): Promise<void> => {
  const { stock: parent, line, supplierId } = processed;
  const need = await requirementOf(tx, run, processed, by);
  const pieces = await sentPieces(tx, run.siteId, supplierId, line.inputPartId ?? '');
  const unit = pieces[0]?.unitOfMeasure ?? need.unitOfMeasure;
  const packs = pieces[0] === undefined ? [] : await packsOfItem(tx, pieces[0].itemId);
  const needed = convertFor(packs, null, need.quantity, need.unitOfMeasure, unit);
  for (const { piece, quantity } of takenFrom(pieces, needed, unit)) {
    await checkSentBefore(tx, piece, quantity, cause.at);
    await insertInstallation(tx, {
      ...{ id: newId(), siteId: run.siteId, buildRequirementId: need.id, parentPartInventoryId: parent.id },
      ...{ partInventoryId: piece.id, quantity, ratio: '1', locationAtInstallId: piece.locationId, runId: run.id },
      ...{ installedAt: cause.at, installedBy: cause.actor },
    });
    await updateStock(tx, piece.id, { quantityInstalled: add(piece.quantityInstalled, quantity) });
    const from = piece.locationId;
    await recordMovement(tx, cause, piece, { type: 'INSTALLED', quantity: negative(quantity), from, runId: run.id });
  }
};

// The books hear of it by the receipt: the increment is kept, not told.
const reportOutside = async (tx: Tx, cause: Cause, run: Run): Promise<void> => {
  const completion = await insertCompletion(tx, {
    ...{ id: newId(), siteId: run.siteId, runId: run.id, sequence: 1, quantityCompleted: run.quantityCompleted },
    ...{ quantityScrapped: '0', unitOfMeasure: run.unitOfMeasure, final: true },
    ...{ completedAt: cause.at, reportedBy: cause.actor, transactionDate: cause.day },
  });
  const used = await consumptionOfRuns(tx, [run.id]);
  await insertMaterials(
    tx,
    used.map(({ kind, partId, locationId, lotNumber, serialNumber, unitOfMeasure, quantity }, index) => ({
      ...{ id: newId(), siteId: run.siteId, runCompletionId: completion.id, position: index + 1 },
      ...{ kind, partId, locationId, lotNumber, serialNumber, unitOfMeasure, quantity },
    })),
  );
};

/**
 * What a supplier did on pieces that were sent there (R18, 4.4): the sent pieces go into what came back, as many as that takes by its
 * manufacturing BOM, out of the supplier's place; as a closed run with its as-built record. Answers the run's uuid. Refuses
 * INSUFFICIENT_QUANTITY, VALUE_INVALID.
 */
export const takeInOutsideWork = async (
  tx: Tx,
  context: Context,
  cause: Cause,
  processed: Processed,
): Promise<string> => {
  const need = await needOf(tx, processed);
  const run = await outsideRun(tx, cause, processed, need);
  await installSent(tx, cause, run, processed, need);
  await reportOutside(tx, cause, run);
  const snapshot = await takeSnapshot(tx, run, processed.part, processed.stock, cause.at);
  await tellSnapshot(tx, context, run, snapshot);
  await updateRunRow(tx, run.id, { closedAt: cause.at, closedBy: cause.actor });
  return run.id;
};
