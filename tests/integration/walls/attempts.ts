import pg from 'pg';
import type { TestDatabase } from '../../support/database.ts';
import type { SystemSchema } from './catalogue.ts';

/** Whom a session acts for, as the kernel tells it. */
export type Acting = { system: string; sites: string };

/** What came of a statement: rows it touched, or the SQLSTATE it was refused with. */
export type Outcome = { rows: number } | { refused: string };

export const isRefused = (outcome: Outcome, state = '42501'): boolean =>
  'refused' in outcome && outcome.refused === state;
/** Nothing happened: the statement was refused, or there was no row for it. */
export const isHarmless = (outcome: Outcome): boolean =>
  isRefused(outcome) || ('rows' in outcome && outcome.rows === 0);

export type Session = {
  /** Runs a statement in a transaction of its own, which is rolled back. */
  attempt: (statement: string, acting?: Acting) => Promise<Outcome>;
  end: () => Promise<void>;
};

const stateOf = (error: unknown): string => (error instanceof pg.DatabaseError ? (error.code ?? '?') : String(error));

const sessionOn = async (connectionString: string, prelude: string): Promise<Session> => {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  return {
    attempt: async (statement, { system, sites } = { system: '', sites: '' }) => {
      await client.query(
        `begin; ${prelude}; select set_config('triad.system', '${system}', true), set_config('triad.sites', '${sites}', true)`,
      );
      try {
        const { rowCount } = await client.query(statement);
        return { rows: rowCount ?? 0 };
      } catch (error) {
        return { refused: stateOf(error) };
      } finally {
        await client.query('rollback');
      }
    },
    end: () => client.end(),
  };
};

/** A session of a system's login role. */
export const sessionOf = (database: TestDatabase, system: SystemSchema): Promise<Session> =>
  sessionOn(database.urlOf(system), `set local search_path = ${system}`);

/** A session of the administrator, after `prelude`: another role, or replication. */
export const adminSession = (database: TestDatabase, prelude: string): Promise<Session> =>
  sessionOn(database.adminUrl, prelude);
