import { packsOf } from '../item/pack.rules.ts';
import { packsOfItem } from '../receipt/receipt.write.queries.ts';
import { nowIn } from '../../../kernel/clock.ts';
import { isPositive, quantity as quantityOf } from '../../../kernel/decimal.ts';
import { refuse, allow } from '../../../kernel/errors.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { stockForUpdate } from '../part-inventory/stock.write.queries.ts';
import { inKitsOf, takeFromKits } from '../part-kit/kit-stock.ts';
import { checkNotHeld, checkOpen, checkWorksOn, dayAt } from '../run/run.rules.ts';
import { partOf, runForUpdate, siteOf } from '../run/run.write.queries.ts';
import type { CreateAbomInstallationInput, Row } from '../schema.generated.ts';
import { fulfilledBy } from './abom.rules.ts';
import { approvedSubstitutes, installedSerial, replacedBy, requirementOf, stepOfRun } from './abom.write.queries.ts';
import { carriedTo } from './carried.queries.ts';
import { putIn } from './installing.ts';
import { checkAvailable, checkSerial, checkUsable, standingOf } from './installation.rules.ts';

/** `inOwnKits`: what of the record the run's own kits hold. */
type Piece = { stock: Row<'partInventory'>; part: Row<'part'>; quantity: string; inOwnKits: string };

/**
 * How a part meets a need of a run: as planned, or as an approved substitute: the plan's, or what a released change put in the part's place.
 * Refuses UNAPPROVED_SUBSTITUTE.
 */
export const standing = async (tx: Tx, runId: string, need: Row<'buildRequirement'>, part: Row<'part'>) => {
  const planned = found(await partOf(tx, need.partId), 'part', need.partId);
  const substitutes = need.originMbomItemId === null ? [] : await approvedSubstitutes(tx, need.originMbomItemId);
  return standingOf(part, planned, [...substitutes, ...(await replacedBy(tx, runId, planned.id))]);
};

const checkPiece = async (tx: Tx, { stock, part, quantity, inOwnKits }: Piece): Promise<void> => {
  const site = found(await siteOf(tx, stock.siteId), 'site', stock.siteId);
  allow(checkUsable(stock, part, dayAt(site.timeZone, nowIn(tx))), checkSerial(stock, part, quantity));
  const holder = stock.serialNumber === null ? undefined : await installedSerial(tx, stock.itemId, stock.serialNumber);
  if (holder !== undefined) {
    const serial = { partNumber: part.partNumber, serialNumber: stock.serialNumber, run: holder };
    throw refuse(
      'SERIAL_ALREADY_INSTALLED',
      `${part.partNumber} ${stock.serialNumber ?? ''} is installed by ${holder}. Remove it there first, or check the number.`,
      { details: serial },
    );
  }
  allow(checkAvailable(stock, quantity, inOwnKits));
};

const checkStep = async (tx: Tx, runId: string, wire: string | null | undefined): Promise<string | null> => {
  if (wire === null || wire === undefined) return null;
  return found(await stepOfRun(tx, runId, fromWire(ids.RunStep, wire)), 'step of the run', wire).id;
};

const install = async (
  tx: Tx,
  context: Context,
  input: CreateAbomInstallationInput,
  run: Row<'run'>,
  need: Row<'buildRequirement'>,
): Promise<string> => {
  const stock = found(
    await stockForUpdate(tx, fromWire(ids.PartInventory, input.partInventoryId)),
    'part inventory',
    input.partInventoryId,
  );
  const part = found(await partOf(tx, stock.partId), 'part', stock.partId);
  const quantity = quantityOf(input.quantity, 'quantity');
  if (!isPositive(quantity)) throw refuse('VALUE_INVALID', 'The quantity must be above 0.');
  if (stock.siteId !== need.siteId || stock.id === need.partInventoryId)
    throw refuse('VALUE_INVALID', 'A piece is installed from stock of the run’s own site, and never in itself.');
  const { substituteForPartId, ratio } = await standing(tx, run.id, need, part);
  await checkPiece(tx, { stock, part, quantity, inOwnKits: await inKitsOf(tx, run.id, stock) });
  const packs = packsOf(await packsOfItem(tx, stock.itemId), stock.supplierId);
  fulfilledBy({ quantity, ratio, unitOfMeasure: stock.unitOfMeasure, packs }, need.unitOfMeasure);
  const id = newId();
  await takeFromKits(tx, context, run.id, stock, { quantity, installationId: id });
  const row = await putIn(
    tx,
    context,
    run,
    need,
    { stock, part },
    {
      id,
      quantity,
      ratio,
      substituteForPartId,
      referenceDesignator: input.referenceDesignator ?? null,
      runStepId: await checkStep(tx, run.id, input.runStepId),
      backflushedById: null,
    },
  );
  return row.id;
};

/**
 * Installs stock against a need (R7). Refuses UNAPPROVED_SUBSTITUTE, LOT_ON_HOLD, LOT_EXPIRED, SERIAL_REQUIRED,
 * SERIAL_ALREADY_INSTALLED, INSUFFICIENT_QUANTITY, RUN_CLOSED, RUN_ON_HOLD, UOM_*.
 */
export const createAbomInstallation = async (context: Context, input: CreateAbomInstallationInput): Promise<string> => {
  const id = fromWire(ids.BuildRequirement, input.buildRequirementId);
  const wanted = found(
    await context.loaders.buildRequirementById.load(id),
    'build requirement',
    input.buildRequirementId,
  );
  const runId = typeof input.runId === 'string' ? fromWire(ids.Run, input.runId) : wanted.runId;
  if (runId === null) throw refuse('STATE_INVALID', 'The requirement belongs to no run: nothing is charged to it.');
  const locks = [`run:${runId}`, `part-inventory:${fromWire(ids.PartInventory, input.partInventoryId)}`];
  return mesCommand(context, 'createAbomInstallation', locks, input, async (tx) => {
    const run = found(await runForUpdate(tx, runId), 'run', runId);
    allow(checkOpen(run), checkNotHeld(run));
    const named = found(await requirementOf(tx, id), 'build requirement', input.buildRequirementId);
    const need = (await carriedTo(tx, run.partInventoryId, named.id)) ?? named;
    checkWorksOn(run, need.partInventoryId);
    if (need.omittedAt !== null)
      throw refuse('STATE_INVALID', 'The need is left out under its deviation. Give it a quantity again first.');
    return install(tx, context, input, run, need);
  });
};
