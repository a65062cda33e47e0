import type { TestDatabase } from './database.ts';

/** Waits until so many sessions of a database wait for a lock that another holds. */
export const lockWaits = async ({ sql }: Pick<TestDatabase, 'sql'>, count: number): Promise<void> => {
  const until = Date.now() + 1500;
  const query = `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await sql<{ n: number }>(query))[0]?.n !== count)
    if (Date.now() > until) throw new Error(`It is not ${String(count)} who wait.`);
};
