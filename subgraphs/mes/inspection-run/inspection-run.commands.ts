import { add } from '../../../kernel/decimal.ts';
import { allow, refuse } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { causeAt, checkNotUnderWay } from '../part-inventory/stock.ts';
import { stockForUpdate, updateStock, type Stock } from '../part-inventory/stock.write.queries.ts';
import { copySteps } from '../run/new-run.ts';
import { runEvent } from '../run/run-events.ts';
import { checkSchedule, instant, runNumber } from '../run/run-input.ts';
import { insertRun, stepFieldsOf, stepsOf } from '../run/run.write.queries.ts';
import type { CreateInspectionRunInput, Row } from '../schema.generated.ts';
import { placeHold } from '../stock-hold/holding.ts';
import { holdsForInspection } from '../stock-hold/stock-hold.write.queries.ts';
import { checkInspectable, checkInspects } from './inspection-run.rules.ts';
import { nameOnReceiptItems, procedureOf, undecided, versionInForce } from './inspection-run.write.queries.ts';

const stocksOf = async (tx: Tx, stockIds: readonly string[]): Promise<Stock[]> => {
  const stocks: Stock[] = [];
  for (const id of [...stockIds].sort()) {
    const stock = found(await stockForUpdate(tx, id), 'part inventory', toWire(ids.PartInventory, id));
    allow(await checkNotUnderWay(tx, stock));
    stocks.push(stock);
  }
  allow(checkInspectable(stocks));
  const before = stocks.map(({ inspectionRunId }) => inspectionRunId).filter((id) => id !== null);
  const open = before.length === 0 ? undefined : await undecided(tx, before);
  if (open === undefined) return stocks;
  throw refuse('STATE_INVALID', `${open.number} inspects it, and is not closed. Close it: that decides on the stock.`, {
    details: { run: open.number },
  });
};

// Stock that is inspected waits: it is held until the run is closed, if it is not already.
const keep = async (tx: Tx, context: Context, run: Row<'run'>, stock: Stock): Promise<void> => {
  const now = await updateStock(tx, stock.id, { inspectionRunId: run.id });
  if ((await holdsForInspection(tx, stock.id)).length > 0) return;
  const said = { status: 'QUALITY' as const, reason: `Waits for inspection by ${run.number}`, issueId: null };
  await placeHold(tx, context, await causeAt(tx, context, stock.siteId), now, { ...said, forInspection: true });
};

type Said = Pick<CreateInspectionRunInput, 'number' | 'title' | 'priority' | 'scheduledStart' | 'scheduledEnd'>;
type Procedure = Row<'procedure'>;

const runFor = async (tx: Tx, procedure: Procedure, stocks: readonly Stock[], stock: Stock, said: Said) => {
  const steps = await stepsOf(tx, procedure.id);
  if (steps.length === 0) throw refuse('STATE_INVALID', `The procedure "${procedure.title}" has no steps to run.`);
  const [id, number] = [newId(), runNumber(said.number)];
  const run = await insertRun(tx, {
    ...{ id, number, siteId: stock.siteId, partId: stock.partId, unitOfMeasure: stock.unitOfMeasure },
    title: said.title ?? procedure.title,
    procedureId: procedure.id,
    plannedQuantity: add('0', ...stocks.map(({ quantityOnHand }) => quantityOnHand)),
    priority: said.priority ?? 0,
    scheduledStart: instant(said.scheduledStart),
    scheduledEnd: instant(said.scheduledEnd),
  });
  if (run === undefined)
    throw refuse('ALREADY_EXISTS', `There is a run ${number}. Choose another number, or leave it out.`);
  await copySteps(tx, stock.siteId, { steps, fields: await stepFieldsOf(tx, procedure.id) }, id);
  return run;
};

const makeInspection = async (
  tx: Tx,
  context: Context,
  procedure: Procedure,
  stocks: readonly Stock[],
  said: Said = {},
): Promise<string> => {
  const run = await runFor(tx, procedure, stocks, found(stocks[0], 'part inventory', ''), said);
  const inspects = stocks.map(({ id }) => id);
  await tell(tx, context, await runEvent(tx, 'mes.run.created', run, { inspects }));
  for (const stock of stocks) await keep(tx, context, run, stock);
  const receiptItems = new Set(stocks.map(({ receiptItemId }) => receiptItemId).filter((id) => id !== null));
  await nameOnReceiptItems(tx, [...receiptItems], run.id);
  return run.id;
};

/**
 * Has goods that a receipt brought inspected as their site says, by the version of the procedure that is in force. Where none is, or it is for
 * another part, the goods wait for whoever makes the run: nobody is refused to receive for it.
 */
export const inspectReceived = async (
  tx: Tx,
  context: Context,
  procedureId: string,
  stocks: readonly Stock[],
): Promise<void> => {
  const procedure = await versionInForce(tx, procedureId);
  const [stock] = stocks;
  if (procedure === undefined || stock === undefined || checkInspects(procedure, stock.partId) !== undefined) return;
  if ((await stepsOf(tx, procedure.id)).length > 0) await makeInspection(tx, context, procedure, stocks);
};

/**
 * Makes the run that inspects stock: it builds nothing, and its close decides on the stock. Answers its uuid. Refuses STATE_INVALID (nothing
 * on hand, under an open run, procedure not released), VALUE_INVALID, ALREADY_EXISTS, NOT_FOUND.
 */
export const createInspectionRun = (context: Context, input: CreateInspectionRunInput): Promise<string> => {
  const stockIds = [...new Set(input.partInventoryIds.map((wire) => fromWire(ids.PartInventory, wire)))];
  if (stockIds.length < 1 || stockIds.length > 500)
    throw refuse('VALUE_INVALID', 'A run inspects 1 to 500 records of stock. Name them by partInventoryIds.');
  const procedureId = fromWire(ids.Procedure, input.procedureId);
  checkSchedule(input.scheduledStart, input.scheduledEnd);
  const locks = stockIds.map((id) => `part-inventory:${id}`);
  return mesCommand(context, 'createInspectionRun', locks, input, async (tx) => {
    const stocks = await stocksOf(tx, stockIds);
    const procedure = found(await procedureOf(tx, procedureId), 'procedure', input.procedureId);
    allow(checkInspects(procedure, stocks[0]?.partId ?? ''));
    return makeInspection(tx, context, procedure, stocks, input);
  });
};
