import { CamelCasePlugin, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { Transaction } from 'kysely';
import pg from 'pg';
import { PoolDriver, type StatementListener } from './database-driver.ts';
import type { Viewer } from './viewer.ts';

// Instants are timestamptz(3), which a Date holds exactly; a day is text, since a Date would put it into some time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
// A number is kept as text, without the zeros that only its column's scale added: 2.400000 is 2.4.
pg.types.setTypeParser(pg.types.builtins.NUMERIC, (text) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text));

export type DatabaseConfig = {
  url: string;
  /** The schema of the system: the search path of every session. */
  schema: string;
  applicationName: string;
  /** Connections at most, 10 unless told. */
  max?: number;
  /** Called for an idle connection that the server closed: the pool replaces it by itself. */
  onIdleError?: (error: Error) => void;
};

type Transact<DB> = <Result>(
  viewer: Viewer,
  work: (tx: Transaction<DB>) => Promise<Result>,
  listener?: StatementListener,
) => Promise<Result>;

export type DatabaseHandle<DB> = {
  /** Reads with the viewer's rights: the row policies of the database see them. The listener hears every statement. */
  as: (viewer: Viewer, listener?: StatementListener) => Kysely<DB>;
  transaction: Transact<DB>;
  /** Resolves when the database answers; rejects when it does not. */
  ping: () => Promise<void>;
  close: () => Promise<void>;
};

/** One pool, and views of it that carry a viewer's rights. */
export const connect = <DB>(config: DatabaseConfig): DatabaseHandle<DB> => {
  const pool = new pg.Pool({
    connectionString: config.url,
    max: config.max ?? 10,
    application_name: config.applicationName,
    options: `-c search_path=${config.schema}`,
    connectionTimeoutMillis: 5000,
    query_timeout: 30_000,
    keepAlive: true,
  });
  // A session can break while it is idle, and while it is lent out between two statements: neither may end the process. The
  // statement that meets it fails, and the pool makes a new one.
  pool.on('error', (error) => config.onIdleError?.(error));
  pool.on('connect', (client) => client.on('error', () => undefined));
  const as = (viewer: Viewer, listener?: StatementListener): Kysely<DB> =>
    new Kysely<DB>({
      dialect: {
        createAdapter: () => new PostgresAdapter(),
        createDriver: () => new PoolDriver(pool, viewer, listener),
        createIntrospector: (db) => new PostgresIntrospector(db),
        createQueryCompiler: () => new PostgresQueryCompiler(),
      },
      plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    });
  return {
    as,
    transaction: (viewer, work, listener) => as(viewer, listener).transaction().execute(work),
    ping: async () => {
      await pool.query('select 1');
    },
    close: () => pool.end(),
  };
};
