import { quantity as asQuantity, isPositive, round } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import type { Context } from '../context.ts';
import { grouped } from '../grouped.rules.ts';
import type { ExplosionComponentParent, ExplosionLineRow, ExplosionParent } from '../parents.ts';
import { partNamed } from '../part/part.resolvers.ts';
import type { QueryExplodeArgs } from '../schema.generated.ts';
import { bounded } from './bounded.ts';
import { cyclePath, explodedComponents, explodedLines } from './explosion.queries.ts';
import { connectionOf, windowOf, type WindowArguments } from './window.ts';

/** Lines that one answer can hold, over all usages. */
const mostLines = 200_000;

const rootOf = async (context: Context, { partId, partNumber, revision }: Partial<QueryExplodeArgs>) => {
  if (typeof partId === 'string')
    return found(await context.loaders.partById.load(fromWire(ids.Part, partId)), 'part', partId);
  if (typeof partNumber === 'string') return partNamed(context, partNumber, revision);
  throw refuse('VALUE_INVALID', 'Say what to explode: partId, or partNumber with or without revision.');
};

/** Explodes what the arguments name: one statement. Refuses NOT_FOUND, VALUE_INVALID, BOM_CYCLE (with the path), LIMIT_EXCEEDED. */
export const explode = async (context: Context, args: Partial<QueryExplodeArgs>): Promise<ExplosionParent> => {
  const quantity = asQuantity(args.quantity ?? 1, 'quantity');
  if (!isPositive(quantity)) throw refuse('VALUE_INVALID', `quantity is ${quantity}: more than 0 must be built.`);
  const part = await rootOf(context, args);
  const request = {
    partId: part.id,
    quantity,
    asOf: args.asOf ?? new Date().toISOString().slice(0, 10),
    includeOptional: args.includeOptional ?? false,
  };
  const rows = await bounded(explodedComponents(context.db, request));
  const { lineCount = 0, depth = 0, hasCycle = false } = rows[0] ?? {};
  if (hasCycle) {
    const path = await cyclePath(context.db, request);
    throw refuse('BOM_CYCLE', `${part.partNumber} contains itself: ${path.join(' > ')}. Take one of these lines out.`, {
      details: { path },
    });
  }
  let lines: Promise<ExplosionLineRow[]> | undefined;
  const allLines = () => (lines ??= everyLine(context, { part, request, lineCount }));
  return { part, request, lineCount, depth, rows, allLines };
};

const everyLine = async (
  context: Context,
  { request, lineCount }: Pick<ExplosionParent, 'part' | 'request' | 'lineCount'>,
): Promise<ExplosionLineRow[]> => {
  if (lineCount > mostLines)
    throw refuse(
      'PAGE_REQUIRED',
      `The structure has ${String(lineCount)} places. Page through lines(first, after) instead of usages.`,
    );
  return bounded(explodedLines(context.db, request, { limit: mostLines }));
};

const place = ({ itemId, partId, unit }: { itemId: string; partId: string | null; unit: string }): string =>
  `${itemId} ${partId ?? ''} ${unit}`;

/** A page of the components of an explosion. */
export const componentsOf = (explosion: ExplosionParent, args: WindowArguments) => {
  const window = windowOf('components', args, 1);
  const last = window.after?.[0];
  const from = last === undefined ? 0 : explosion.rows.findIndex((row) => place(row) === last) + 1;
  const rows = explosion.rows
    .slice(from, from + window.size + 1)
    .map((row): ExplosionComponentParent => ({ ...row, quantity: round(row.quantity), explosion }));
  return connectionOf(
    'components',
    window,
    rows,
    (row) => [place(row)],
    () => Promise.resolve(explosion.rows.length),
  );
};

/** A page of the indented lines of an explosion. */
export const linesOf = async (context: Context, explosion: ExplosionParent, args: WindowArguments) => {
  const window = windowOf('lines', args, 1);
  const after = window.after?.[0];
  const rows = await bounded(
    explodedLines(context.db, explosion.request, {
      limit: window.size + 1,
      ...(typeof after === 'string' ? { after: after.split('\n') } : {}),
    }),
  );
  return connectionOf(
    'lines',
    window,
    rows,
    (row) => [row.sortPath.join('\n')],
    () => Promise.resolve(explosion.lineCount),
  );
};

const usagesByExplosion = new WeakMap<ExplosionParent, Promise<Map<string, ExplosionLineRow[]>>>();

/** Every place at which a component stands: one statement for all components of an explosion. */
export const usagesOf = async (component: ExplosionComponentParent): Promise<ExplosionLineRow[]> => {
  const { explosion } = component;
  const usages = usagesByExplosion.get(explosion) ?? explosion.allLines().then((lines) => grouped(lines, place));
  usagesByExplosion.set(explosion, usages);
  return ((await usages).get(place(component)) ?? []).filter((line) => !(line.isPhantom && line.isAssembly));
};
