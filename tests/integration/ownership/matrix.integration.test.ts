import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { noRights } from '../../../gateway/rights.ts';
import type { System, Viewer } from '../../../kernel/viewer.ts';
import { erp } from '../../../subgraphs/erp/subgraph.ts';
import { integration } from '../../../subgraphs/integration/subgraph.ts';
import { mes } from '../../../subgraphs/mes/subgraph.ts';
import { plm } from '../../../subgraphs/plm/subgraph.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { startNetwork, type Network, type System as Subgraph } from '../../support/network.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { viewerOf } from '../../support/viewers.ts';
import { calls, declaredMutations, type Call } from './calls.ts';

type Errors = { extensions: Record<string, unknown> }[] | undefined;
type Send = (call: Call, principal: Principal) => Promise<Errors>;

/** A kind of principal: its system and scopes; without a system nobody in particular. */
type Principal = { kind: string; system: System | undefined; scopes: readonly string[] };

const kinds: readonly System[] = ['PLM', 'MES', 'ERP', 'INTEGRATION', 'VIEWER'];
const everybody: readonly Principal[] = [
  ...kinds.map((system) => ({ kind: system, system, scopes: ['*'] })),
  { kind: 'anonymous', system: undefined, scopes: ['read'] },
];

const authority = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'OWNERSHIP_VIOLATION',
  'REVISION_AUTHORITY',
  'ITEM_AUTHORITY',
  'ERP_POSTING_AUTHORITY',
  'INVENTORY_MIRROR_FORBIDDEN',
  'SCHEDULING_AUTHORITY',
]);

const refusedBy = (errors: Errors): string | undefined =>
  errors?.map(({ extensions }) => String(extensions['code'])).find((code) => authority.has(code));

// Each walk asks about a thousand times or more: on a busy machine that takes its time.
const patience = 300_000;

let database: TestDatabase;
let network: Network;
let unwalled: Network;
const subgraphs = new Map<Subgraph, TestSubgraph>();
const all = calls();

beforeAll(async () => {
  database = await cloneDatabase();
  network = await startNetwork(database);
  unwalled = await startNetwork(database, { rights: noRights });
  subgraphs.set('plm', await startTestSubgraph(plm, database));
  subgraphs.set('mes', await startTestSubgraph(mes, database));
  subgraphs.set('erp', await startTestSubgraph(erp, database));
  subgraphs.set('integration', await startTestSubgraph(integration, database));
}, patience);

afterAll(async () => {
  for (const subgraph of subgraphs.values()) await subgraph.stop();
  await unwalled.stop();
  await network.stop();
  await database.drop();
});

const through =
  (which: () => Network): Send =>
  async ({ query }, { system, scopes }) => {
    const token = system === undefined ? undefined : await which().token({ system, scopes });
    return (await which().ask(query, {}, token)).errors;
  };

const directly: Send = async ({ query, subgraph }, { system, scopes }) => {
  const viewer: Viewer =
    system === undefined ? viewerOf('VIEWER', { subject: 'anonymous', scopes }) : viewerOf(system, { scopes });
  return (await subgraphs.get(subgraph)?.ask(query, {}, viewer))?.errors;
};

const routes: readonly [string, Send][] = [
  ['through the gateway', through(() => network)],
  ['through a gateway without its wall', through(() => unwalled)],
  ['directly at the subgraph', directly],
];

test('every mutation of the schema is in the matrix', () => {
  const declared = (['plm', 'mes', 'erp', 'integration'] as const).flatMap(declaredMutations);
  expect(all.map(({ name }) => name).sort()).toEqual(declared.sort());
  expect(all.length).toBeGreaterThan(10);
  expect(all.filter(({ callers }) => callers.length === 0)).toEqual([]);
});

test.each(routes)(
  '%s each mutation is open to those whom it names, and to nobody else',
  async (route, send) => {
    const surprises: string[] = [];
    let cells = 0;
    for (const call of all) {
      for (const principal of everybody) {
        const { system, kind } = principal;
        // Of a record with an origin the command decides; that those who record nothing are refused holds all the same.
        if (call.byRecord && system !== undefined && system !== 'VIEWER') continue;
        cells += 1;
        const may = system !== undefined && call.callers.includes(system);
        const code = refusedBy(await send(call, principal));
        if (may !== (code === undefined))
          surprises.push(`${call.name} by ${kind}: ${may ? `refused (${String(code)})` : 'not refused'}`);
      }
    }
    expect(surprises).toEqual([]);
    process.stdout.write(`${route}: ${String(all.length)} mutations, ${String(cells)} cells, 0 surprises\n`);
  },
  patience,
);

test.each(routes)(
  '%s a mutation needs its own scope, its family’s, or all',
  async (route, send) => {
    const surprises: string[] = [];
    let cells = 0;
    for (const call of all.filter(({ byRecord }) => !byRecord)) {
      const [system] = call.callers;
      const family = `${call.subgraph}:write`;
      const good = ['*', call.name, family];
      const bad = ['', 'read', call.name.slice(0, -1), `${call.name}s`, call.subgraph, `${family}r`, 'x:write'];
      for (const scope of [...good, ...bad]) {
        cells += 1;
        const code = refusedBy(await send(call, { kind: scope, system, scopes: scope === '' ? [] : [scope] }));
        if ((code === undefined) !== good.includes(scope))
          surprises.push(`${call.name} with "${scope}": ${String(code)}`);
      }
    }
    expect(surprises).toEqual([]);
    process.stdout.write(`${route}: ${String(cells)} scopes tried, 0 surprises\n`);
  },
  patience,
);
