import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { integration as subgraph } from '../../../subgraphs/integration/subgraph.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { viewerOf } from '../../support/viewers.ts';
import { fillRegister, type Sites } from './register.ts';

let database: TestDatabase;
let integration: TestSubgraph;
let sites: Sites;

beforeAll(async () => {
  database = await cloneDatabase();
  sites = await fillRegister(database, 6);
  integration = await startTestSubgraph(subgraph, database);
});
afterAll(async () => {
  await integration.stop();
  await database.drop();
});

const everything = `{
  integrations { edges { node {
    id _etag code environment phase state slaMaxErrorRate uatDeadline externalIds { value }
    connector { connector certification integrations { code } }
    engagement { partyModel parties { role name } integrations { code } }
    acceptanceCriteria { position state }
    fingerprints { verified units differences { field expected found } integration { code } }
    flows { code eventTypes integration { code } healthChecks { kind state observedValue flow { code } } }
    healthChecks { name } incidents { state flow { code } integration { code } }
  } } pageInfo { totalCount } }
  webhookEvents { edges { node { eventId subscription { resource receiver { name subscriptions { action } } } } } }
  partNumberMappings { edges { node { externalPartNumber item { partNumber } state } } }
  unitMappings { edges { node { unitOfMeasure { code symbol } factor } } }
  siteMappings { edges { node { externalSite site { id code } } } }
  dimensionMappings { edges { node { dimension value } } }
}`;

const stuck = `query ($first: Int, $filters: DeadLettersInputFilters) {
  deadLetters(first: $first, filters: $filters, sort: [DIED_ASC]) { edges { node {
    code replays { requestedBy reason } flow { code }
    delivery { key identifiers { key value } site { code } blockedBy { id } attempts { number outcome errorCode } deadLetter { id } }
  } } }
}`;

test('every record and every relation of the register resolves', async () => {
  const { data, errors } = await integration.ask(everything);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    integrations: {
      edges: [
        {
          node: {
            code: 'ns-prod',
            slaMaxErrorRate: '0.001',
            uatDeadline: '2026-06-30T00:00:00.000Z',
            connector: { certification: 'CERTIFIED', integrations: [{ code: 'ns-prod' }] },
            engagement: { partyModel: 'TWO_PARTY', parties: [{ role: 'VENDOR' }, { role: 'CUSTOMER' }] },
            fingerprints: [{ verified: false, units: ['EA'], differences: [{ field: 'version', found: '2026.1' }] }],
            flows: [
              {
                eventTypes: ['mes.receipt.posted'],
                healthChecks: [{ kind: 'LAG', observedValue: '0.4', flow: { code: 'receipt-to-item-receipt' } }],
              },
            ],
            incidents: [{ state: 'RECOVERED', flow: null }],
          },
        },
      ],
      pageInfo: { totalCount: 1 },
    },
    partNumberMappings: { edges: [{ node: { externalPartNumber: '00123', item: { partNumber: 'BRKT-001' } } }] },
    unitMappings: { edges: [{ node: { unitOfMeasure: { code: 'EA' }, factor: '1' } }] },
    siteMappings: { edges: [{ node: { site: { id: toWire(ids.Site, sites.lax), code: 'LAX' } } }] },
  });
});

test('what is stuck is told with its attempts and identifiers, in as many statements for six as for one', async () => {
  const one = await integration.ask(stuck, { first: 1 });
  const six = await integration.ask(stuck, { first: 6 });
  expect(six.errors).toBeUndefined();
  expect((six.data as { deadLetters: { edges: unknown[] } }).deadLetters.edges).toHaveLength(6);
  expect(six.statements).toBe(one.statements);
  expect(one.data).toMatchObject({
    deadLetters: {
      edges: [
        {
          node: {
            code: 'OVER_RECEIPT',
            replays: [{ requestedBy: 'ann' }],
            delivery: { identifiers: [{ value: 'PO-1001' }], attempts: [{ number: 1, outcome: 'REFUSED' }] },
          },
        },
      ],
    },
  });
});

test('filters reach relations; an id of another kind is refused', async () => {
  const filters = {
    state: { eq: 'OPEN' },
    flow: { integration: { code: { eq: 'ns-prod' } } },
    delivery: { key: { in: ['po-0', 'po-3'] } },
  };
  const { data } = await integration.ask(stuck, { filters });
  expect((data as { deadLetters: { edges: unknown[] } }).deadLetters.edges).toHaveLength(2);
  const wrong = await integration.ask(stuck, { filters: { flowId: { eq: toWire(ids.Delivery, newId()) } } });
  expect(wrong.errors?.[0]?.extensions['code']).toBe('FILTER_INVALID');
});

test('an unknown id is NOT_FOUND', async () => {
  const { data, errors } = await integration.ask('query ($id: ID!) { delivery(id: $id) { id } }', {
    id: toWire(ids.Delivery, newId()),
  });
  expect({ data, code: errors?.[0]?.extensions['code'] }).toEqual({ data: { delivery: null }, code: 'NOT_FOUND' });
});

describe('sites', () => {
  test('what belongs to another site is not there; what belongs to none is', async () => {
    const flow = await database.sql<{ id: string }>('select id from integration.flow_definition');
    await database.sql(
      `insert into integration.delivery (id, flow_definition_id, source, event_id, event_type, event_time, key, correlation_id)
       values ($1, $2, 'PLM', 'release-1', 'plm.part.released', now(), 'part-1', 'c-2')`,
      [newId(), flow[0]?.id],
    );
    const query =
      '{ deliveries(sort: [ID_ASC]) { edges { node { site { code } } } pageInfo { totalCount } } siteMappings { pageInfo { count } } }';
    const at = async (codes: string[]) => (await integration.ask(query, {}, viewerOf('VIEWER', { sites: codes }))).data;
    expect(await at(['MUC'])).toMatchObject({
      deliveries: { pageInfo: { totalCount: 4 } },
      siteMappings: { pageInfo: { count: 0 } },
    });
    expect(await at(['LAX'])).toMatchObject({
      deliveries: { pageInfo: { totalCount: 4 } },
      siteMappings: { pageInfo: { count: 1 } },
    });
    expect(await at([])).toMatchObject({
      deliveries: { edges: [{ node: { site: null } }], pageInfo: { totalCount: 1 } },
    });
  });
});

test('the database refuses what the register must not hold', async () => {
  const refused = async (statement: string): Promise<string> =>
    database.sql(statement).then(
      () => 'accepted',
      (error: unknown) => (error as { code: string }).code,
    );
  expect(await refused(`update integration.integration set owner = null`)).toBe('23514');
  expect(await refused(`update integration.delivery_attempt set outcome = 'ACCEPTED'`)).toBe('42501');
  expect(await refused(`update integration.flow_definition set object = 'INVENTORY', min_phase = 1`)).toBe('23514');
  expect(await refused(`update integration.engagement set party_model = 'THREE_PARTY'`)).toBe('23514');
});
