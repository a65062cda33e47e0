import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { noRights } from '../../../gateway/rights.ts';
import { coordinatesOf, directiveOf } from '../../../kernel/directives.ts';
import { accessDeclared } from '../../../kernel/ownership.ts';
import { sdlOf } from '../../../kernel/sdl.ts';
import { erp } from '../../../subgraphs/erp/subgraph.ts';
import { mes } from '../../../subgraphs/mes/subgraph.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { startNetwork, type Network } from '../../support/network.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { viewerOf } from '../../support/viewers.ts';

let database: TestDatabase;
let books: TestSubgraph;
let floor: TestSubgraph;
let unwalled: Network;

beforeAll(async () => {
  database = await cloneDatabase();
  books = await startTestSubgraph(erp, database);
  floor = await startTestSubgraph(mes, database);
  unwalled = await startNetwork(database, { rights: noRights });
});

afterAll(async () => {
  await unwalled.stop();
  await books.stop();
  await floor.stop();
  await database.drop();
});

/** Every protected field of an entity of ERP, asked as the gateway asks for it. */
const protectedFields = (): [string, string][] => {
  const document = sdlOf('erp');
  const entities = new Set(
    coordinatesOf(document).flatMap(({ coordinate, directives }) =>
      directiveOf(directives, 'key') === undefined ? [] : [coordinate],
    ),
  );
  return [...accessDeclared(document).scopes.keys()].flatMap((coordinate): [string, string][] => {
    const [, name = '', field = ''] = /^(\w+)\.(\w+)$/.exec(coordinate) ?? [];
    if (!entities.has(name)) return [];
    const query = `{ _entities(representations: [{ __typename: "${name}", id: "x" }]) { ... on ${name} { ${field} { __typename } } } }`;
    return [[coordinate, query]];
  });
};

