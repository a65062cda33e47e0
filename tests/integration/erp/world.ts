import { newId } from '../../../kernel/id.ts';
import { erp } from '../../../subgraphs/erp/subgraph.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';

export type World = TestSubgraph & { database: TestDatabase; close: () => Promise<void> };

/** The ERP alone over a database of its own. */
export const erpWorld = async (): Promise<World> => {
  const database = await cloneDatabase();
  const subgraph = await startTestSubgraph(erp, database);
  return {
    ...subgraph,
    database,
    close: async () => {
      await subgraph.stop();
      await database.drop();
    },
  };
};

type Fields = Record<string, unknown>;

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Writes rows of one table in one statement, past every policy; each gets an id unless it has one. Answers the ids. */
export const rows = async (database: TestDatabase, table: string, list: readonly Fields[]): Promise<string[]> => {
  const filled = list.map((row) => ('id' in row || table === 'siteFinancials' ? row : { id: newId(), ...row }));
  const columns = [...new Set(filled.flatMap((row) => Object.keys(row)))];
  const values = filled.map(
    (row, at) =>
      `(${columns.map((column, place) => (row[column] === undefined ? 'default' : `$${String(at * columns.length + place + 1)}`)).join(', ')})`,
  );
  // A column that a row leaves out takes its default, and its number is not used: the parameters are numbered anew.
  const given: unknown[] = [];
  const numbered = values.join(', ').replace(/\$(\d+)/g, (_, place: string) => {
    const index = Number(place) - 1;
    given.push(filled[Math.floor(index / columns.length)]?.[columns[index % columns.length] ?? '']);
    return `$${String(given.length)}`;
  });
  await database.sql(`insert into erp.${snake(table)} (${columns.map(snake).join(', ')}) values ${numbered}`, given);
  return filled.map((row) => ('id' in row && typeof row.id === 'string' ? row.id : ''));
};

/** Writes one row and answers its id. */
export const row = async (database: TestDatabase, table: string, fields: Fields): Promise<string> =>
  (await rows(database, table, [fields]))[0] ?? '';
