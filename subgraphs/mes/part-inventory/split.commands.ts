import { compare } from '../../../kernel/decimal.ts';
import { allow, Refusal, refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { isDivided } from '../abom/carried.queries.ts';
import { mesCommandOfSeveral, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import type {
  PartInventorySplitInput,
  SplitManyPartInventoryInput,
  SplitPartInventoryInput,
} from '../schema.generated.ts';
import { changeStock, doTo, type Done } from './stock-command.ts';
import { carve, checkAvailable, placeOf, positive } from './stock.ts';
import { stocksForUpdate, type Cause, type Stock } from './stock.write.queries.ts';

const split =
  (quantity: number) =>
  async (tx: Tx, cause: Cause, stock: Stock): Promise<Done> => {
    const taken = positive(quantity, 'quantity');
    allow(checkAvailable(stock, taken));
    const isWhole = stock.serialNumber !== null || compare(taken, stock.quantityOnHand) === 0;
    // The last units of what a run built get a record of their own as well, so that they can be reworked.
    if (isWhole && (stock.originRunId === null || !(await isDivided(tx, stock.id))))
      throw refuse('VALUE_INVALID', 'Nothing would be left of the record. Move it as a whole with moveInventory.');
    const { left, carved } = await carve(tx, { out: cause, in: cause }, stock, taken, placeOf(stock));
    const facts = { quantity: taken, carvedPartInventoryId: carved.id };
    return { type: 'mes.part-inventory.split', now: left, facts, answer: carved.id };
  };

/**
 * Carves a quantity off a record, at the same place; what is installed in it, and its holds, it keeps (the new record has the holds as
 * well). Answers the uuid of the new record. Refuses VALUE_INVALID, INSUFFICIENT_QUANTITY, ETAG_REQUIRED, ETAG_MISMATCH. I5.
 */
export const splitPartInventory = (context: Context, input: SplitPartInventoryInput): Promise<string> =>
  changeStock(context, 'splitPartInventory', input, split(input.quantity));

// Seven statements each: as many as take half of the second that a transaction may last.
const most = 100;

// One split that may not be stands for all that were asked for with it.
const ofSplit = (place: number, error: unknown): unknown => {
  if (!(error instanceof Refusal)) return error;
  const details = { ...(error.extensions['details'] as Record<string, unknown> | undefined), split: place };
  return refuse(error.code, `Split ${String(place)}: ${error.message} None of the splits was made.`, { details });
};

/**
 * Makes many splits, at most 100, in their order, all or none; several may be of one record, each with the etag that was read before the first. Answers
 * the uuids of the new records. Refuses as `splitPartInventory`, NOT_FOUND.
 */
export const splitManyPartInventory = (context: Context, input: SplitManyPartInventoryInput): Promise<string[]> => {
  const { splits } = input;
  if (splits.length < 1 || splits.length > most)
    throw refuse('VALUE_INVALID', `There are 1 to ${String(most)} splits. Make the rest by another command.`);
  const wanted = splits.map(({ id }) => fromWire(ids.PartInventory, id));
  const locks = [...new Set(wanted)].map((id) => `part-inventory:${id}`);
  return mesCommandOfSeveral(context, 'splitManyPartInventory', locks, input, async (tx) => {
    const read = new Map((await stocksForUpdate(tx, wanted)).map((stock) => [stock.id, stock]));
    const current = new Map(read);
    const one = async ({ id: wire, etag, quantity }: PartInventorySplitInput): Promise<string> => {
      const id = fromWire(ids.PartInventory, wire);
      checkEtag(found(read.get(id), 'part inventory', wire), etag);
      const { now, answer } = await doTo(tx, context, found(current.get(id), 'part inventory', wire), split(quantity));
      current.set(id, now);
      return answer;
    };
    const made: string[] = [];
    for (const [index, asked] of splits.entries())
      made.push(
        await one(asked).catch((error: unknown) => {
          throw ofSplit(index + 1, error);
        }),
      );
    return made;
  });
};
