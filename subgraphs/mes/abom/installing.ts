import { nowIn } from '../../../kernel/clock.ts';
import { subtract } from '../../../kernel/decimal.ts';
import { tell } from '../../../kernel/events.ts';
import { found, newId } from '../../../kernel/id.ts';
import { changed } from '../changed.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { gain, writeMovement } from '../part-inventory/stock-move.write.queries.ts';
import { movementOf, stockForUpdate } from '../part-inventory/stock.write.queries.ts';
import { backToKits } from '../part-kit/kit-stock.ts';
import { partOf } from '../run/run.write.queries.ts';
import type { Row } from '../schema.generated.ts';
import { insertRemoval, removedOf } from './carried.queries.ts';
import { updateInstallation } from './abom.write.queries.ts';
import { insertInstalled } from './piece.queries.ts';

type Named = Pick<Row<'part'>, 'partNumber' | 'revision'>;
type Placed = { stock: Row<'partInventory'>; part: Named };
type How = Pick<
  Row<'abomInstallation'>,
  'quantity' | 'ratio' | 'substituteForPartId' | 'referenceDesignator' | 'runStepId' | 'backflushedById'
> & { id?: string };

const factsOf = (run: Row<'run'>, row: Row<'abomInstallation'>, { stock, part }: Placed) => ({
  run: run.number,
  project: run.project,
  partId: stock.partId,
  itemId: stock.itemId,
  partNumber: part.partNumber,
  revision: part.revision,
  parentPartInventoryId: row.parentPartInventoryId,
  partInventoryId: stock.id,
  lotNumber: stock.lotNumber,
  serialNumber: stock.serialNumber,
  quantity: row.quantity,
  unitOfMeasure: stock.unitOfMeasure,
  ratio: row.ratio,
  locationId: row.locationAtInstallId,
  backflushed: row.backflushedById !== null,
});

/**
 * Puts stock, which must be locked, available and allowed, in the record that a requirement is of: a row, a movement, an event. `day` is
 * the site's, of now.
 */
export const putIn = async (
  tx: Tx,
  context: Context,
  run: Row<'run'>,
  need: Row<'buildRequirement'>,
  { stock, part, day }: Placed & { day: string },
  how: How,
): Promise<Row<'abomInstallation'>> => {
  const [at, eventId, actor] = [nowIn(tx), newId(), context.viewer.subject];
  const installed = {
    id: newId(),
    ...how,
    siteId: need.siteId,
    buildRequirementId: need.id,
    parentPartInventoryId: need.partInventoryId,
    partInventoryId: stock.id,
    locationAtInstallId: stock.locationId,
    runId: run.id,
    installedAt: at,
    installedBy: actor,
  };
  const movement = movementOf({ eventId, siteId: stock.siteId, at, day, actor }, stock, {
    type: 'INSTALLED',
    quantity: `-${how.quantity}`,
    from: stock.locationId,
    runId: run.id,
  });
  const row = await insertInstalled(tx, installed, stock, movement);
  await tell(tx, context, {
    id: eventId,
    type: 'mes.abom.installed',
    subject: row.id,
    subjectVersion: row.version,
    key: run.id,
    site: run.siteId,
    data: factsOf(run, row, { stock, part }),
  });
  return row;
};

/** Takes an installation out on a run's account, back to the stock it came from. */
export const takeOut = async (
  tx: Tx,
  context: Context,
  run: Row<'run'>,
  was: Row<'abomInstallation'>,
  reason: string,
): Promise<void> => {
  const stock = found(await stockForUpdate(tx, was.partInventoryId), 'part inventory', was.partInventoryId);
  const part = found(await partOf(tx, stock.partId), 'part', stock.partId);
  const [at, event, by] = [nowIn(tx), newId(), context.viewer.subject];
  const now = await updateInstallation(tx, was.id, {
    removedAt: at,
    removedBy: by,
    removalReason: reason,
    removedInRunId: run.id === was.runId ? null : run.id,
  });
  // What rework took out of units split off is back already.
  const back = subtract(was.quantity, await removedOf(tx, was.id));
  await gain(tx, stock.id, { quantityInstalled: `-${back}` });
  await backToKits(tx, run.id, was.id, back);
  const cause = { movedAt: at, actor: by, causeEventId: event, runId: run.id };
  await writeMovement(tx, stock, { ...cause, type: 'INSTALLED', quantity: back, reason });
  await tell(tx, context, {
    id: event,
    type: 'mes.abom.removed',
    subject: was.id,
    subjectVersion: now.version,
    key: run.id,
    site: run.siteId,
    data: { ...factsOf(run, now, { stock, part }), quantity: back, reason },
    ...changed(was, now),
  });
};

/**
 * Takes of an installation what units split off its parent share of it, or less, back to the stock it came from: on the account of their
 * rework. The installation stays, and stands for the other units.
 */
export const takeShare = async (
  tx: Tx,
  context: Context,
  run: Row<'run'>,
  was: Row<'abomInstallation'>,
  taken: { partInventoryId: string; quantity: string; reason: string },
): Promise<void> => {
  const stock = found(await stockForUpdate(tx, was.partInventoryId), 'part inventory', was.partInventoryId);
  const part = found(await partOf(tx, stock.partId), 'part', stock.partId);
  const [at, event, by] = [nowIn(tx), newId(), context.viewer.subject];
  const { partInventoryId, quantity, reason } = taken;
  const row = await insertRemoval(tx, {
    ...{ id: newId(), siteId: run.siteId, abomInstallationId: was.id, runId: run.id, removedAt: at, removedBy: by },
    ...taken,
  });
  await gain(tx, stock.id, { quantityInstalled: `-${quantity}` });
  const cause = { movedAt: at, actor: by, causeEventId: event, runId: run.id };
  await writeMovement(tx, stock, { ...cause, type: 'INSTALLED', quantity, reason });
  await tell(tx, context, {
    id: event,
    type: 'mes.abom.removed',
    subject: row.id,
    subjectVersion: 1,
    key: run.id,
    site: run.siteId,
    data: {
      ...factsOf(run, was, { stock, part }),
      ...{ parentPartInventoryId: partInventoryId, abomInstallationId: was.id, quantity, reason },
    },
    after: { partInventoryId, quantity, reason },
  });
};
