import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fromWire, newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import { build, plmWorld, type World } from '../plm/fixture.ts';

let world: World;
const drawings: string[] = [];

beforeAll(async () => {
  world = await plmWorld();
  const parts = await build(world, [{ name: 'AUD-1@A', lines: [] }]);
  for (const number of ['DWG-1', 'DWG-2', 'DWG-3']) {
    const id = newId();
    drawings.push(id);
    drawings.sort();
    await world.database.sql(
      `insert into plm.drawing_link (id, part_id, uri, document_number) values ($1, $2, 'https://vault.test/' || $3, $3)`,
      [id, fromWire(ids.Part, parts['AUD-1@A'] ?? ''), number],
    );
  }
});

afterAll(() => world.close());

const rowsOf = (actor: string) =>
  world.database.sql<Record<string, unknown>>(`select * from plm.audit where actor = $1 order by epoch, txid, seq`, [
    actor,
  ]);

test('reading export-controlled fields leaves one row a request, with what was read of which records', async () => {
  const engineer = viewerOf('VIEWER', { subject: 'engineer' });
  const { data, errors } = await world.ask(
    `query Drawings { drawingLinks { edges { node { id uri } } } again: drawingLinks { edges { node { uri } } } }`,
    {},
    engineer,
  );
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).toContain('https://vault.test/DWG-3');
  expect(await rowsOf('engineer')).toMatchObject([
    {
      operation: 'Drawings',
      outcome: 'READ',
      object_type: 'DrawingLink',
      object_id: null,
      response: [
        { type: 'DrawingLink', field: 'uri', ids: drawings.map((id) => toWire(ids.DrawingLink, id)), count: 6 },
      ],
    },
  ]);
});

test('reading one names it, through the gateway’s representations as well', async () => {
  const engineer = viewerOf('VIEWER', { subject: 'engineer-2' });
  const id = toWire(ids.DrawingLink, drawings[0] ?? '');
  await world.ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on DrawingLink { where: uri } } }`,
    { of: [{ __typename: 'DrawingLink', id }] },
    engineer,
  );
  expect(await rowsOf('engineer-2')).toMatchObject([
    { outcome: 'READ', object_type: 'DrawingLink', object_id: drawings[0] },
  ]);
});

test('reading other fields leaves nothing', async () => {
  const engineer = viewerOf('VIEWER', { subject: 'engineer-3' });
  await world.ask(`{ drawingLinks { edges { node { documentNumber } } } }`, {}, engineer);
  expect(await rowsOf('engineer-3')).toEqual([]);
});

test('what cannot be recorded is not answered', async () => {
  await world.database.sql(`revoke insert on plm.audit from triad_plm`);
  try {
    const { data, errors, status } = await world.ask(`{ drawingLinks { edges { node { uri } } } }`);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions['code']).toBe('BUSY');
    expect(status).toBe(503);
  } finally {
    await world.database.sql(
      `grant insert (id, site_id, further_sites, actor, actor_system, actor_sites, operation, object_type, object_id, before, after,
         correlation_id, idempotency_key, source, mapping_version, request, response, outcome, error_code, rule, owner, count)
       on plm.audit to triad_plm`,
    );
  }
});

const createPart = `mutation ($input: CreatePartInput!) { createPart(input: $input) { part { id } } }`;

test('a mutation leaves one row, however it ends and wherever it is refused', async () => {
  const plm = viewerOf('PLM', { subject: 'designer' });
  const input = { partNumber: 'AUD-2', idempotencyKey: 'k1' };
  const { data } = await world.ask(createPart, { input }, plm);
  await world.ask(createPart, { input }, plm);
  // The same number again, an impossible number (refused by a rule before any transaction), and another system.
  await world.ask(createPart, { input: { partNumber: 'AUD-2' } }, plm);
  await world.ask(createPart, { input: { partNumber: ' ' } }, plm);
  await world.ask(createPart, { input }, viewerOf('MES', { subject: 'designer' }));
  const created = (data as { createPart: { part: { id: string } } }).createPart.part.id;
  const rows = await rowsOf('designer');
  expect(rows).toMatchObject([
    {
      operation: 'createPart',
      outcome: 'DONE',
      object_type: 'Part',
      idempotency_key: 'k1',
      owner: 'PLM',
      request: input,
    },
    { outcome: 'REPLAYED', idempotency_key: 'k1' },
    { outcome: 'REFUSED', error_code: 'ALREADY_EXISTS', request: { partNumber: 'AUD-2' } },
    { outcome: 'REFUSED', error_code: 'PART_NUMBER_FORMAT', request: { partNumber: ' ' } },
    { outcome: 'DENIED', actor_system: 'MES', error_code: 'ITEM_AUTHORITY', rule: 'rule 8', owner: 'PLM' },
  ]);
  expect(toWire(ids.Part, String(rows[0]?.['object_id']))).toBe(created);
});

test('several mutations of one request leave a row each', async () => {
  const plm = viewerOf('PLM', { subject: 'designer-2' });
  await world.ask(
    `mutation { one: createPart(input: { partNumber: "AUD-3" }) { part { id } }
      two: createPart(input: { partNumber: "AUD-4" }) { part { id } } three: createPart(input: { partNumber: " " }) { part { id } } }`,
    {},
    plm,
  );
  expect((await rowsOf('designer-2')).map(({ outcome }) => outcome)).toEqual(['DONE', 'DONE', 'REFUSED']);
});

test('PLM, whose records belong to no site, shows its trail to an auditor of some sites as well', async () => {
  const auditor = viewerOf('VIEWER', { subject: 'auditor', scopes: ['audit:read'], sites: ['LAX'] });
  const { data, errors } = await world.ask(
    `{ plmAuditTrail(filters: { actor: { eq: "designer" } }) { edges { node { operation outcome } } } }`,
    {},
    auditor,
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    plmAuditTrail: { edges: [{ node: { outcome: 'DONE' } }, { node: { outcome: 'REPLAYED' } }] },
  });
});
