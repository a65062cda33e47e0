import { allow } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { changed } from '../changed.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { causeAt, checkNotUnderWay, stockFacts } from './stock.ts';
import { stockForUpdate, type Cause, type Stock } from './stock.write.queries.ts';

type Given = { id: string; etag?: string | null | undefined; idempotencyKey?: string | null | undefined };

/** What a command made of a record: it as it is now, the event, the record to answer with where that is another, and the fact (a scrap record) that the event is of, where it is of one. */
export type Done = { type: string; now: Stock; facts: Record<string, unknown>; answer?: string; fact?: string };

type Decide = (tx: Tx, cause: Cause, stock: Stock) => Promise<Done>;

/** Does to a locked record what a command decides on, and tells it. Answers the record as it is now, and the uuid to answer with. */
export const doTo = async (
  tx: Tx,
  context: Context,
  stock: Stock,
  decide: Decide,
): Promise<{ now: Stock; answer: string }> => {
  const { id } = stock;
  allow(await checkNotUnderWay(tx, stock));
  const cause = await causeAt(tx, context, stock.siteId);
  const { type, now, facts, answer = id, fact } = await decide(tx, cause, stock);
  const { before, after } = changed(stock, now);
  await tell(tx, context, {
    id: cause.eventId,
    type,
    ...(fact === undefined ? { subject: id, subjectVersion: now.version } : { subject: fact, subjectVersion: 1 }),
    key: id,
    site: stock.siteId,
    data: { ...stockFacts(now), date: cause.day, ...facts },
    before,
    after: { ...after, ...facts },
  });
  return { now, answer };
};

/** What all changes of one record of stock have in common: lock, etag; then what it is about; then the event. `locks`: beside its own. */
export const changeStock = (
  context: Context,
  name: string,
  input: Given,
  decide: Decide,
  locks: readonly string[] = [],
): Promise<string> => {
  const id = fromWire(ids.PartInventory, input.id);
  return mesCommand(context, name, [`part-inventory:${id}`, ...locks], input, async (tx) => {
    const stock = found(await stockForUpdate(tx, id), 'part inventory', input.id);
    checkEtag(stock, input.etag);
    return (await doTo(tx, context, stock, decide)).answer;
  });
};
