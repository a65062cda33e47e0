import { add, compare, isPositive, quantity } from '../../../kernel/decimal.ts';
import { refuse, allow } from '../../../kernel/errors.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { checkAvailable } from '../abom/installation.rules.ts';
import { stepOfRun } from '../abom/abom.write.queries.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { checkNotUnderWay } from '../part-inventory/stock.ts';
import { stockForUpdate } from '../part-inventory/stock.write.queries.ts';
import { checkBuilds, checkOpen } from '../run/run.rules.ts';
import { partOf, placeOf, runForUpdate } from '../run/run.write.queries.ts';
import type { ByProductInput, CompleteRunQuantityInput, RecordScrapInput, Row } from '../schema.generated.ts';
import { textOf } from '../text.ts';
import { closeAtComplete } from './close-run.commands.ts';
import { report } from './increment.ts';
import type { ByProduct } from './production.ts';
import { scrapStock } from './scrap-stock.ts';

const openRun = async (tx: Tx, wire: string): Promise<Row<'run'>> => {
  const run = found(await runForUpdate(tx, fromWire(ids.Run, wire)), 'run', wire);
  allow(checkOpen(run));
  return run;
};

const placeFor = async (tx: Tx, run: Row<'run'>, wire: string | null | undefined): Promise<string | undefined> =>
  wire === null || wire === undefined
    ? undefined
    : found(await placeOf(tx, run.siteId, fromWire(ids.Location, wire)), 'location of the site', wire).id;

const byProductOf = async (tx: Tx, run: Row<'run'>, input: ByProductInput): Promise<ByProduct> => {
  const part = found(await partOf(tx, fromWire(ids.Part, input.partId)), 'part', input.partId);
  if (part.trackingType === 'SERIAL')
    throw refuse('VALUE_INVALID', `${part.partNumber} is tracked by serial: build it by a run of its own.`);
  const much = quantity(input.quantity, 'quantity');
  if (!isPositive(much)) throw refuse('VALUE_INVALID', 'The quantity of a by-product must be above 0.');
  const place = (await placeFor(tx, run, input.locationId)) ?? '';
  const lotNumber = typeof input.lotNumber === 'string' ? textOf(input.lotNumber, 'A lot number', 60) : null;
  return { part, quantity: much, lotNumber, locationId: place };
};

const countsOf = (input: CompleteRunQuantityInput) => {
  const good = quantity(input.quantityCompleted ?? 0, 'quantityCompleted');
  const scrapped = quantity(input.quantityScrapped ?? 0, 'quantityScrapped');
  const nonconforming = quantity(input.quantityNonconforming ?? 0, 'quantityNonconforming');
  if (compare(good, '0') < 0 || compare(scrapped, '0') < 0 || !isPositive(add(good, scrapped)))
    throw refuse('VALUE_INVALID', 'Report increments: what was built since the last report, above 0.');
  if (compare(nonconforming, '0') < 0 || compare(nonconforming, good) > 0)
    throw refuse('VALUE_INVALID', 'quantityNonconforming is counted in quantityCompleted: from 0 to that.');
  return { good, scrapped, nonconforming };
};

/**
 * Reports what a run built since the last report. Refuses OVER_COMPLETION, SERIAL_REQUIRED, SERIAL_BACKFLUSH_NOT_ALLOWED, RUN_CLOSED,
 * STATE_INVALID, VALUE_INVALID.
 */
export const completeRunQuantity = (context: Context, input: CompleteRunQuantityInput): Promise<string> => {
  const counts = countsOf(input);
  const runId = fromWire(ids.Run, input.runId);
  return mesCommand(context, 'completeRunQuantity', [`run:${runId}`], input, async (tx) => {
    const run = await openRun(tx, input.runId);
    allow(checkBuilds(run));
    const { reasonCode } = input;
    const locationId = await placeFor(tx, run, input.locationId);
    const scrap = typeof reasonCode === 'string' ? { reasonCode: textOf(reasonCode, 'A reason code', 40) } : undefined;
    if (isPositive(counts.scrapped) && scrap === undefined)
      throw refuse('VALUE_INVALID', 'Scrapped units need a reasonCode.');
    const byProducts: ByProduct[] = [];
    for (const one of input.byProducts ?? []) byProducts.push(await byProductOf(tx, run, one));
    const { completion } = await report(tx, context, run, { ...counts, final: false, locationId, scrap, byProducts });
    await closeAtComplete(tx, context, run.id);
    return completion.id;
  });
};

