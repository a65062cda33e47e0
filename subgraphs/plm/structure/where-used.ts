import { round } from '../../../kernel/decimal.ts';
import { forgedCursor, type CursorValue } from '../../../kernel/cursor.ts';
import { refuse } from '../../../kernel/errors.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { key } from '../../../kernel/loader.ts';
import { ids } from '../../../schema/ids.ts';
import type { Context } from '../context.ts';
import type { QueryWhereUsedArgs } from '../schema.generated.ts';
import { bounded } from './bounded.ts';
import { countUses, usesOf, type WhereUsedPlace, type WhereUsedRequest } from './where-used.queries.ts';
import { connectionOf, windowOf } from './window.ts';

const deepest = 50;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const wanted = async (
  { loaders }: Context,
  args: Partial<QueryWhereUsedArgs>,
): Promise<{ itemId: string; partId: string | null }> => {
  const { itemId, partId, partNumber, revision } = args;
  if ([itemId, partId, partNumber].filter((given) => typeof given === 'string').length !== 1) {
    throw refuse(
      'VALUE_INVALID',
      'Say what to look for by one of itemId, partId and partNumber (with or without revision).',
    );
  }
  if (typeof partId === 'string') {
    const part = found(await loaders.partById.load(fromWire(ids.Part, partId)), 'part', partId);
    return { itemId: part.itemId, partId: part.id };
  }
  if (typeof itemId === 'string')
    return { itemId: found(await loaders.itemById.load(fromWire(ids.Item, itemId)), 'item', itemId).id, partId: null };
  const number = partNumber ?? '';
  if (typeof revision === 'string') {
    const part = await loaders.partByNumber.load(key(number, revision));
    if (part === null)
      throw refuse(
        'NOT_FOUND',
        `No part has the number "${number.slice(0, 64)}" and the revision "${revision.slice(0, 24)}".`,
      );
    return { itemId: part.itemId, partId: part.id };
  }
  const item = await loaders.itemByNumber.load(number);
  if (item === null)
    throw refuse(
      'NOT_FOUND',
      `No item has the part number "${number.slice(0, 64)}". Part numbers are compared exactly.`,
    );
  return { itemId: item.id, partId: null };
};

const placeIn = ([level, partNumber, revision, path]: readonly CursorValue[]): WhereUsedPlace => {
  const linePath = typeof path === 'string' ? path.split(',') : [];
  const valid =
    Number.isInteger(level) &&
    typeof partNumber === 'string' &&
    typeof revision === 'string' &&
    linePath.every((id) => uuid.test(id));
  if (!valid || linePath.length === 0) throw forgedCursor();
  return { level: Number(level), partNumber, revision, linePath };
};

/** The assemblies that use what the arguments name. Refuses NOT_FOUND, VALUE_INVALID, LIMIT_EXCEEDED and the page refusals. */
export const whereUsed = async (context: Context, args: Partial<QueryWhereUsedArgs>) => {
  const depth = args.depth ?? 1;
  if (depth < 1 || depth > deepest)
    throw refuse('VALUE_INVALID', `depth is ${String(depth)}: levels count from 1 to ${String(deepest)}.`);
  const window = windowOf('whereUsed', args, 4);
  const after = window.after === undefined ? {} : { after: placeIn(window.after) };
  const request: WhereUsedRequest = {
    ...(await wanted(context, args)),
    depth,
    onlyReleased: args.onlyReleased ?? false,
  };
  const rows = await bounded(usesOf(context.db, request, { ...after, limit: window.size + 1 }));
  const uses = rows.map((row) => ({ ...row, quantity: row.quantity === null ? null : round(row.quantity) }));
  return connectionOf(
    'whereUsed',
    window,
    uses,
    (row) => [row.level, row.partNumber, row.revision, row.linePath.join(',')],
    () => countUses(context.db, request),
  );
};
