import { refuse } from '../../../kernel/errors.ts';
import { fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import type { Context } from '../context.ts';
import { traceBackward, traceForward, traceRoots } from './trace.queries.ts';

const lineLimit = 5000;
const deepest = 50;

type Asked = {
  partInventoryId?: string | null | undefined;
  serialNumber?: string | null | undefined;
  lotNumber?: string | null | undefined;
  partId?: string | null | undefined;
  partNumber?: string | null | undefined;
  includeRemoved: boolean;
  maxDepth: number;
};

const tooMany = (what: string) =>
  refuse(
    'LIMIT_EXCEEDED',
    `The trace has over ${String(lineLimit)} ${what}. Narrow it to one record, fewer levels, or page abomInstallations.`,
    { details: { limit: lineLimit } },
  );

const checked = (asked: Asked): void => {
  const { partInventoryId, serialNumber, lotNumber, partId, partNumber, maxDepth } = asked;
  if ([partInventoryId, serialNumber, lotNumber, partId, partNumber].every((value) => typeof value !== 'string')) {
    throw refuse('FILTER_INVALID', 'Say what to trace: partInventoryId, serialNumber, lotNumber or a part.');
  }
  if (maxDepth < 1 || maxDepth > deepest) {
    throw refuse('FILTER_INVALID', `maxDepth is ${String(maxDepth)}; a trace goes 1 to ${String(deepest)} levels.`);
  }
};

const rootsOf = async (asked: Asked, { db }: Context): Promise<string[]> => {
  const { partInventoryId, serialNumber, lotNumber, partId, partNumber } = asked;
  const roots = await traceRoots(
    db,
    {
      partInventoryId: typeof partInventoryId === 'string' ? fromWire(ids.PartInventory, partInventoryId) : undefined,
      serialNumber: serialNumber ?? undefined,
      lotNumber: lotNumber ?? undefined,
      partId: typeof partId === 'string' ? fromWire(ids.Part, partId) : undefined,
      partNumber: partNumber ?? undefined,
    },
    lineLimit,
  );
  if (roots.length > lineLimit) throw tooMany('records to start from');
  return roots;
};

/**
 * Answers a trace with two statements, whatever its size: the records asked for, and the walk; what it reached comes by loaders.
 * Refuses FILTER_INVALID where nothing is named, LIMIT_EXCEEDED beyond 5,000 lines.
 */
export const trace = async (direction: 'FORWARD' | 'BACKWARD', asked: Asked, context: Context) => {
  checked(asked);
  const roots = await rootsOf(asked, context);
  const walk = direction === 'FORWARD' ? traceForward : traceBackward;
  const rows = await walk(context.db, roots, { ...asked, limit: lineLimit });
  if (rows.length > lineLimit) throw tooMany('lines');
  return { rootIds: roots, lines: rows };
};
