import { nowIn } from '../../../kernel/clock.ts';
import { subtract } from '../../../kernel/decimal.ts';
import { allow, refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { found, fromWire, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { removedOf } from '../abom/carried.queries.ts';
import { takeOut } from '../abom/installing.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { stockForUpdate, stocksForUpdate } from '../part-inventory/stock.write.queries.ts';
import { endKit } from '../part-kit/end-kit.ts';
import { issuesOfKit } from '../part-kit/part-kit.write.queries.ts';
import { stepCounts } from '../receipt/step-work.queries.ts';
import { checkRejectsDecided } from '../receipt/step-work.rules.ts';
import { cancelSteps } from '../run/cancel-steps.ts';
import { runStepsForUpdate } from '../run/run-step.write.queries.ts';
import { checkOpen } from '../run/run.rules.ts';
import { runForUpdate } from '../run/run.write.queries.ts';
import { deriveRun } from '../run/step-progress.ts';
import type { CancelRunInput, Row } from '../schema.generated.ts';
import { textOf } from '../text.ts';
import { checkCancelable, scrappedOf } from './cancel-run.rules.ts';
import { hasTakenOut, installedByRun, openKitsOf } from './cancel-run.write.queries.ts';
import { closeShort, locksToClose } from './close-run.commands.ts';
import { scrapStock } from './scrap-stock.ts';

type Scrapped = { asked: number | null | undefined; reasonCode: string; comment: string | null };

const scrappedIn = (input: CancelRunInput): ReadonlyMap<string, Scrapped> => {
  const all = (input.scrap ?? []).map(({ abomInstallationId, quantity: asked, reasonCode, comment = null }) => {
    const said = { asked, reasonCode: textOf(reasonCode, 'A reason code', 40), comment };
    return [fromWire(ids.ABomInstallation, abomInstallationId), said] as const;
  });
  const byId = new Map(all);
  if (byId.size < all.length) throw refuse('VALUE_INVALID', 'Name each installation in scrap once.');
  return byId;
};

type Taken = { row: Row<'abomInstallation'>; amount: string; said: Scrapped };

// Everything that the run had installed is stock again; what of it is to be scrapped is answered.
const takeAllOut = async (
  tx: Tx,
  context: Context,
  run: Row<'run'>,
  scrapped: ReadonlyMap<string, Scrapped>,
  reason: string,
): Promise<Taken[]> => {
  const installed = await installedByRun(tx, run.id);
  for (const id of scrapped.keys())
    found(
      installed.find((row) => row.id === id),
      'installation of the run',
      toWire(ids.ABomInstallation, id),
    );
  const taken: Taken[] = [];
  for (const row of installed) {
    const said = scrapped.get(row.id);
    const back = subtract(row.quantity, await removedOf(tx, row.id));
    if (said !== undefined) taken.push({ row, said, amount: scrappedOf(back, said.asked) });
    await takeOut(tx, context, run, row, reason);
  }
  return taken;
};

const scrapTaken = async (tx: Tx, context: Context, run: Row<'run'>, taken: readonly Taken[]): Promise<void> => {
  for (const { row, amount, said } of taken) {
    const stock = found(await stockForUpdate(tx, row.partInventoryId), 'part inventory', row.partInventoryId);
    const { reasonCode, comment } = said;
    await scrapStock(tx, context, stock, { amount, reasonCode, comment, run, runStepId: row.runStepId });
  }
};

// All stock that it changes in one go, in the order of ids, as whoever else changes several records.
const lockTouched = async (tx: Tx, runId: string): Promise<void> => {
  const touched = (await installedByRun(tx, runId)).map(({ partInventoryId }) => partInventoryId);
  for (const kit of await openKitsOf(tx, runId))
    touched.push(...(await issuesOfKit(tx, kit)).map(({ partInventoryId }) => partInventoryId));
  await stocksForUpdate(tx, touched);
};

/**
 * Abandons an open run that has reported nothing: its steps are canceled, what it had installed and in kits is stock again or scrap, and it is
 * closed for ever with its reason (3.5, I13). Answers its uuid. Refuses RUN_CLOSED, STATE_INVALID (units reported; an issue, a session, an
 * undecided reject open), VALUE_INVALID, NOT_FOUND, ETAG_*.
 */
export const cancelRun = async (context: Context, input: CancelRunInput): Promise<string> => {
  const id = fromWire(ids.Run, input.id);
  const reason = textOf(input.reason, 'A cancelation');
  const scrapped = scrappedIn(input);
  const kits = await openKitsOf(context.db, id);
  const locks = [...(await locksToClose(context, id)), ...kits.map((kit) => `part-kit:${kit}`)];
  return mesCommand(context, 'cancelRun', locks, input, async (tx) => {
    const run = found(await runForUpdate(tx, id), 'run', input.id);
    checkEtag(run, input.etag);
    allow(checkOpen(run), checkCancelable(run, await hasTakenOut(tx, id)));
    const steps = await runStepsForUpdate(tx, id);
    for (const step of steps) allow(checkRejectsDecided(step, await stepCounts(tx, step.id)));
    await lockTouched(tx, id);
    const taken = await takeAllOut(tx, context, run, scrapped, reason);
    for (const kit of await openKitsOf(tx, id)) await endKit(tx, context, kit, reason);
    await scrapTaken(tx, context, run, taken);
    await deriveRun(tx, context, run, await cancelSteps(tx, context, run, steps, reason), nowIn(tx));
    await closeShort(tx, context, found(await runForUpdate(tx, id), 'run', input.id), reason, { canceled: true });
    return id;
  });
};
