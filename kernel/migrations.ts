import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { root } from './root.ts';

export type MigrationReport = {
  system: string;
  applied: string[];
  /** What the login could not do on a server that it shares, in the server's words. */
  warnings: string[];
};

type Step = { name: string; text: string };

const stepsIn = (folder: string, prefix: string, system: string): Step[] => {
  const path = join(root, 'migrations', folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => ({
      name: `${prefix}${file}`,
      text: readFileSync(join(path, file), 'utf8').replaceAll('{{system}}', system),
    }));
};

const checksum = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Every migration of a system in the order it is applied: what all systems share, then its own. The gateway shares the roles alone. */
const stepsOf = (system: string): Step[] => {
  const shared = stepsIn('shared', 'shared/', system);
  return [...(system === 'gateway' ? shared.slice(0, 1) : shared), ...stepsIn(system, '', system)];
};

const appliedIn = async (client: pg.Client, system: string): Promise<Map<string, string>> => {
  await client.query(
    `create table if not exists ${system}.migration (name text collate "C" primary key, checksum text not null, applied_at timestamptz(3) not null default now())`,
  );
  const { rows } = await client.query<{ name: string; checksum: string }>(
    `select name, checksum from ${system}.migration`,
  );
  return new Map(rows.map((row) => [row.name, row.checksum]));
};

const apply = async (client: pg.Client, system: string, step: Step): Promise<void> => {
  await client.query('begin');
  try {
    await client.query(`set local search_path = ${system}`);
    await client.query(step.text);
    await client.query(`insert into ${system}.migration (name, checksum) values ($1, $2)`, [
      step.name,
      checksum(step.text),
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(
      `migration ${system}/${step.name} failed: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
};

/**
 * Brings one system's schema up to date: forward only, each file in a transaction of its own as the schema's owner, under a lock
 * so that two starts do not meet. `adminUrl` is a login that may create roles and schemas; it needs no more.
 * Throws where a file that was applied has changed since, or where the database holds one that this version does not know.
 */
export const migrate = async ({ adminUrl, system }: { adminUrl: string; system: string }): Promise<MigrationReport> => {
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'triad migrate' });
  // A connection that is cut rejects its query; the event alone would end the process.
  client.on('error', () => undefined);
  const warnings: string[] = [];
  client.on('notice', ({ severity, message }) => {
    if (severity === 'WARNING' && message !== undefined) warnings.push(message);
  });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtextextended('triad migrate', 0))`);
    const [roles, ...steps] = stepsOf(system);
    if (roles === undefined) throw new Error(`no migrations found for ${system} under ${root}`);
    await client.query(roles.text);
    await client.query(`set role triad_${system}_owner`);
    const applied = await appliedIn(client, system);
    refuseStrangers(system, steps, applied);
    const pending = steps.filter((step) => !applied.has(step.name));
    for (const step of pending) await apply(client, system, step);
    return { system, applied: pending.map((step) => step.name), warnings };
  } finally {
    await client.end();
  }
};

const refuseStrangers = (system: string, steps: readonly Step[], applied: ReadonlyMap<string, string>): void => {
  for (const step of steps) {
    const known = applied.get(step.name);
    if (known !== undefined && known !== checksum(step.text)) {
      throw new Error(
        `migration ${system}/${step.name} was changed after it was applied. Restore the file and put the change into a new one.`,
      );
    }
  }
  const names = new Set(steps.map((step) => step.name));
  const unknown = [...applied.keys()].filter((name) => !names.has(name));
  if (unknown.length > 0)
    throw new Error(
      `the database is newer than this version: it holds ${system}/${unknown.join(', ')}. Start the version that made it, or a newer one.`,
    );
};

/** Gives a system's login role a password: the last step before a service may connect with it. */
export const setLoginPassword = async (adminUrl: string, system: string, password: string): Promise<void> => {
  const client = new pg.Client({ connectionString: adminUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`alter role triad_${system} password ${client.escapeLiteral(password)}`);
  } finally {
    await client.end();
  }
};
