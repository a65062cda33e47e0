import { refuse } from './errors.ts';

type LoadsOne<Row> = { load: (key: string) => Promise<Row | null> };

/**
 * The row that a foreign key promises. Where it is not there it belongs to a site that the viewer has no right to: refused NOT_FOUND,
 * as if it did not exist.
 */
export const kept = <Row>(row: Row | null, kind: string): Row => {
  if (row === null) throw refuse('NOT_FOUND', `The ${kind} that is meant here is not there.`);
  return row;
};

/** The row of a key that may be missing. */
export const optional = <Row>(loader: LoadsOne<Row>, key: string | null | undefined): Promise<Row | null> =>
  key === null || key === undefined ? Promise.resolve(null) : loader.load(key);

/** The row with this natural key, or the refusal NOT_FOUND. */
export const named = <Row>(row: Row | null | undefined, kind: string, name: string): Row => {
  if (row !== null && row !== undefined) return row;
  throw refuse(
    'NOT_FOUND',
    `No ${kind} is called "${name.slice(0, 64)}", or it belongs to a site you have no right to.`,
  );
};

/** The key of a record that another system keeps. */
export const pointer = (id: string | null): { id: string } | null => (id === null ? null : { id });

/** The copy of another system's record; its key alone while no copy has arrived, so that our own fields answer. */
export const copyOr = async <Row>(loader: LoadsOne<Row>, id: string): Promise<Row | { id: string }> =>
  (await loader.load(id)) ?? { id };