type Scrap = { reasonCode: string; comment: string | null; amount: string };

const stepFor = async (tx: Tx, run: Row<'run'> | undefined, wire: string | null | undefined) => {
  if (wire === null || wire === undefined) return null;
  if (run === undefined) throw refuse('VALUE_INVALID', 'A step is named with its run only.');
  return found(await stepOfRun(tx, run.id, fromWire(ids.RunStep, wire)), 'step of the run', wire).id;
};

const scrapComponent = async (
  tx: Tx,
  context: Context,
  input: RecordScrapInput,
  wire: string,
  { reasonCode, comment, amount }: Scrap,
): Promise<string> => {
  const run = input.runId === null || input.runId === undefined ? undefined : await openRun(tx, input.runId);
  const stock = found(await stockForUpdate(tx, fromWire(ids.PartInventory, wire)), 'part inventory', wire);
  if (run !== undefined && run.siteId !== stock.siteId)
    throw refuse('VALUE_INVALID', 'The component lies at another site than the run.');
  allow(await checkNotUnderWay(tx, stock));
  // Held stock may be scrapped: that is often what it is held for.
  if (stock.stockStatus === 'UNRESTRICTED' || compare(amount, stock.quantityAvailable) > 0)
    allow(checkAvailable(stock, amount));
  const runStepId = await stepFor(tx, run, input.runStepId);
  const record = await scrapStock(tx, context, stock, { amount, reasonCode, comment, run, runStepId });
  return record.id;
};

const scrapUnits = async (tx: Tx, context: Context, input: RecordScrapInput, scrap: Scrap): Promise<string> => {
  const { runId } = input;
  if (runId === null || runId === undefined)
    throw refuse('VALUE_INVALID', 'Name the run whose units were scrapped, or the stock of a component.');
  const run = await openRun(tx, runId);
  allow(checkBuilds(run));
  const runStepId = await stepFor(tx, run, input.runStepId);
  const { reasonCode, comment, amount } = scrap;
  const told = {
    good: '0',
    scrapped: amount,
    nonconforming: '0',
    final: false,
    scrap: { reasonCode, comment, runStepId },
  };
  const { scrapId } = await report(tx, context, run, told);
  if (scrapId === null) throw refuse('STATE_INVALID', `${run.number} builds nothing that could be scrapped.`);
  await closeAtComplete(tx, context, run.id);
  return scrapId;
};

/**
 * Scraps units of a run, as an increment of its own, or a component, whose consumption goes up. Refuses OVER_COMPLETION,
 * INSUFFICIENT_QUANTITY, RUN_CLOSED, STATE_INVALID, VALUE_INVALID.
 */
export const recordScrap = (context: Context, input: RecordScrapInput): Promise<string> => {
  const amount = quantity(input.quantity, 'quantity');
  if (!isPositive(amount)) throw refuse('VALUE_INVALID', 'The quantity must be above 0.');
  const reasonCode = textOf(input.reasonCode, 'A reason code', 40);
  const { comment = null, partInventoryId: wire, runId } = input;
  const locks = [
    ...(typeof runId === 'string' ? [`run:${fromWire(ids.Run, runId)}`] : []),
    ...(typeof wire === 'string' ? [`part-inventory:${fromWire(ids.PartInventory, wire)}`] : []),
  ];
  const scrap = { reasonCode, comment, amount };
  return mesCommand(context, 'recordScrap', locks, input, (tx) =>
    typeof wire === 'string' ? scrapComponent(tx, context, input, wire, scrap) : scrapUnits(tx, context, input, scrap),
  );
};