describe('directly at the subgraph', () => {
  test.each(protectedFields())('%s is closed without its scope, and nothing is fetched', async (_, query) => {
    for (const scopes of [[], ['erp'], ['erp:readwrite'], ['erp:write'], ['mes:read'], ['audit:read']]) {
      const { data, errors, statements, status } = await books.ask(query, {}, viewerOf('ERP', { scopes }));
      expect({ data, status, statements, code: errors?.[0]?.extensions['code'] }).toEqual({
        data: undefined,
        status: 403,
        statements: 0,
        code: 'FORBIDDEN',
      });
    }
    for (const scopes of [['erp:read'], ['erp:read:finance'], ['read'], ['*']]) {
      const { errors } = await books.ask(query, {}, viewerOf('VIEWER', { scopes }));
      expect(errors?.[0]?.extensions['code']).not.toBe('FORBIDDEN');
    }
  });

  test.each([
    ['a whole type', '{ vendorBills { pageInfo { totalCount } } }'],
    ['under an alias, in a fragment', '{ ...f } fragment f on Query { bills: vendorBills { edges { cursor } } }'],
    ['a filter', '{ purchaseOrderLines(filters: { unitPrice: { gt: "1" } }) { edges { cursor } } }'],
    [
      'a nested filter',
      '{ matchResults(filters: { purchaseOrderLine: { unitPrice: { gt: "1" } } }) { edges { cursor } } }',
    ],
    ['an order', '{ financialInventories(sort: [VALUE_ASC]) { edges { cursor } } }'],
  ])('%s', async (_, query) => {
    const closed = await books.ask(query, {}, viewerOf('MES', { scopes: ['mes:read'] }));
    expect(closed).toMatchObject({ statements: 0, errors: [{ extensions: { code: 'FORBIDDEN', status: 403 } }] });
    expect(await books.ask(query, {}, viewerOf('MES', { scopes: ['erp:read:finance'] }))).not.toHaveProperty('errors');
  });

  test('a filter or an order in variables', async () => {
    const query = `query ($filters: PurchaseOrderLinesInputFilters, $sort: [FinancialInventorySortEnum!]) {
      purchaseOrderLines(filters: $filters) { edges { cursor } }
      financialInventories(sort: $sort) { edges { cursor } }
    }`;
    const ask = (variables: Record<string, unknown>) => books.ask(query, variables, viewerOf('ERP', { scopes: [] }));
    expect(await ask({ sort: ['ID_ASC'], filters: { poNumber: { eq: 'PO-1' } } })).not.toHaveProperty('errors');
    for (const variables of [{ sort: 'VALUE_ASC' }, { filters: { unitPrice: { eq: '1' } } }]) {
      expect(await ask(variables)).toMatchObject({ statements: 0, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    }
  });

  test('who worked is read with the floor’s scope', async () => {
    const query = '{ laborEntries(filters: { person: { eq: "x" } }) { edges { node { person } } } }';
    const closed = await floor.ask(query, {}, viewerOf('MES', { scopes: ['erp:read'] }));
    expect(closed.errors?.[0]?.message).toContain('"mes:read" or "mes:read:people"');
    expect(await floor.ask(query, {}, viewerOf('MES', { scopes: ['mes:read:people'] }))).not.toHaveProperty('errors');
  });

  test('an attempt to read is in the audit', async () => {
    await books.ask('{ vendorBills { pageInfo { count } } }', {}, viewerOf('MES', { subject: 'curious', scopes: [] }));
    const rows = await database.sql(`select operation, outcome, error_code from erp.audit where actor = 'curious'`);
    expect(rows).toEqual([{ operation: 'vendorBills', outcome: 'DENIED', error_code: 'FORBIDDEN' }]);
  });
});

describe('with the gateway’s wall away', () => {
  test('the subgraph refuses, and what others answer is there', async () => {
    const token = await unwalled.token({ system: 'VIEWER', scopes: ['mes:read'] });
    const { data, errors } = await unwalled.ask(
      '{ vendorBills { pageInfo { count } } sites { pageInfo { count } } }',
      {},
      token,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', status: 403 });
    expect(JSON.stringify(data ?? {})).not.toContain('vendorBills":{');
  });

  test('anonymous readers of the demo read all but the audit', async () => {
    const { errors } = await unwalled.ask(
      '{ vendorBills { pageInfo { count } } laborEntries { edges { node { person } } } }',
    );
    expect(errors).toBeUndefined();
    const trail = await unwalled.ask('{ erpAuditTrail { pageInfo { count } } }');
    expect(trail.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('what clients can ask about it', () => {
  const ask = async (query: string) => (await unwalled.ask(query)).data;

  test('whose a type or a field is', async () => {
    const query = `{
      part: systemOfRecord(type: "Part") cost: systemOfRecord(type: "Part", field: "standardCost")
      runs: systemOfRecord(type: "Part", field: "runs") key: systemOfRecord(type: "PurchaseOrderLine", field: "id")
      release: systemOfRecord(type: "Mutation", field: "releasePart") list: systemOfRecord(type: "Query", field: "runs")
      filter: systemOfRecord(type: "PartsInputFilters") state: systemOfRecord(type: "RunStatus") money: systemOfRecord(type: "Money")
    }`;
    expect(await ask(query)).toEqual({
      part: 'PLM',
      cost: 'ERP',
      runs: 'MES',
      key: 'ERP',
      release: 'PLM',
      list: 'MES',
      filter: 'PLM',
      state: 'MES',
      money: null,
    });
  });

  test('who reads and who writes it', async () => {
    const query = `{
      price: ownership(filters: { type: "PurchaseOrderLine", field: "unitPrice" }) { owner readScopes writableBy }
      bill: ownership(filters: { type: "VendorBill", field: "number" }) { owner readScopes writableBy }
      release: ownership(filters: { type: "Mutation", field: "releasePart" }) { owner readScopes writableBy }
    }`;
    const finance = [['erp:read', 'erp:read:finance']];
    expect(await ask(query)).toEqual({
      price: [{ owner: 'ERP', readScopes: finance, writableBy: ['ERP'] }],
      bill: [{ owner: 'ERP', readScopes: finance, writableBy: ['ERP'] }],
      release: [{ owner: 'PLM', readScopes: [], writableBy: ['PLM'] }],
    });
  });

  test('everything has an owner but the shared values', async () => {
    const data = await ask('{ ownership { type field owner } }');
    const rows = (data?.['ownership'] ?? []) as { type: string; field: string | null; owner: string | null }[];
    const nobodys = new Set(rows.filter(({ owner }) => owner === null).map(({ type }) => type));
    expect(rows.length).toBeGreaterThan(2000);
    expect([...nobodys].filter((type) => !/Filter$|^Audit|^Attribute/.test(type)).sort()).toEqual([
      'Currency',
      'CurrencyCode',
      'Cursor',
      'Date',
      'DateTime',
      'Decimal',
      'Duration',
      'ExternalId',
      'Money',
      'Mutation',
      'PageInfo',
      'Query',
      'Subscription',
      'SystemOfRecord',
      'UnitOfMeasure',
    ]);
  });

  test('what is not there is said plainly', async () => {
    const { errors } = await unwalled.ask('{ systemOfRecord(type: "Part", field: "colour") }');
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('Part has no field'),
      extensions: { code: 'NOT_FOUND' },
    });
  });
});
