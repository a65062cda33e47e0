import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { gatewayConfig } from '../../../gateway/config.ts';
import type { Engine, PlannedFetch } from '../../../gateway/engine.ts';
import { examples } from '../../../gateway/explorer/examples.ts';
import { anonymousViewer } from '../../../gateway/identity/authenticate.ts';
import { stockEngine } from '../../../gateway/stock-engine.ts';

let engine: Engine;
let sent = 0;

beforeAll(async () => {
  engine = await stockEngine(gatewayConfig({ PORT: '0' }).supergraphSdl, () => ({
    process: () => {
      sent += 1;
      return Promise.resolve({ data: {} });
    },
  }));
});
afterAll(() => engine.stop());

const plan = (source: string): Promise<PlannedFetch[]> =>
  engine.plan(
    { document: parse(source), source, operationName: undefined, variables: {}, correlationId: 'plan' },
    anonymousViewer,
  );

test('the consumption query is one fetch, to MES', async () => {
  const [consumption] = examples();
  const fetches = await plan(consumption?.query ?? '');
  expect(fetches.map(({ subgraph, path }) => ({ subgraph, path }))).toEqual([{ subgraph: 'mes', path: '' }]);
  expect(sent).toBe(0);
});

describe('ownership shows in the plans', () => {
  test('a run, its part and what ERP knows of its components take the three systems', async () => {
    const across = examples().find(({ title }) => title.startsWith('A run across'));
    const subgraphs = new Set((await plan(across?.query ?? '')).map(({ subgraph }) => subgraph));
    expect([...subgraphs].sort()).toEqual(['erp', 'mes', 'plm']);
  });
});
