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

/** Makes the database when it is missing, and returns the URL with its name. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl });
  client.on('error', tolerate);
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
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

function keptSecret(path: string): string {
  const kept = readText(path)?.trim();
  if (kept !== undefined && kept !== '') return kept;
  const made = randomBytes(32).toString('base64url');
  writePrivate(path, made);
  return made;
}
