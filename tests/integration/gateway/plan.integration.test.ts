import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { z } from 'zod';
import { gatewayConfig } from '../../../gateway/config.ts';
import type { Engine, PlannedFetch } from '../../../gateway/engine.ts';
import { examples } from '../../../gateway/explorer/examples.ts';
import { anonymousViewer } from '../../../gateway/identity/authenticate.ts';
import { stockEngine } from '../../../gateway/stock-engine.ts';
import type { FetchContext } from '../../../gateway/subgraphs/data-source.ts';

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

describe('events of one plan', () => {
  type Event = { runCompleted: { sequence: number; run: { id: string; part: { __typename: string; id: string } } } };
  const event = (sequence: number): { data: Event } => ({
    data: {
      runCompleted: { sequence, run: { id: 'run_1', part: { __typename: 'Part', id: `prt_${String(sequence)}` } } },
    },
  });
  const heard: { subject: string; parts: unknown }[] = [];
  let following: Engine;

  beforeAll(async () => {
    following = await stockEngine(gatewayConfig({ PORT: '0' }).supergraphSdl, () => ({
      process: async ({ request, context }) => {
        const parts = z.array(z.object({ id: z.string() })).parse(request.variables?.['representations']);
        heard.push({ subject: (context as FetchContext).viewer.subject, parts });
        // The first one that is asked is the last one that answers.
        await new Promise((resolve) => setTimeout(resolve, heard.length === 1 ? 20 : 1));
        if (parts[0]?.id === 'prt_3') throw new Error('nobody is there');
        return { data: { _entities: parts.map(({ id }) => ({ description: `part of ${id}` })) } };
      },
    }));
  });
  afterAll(() => following.stop());

  test('each has its own result and its own viewer, alone and at once, and after one that failed', async () => {
    const source = 'subscription { runCompleted { sequence run { id part { description } } } }';
    const operation = {
      document: parse(source),
      source,
      operationName: undefined,
      variables: {},
      correlationId: 'plan',
    };
    const { resolve } = await following.subscribe(operation, anonymousViewer);
    const by = (subject: string) => ({ ...anonymousViewer, subject });
    const said = async (sequence: number, subject: string) => {
      const { data, errors = [] } = await resolve(event(sequence), by(subject));
      return { completed: data?.['runCompleted'], failed: errors.length > 0 };
    };
    const expected = (sequence: number) => ({
      completed: { sequence, run: { id: 'run_1', part: { description: `part of prt_${String(sequence)}` } } },
      failed: false,
    });
    expect(await Promise.all([said(1, 'ada'), said(2, 'bob')])).toEqual([expected(1), expected(2)]);
    expect(await said(3, 'cyd')).toEqual({
      completed: { sequence: 3, run: { id: 'run_1', part: { description: null } } },
      failed: true,
    });
    await new Promise(setImmediate);
    expect(await said(4, 'dee')).toEqual(expected(4));
    await new Promise(setImmediate);
    expect(await Promise.all([said(5, 'eve'), said(6, 'fay'), said(7, 'gus')])).toEqual([5, 6, 7].map(expected));
    expect(heard.map(({ subject }) => subject)).toEqual(['ada', 'bob', 'cyd', 'dee', 'eve', 'fay', 'gus']);
  });
});
