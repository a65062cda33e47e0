import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId, toWire } from '../../../kernel/id.ts';
import { root } from '../../../kernel/root.ts';
import { ids } from '../../../schema/ids.ts';
import { mes } from '../../../subgraphs/mes/subgraph.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { viewerOf } from '../../support/viewers.ts';

const lax = '01900000-0000-7000-8000-000000000001';
const jfk = '01900000-0000-7000-8000-000000000002';

let database: TestDatabase;
let subgraph: TestSubgraph;
let written = 0;

type Written = {
  operation: string;
  outcome?: string;
  site?: string;
  further?: string[];
  sites?: string;
  errorCode?: string;
};

const writeRow = async ({
  operation,
  outcome = 'DONE',
  site,
  further = [],
  sites = '*',
  errorCode,
}: Written): Promise<string> => {
  // In the order of their writing, whatever the clock says.
  const id = newId(1_700_000_000_000 + (written += 1));
  await database.sql(
    `insert into mes.audit (id, site_id, further_sites, actor, actor_system, actor_sites, operation, object_type, object_id, before, after,
       correlation_id, outcome, error_code) values ($1, $2, $3, 'floor-1', 'MES', $4, $5, 'Run', $6, '{"a": 1}', '{"a": 2}', 'c-9', $7, $8)`,
    [id, site ?? null, further, sites, operation, lax, outcome, errorCode ?? null],
  );
  return id;
};

beforeAll(async () => {
  database = await cloneDatabase();
  await database.sql(
    `insert into mes.site (id, code, name, time_zone) values ('${lax}', 'LAX', 'Los Angeles', 'UTC'), ('${jfk}', 'JFK', 'New York', 'UTC')`,
  );
  await writeRow({ operation: 'atLax', site: lax });
  await writeRow({ operation: 'atJfk', site: jfk });
  await writeRow({ operation: 'fromLaxToJfk', site: lax, further: [jfk] });
  await writeRow({ operation: 'everywhere' });
  await writeRow({ operation: 'deniedToAll', outcome: 'DENIED', errorCode: 'FORBIDDEN' });
  await writeRow({ operation: 'deniedToLax', outcome: 'DENIED', sites: 'LAX', errorCode: 'FORBIDDEN' });
  subgraph = await startTestSubgraph(mes, database);
});

afterAll(async () => {
  await subgraph.stop();
  await database.drop();
});

type Trail = { mesAuditTrail: { edges: { node: Record<string, unknown> }[]; pageInfo: { totalCount: number } } };

const auditor = (sites: readonly string[] | '*' = '*', scopes: readonly string[] = ['audit:read']) =>
  viewerOf('VIEWER', { subject: 'auditor', sites, scopes });

const query = `query ($filters: AuditTrailInputFilters, $sort: [AuditTrailSortEnum!], $first: Int, $after: String) {
  mesAuditTrail(filters: $filters, sort: $sort, first: $first, after: $after) {
    edges { cursor node { id operation outcome objectType objectId siteId furtherSiteIds before after actor actorSystem errorCode count } }
    pageInfo { totalCount }
  } }`;

const operations = async (sites: readonly string[] | '*', filters: object = {}): Promise<unknown[]> => {
  const { data } = await subgraph.ask(query, { filters: { correlationId: { eq: 'c-9' }, ...filters } }, auditor(sites));
  return (data as Trail).mesAuditTrail.edges.map(({ node }) => node['operation']);
};

test('an auditor reads who did what to which record, before and after', async () => {
  const { data, errors } = await subgraph.ask(query, { filters: { operation: { eq: 'atLax' } } }, auditor());
  expect(errors).toBeUndefined();
  expect((data as Trail).mesAuditTrail).toMatchObject({
    edges: [
      {
        node: {
          id: expect.stringMatching(/^maud_/),
          operation: 'atLax',
          outcome: 'DONE',
          objectType: 'Run',
          objectId: toWire(ids.Run, lax),
          siteId: toWire(ids.Site, lax),
          furtherSiteIds: [],
          before: '{"a":1}',
          after: '{"a":2}',
          actor: 'floor-1',
          actorSystem: 'MES',
          errorCode: null,
          count: 1,
        },
      },
    ],
    pageInfo: { totalCount: 1 },
  });
});

test('the trail is filtered, sorted and paged as every list', async () => {
  const byObject = {
    objectId: { eq: toWire(ids.Run, lax) },
    outcome: { in: ['DONE'] },
    siteId: { eq: toWire(ids.Site, jfk) },
  };
  expect(await operations('*', byObject)).toEqual(['atJfk']);
  const first = await subgraph.ask(
    query,
    { sort: ['AT_DESC'], first: 1, filters: { correlationId: { eq: 'c-9' } } },
    auditor(),
  );
  const [edge] = (first.data as { mesAuditTrail: { edges: { cursor: string; node: { operation: string } }[] } })
    .mesAuditTrail.edges;
  expect(edge?.node.operation).toBe('deniedToLax');
  const second = await subgraph.ask(
    query,
    { sort: ['AT_DESC'], first: 1, after: edge?.cursor, filters: { correlationId: { eq: 'c-9' } } },
    auditor(),
  );
  expect(second.data).toMatchObject({ mesAuditTrail: { edges: [{ node: { operation: 'deniedToAll' } }] } });
  const wrong = await subgraph.ask(query, { filters: { objectId: { eq: 'no-id' } } }, auditor());
  expect(wrong.errors?.[0]?.extensions['code']).toBe('FILTER_INVALID');
});

