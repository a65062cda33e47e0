import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import pg from 'pg';
import { refuse } from './errors.ts';
import type { Viewer } from './viewer.ts';

/** Hears the text of every statement that a request costs. */
export type StatementListener = (statement: string) => void;

/** What the row policies read: triad.system and triad.sites. */
const settingsOf = (viewer: Viewer): [string, string] => [
  viewer.system,
  viewer.sites === '*' ? '*' : viewer.sites.join(','),
];

/** What a pooled session was last told of its viewer; a session is told again only when the viewer changes. */
const told = new WeakMap<pg.PoolClient, string>();

class ViewerConnection implements DatabaseConnection {
  readonly client: pg.PoolClient;
  readonly #listener: StatementListener | undefined;

  constructor(client: pg.PoolClient, listener: StatementListener | undefined) {
    this.client = client;
    this.#listener = listener;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    this.#listener?.(query.sql);
    const result = await this.client.query<pg.QueryResultRow>(query.sql, [...query.parameters]);
    // pg knows its rows only as records; Kysely's builder, which made the statement, knows their type.
    return { rows: result.rows as Row[], numAffectedRows: BigInt(result.rowCount ?? 0) };
  }

  // eslint-disable-next-line require-yield -- the interface asks for a generator, and we never stream
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    await Promise.reject(new Error('statements are not streamed'));
  }
}

/** Kysely's driver over a pool that several viewers share, each with its own rights in the session. */
export class PoolDriver implements Driver {
  readonly #pool: pg.Pool;
  readonly #viewer: Viewer;
  readonly #listener: StatementListener | undefined;

  constructor(pool: pg.Pool, viewer: Viewer, listener: StatementListener | undefined) {
    this.#pool = pool;
    this.#viewer = viewer;
    this.#listener = listener;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const client = await this.#connect();
    const settings = settingsOf(this.#viewer);
    const wanted = settings.join('\n');
    if (told.get(client) !== wanted) {
      try {
        await client.query(
          `select set_config('triad.system', $1, false), set_config('triad.sites', $2, false)`,
          settings,
        );
        told.set(client, wanted);
      } catch (error) {
        client.release(true);
        throw error;
      }
    }
    return new ViewerConnection(client, this.#listener);
  }

  async #connect(): Promise<pg.PoolClient> {
    try {
      return await this.#pool.connect();
    } catch (error) {
      if (error instanceof Error && error.message.includes('timeout exceeded when trying to connect')) {
        throw refuse('BUSY', 'All connections to the database are in use. Try again in a moment.', { retryable: true });
      }
      throw error;
    }
  }

  // The session carries the rights already; here they are pinned, so that nothing a transaction runs can outlast it. One message:
  // every command begins with it.
  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const level = settings.isolationLevel === undefined ? '' : ` isolation level ${settings.isolationLevel}`;
    const [system, sites] = settingsOf(this.#viewer).map((text) => pg.escapeLiteral(text));
    const pinned = `select set_config('triad.system', ${system ?? ''}, true), set_config('triad.sites', ${sites ?? ''}, true)`;
    try {
      await connection.executeQuery(CompiledQuery.raw(`begin${level}; ${pinned}`));
    } catch (error) {
      await this.rollbackTransaction(connection).catch(() => undefined);
      throw error;
    }
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof ViewerConnection) connection.client.release();
    return Promise.resolve();
  }

  async destroy(): Promise<void> {}
}
