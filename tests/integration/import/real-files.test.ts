import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { root } from '../../../kernel/root.ts';
import { plm } from '../../../subgraphs/plm/subgraph.ts';
import { ServerError } from '../../../tools/import/client.ts';
import type { Ask } from '../../../tools/import/client.ts';
import { planOf } from '../../../tools/import/read.ts';
import { reportOf } from '../../../tools/import/report.ts';
import { send } from '../../../tools/import/send.ts';
import type { Sent, SendOptions } from '../../../tools/import/send.ts';
import { cloneDatabase } from '../../support/database.ts';
import type { TestDatabase } from '../../support/database.ts';
import { startTestSubgraph } from '../../support/subgraph.ts';
import type { TestSubgraph } from '../../support/subgraph.ts';
import { viewerOf } from '../../support/viewers.ts';

const shared = join(root, '../shared/data');
const ifPresent = existsSync(shared) ? describe : describe.skip;
const reading = { revision: 'A', unit: undefined, top: undefined, acceptDuplicates: false };

let database: TestDatabase;
let subgraph: TestSubgraph;

beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = await startTestSubgraph(plm, database);
});

afterAll(async () => {
  await subgraph.stop();
  await database.drop();
});

const ask: Ask = async (query, variables) => {
  const answer = await subgraph.ask(query, { ...variables }, viewerOf('PLM'));
  const [first] = answer.errors ?? [];
  if (first === undefined) return answer.data;
  throw new ServerError(first.message, String(first.extensions['code']), first.extensions['retryable'] === true);
};

const planFrom = (text: string | Buffer): ReturnType<typeof planOf> =>
  planOf(Buffer.from(text), Buffer.isBuffer(text) ? undefined : 'indented', reading);

const sent = (plan: ReturnType<typeof planOf>, more: Partial<SendOptions> = {}): Promise<Sent> =>
  send(ask, plan, { source: 'a test', release: false, check: false, nonce: '', ...more }, () => undefined);

const page = z.object({
  explode: z.object({
    components: z.object({
      edges: z.array(
        z.object({
          node: z.object({
            item: z.object({ partNumber: z.string() }),
            part: z.object({ description: z.string() }).nullable(),
            quantity: z.number(),
            unitOfMeasure: z.object({ code: z.string() }),
          }),
        }),
      ),
    }),
  }),
});

/** What one of a part takes, as PLM explodes it: number or description -> quantity and unit. */
const need = async (partNumber: string): Promise<Map<string, string>> => {
  const answer = await ask(
    `query Need($partNumber: String!) { explode(partNumber: $partNumber, revision: "A") { components(first: 500) { edges { node {
      item { partNumber } part { description } quantity unitOfMeasure { code } } } } } }`,
    { partNumber },
  );
  const nodes = page.parse(answer).explode.components.edges.map(({ node }) => node);
  return new Map(
    nodes.map(({ item, part, quantity, unitOfMeasure }) => [
      item.partNumber === '002.01-PCBA' ? (part?.description ?? '') : item.partNumber,
      `${String(quantity)} ${unitOfMeasure.code}`,
    ]),
  );
};

