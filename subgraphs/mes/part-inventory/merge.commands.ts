import { add, subtract } from '../../../kernel/decimal.ts';
import { allow, refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { isReworked } from '../abom/carried.queries.ts';
import { changed } from '../changed.ts';
import { mesCommand } from '../command.ts';
import type { Context } from '../context.ts';
import type { MergePartInventoryInput } from '../schema.generated.ts';
import { checkMergeable, mergeAs } from './merge.rules.ts';
import { causeAt, checkAvailable, checkNotUnderWay, passOn, placeOf, stockFacts } from './stock.ts';
import { stockForUpdate, updateStock } from './stock.write.queries.ts';

/**
 * Puts the whole of a record into another (I5): what was carved off it comes back, other stock comes on top. Answers the uuid of the
 * record that took it. Refuses STATE_INVALID, INSUFFICIENT_QUANTITY, ETAG_REQUIRED, ETAG_MISMATCH.
 */
export const mergePartInventory = (context: Context, input: MergePartInventoryInput): Promise<string> => {
  const [id, fromId] = [fromWire(ids.PartInventory, input.id), fromWire(ids.PartInventory, input.fromId)];
  const locks = [`part-inventory:${id}`, `part-inventory:${fromId}`];
  return mesCommand(context, 'mergePartInventory', locks, input, async (tx) => {
    const into = found(await stockForUpdate(tx, id), 'part inventory', input.id);
    const from = found(await stockForUpdate(tx, fromId), 'part inventory', input.fromId);
    checkEtag(into, input.etag);
    allow(checkMergeable(into, from), await checkNotUnderWay(tx, into));
    if ((await isReworked(tx, id)) || (await isReworked(tx, fromId)))
      throw refuse(
        'STATE_INVALID',
        'One of the records was split off and reworked: it is built otherwise than the other.',
      );
    const taken = from.quantityOnHand;
    allow(checkAvailable(from, taken));
    const cause = await causeAt(tx, context, into.siteId);
    const now = await updateStock(
      tx,
      id,
      mergeAs(into, from) === 'BACK'
        ? { quantityGone: subtract(into.quantityGone, taken) }
        : { quantity: add(into.quantity, taken) },
    );
    await passOn(tx, { out: cause, in: cause }, from, now, taken, placeOf(into));
    const facts = { quantity: taken, mergedPartInventoryId: fromId };
    const { before, after } = changed(into, now);
    await tell(tx, context, {
      ...{ id: cause.eventId, type: 'mes.part-inventory.merged', subject: id, subjectVersion: now.version, key: id },
      site: into.siteId,
      data: { ...stockFacts(now), date: cause.day, ...facts },
      before,
      after: { ...after, ...facts },
    });
    return id;
  });
};
