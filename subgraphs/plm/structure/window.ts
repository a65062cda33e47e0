import { encodeCursor, decodeCursor, type CursorValue } from '../../../kernel/cursor.ts';
import { refuse } from '../../../kernel/errors.ts';

const largestPage = 500;
const largestWhole = 5000;

export type WindowArguments = { first?: number | null | undefined; after?: string | null | undefined };
export type Window = { size: number; whole: boolean; after: CursorValue[] | undefined };

/**
 * Which rows of a computed list are asked for. Without `first` all are, up to 5,000. Refuses PAGE_ARGUMENTS_INVALID,
 * PAGE_SIZE_EXCEEDED, CURSOR_INVALID.
 */
export const windowOf = (name: string, { first, after }: WindowArguments, places: number): Window => {
  if (typeof first === 'number' && first < 1)
    throw refuse('PAGE_ARGUMENTS_INVALID', `${name}: first counts from 1; ${String(first)} asks for nothing.`);
  if (typeof first === 'number' && first > largestPage) {
    throw refuse(
      'PAGE_SIZE_EXCEEDED',
      `${name}: a page has at most ${String(largestPage)} rows, not ${String(first)}. Ask for ${String(largestPage)} and go on with after.`,
      {
        details: { limit: largestPage, requested: first },
      },
    );
  }
  const whole = typeof first !== 'number';
  return {
    size: whole ? largestWhole : first,
    whole,
    after: typeof after === 'string' ? decodeCursor(name, after, places) : undefined,
  };
};

/**
 * The page of a computed list from one row more than fits. Refuses PAGE_REQUIRED where everything was asked for and there is more than
 * is ever answered at once.
 */
export const connectionOf = async <Node>(
  name: string,
  window: Window,
  rows: readonly Node[],
  placeOf: (row: Node) => CursorValue[],
  totalCount: () => Promise<number>,
) => {
  const more = rows.length > window.size;
  if (more && window.whole) {
    const total = await totalCount();
    throw refuse(
      'PAGE_REQUIRED',
      `${name} holds ${String(total)} rows here; at most ${String(largestWhole)} are answered at once. Page with first and after.`,
      {
        details: { totalCount: total, limit: largestWhole },
      },
    );
  }
  const edges = rows.slice(0, window.size).map((node) => ({ node, cursor: encodeCursor(name, placeOf(node)) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: more,
      hasPreviousPage: window.after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      count: edges.length,
      totalCount,
    },
  };
};
