import { refuse } from './errors.ts';

export type CursorValue = string | number | boolean | null;

/** A place in a list: the values of its order's columns. Opaque to clients; bound to the list and order it was made by. */
export const encodeCursor = (order: string, values: readonly CursorValue[]): string =>
  Buffer.from(JSON.stringify([order, ...values])).toString('base64url');

const invalid = (why: string) =>
  refuse(
    'CURSOR_INVALID',
    `The cursor ${why}. Use an endCursor or startCursor of the same list with the same sort, unchanged.`,
  );

export const forgedCursor = () => invalid('was not made by this service');

/** The values of a cursor made for this order. Refuses CURSOR_INVALID for any other text. */
export const decodeCursor = (order: string, cursor: string, count: number): CursorValue[] => {
  const parsed = parse(cursor);
  if (!Array.isArray(parsed)) throw forgedCursor();
  const [made, ...values] = parsed as unknown[];
  if (made !== order) throw invalid('was made for another list or another sort');
  const plain = values.filter(
    (value): value is CursorValue => value === null || ['string', 'number', 'boolean'].includes(typeof value),
  );
  if (plain.length !== count || values.length !== count) throw forgedCursor();
  if (plain.some((value) => typeof value === 'string' && value.includes('\u0000'))) throw forgedCursor();
  return plain;
};

const parse = (cursor: string): unknown => {
  if (cursor.length > 2000 || !/^[\w-]+$/.test(cursor)) return undefined;
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};
