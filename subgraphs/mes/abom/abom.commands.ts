import { nowIn } from '../../../kernel/clock.ts';
import { add, isPositive, quantity as quantityOf } from '../../../kernel/decimal.ts';
import { refuse, allow } from '../../../kernel/errors.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { packsOf } from '../item/pack.rules.ts';
import { inKitsOf, takeFromKits } from '../part-kit/kit-stock.ts';
import { checkNotHeld, checkOpen, checkWorksOn, dayAt } from '../run/run.rules.ts';
import { partOf, runForUpdate } from '../run/run.write.queries.ts';
import type { CreateAbomInstallationInput, Row } from '../schema.generated.ts';
import { fulfilledBy } from './abom.rules.ts';
import { approvedSubstitutes, installedSerial, replacedBy } from './abom.write.queries.ts';
import { putIn } from './installing.ts';
import { checkAvailable, checkSerial, checkUsable, standingOf } from './installation.rules.ts';
import { needFor, pieceForUpdate, type Piece } from './piece.queries.ts';

/**
 * How a part meets a need of a run: as planned, or as an approved substitute: the plan's, or what a released change put in the part's place.
 * Refuses UNAPPROVED_SUBSTITUTE.
 */
export const standing = async (tx: Tx, runId: string, need: Row<'buildRequirement'>, part: Row<'part'>) => {
  const planned = found(await partOf(tx, need.partId), 'part', need.partId);
  const substitutes = need.originMbomItemId === null ? [] : await approvedSubstitutes(tx, need.originMbomItemId);
  return standingOf(part, planned, [...substitutes, ...(await replacedBy(tx, runId, planned.id))]);
};

const checkHolder = async (tx: Tx, { stock, part }: Piece): Promise<void> => {
  const holder = stock.serialNumber === null ? undefined : await installedSerial(tx, stock.itemId, stock.serialNumber);
  if (holder === undefined) return;
  const serial = { partNumber: part.partNumber, serialNumber: stock.serialNumber, run: holder };
  throw refuse(
    'SERIAL_ALREADY_INSTALLED',
    `${part.partNumber} ${stock.serialNumber ?? ''} is installed by ${holder}. Remove it there first, or check the number.`,
    { details: serial },
  );
};

const install = async (
  tx: Tx,
  context: Context,
  input: CreateAbomInstallationInput,
  run: Row<'run'>,
  need: Row<'buildRequirement'>,
): Promise<Row<'abomInstallation'>> => {
  const stepId = input.runStepId == null ? null : fromWire(ids.RunStep, input.runStepId);
  const stockId = fromWire(ids.PartInventory, input.partInventoryId);
  const asked = { runId: run.id, stepId };
  const piece = found(await pieceForUpdate(tx, stockId, need, asked), 'part inventory', input.partInventoryId);
  const { stock, part, planned, approved } = piece;
  const quantity = quantityOf(input.quantity, 'quantity');
  if (!isPositive(quantity)) throw refuse('VALUE_INVALID', 'The quantity must be above 0.');
  if (stock.siteId !== need.siteId || stock.id === need.partInventoryId)
    throw refuse('VALUE_INVALID', 'A piece is installed from stock of the run’s own site, and never in itself.');
  const { substituteForPartId, ratio } = standingOf(part, planned, approved);
  const day = dayAt(piece.timeZone, nowIn(tx));
  allow(checkUsable(stock, part, day), checkSerial(stock, part, quantity));
  await checkHolder(tx, piece);
  const kitted = await inKitsOf(tx, run.id, stock);
  allow(checkAvailable(stock, quantity, add('0', ...kitted.map((issue) => issue.quantity))));
  const packs = packsOf(piece.packs, stock.supplierId);
  fulfilledBy({ quantity, ratio, unitOfMeasure: stock.unitOfMeasure, packs }, need.unitOfMeasure);
  if (stepId !== null && !piece.hasStep) found(undefined, 'step of the run', input.runStepId ?? '');
  const id = newId();
  await takeFromKits(tx, context, kitted, { quantity, installationId: id });
  const { referenceDesignator = null } = input;
  const how = {
    id,
    quantity,
    ratio,
    substituteForPartId,
    referenceDesignator,
    runStepId: stepId,
    backflushedById: null,
  };
  return putIn(tx, context, run, need, { stock, part, day }, how);
};

// The run that is charged, by which the command is locked.
const runOf = async (
  { loaders }: Context,
  id: string,
  { runId, buildRequirementId }: CreateAbomInstallationInput,
): Promise<string> => {
  if (typeof runId === 'string') return fromWire(ids.Run, runId);
  const need = found(await loaders.buildRequirementById.load(id), 'build requirement', buildRequirementId);
  if (need.runId !== null) return need.runId;
  throw refuse('STATE_INVALID', 'The requirement belongs to no run: nothing is charged to it.');
};

/**
 * Installs stock against a need (R7). Refuses UNAPPROVED_SUBSTITUTE, LOT_ON_HOLD, LOT_EXPIRED, SERIAL_REQUIRED,
 * SERIAL_ALREADY_INSTALLED, INSUFFICIENT_QUANTITY, RUN_CLOSED, RUN_ON_HOLD, UOM_*.
 */
export const createAbomInstallation = async (context: Context, input: CreateAbomInstallationInput): Promise<string> => {
  const id = fromWire(ids.BuildRequirement, input.buildRequirementId);
  const runId = await runOf(context, id, input);
  const locks = [`run:${runId}`, `part-inventory:${fromWire(ids.PartInventory, input.partInventoryId)}`];
  const rows: Row<'abomInstallation'>[] = [];
  const installed = await mesCommand(context, 'createAbomInstallation', locks, input, async (tx) => {
    const run = found(await runForUpdate(tx, runId), 'run', runId);
    allow(checkOpen(run), checkNotHeld(run));
    const need = found(await needFor(tx, id, run.partInventoryId), 'build requirement', input.buildRequirementId);
    checkWorksOn(run, need.partInventoryId);
    if (need.omittedAt !== null)
      throw refuse('STATE_INVALID', 'The need is left out under its deviation. Give it a quantity again first.');
    const row = await install(tx, context, input, run, need);
    rows.push(row);
    return row.id;
  });
  // The row as this viewer wrote it is what it would read; a replay reads the installation as it is by now.
  const { abomInstallationById } = context.loaders;
  abomInstallationById.clear(installed);
  for (const row of rows) abomInstallationById.prime(installed, row);
  return installed;
};