ifPresent('the files of ../shared/data, read back by explode', () => {
  test('RespiraWorks: the numbers its authors count, and released', async () => {
    const plan = planFrom(readFileSync(join(shared, 'respiraworks-ventilator/indented_bom.csv')));
    const result = await sent(plan, { release: true });
    expect(result.findings.filter(({ outcome }) => outcome === 'REFUSED')).toEqual([]);
    expect(result.batch).toMatchObject({ status: 'COMMITTED', createdCount: plan.parts.length + plan.lines.length });
    const found = await need('Ventilator v0.4');
    expect(
      ['93475A230', '92095A193', '93625A150', '96439A650', '5894K38', 'SXH-001T-P0.6'].map((number) =>
        found.get(number),
      ),
    ).toEqual(['59 EA', '31 EA', '30 EA', '35 EA', '0.3 MTR', '20 EA']);
    const states = await database.sql<{ lifecycle_state: string }>('select distinct lifecycle_state from plm.part');
    expect(states).toEqual([{ lifecycle_state: 'RELEASED' }]);
    expect((await sent(plan, { release: true })).before).toBe(true);
  });

  test('InvenTree: what it counts for its master assembly', async () => {
    const result = await sent(planFrom(readFileSync(join(shared, 'inventree-demo/inventree_data.domain.json'))), {
      release: true,
    });
    expect(result.findings.filter(({ outcome }) => outcome === 'REFUSED')).toEqual([]);
    expect(result.batch).toMatchObject({ status: 'COMMITTED', createdCount: 414 + 255 + 17 });
    const found = await need('MAST');
    expect(found.size).toBe(78);
    expect(['R_10R_0402_1%', 'C_1uF_0805', 'C_100nF_0603', 'M3x8 Torx'].map((number) => found.get(number))).toEqual([
      '64 EA',
      '91 EA',
      '78 EA',
      '22 EA',
    ]);
    expect(
      [...found].filter(([name]) => name.startsWith('Widget Board (assembled)')).map(([, quantity]) => quantity),
    ).toEqual(['4 EA']);
  });
});

describe('an import', () => {
  test('part numbers come through as text', async () => {
    const plan = planFrom('level,pn,qty\n0,TEXT-TOP,1\n1,00123,1\n1,1E10,2.5\n1,MAR-01,1\n1,123,1\n');
    expect((await sent(plan)).batch.status).toBe('COMMITTED');
    const found = await need('TEXT-TOP');
    expect([...found].sort()).toEqual([
      ['00123', '1 EA'],
      ['123', '1 EA'],
      ['1E10', '2.5 EA'],
      ['MAR-01', '1 EA'],
    ]);
  });

  test('what PLM refuses leaves nothing behind and is reported with its row', async () => {
    expect((await sent(planFrom('level,pn,qty\n0,HALF,1\n1,HALF-A,2\n'), { release: true })).batch.status).toBe(
      'COMMITTED',
    );
    const other = planFrom('level,pn,qty\n0,HALF-NEW,1\n1,HALF,1\n2,HALF-A,3\n');
    const result = await sent(other);
    const report = reportOf('half.csv', other, result);
    expect(result.batch.status).toBe('REFUSED');
    expect(report.counts.refused).toBeGreaterThan(0);
    expect(
      report.findings
        .filter(({ outcome }) => outcome === 'REFUSED')
        .flatMap(({ places }) => places)
        .join(),
    ).toContain('line');
    expect(await database.sql(`select 1 from plm.part where part_number = 'HALF-NEW'`)).toEqual([]);
  });

  test('cut off after any answer, a rerun finishes it once', async () => {
    for (let cut = 1; cut <= 6; cut += 1) {
      const name = `CUT-${String(cut)}`;
      const plan = planFrom(`level,pn,qty\n0,${name},1\n1,${name}-A,2\n`);
      let calls = 0;
      const cutOff: Ask = async (query, variables) => {
        const answer = await ask(query, variables);
        calls += 1;
        if (calls === cut) throw new ServerError('cut', 'UNREACHABLE', false);
        return answer;
      };
      const options = { source: 'a test', release: true, check: false, nonce: '' };
      await send(cutOff, plan, options, () => undefined).catch((error: unknown) => {
        expect(error).toBeInstanceOf(ServerError);
      });
      expect((await sent(plan, { release: true })).batch.status).toBe('COMMITTED');
      const parts = await database.sql('select 1 from plm.part where part_number like $1', [`${name}%`]);
      const lines = await database.sql(
        'select 1 from plm.ebom_line where import_id in (select import_id from plm.part where part_number = $1)',
        [name],
      );
      expect([parts.length, lines.length]).toEqual([2, 1]);
    }
  });

  test('a check keeps nothing', async () => {
    const plan = planFrom('level,pn,qty\n0,CHECK,1\n1,CHECK-A,2\n');
    const result = await sent(plan, { check: true, nonce: 'one' });
    expect(result.batch).toMatchObject({ status: 'OPEN', createdCount: 3, refusedCount: 0 });
    expect(await database.sql(`select 1 from plm.part where part_number = 'CHECK'`)).toEqual([]);
  });
});
