import { quantity } from '../../../kernel/decimal.ts';
import { allow, refuse, unlessTaken } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { erpCommand, text, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { toBase, unitsOf } from '../item/unit.ts';
import { partOf } from '../purchase-order/line.ts';
import { siteFor } from '../purchase-order/purchase-order.commands.ts';
import { itemWithFinancials } from '../purchase-order/purchase-order.write.queries.ts';
import { changed, recorded } from '../record.rules.ts';
import type { CancelDemandInput, CreateDemandInput, Row, UpdateDemandInput } from '../schema.generated.ts';
import { demandFacts } from './demand-facts.ts';
import { checkOpen, checkQuantity } from './demand.rules.ts';
import { changeDemand, demandForUpdate, insertDemand } from './demand.write.queries.ts';

type Demand = Row<'demand'>;

const demandEvent = (
  type: string,
  demand: Demand,
  change: { before?: Record<string, unknown>; after: Record<string, unknown> },
) => ({
  type: `erp.demand.${type}`,
  subject: demand.id,
  subjectVersion: demand.version,
  key: demand.id,
  site: demand.siteId,
  data: demandFacts(demand),
  ...change,
});

const optionalText = (value: string | null | undefined, what: string): string | null =>
  value == null ? null : text(value, what, 200);

const newDemand = async (tx: Tx, context: Context, number: string, input: CreateDemandInput) => {
  const site = await siteFor(tx, context, input.siteId);
  const item = found(await itemWithFinancials(tx, fromWire(ids.Item, input.itemId)), 'item', input.itemId);
  const unit = input.unitOfMeasure ?? item.baseUom;
  const needed = toBase(await unitsOf(tx, item, unit), quantity(input.quantity, 'quantity'), unit);
  allow(checkQuantity(needed, '0'));
  return {
    id: newId(),
    siteId: site.id,
    number,
    kind: input.kind,
    itemId: item.id,
    partId: await partOf(tx, input.partId, item.id),
    quantity: needed,
    unitOfMeasure: item.baseUom,
    needDate: input.needDate,
    customer: optionalText(input.customer, 'customer'),
    department: optionalText(input.department, 'department'),
    costCenter: optionalText(input.costCenter, 'costCenter'),
    project: optionalText(input.project, 'project'),
  };
};

/** Makes a demand, which the floor is told of at once. Refuses ALREADY_EXISTS, NOT_FOUND, VALUE_INVALID, units. Answers its uuid. */
export const createDemand = (context: Context, input: CreateDemandInput): Promise<string> => {
  const number = text(input.number, 'number', 40);
  return erpCommand(context, 'createDemand', [`demand-number:${number}`], input, async (tx) => {
    const taken = () => refuse('ALREADY_EXISTS', `The demand number ${number} is taken. Read it with demandByNumber.`);
    const demand = await unlessTaken(insertDemand(tx, await newDemand(tx, context, number, input)), taken);
    await tell(tx, context, demandEvent('released', demand, { after: recorded(demand) }));
    return demand.id;
  });
};

const change = (
  context: Context,
  name: 'updateDemand' | 'cancelDemand',
  input: UpdateDemandInput | CancelDemandInput,
  type: string,
  decide: (tx: Tx, was: Demand) => Promise<Parameters<typeof changeDemand>[2]>,
  noted: Record<string, unknown> = {},
): Promise<string> => {
  const id = fromWire(ids.Demand, input.id);
  return erpCommand(context, name, [`demand:${id}`], input, async (tx) => {
    const was = found(await demandForUpdate(tx, id), 'demand', input.id);
    checkEtag(was, input.etag);
    allow(checkOpen(was));
    const is = await changeDemand(tx, id, await decide(tx, was));
    const { before, after } = changed(was, is);
    await tell(tx, context, demandEvent(type, is, { before, after: { ...after, ...noted } }));
    return id;
  });
};

/** Changes a demand while it is open. Refuses STATE_INVALID, VALUE_INVALID, etags. Answers its uuid. */
export const updateDemand = (context: Context, input: UpdateDemandInput): Promise<string> =>
  change(context, 'updateDemand', input, 'changed', async (tx, was) => {
    const wanted = input.quantity == null ? was.quantity : quantity(input.quantity, 'quantity');
    allow(checkQuantity(wanted, was.quantityCompleted));
    const { customer, department, costCenter, project } = input;
    const texts = Object.entries({ customer, department, costCenter, project }).filter(
      ([, value]) => value !== undefined,
    );
    return {
      quantity: wanted,
      needDate: input.needDate ?? was.needDate,
      ...(input.partId === undefined ? {} : { partId: await partOf(tx, input.partId, was.itemId) }),
      ...Object.fromEntries(texts.map(([name, value]) => [name, optionalText(value, name)])),
    };
  });

/** OPEN or IN_PROGRESS -> CANCELED, with a reason. Refuses STATE_INVALID, etags. Answers its uuid. */
export const cancelDemand = (context: Context, input: CancelDemandInput): Promise<string> => {
  const reason = text(input.reason, 'reason', 2000);
  return change(context, 'cancelDemand', input, 'canceled', () => Promise.resolve({ status: 'CANCELED' }), { reason });
};