test('an entry says its place in the chain once it is sealed', async () => {
  const sealed = async (): Promise<unknown> => {
    const { data } = await subgraph.ask(
      '{ mesAuditTrail(filters: { operation: { eq: "atJfk" } }) { edges { node { position hash } } } }',
      {},
      auditor(),
    );
    return (data as Trail).mesAuditTrail.edges[0]?.node;
  };
  const until = Date.now() + 20_000;
  while (((await sealed()) as { hash: unknown }).hash === null && Date.now() < until)
    await new Promise((done) => setTimeout(done, 50));
  expect(await sealed()).toEqual({ position: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
});

test('another site is not there: neither its rows, nor those it shares, nor what was denied to who sees more', async () => {
  expect(await operations('*')).toEqual(['atLax', 'atJfk', 'fromLaxToJfk', 'everywhere', 'deniedToAll', 'deniedToLax']);
  expect(await operations(['LAX'])).toEqual(['atLax', 'everywhere', 'deniedToLax']);
  expect(await operations(['JFK'])).toEqual(['atJfk', 'everywhere']);
  expect(await operations(['JFK', 'LAX'])).toEqual(['atLax', 'atJfk', 'fromLaxToJfk', 'everywhere', 'deniedToLax']);
  expect(await operations([])).toEqual(['everywhere']);
});

test.each([['read'], ['mes:read'], ['audit:readwrite'], ['audit']])(
  'the scope %s opens no trail, and asking leaves a row',
  async (scope) => {
    const nosy = viewerOf('VIEWER', { subject: `nosy-${scope}`, scopes: [scope] });
    const { data, errors } = await subgraph.ask('{ mesAuditTrail(first: 1) { edges { node { id } } } }', {}, nosy);
    expect(data?.['mesAuditTrail']).toBeUndefined();
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect(
      await database.sql(`select operation, outcome, error_code from mes.audit where actor = $1`, [`nosy-${scope}`]),
    ).toEqual([{ operation: 'mesAuditTrail', outcome: 'DENIED', error_code: 'FORBIDDEN' }]);
  },
);

test('a call that neither gateway nor integration has signed leaves a row', async () => {
  const response = await fetch(subgraph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-correlation-id': 'c-unsigned' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  expect(
    await database.sql(`select actor, outcome, error_code from mes.audit where correlation_id = 'c-unsigned'`),
  ).toEqual([{ actor: 'unsigned', outcome: 'DENIED', error_code: 'UNAUTHENTICATED' }]);
});

test('every system promises the same trail under names of its own', () => {
  const promise = (system: string): string => {
    const name = `${system.charAt(0).toUpperCase()}${system.slice(1)}`;
    return readFileSync(join(root, 'schema', system, 'audit.graphql'), 'utf8')
      .replaceAll(`${name}Audit`, 'Audit')
      .replaceAll(`${system}Audit`, 'audit')
      .replaceAll(system.toUpperCase(), 'SYSTEM')
      .replace(/`\w+_`/, 'prefix');
  };
  // What the actor's system may be is the same everywhere; it holds the names of all.
  const same = (text: string): string => text.replace(/The system that the principal acts for: .*/, '');
  expect(new Set(['plm', 'mes', 'erp', 'integration'].map((system) => same(promise(system)))).size).toBe(1);
});

describe('the login of a system', () => {
  const refused = { code: '42501' };
  const asService = async (statement: string, as = 'mes'): Promise<void> => {
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: database.urlOf(as) });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };

  test.each([
    `update mes.audit set actor = 'nobody'`,
    `delete from mes.audit`,
    `truncate mes.audit`,
    `update mes.audit_seal set position = position + 1`,
    `delete from mes.audit_seal`,
    `truncate mes.audit_seal`,
    `insert into mes.audit (id, actor, actor_system, actor_sites, operation, correlation_id, outcome, txid) values (gen_random_uuid(), 'a', 'MES', '*', 'o', 'c', 'DONE', '1'::xid8)`,
    `insert into mes.audit (id, actor, actor_system, actor_sites, operation, correlation_id, outcome, seq) overriding system value values (gen_random_uuid(), 'a', 'MES', '*', 'o', 'c', 'DONE', 1)`,
    `insert into mes.audit (id, actor, actor_system, actor_sites, operation, correlation_id, outcome, at) values (gen_random_uuid(), 'a', 'MES', '*', 'o', 'c', 'DONE', now())`,
    `alter table mes.audit disable trigger all`,
    `select count(*) from plm.audit`,
  ])('may not: %s', async (statement) => {
    await expect(asService(statement)).rejects.toMatchObject(refused);
  });

  test('nor may the owner of the tables, nor the superuser, unless the triggers are taken away first', async () => {
    await expect(database.sql(`set session_replication_role = replica; delete from mes.audit`)).rejects.toMatchObject(
      refused,
    );
    await expect(database.sql(`delete from mes.audit_seal`)).rejects.toMatchObject(refused);
  });

  test('reads no audit without a viewer whose sites it carries', async () => {
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: database.urlOf('mes') });
    await client.connect();
    const { rows } = await client.query(`select from mes.audit where site_id is not null`);
    await client.end();
    expect(rows).toEqual([]);
  });

  test.each([
    `select * from gateway.audit_denial`,
    `update gateway.audit_denial set actor = 'x'`,
    `delete from gateway.audit_denial`,
    `truncate gateway.audit_denial`,
    `select * from mes.audit`,
    `insert into gateway.audit_denial (id, actor, actor_system, actor_sites, correlation_id, error_code, at) values (gen_random_uuid(), 'a', 'MES', '*', 'c', 'FORBIDDEN', now())`,
  ])("the gateway's may not: %s", async (statement) => {
    await expect(asService(statement, 'gateway')).rejects.toMatchObject(refused);
  });
});
