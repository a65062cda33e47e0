import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { setTimeout as pause } from 'node:timers/promises';
import { denialTable } from '../../../gateway/audit/denial.queries.ts';
import { denialsInto } from '../../../gateway/audit/denials.ts';
import { gatewayConfig } from '../../../gateway/config.ts';
import { loadOrCreateIssuer } from '../../../gateway/identity/development-issuer.ts';
import { refuse } from '../../../kernel/errors.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { viewerOf } from '../../support/viewers.ts';
import { post, smallPlant, type SmallPlant } from '../gateway/small-plant.ts';

const folder = mkdtempSync(join(tmpdir(), 'triad-denials-'));
const silent = pino({ level: 'silent' });
let database: TestDatabase;
let plant: SmallPlant;

beforeAll(async () => {
  database = await cloneDatabase();
  const issuer = await loadOrCreateIssuer(folder);
  plant = await smallPlant({
    tokens: { jwks: issuer.jwksFile, issuer: issuer.issuer, audience: issuer.audience },
    anonymous: 'none',
    databaseUrl: database.urlOf('gateway'),
  });
});

afterAll(async () => {
  await plant.stop();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

type Row = {
  actor: string;
  actor_system: string;
  actor_sites: string;
  operation: string | null;
  path: string | null;
  error_code: string;
  count: number;
};

const rows = (): Promise<Row[]> => database.sql<Row>(`select * from gateway.audit_denial order by txid, seq`);

const until = async (there: (rows: Row[]) => boolean): Promise<Row[]> => {
  const end = Date.now() + 20_000;
  for (;;) {
    const now = await rows();
    if (there(now) || Date.now() > end) return now;
    await pause(50);
  }
};

test('a request that the gateway does not let in leaves a row, under its correlation id', async () => {
  const { status } = await post(
    plant.gateway.url,
    { query: '{ runs { id } }' },
    { authorization: 'Bearer a.b.c', 'x-correlation-id': 'c-denied' },
  );
  expect(status).toBe(401);
  expect(await until((now) => now.length > 0)).toMatchObject([
    {
      actor: 'unknown',
      actor_system: 'VIEWER',
      actor_sites: '',
      error_code: 'UNAUTHENTICATED',
      correlation_id: 'c-denied',
      count: 1,
    },
  ]);
});

test('what the gateway denies of an operation says who asked, what, and which rule stood behind it', async () => {
  const table = denialTable(database.urlOf('gateway'), () => undefined);
  const denials = denialsInto(table, silent);
  const refusal = refuse('OWNERSHIP_VIOLATION', 'PLM owns it.', { rule: 'rule 1', owner: 'PLM' });
  const error = new GraphQLError('x', { path: ['releasePart'], originalError: refusal });
  const viewer = viewerOf('MES', { subject: 'floor-7', sites: ['LAX', 'JFK'] });
  denials.note({ viewer, correlationId: 'c-2', operation: 'releasePart', error });
  // Neither what a rule refused, nor a defect, is a denial.
  denials.note({ viewer, correlationId: 'c-3', error: refuse('NOT_FOUND', 'Nothing has this id.') });
  denials.note({ viewer, correlationId: 'c-4', error: new Error('defect') });
  await denials.stop();
  expect((await rows()).filter(({ actor }) => actor === 'floor-7')).toMatchObject([
    {
      actor_system: 'MES',
      actor_sites: 'JFK,LAX',
      operation: 'releasePart',
      path: 'releasePart',
      error_code: 'OWNERSHIP_VIOLATION',
      rule: 'rule 1',
      owner: 'PLM',
      correlation_id: 'c-2',
    },
  ]);
});

test('a flood of denials is counted', async () => {
  const table = denialTable(database.urlOf('gateway'), () => undefined);
  const denials = denialsInto(table, silent);
  const viewer = viewerOf('VIEWER', { subject: 'flood' });
  for (let turn = 0; turn < 500; turn += 1)
    denials.note({ viewer, correlationId: `f-${String(turn)}`, error: refuse('FORBIDDEN', 'No.') });
  await denials.stop();
  const flood = (await rows()).filter(({ actor }) => actor === 'flood');
  expect(flood.map(({ count }) => count).sort((left, right) => left - right)).toEqual([
    ...Array<number>(10).fill(1),
    490,
  ]);
});

test('without its database the gateway denies all the same, and says so in its log', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => lines.push(line) });
  const unreachable = denialTable('postgres://nobody@127.0.0.1:1/none', () => undefined);
  const denials = denialsInto(unreachable, log);
  denials.note({ viewer: undefined, correlationId: 'c-5', error: refuse('UNAUTHENTICATED', 'No.') });
  await denials.stop();
  expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
    'denied',
    'a denial could not be written',
  ]);
  expect(gatewayConfig({ PORT: '0' }).databaseUrl).toBeUndefined();
});
