import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { noRights } from '../../../gateway/rights.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { startNetwork, type Network } from '../../support/network.ts';
import { drawUp, requests, type Known, type Request } from './requests.ts';

let database: TestDatabase;
let network: Network;
/** The same systems behind a gateway that lets everything pass. */
let open: Network;
let known: Known;

beforeAll(async () => {
  database = await cloneDatabase();
  network = await startNetwork(database);
  open = await startNetwork(database, { rights: noRights });
  known = await drawUp(network);
}, 60_000);

afterAll(async () => {
  await network.stop();
  await open.stop();
  await database.drop();
});

const send = async (through: Network, { query, variables, grant }: Request) =>
  through.ask(query, variables, grant === undefined ? undefined : await through.token(grant));

type Answered = NonNullable<Awaited<ReturnType<Network['ask']>>['errors']>[number];
const plain = ({ message, path, extensions }: Answered) => ({
  message,
  path,
  extensions: { ...extensions, correlationId: undefined },
});

const names = requests({ released: '', draft: '', component: '', line: '', etag: '', procedure: '' }).map(
  ({ what }) => what,
);
const asked = (what: string): Request => {
  const request = requests(known).find((candidate) => candidate.what === what);
  if (request === undefined) throw new Error(what);
  return request;
};

test.each(names)('%s: refused, with owner, rule and what to do instead', async (what) => {
  const request = asked(what);
  const rows = async () =>
    database.sql(
      'select (select count(*) from plm.part) as parts, (select count(*) from plm.item) as items, (select sum(version) from plm.ebom_line) as lines',
    );
  const before = await rows();
  network.statements();
  const { status, data, errors = [] } = await send(network, request);
  expect(errors).toHaveLength(1);
  const [error] = errors;
  const { code, rule, owner, says, bySubgraph } = request;
  expect(error?.extensions).toMatchObject({
    code,
    ...(rule === undefined ? {} : { rule }),
    ...(owner === undefined ? {} : { owner }),
  });
  expect(error?.message).toContain(says);
  expect(error?.extensions['correlationId']).toEqual(expect.any(String));
  if (bySubgraph === undefined) {
    // Refused by the gateway: whole, and PLM never heard of it.
    expect({ status, data, plm: network.statements().plm }).toEqual({ status: 403, data: undefined, plm: 0 });
  } else {
    expect(status).toBe(200);
  }
  expect(await rows()).toEqual(before);
});

test.each(names)('%s: the same words where the gateway lets it pass', async (what) => {
  const [with_, without] = [await send(network, asked(what)), await send(open, asked(what))];
  expect(without.status).toBe(200);
  expect(without.errors?.map(plain)).toEqual(with_.errors?.map(plain));
});

test('a family of scopes opens its mutations, and no other', async () => {
  const token = await network.token({ system: 'PLM', scopes: ['Item', 'plm:read'] });
  const create = 'mutation { createItem(input: { partNumber: "WIRE-22" }) { item { partNumber } } }';
  expect(await network.ask(create, {}, token)).toMatchObject({
    data: { createItem: { item: { partNumber: 'WIRE-22' } } },
  });
  const { errors } = await network.ask(
    'mutation { createPart(input: { partNumber: "X" }) { part { id } } }',
    {},
    token,
  );
  expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});

test('where values are from: each fetch of the plan tells it, for those with the scope', async () => {
  const token = await network.token({ system: 'VIEWER', scopes: ['read', 'provenance:read'] });
  const ask = async (header: string | undefined) => {
    const response = await fetch(network.endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        ...(header === undefined ? {} : { 'x-triad-provenance': header }),
      },
      body: JSON.stringify({
        query:
          'query ($id: ID!) { part(id: $id) { partNumber onHandShopFloor { quantityOnHand } partsInventory { id } } }',
        variables: { id: known.released },
      }),
    });
    return (await response.json()) as {
      extensions?: { provenance: { subgraph: string; at: string; origins: object[] }[] };
    };
  };
  expect(await ask(undefined)).not.toHaveProperty('extensions');
  const { extensions } = await ask('1');
  const told = new Map(extensions?.provenance.map((fetched) => [fetched.subgraph, fetched]));
  expect([...told.keys()].sort()).toEqual(['mes', 'plm']);
  expect(told.get('plm')).toMatchObject({ at: '' });
  expect(told.get('plm')?.origins).toContainEqual(
    expect.objectContaining({ path: ['part', 'partNumber'], owner: 'PLM', servedBy: 'PLM', version: 3 }),
  );
  expect(told.get('mes')).toMatchObject({ at: 'part' });
  expect(told.get('mes')?.origins).toContainEqual(
    expect.objectContaining({ path: ['_entities', 0, 'partsInventory'], owner: 'MES', servedBy: 'MES' }),
  );
});
