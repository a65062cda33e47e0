import { ids } from '../../../schema/ids.ts';
import { etagOf } from '../../../kernel/etag.ts';
import { toWire } from '../../../kernel/id.ts';
import type { TestDatabase } from '../../support/database.ts';

/** A record that a command may name, and its etag as it is now. */
export type Known = { id: string; etag: string };
export type Records = ReadonlyMap<string, readonly Known[]>;

type Table = { schema: string; name: string; versioned: boolean; placed: boolean };

// The three BOMs are written as one word in the tables.
const tableOf = (type: string): string =>
  type
    .replace(/^([AEM])Bom/i, (_, letter: string) => `${letter}bom`)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase();

const recordsOf = async (database: TestDatabase, type: keyof typeof ids, tables: readonly Table[]) => {
  const known: Known[] = [];
  for (const { schema, name, versioned, placed } of tables) {
    const version = versioned ? 'version' : '1 as version';
    // Mostly of one site: what is put together from several is refused before it comes far.
    const first = placed ? `site_id in (select id from ${schema}.site where code = 'LAX') desc,` : '';
    const rows = await database.sql<{ id: string; version: number }>(
      `select id, ${version} from ${schema}.${name} order by ${first} id desc limit 60`,
    );
    for (const row of rows) known.push({ id: toWire(ids[type], row.id), etag: etagOf(row) });
  }
  return known;
};

/** The records of a plant by their type, as they are now: at most 60 of each table. */
export const recordsIn = async (database: TestDatabase): Promise<Records> => {
  const tables = await database.sql<Table>(
    `select table_schema as schema, table_name as name, bool_or(column_name = 'version') as versioned, bool_or(column_name = 'site_id') as placed
     from information_schema.columns where table_schema in ('plm', 'mes', 'erp', 'integration')
     group by 1, 2 having bool_or(column_name = 'id' and data_type = 'uuid') order by 1, 2`,
  );
  const records = new Map<string, readonly Known[]>();
  for (const type of Object.keys(ids) as (keyof typeof ids)[]) {
    const own = tables.filter(({ name }) => name === tableOf(type));
    if (own.length > 0) records.set(type, await recordsOf(database, type, own));
  }
  return records;
};
