import { createHmac, randomBytes } from 'node:crypto';

import pg from 'pg';

import { readText, writePrivate } from './files.ts';
import { PlantError, codeOf, messageOf } from './plant-error.ts';

const oldestServer = 15;
const connectWithin = 10_000;

/** A connection that is cut fails its query too; the event by itself would end this process. */
const tolerate = () => undefined;

/** The URL without its password, to be shown. */
export function shownUrl(url: string): string {
  const shown = new URL(url);
  if (shown.password !== '') shown.password = '***';
  return shown.href;
}

/**
 * Checks a server that the user gave: in reach, new enough, UTF-8, and a login that may make roles and schemas.
 * Returns its version, '17.2'. Throws a PlantError that says what to do.
 */
export async function checkServer(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectWithin });
  client.on('error', tolerate);
  try {
    await client.connect();
  } catch (error) {
    throw explainConnect(error, url);
  }
  try {
    const { rows } = await client.query<Record<'version' | 'encoding' | 'number', string> & { may: boolean }>(
      `select current_setting('server_version') as version, current_setting('server_version_num') as number,
              current_setting('server_encoding') as encoding,
              (select rolsuper or (rolcreaterole and has_database_privilege(current_database(), 'CREATE'))
                 from pg_roles where rolname = current_user) as may`,
    );
    const [server] = rows;
    if (server === undefined) throw new Error('the server answered nothing');
    const version = server.version.split(' ')[0] ?? server.version;
    const complaint = complaintAbout({ ...server, version, major: Math.floor(Number(server.number) / 10_000) });
    if (complaint !== undefined) throw new PlantError(`DATABASE_URL (${shownUrl(url)}): ${complaint}`);
    return version;
  } finally {
    await client.end();
  }
}

/** Why a server will not do, with what to do; undefined when it will. */
export function complaintAbout(server: {
  version: string;
  major: number;
  encoding: string;
  may: boolean;
}): string | undefined {
  if (server.major < oldestServer) {
    return `the server is PostgreSQL ${server.version}; ${String(oldestServer)} or newer is needed. Upgrade it, or unset DATABASE_URL to use the embedded one.`;
  }
  if (server.encoding !== 'UTF8')
    return `the database is encoded in ${server.encoding}. Make one with: create database triad encoding 'UTF8'`;
  if (!server.may)
    return 'the login may not make roles and schemas. Use one with CREATEROLE and CREATE on the database.';
  return undefined;
}

function explainConnect(error: unknown, url: string): PlantError {
  const where = `DATABASE_URL (${shownUrl(url)})`;
  switch (codeOf(error) ?? '') {
    case '28P01':
    case '28000':
      return new PlantError(`${where}: the server refused the login (${messageOf(error)}). Check user and password.`);
    case '3D000':
      return new PlantError(`${where}: there is no such database. Make it with: create database … encoding 'UTF8'`);
    default:
      return new PlantError(
        `${where}: the server cannot be reached (${messageOf(error)}). Start it, correct the URL, or unset DATABASE_URL to use the embedded one.`,
      );
  }
}

/** The plant's database; `keep` is called when all is in it, and answers its URL from then on. */
export type PlantDatabase = { url: string; keep: () => Promise<string> };

/**
 * The database of that name on a server of our own. Where there is none, one under another name, which takes the name when it is kept. So
 * one that was given up while it was filled is known by its name: nobody but the filling wrote to it, and it is made anew, as `say` hears.
 */
export async function ownDatabase(adminUrl: string, name: string, say: (line: string) => void): Promise<PlantDatabase> {
  const url = (database: string) => Object.assign(new URL(adminUrl), { pathname: `/${database}` }).href;
  const unfinished = `${name}_unfinished`;
  const found = await onServer(adminUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where datname = any ($1)',
      [[name, unfinished]],
    );
    const names = rows.map(({ datname }) => datname);
    if (names.includes(name)) return true;
    if (names.includes(unfinished)) {
      say('The first start was cut off while it filled the database: filling a new one');
      await client.query(`drop database ${client.escapeIdentifier(unfinished)} with (force)`);
    }
    await client.query(`create database ${client.escapeIdentifier(unfinished)}`);
    return false;
  });
  if (found) return { url: url(name), keep: () => Promise.resolve(url(name)) };
  return {
    url: url(unfinished),
    keep: async () => {
      await onServer(adminUrl, (client) => {
        const [from, to] = [client.escapeIdentifier(unfinished), client.escapeIdentifier(name)];
        return client.query(`alter database ${from} rename to ${to}`);
      });
      return url(name);
    },
  };
}

async function onServer<Result>(adminUrl: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: adminUrl });
  client.on('error', tolerate);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * The password of a login role. Roles belong to the whole server, which two plants may share, so it is not drawn but
 * derived: from the administrator's password, or, where the URL holds none, from a secret in the data folder.
 */
export function rolePassword(adminUrl: string, role: string, secretFile: string): string {
  const secret = decodeURIComponent(new URL(adminUrl).password);
  return createHmac('sha256', secret === '' ? keptSecret(secretFile) : secret)
    .update(`triad login ${role}`)
    .digest('base64url');
}

/** The same server and database under another login. */
export function urlAs(adminUrl: string, role: string, password: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = password;
  return url.href;
}

/** The same server and login, in the database of another URL. */
export function urlIn(database: string, of: string): string {
  const url = new URL(of);
  url.pathname = new URL(database).pathname;
  return url.href;
}

function keptSecret(path: string): string {
  const kept = readText(path)?.trim();
  if (kept !== undefined && kept !== '') return kept;
  const made = randomBytes(32).toString('base64url');
  writePrivate(path, made);
  return made;
}
