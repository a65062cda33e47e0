import { compare, quantity as quantityOf } from '../../../kernel/decimal.ts';
import { allow, refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { stockForUpdate } from '../part-inventory/stock.write.queries.ts';
import { checkOpen, checkWorksOn } from '../run/run.rules.ts';
import { runForUpdate } from '../run/run.write.queries.ts';
import type { RemoveAbomInstallationInput, Row } from '../schema.generated.ts';
import { textOf } from '../text.ts';
import { installationForUpdate } from './abom.write.queries.ts';
import { carriedShares, carriedTo } from './carried.queries.ts';
import { takeOut, takeShare } from './installing.ts';
import { takenOfShare } from './removal.rules.ts';

type Was = Row<'abomInstallation'>;

// What units that were split off take out of their share; undefined where the run does not rework such units of the installation's parent.
const shareOf = async (tx: Tx, run: Row<'run'>, was: Was) => {
  const { partInventoryId } = run;
  if (partInventoryId === null || partInventoryId === was.parentPartInventoryId) return undefined;
  const need = await carriedTo(tx, partInventoryId, was.buildRequirementId);
  if (need === undefined) return undefined;
  const share = (await carriedShares(tx, [need.id])).find(({ installationId }) => installationId === was.id);
  return { partInventoryId, quantity: share?.quantity ?? '0' };
};

const remove = async (
  tx: Tx,
  context: Context,
  run: Row<'run'>,
  was: Was,
  { quantity, reason }: { quantity: string | undefined; reason: string },
): Promise<void> => {
  const share = await shareOf(tx, run, was);
  if (share !== undefined) {
    const { serialNumber } = found(
      await stockForUpdate(tx, was.partInventoryId),
      'part inventory',
      was.partInventoryId,
    );
    const taken = takenOfShare(share.quantity, quantity, serialNumber !== null);
    await takeShare(tx, context, run, was, { ...share, quantity: taken, reason });
    return;
  }
  checkWorksOn(run, was.parentPartInventoryId);
  if (quantity !== undefined && compare(quantity, was.quantity) !== 0)
    throw refuse(
      'VALUE_INVALID',
      'An installation is taken out as a whole. Take it out, and install what stays again.',
    );
  await takeOut(tx, context, run, was, reason);
};

/**
 * Takes an installation out again, back to stock; in the rework of units that were split off, their share of it. Answers its uuid. Refuses
 * RUN_CLOSED, STATE_INVALID where it is out already, VALUE_INVALID, INSUFFICIENT_QUANTITY, ETAG_*.
 */
export const removeAbomInstallation = async (context: Context, input: RemoveAbomInstallationInput): Promise<string> => {
  const id = fromWire(ids.ABomInstallation, input.id);
  const reason = textOf(input.reason, 'A removal');
  const quantity = input.quantity == null ? undefined : quantityOf(input.quantity, 'quantity');
  const { runId: madeIn } = found(await context.loaders.abomInstallationById.load(id), 'installation', input.id);
  const runId = typeof input.runId === 'string' ? fromWire(ids.Run, input.runId) : madeIn;
  return mesCommand(context, 'removeAbomInstallation', [`run:${runId}`], input, async (tx) => {
    const run = found(await runForUpdate(tx, runId), 'run', runId);
    const was = found(await installationForUpdate(tx, id), 'installation', input.id);
    checkEtag(was, input.etag);
    allow(checkOpen(run));
    if (was.removedAt !== null) throw refuse('STATE_INVALID', 'The piece was taken out before.');
    await remove(tx, context, run, was, { quantity, reason });
    return id;
  });
};
