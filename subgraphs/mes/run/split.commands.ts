import { quantity as quantityOf, subtract } from '../../../kernel/decimal.ts';
import { refuse, allow } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { changed } from '../changed.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { gain } from '../part-inventory/stock-move.write.queries.ts';
import { insertStock, stockForUpdate, type Stock } from '../part-inventory/stock.write.queries.ts';
import type { Row, SplitRunInput } from '../schema.generated.ts';
import { copied } from './copied.ts';
import { runEvent } from './run-events.ts';
import { runNumber } from './run-input.ts';
import { checkOpen } from './run.rules.ts';
import { insertRun, partOf, runForUpdate, updateRunRow } from './run.write.queries.ts';
import { copyNeeds, copyRunSteps, doneOf, moveInstallations } from './split-parts.ts';
import { checkSplittable } from './split.rules.ts';

// A record of its own, not carved off the other: what is installed in it hangs on it alone.
const productOf = (tx: Tx, product: Stock, quantity: string, runId: string): Promise<Stock> =>
  insertStock(tx, {
    id: newId(),
    siteId: product.siteId,
    itemId: product.itemId,
    partId: product.partId,
    locationId: product.locationId,
    lotNumber: product.lotNumber,
    unitOfMeasure: product.unitOfMeasure,
    quantity,
    quantityPending: quantity,
    originRunId: runId,
  });

const runLike = async (tx: Tx, run: Row<'run'>, product: Stock, quantity: string, number: string) => {
  const id = newId();
  const { id: partInventoryId } = await productOf(tx, product, quantity, id);
  const made = await insertRun(tx, {
    ...copied(run),
    id,
    version: 1,
    number,
    partInventoryId,
    splitFromId: run.id,
    plannedQuantity: quantity,
    quantityCompleted: '0',
    quantityScrapped: '0',
    quantityNonconforming: '0',
    attributes: JSON.stringify(run.attributes),
  });
  if (made === undefined)
    throw refuse('ALREADY_EXISTS', `There is a run ${number}. Choose another number, or leave it out.`);
  return { run: made, partInventoryId };
};

const split = async (tx: Tx, context: Context, run: Row<'run'>, quantity: string, number: string): Promise<string> => {
  const { partInventoryId } = run;
  if (partInventoryId === null) throw refuse('STATE_INVALID', `${run.number} builds nothing that could be split.`);
  const product = found(await stockForUpdate(tx, partInventoryId), 'part inventory', partInventoryId);
  const from = { run, partInventoryId };
  const to = await runLike(tx, run, product, quantity, number);
  const steps = await copyRunSteps(tx, run, to.run);
  const needs = await copyNeeds(tx, from, to);
  const units = { planned: run.plannedQuantity, done: doneOf(run), split: quantity };
  const moved = await moveInstallations(tx, from, to, { needs, steps, units });
  await gain(tx, product.id, { quantity: `-${quantity}`, quantityPending: `-${quantity}` });
  const now = await updateRunRow(tx, run.id, { plannedQuantity: subtract(run.plannedQuantity, quantity) });
  const told = { splitIntoId: to.run.id, splitQuantity: quantity, moved };
  await tell(tx, context, { ...(await runEvent(tx, 'mes.run.updated', now, told)), ...changed(run, now) });
  await tell(tx, context, await runEvent(tx, 'mes.run.created', to.run, { moved }));
  return to.run.id;
};

/**
 * Splits units that are still to be built off an open run: they get a run and a record of their own, and their share of what is
 * installed (R6, I5). Answers the uuid of the new run. Refuses INSUFFICIENT_QUANTITY, RUN_CLOSED, STATE_INVALID, ALREADY_EXISTS, ETAG_*.
 */
export const splitRun = (context: Context, input: SplitRunInput): Promise<string> => {
  const id = fromWire(ids.Run, input.id);
  const quantity = quantityOf(input.quantity, 'quantity');
  return mesCommand(context, 'splitRun', [`run:${id}`], input, async (tx) => {
    const run = found(await runForUpdate(tx, id), 'run', input.id);
    checkEtag(run, input.etag);
    const part = found(await partOf(tx, run.partId), 'part', run.partId);
    allow(checkOpen(run), checkSplittable(run, part, quantity));
    return split(tx, context, run, quantity, runNumber(input.number));
  });
};
