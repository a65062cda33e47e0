import { compare } from '../../../kernel/decimal.ts';
import { allow, refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { standing } from '../abom/abom.commands.ts';
import { requirementOf } from '../abom/abom.write.queries.ts';
import { checkAvailable, checkSerial, checkUsable } from '../abom/installation.rules.ts';
import { changed } from '../changed.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { causeAt, checkNotHeld, positive, stockFacts } from '../part-inventory/stock.ts';
import { gain } from '../part-inventory/stock-move.write.queries.ts';
import { stockForUpdate, type Cause } from '../part-inventory/stock.write.queries.ts';
import { partOf } from '../run/run.write.queries.ts';
import type { DeliverKitInput, IssueItemToKitInput, MoveItemToInventoryInput, Row } from '../schema.generated.ts';
import { bring, completeWhenEmpty, endIssue, kitFacts } from './kit-stock.ts';
import { checkFills, checkKit, filledOf } from './part-kit.rules.ts';
import { insertKitIssue, issuesOfKit, itemsOfKit, kitForUpdate, updateKit } from './part-kit.write.queries.ts';

type Kit = Row<'partKit'>;
type Key = { idempotencyKey?: string | null | undefined };
type Done = { type: string; now: Kit; facts?: Record<string, unknown> };

// What all changes of a kit's contents have in common: whoever installs for its run waits, and so does whoever wants the same stock.
const changeKit = async (
  context: Context,
  name: string,
  input: Key,
  { id, stock }: { id: string; stock: readonly string[] },
  work: (tx: Tx, cause: Cause, kit: Kit) => Promise<Done>,
): Promise<string> => {
  const { runId } = found(await context.loaders.partKitById.load(id), 'kit', id);
  const locks = [`part-kit:${id}`, ...stock.map((one) => `part-inventory:${one}`)];
  return mesCommand(context, name, runId === null ? locks : [...locks, `run:${runId}`], input, async (tx) => {
    const kit = found(await kitForUpdate(tx, id), 'kit', id);
    const cause = await causeAt(tx, context, kit.siteId);
    const { type, now, facts } = await work(tx, cause, kit);
    await tell(tx, context, {
      ...{ id: cause.eventId, type, subject: id, subjectVersion: now.version, key: id, site: kit.siteId },
      data: { ...kitFacts(now), date: cause.day, ...facts },
      ...changed(kit, now),
    });
    await completeWhenEmpty(tx, context, now, cause.at);
    return id;
  });
};

// So many units of a part fill one unit of a kit's item: 1, or those of a substitute approved for the need that it is for.
const ratioFor = async (tx: Tx, kit: Kit, item: Row<'partKitItem'>, part: Row<'part'>): Promise<string> => {
  const need = item.buildRequirementId === null ? undefined : await requirementOf(tx, item.buildRequirementId);
  if (need?.omittedAt != null)
    throw refuse('STATE_INVALID', 'What the item is for was left out of the run: nothing is wanted.');
  const runId = kit.runId ?? need?.runId ?? null;
  if (need !== undefined && runId !== null) return (await standing(tx, runId, need, part)).ratio;
  if (part.id === item.partId) return '1';
  throw refuse('VALUE_INVALID', 'The kit lists another part, for no need of the run that could have a substitute.');
};

/**
 * Puts stock into a kit (R11). Answers the kit's uuid. Refuses STATE_INVALID, LOT_ON_HOLD, LOT_EXPIRED, SERIAL_REQUIRED,
 * INSUFFICIENT_QUANTITY, UNAPPROVED_SUBSTITUTE, VALUE_INVALID (another unit, or more than is wanted), NOT_FOUND.
 */
export const issueItemToKit = async (context: Context, input: IssueItemToKitInput): Promise<string> => {
  const itemId = fromWire(ids.PartKitItem, input.partKitItemId);
  const wanted = found(await context.loaders.partKitItemById.load(itemId), 'kit item', input.partKitItemId);
  const stockId = fromWire(ids.PartInventory, input.partInventoryId);
  const quantity = positive(input.quantity, 'quantity');
  const about = { id: wanted.partKitId, stock: [stockId] };
  return changeKit(context, 'issueItemToKit', input, about, async (tx, cause, kit) => {
    allow(checkKit(kit, 'issue'));
    const items = await itemsOfKit(tx, kit.id);
    const item = found(
      items.find((one) => one.id === itemId),
      'kit item',
      input.partKitItemId,
    );
    const stock = found(await stockForUpdate(tx, stockId), 'part inventory', input.partInventoryId);
    if (stock.siteId !== kit.siteId) throw refuse('VALUE_INVALID', 'The stock is at another site than the kit.');
    const part = found(await partOf(tx, stock.partId), 'part', stock.partId);
    const filled = filledOf((await issuesOfKit(tx, kit.id)).filter((one) => one.partKitItemId === itemId));
    const ratio = await ratioFor(tx, kit, item, part);
    allow(checkFills(item, { ...stock, ratio }, filled, quantity), checkUsable(stock, part, cause.day));
    allow(checkSerial(stock, part, quantity), checkAvailable(stock, quantity));
    const issue = { partKitItemId: itemId, partInventoryId: stockId, quantity, ratio };
    await gain(tx, stockId, { quantityKitted: quantity });
    const by = { issuedAt: cause.at, issuedBy: cause.actor };
    await insertKitIssue(tx, { id: newId(), siteId: kit.siteId, ...issue, ...by });
    const now = await updateKit(tx, kit.id, { status: 'IN_PROGRESS' });
    return { type: 'mes.kit.issued', now, facts: { ...stockFacts(stock), partKitItemId: itemId, quantity, ratio } };
  });
};

/** Takes stock out of a kit, back to stock. Answers the kit's uuid. Refuses STATE_INVALID, INSUFFICIENT_QUANTITY, NOT_FOUND. */
export const moveItemToInventory = async (context: Context, input: MoveItemToInventoryInput): Promise<string> => {
  const id = fromWire(ids.PartKitIssue, input.partKitIssueId);
  const before = found(await context.loaders.partKitIssueById.load(id), 'issue to a kit', input.partKitIssueId);
  const { partKitId } = found(await context.loaders.partKitItemById.load(before.partKitItemId), 'kit item', id);
  const about = { id: partKitId, stock: [before.partInventoryId] };
  return changeKit(context, 'moveItemToInventory', input, about, async (tx, cause, kit) => {
    const issue = found(
      (await issuesOfKit(tx, kit.id)).find((one) => one.id === id),
      'issue to a kit',
      input.partKitIssueId,
    );
    if (issue.endedAt !== null) throw refuse('STATE_INVALID', `That has left ${kit.number} before.`);
    const taken = input.quantity == null ? issue.quantity : positive(input.quantity, 'quantity');
    if (compare(taken, issue.quantity) > 0)
      throw refuse('INSUFFICIENT_QUANTITY', `${issue.quantity} of it are in ${kit.number}. Take out at most that.`, {
        details: { requested: Number(taken), available: Number(issue.quantity) },
      });
    const stock = found(await stockForUpdate(tx, issue.partInventoryId), 'part inventory', issue.partInventoryId);
    await endIssue(tx, issue, taken, { at: cause.at, by: cause.actor, installationId: null });
    const now = await updateKit(tx, kit.id, {});
    return { type: 'mes.kit.returned', now, facts: { ...stockFacts(stock), quantity: taken } };
  });
};

/** IN_PROGRESS -> DELIVERED, or COMPLETE where nothing is in it. Refuses STATE_INVALID, LOT_ON_HOLD, ETAG_*, NOT_FOUND. */
export const deliverKit = async (context: Context, input: DeliverKitInput): Promise<string> => {
  const id = fromWire(ids.PartKit, input.id);
  const isIn = ({ endedAt }: Row<'partKitIssue'>): boolean => endedAt === null;
  const before = (await issuesOfKit(context.db, id)).filter(isIn);
  const about = { id, stock: [...new Set(before.map((issue) => issue.partInventoryId))] };
  return changeKit(context, 'deliverKit', input, about, async (tx, cause, kit) => {
    checkEtag(kit, input.etag);
    allow(checkKit(kit, 'deliver'));
    for (const issue of (await issuesOfKit(tx, id)).filter(isIn)) {
      const stock = found(await stockForUpdate(tx, issue.partInventoryId), 'part inventory', issue.partInventoryId);
      allow(checkNotHeld(stock));
      if (kit.deliveryLocationId !== null) await bring(tx, cause, issue, kit.deliveryLocationId);
    }
    const now = await updateKit(tx, id, { status: 'DELIVERED', deliveredAt: cause.at });
    return { type: 'mes.kit.delivered', now };
  });
};
