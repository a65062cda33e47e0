import { add, compare, divide, multiply, subtract } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { newId } from '../../../kernel/id.ts';
import { dataOf, type CloudEvent } from '../../../kernel/signed-event.ts';
import { erpIntake, siteOf, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import {
  accountsOf,
  allOf,
  carriedAs,
  closeBook,
  stockIn,
  stockOut,
  worthBack,
  type Book,
  type Item,
  type Taken,
} from '../inventory/book.ts';
import { elementNames, inProportion, totalOf, type Elements } from '../inventory/elements.rules.ts';
import { partCopy } from '../item/item-release.write.queries.ts';
import { entriesOf, inOwn } from '../ledger/rule-entries.ts';
import { recorded } from '../record.rules.ts';
import type { PostShipmentInput, Row } from '../schema.generated.ts';
import { shipmentShape, type ShipmentLine } from './floor.shape.ts';
import {
  demandOf,
  elementsOfRun,
  insertShipment,
  returnedOfLine,
  runCopy,
  shipmentsOfEvent,
  shippedLine,
} from './floor.write.queries.ts';
import { countedOf, floorBook } from './moves.commands.ts';

const elements = { material: 'MATERIAL', labor: 'LABOR', machine: 'MACHINE', overhead: 'OVERHEAD' } as const;

// In the proportion of what the run cost, where the floor names it; else of the standard, or of the layers of stock.
const splitOf = async (tx: Tx, item: Item, runId: string | null, taken: Taken, places: number): Promise<Elements> => {
  const ofRun = runId === null || item.costMethod === 'STANDARD' ? undefined : await elementsOfRun(tx, runId);
  return ofRun === undefined ? taken.elements : inProportion(taken.value, ofRun, places);
};

// What the same line was shipped at, for what comes back of it: such that all of it, in however many parts, is worth what it left at.
const splitBack = (shipped: Row<'shipmentPosting'>, before: string, quantity: string, places: number): Elements => {
  const upTo = (cost: string, counted: string): string => divide(multiply(cost, counted), shipped.quantity, places);
  const part = (cost: string): string => subtract(upTo(cost, before), upTo(cost, add(before, quantity)));
  return {
    ...{ material: part(shipped.materialCost), labor: part(shipped.laborCost) },
    ...{ machine: part(shipped.machineCost), overhead: part(shipped.overheadCost) },
  };
};

const none: Elements = { material: '0', labor: '0', machine: '0', overhead: '0' };
const negative = ({ material, labor, machine, overhead }: Elements): Elements => ({
  ...{ material: subtract('0', material), labor: subtract('0', labor) },
  ...{ machine: subtract('0', machine), overhead: subtract('0', overhead) },
});

const costOf = async (
  book: Book,
  item: Item,
  line: ShipmentLine,
  runId: string | null,
  quantity: string,
  isBack: boolean,
) => {
  const { tx, places, siteId } = book;
  if (!isBack) {
    const taken = await stockOut(book, item, siteId, ['UNRESTRICTED'], quantity);
    allOf(item, taken, quantity);
    const [all] = taken;
    return all === undefined ? none : splitOf(tx, item, runId, all, places);
  }
  const shipped = await shippedLine(tx, line.id);
  if (shipped === undefined)
    throw refuse('PREDECESSOR_MISSING', 'What comes back was not posted as shipped yet. Post the shipment first.', {
      ...{ retryable: true, details: { shipmentLineId: line.id } },
    });
  const cost = splitBack(shipped, await returnedOfLine(tx, line.id), quantity, places);
  const worth = await worthBack(book, item, quantity, subtract('0', totalOf(cost)));
  await stockIn(book, item, { siteId, status: 'UNRESTRICTED' }, quantity, worth, {
    elements: inProportion(worth, negative(cost), places),
  });
  return cost;
};

const chargedOf = async (tx: Tx, line: ShipmentLine, demandId: string | null) => {
  const run = line.originRunId === null ? undefined : await runCopy(tx, line.originRunId);
  const id = line.demandId ?? demandId ?? run?.demandId ?? null;
  const demand = id === null ? undefined : await demandOf(tx, id);
  const from = run ?? demand;
  const { department = null, costCenter = null, project = null } = from ?? {};
  const part = line.partId === null ? undefined : await partCopy(tx, line.partId);
  return {
    ...{ runId: run?.id ?? null, demandId: demand?.id ?? null, partId: part?.id ?? null },
    dimensions: { department, costCenter, project },
  };
};

const post = async (tx: Tx, context: Context, event: CloudEvent, told: Shipment, at: number): Promise<void> => {
  const line = told.lines[at];
  if (line === undefined) return;
  const isBack = event.type === 'mes.shipment.returned';
  const siteId = siteOf(event);
  const named = (isBack ? told.returnedDate : null) ?? told.date ?? (isBack ? null : told.shippedDate);
  const book = await floorBook(tx, event, siteId, named);
  const { item, quantity: counted } = await countedOf(tx, { ...line, quantity: line.quantity.replace('-', '') });
  const { runId, demandId, partId, dimensions } = await chargedOf(tx, line, told.demandId);
  const cost = await costOf(book, item, line, runId, counted, isBack);
  const { transactionDate, postingDate, periodId } = book.day;
  const shipment = await insertShipment(tx, {
    ...{ id: newId(), siteId, shipmentId: event.subject, shipmentLineId: line.id, shipmentLineNumber: at + 1 },
    ...{ sourceEventId: event.id, itemId: item.id, partId, demandId, runId, ...dimensions },
    ...{ quantity: isBack ? `-${counted}` : counted, unitOfMeasure: item.baseUom, currency: book.books.currency },
    ...{ materialCost: cost.material, laborCost: cost.labor, machineCost: cost.machine, overheadCost: cost.overhead },
    ...{ transactionDate, postingDate, accountingPeriodId: periodId, glAccountId: item.cogsAccountId },
  });
  for (const name of elementNames) {
    if (compare(cost[name], '0') === 0) continue;
    const bases = { ACTUAL_COST: inOwn(cost[name]), STANDARD_COST: inOwn(cost[name]) };
    const charged = { ...dimensions, runId, itemId: item.id, costElement: elements[name], quantity: counted };
    const how = { accounts: accountsOf(item, book.books), roles: carriedAs(item) };
    book.entries.push(...(await entriesOf(tx, 'SHIPMENT', { costMethod: item.costMethod }, bases, charged, how)));
  }
  const description = `${isBack ? 'Return of shipment' : 'Shipment'} ${told.number}`;
  await closeBook(book, { source: ['SHIPMENT', shipment.id], sourceEventId: event.id, description });
  await tell(tx, context, {
    type: 'erp.shipment-posting.posted',
    ...{ subject: shipment.id, subjectVersion: shipment.version, key: event.subject, site: siteId },
    data: {
      shipmentId: event.subject,
      itemId: item.id,
      quantity: shipment.quantity,
      project: shipment.project,
      postingDate,
    },
    after: recorded(shipment),
  });
};

type Shipment = ReturnType<typeof shipmentShape.parse>;
type Answer = { shipments: string[]; replayed: boolean };

/** Books the cost of what was shipped, or came back, by MES's event (R12, R24). Answers the shipment postings' uuids. */
export const postShipment = async (context: Context, input: PostShipmentInput): Promise<Answer> => {
  const types = ['mes.shipment.shipped', 'mes.shipment.returned'];
  const event = await context.events.verify(input.signedEvent, { system: 'mes', types });
  const told = dataOf(event, shipmentShape);
  let replayed = true;
  const locks = told.lines.map(({ itemId }) => `stock:${itemId}`);
  await erpIntake(context, 'postShipment', event, input, locks, async (tx) => {
    if ((await shipmentsOfEvent(tx, event.id)).length > 0) return event.subject;
    replayed = false;
    for (const at of told.lines.keys()) await post(tx, context, event, told, at);
    return event.subject;
  });
  const rows = await context.transact((tx) => shipmentsOfEvent(tx, event.id));
  return { shipments: rows.map(({ id }) => id), replayed };
};
