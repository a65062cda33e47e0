import { describe, expect, test } from '@jest/globals';
import { chunksOf } from './chunks.ts';
import { ServerError } from './client.ts';
import type { Ask } from './client.ts';
import type { Plan } from './plan.ts';
import { reportOf, reportText } from './report.ts';
import { send } from './send.ts';

const part = (index: number): Plan['parts'][number] => ({
  rowId: `part ${String(index)}`,
  partNumber: `P-${String(index)}`,
  revision: 'A',
  description: '',
  baseUom: 'EA',
  sourcingStrategy: 'BUY',
  trackingType: 'UNTRACKED',
  aliases: [],
  attributes: [],
});

const planWith = (parts: number): Plan => ({
  parts: Array.from({ length: parts }, (_, index) => part(index)),
  lines: [],
  substitutes: [],
  tops: [],
  findings: [],
  later: {},
});

const options = { source: 'file.csv', release: false, check: false, nonce: '' };
const quiet = (): void => undefined;

type Input = { input: Record<string, unknown> & { idempotencyKey: string; parts?: readonly { rowId: string }[] } };

/** A PLM that remembers, to which each mutation arrives at least once and whose answers can be lost. */
class FakePlm {
  readonly batches: { id: string; status: string; rows: Set<string>; key: string }[] = [];
  readonly answered = new Map<string, string>();
  loseAnswer = -1;
  refuseRows = false;
  #calls = 0;

  readonly ask: Ask = (query, variables) => {
    const name = /^(?:mutation|query) (\w+)/u.exec(query)?.[1] ?? '';
    const answer = this.#do(name, variables);
    this.#calls += 1;
    if (this.#calls === this.loseAnswer) return Promise.reject(new ServerError('cut', 'UNREACHABLE', true));
    return Promise.resolve(answer);
  };

  #view(id: string): Record<string, unknown> {
    const batch = this.batches.find((each) => each.id === id);
    const created = batch?.status === 'COMMITTED' ? batch.rows.size : 0;
    return {
      id,
      status: batch?.status,
      release: false,
      rowCount: batch?.rows.size ?? 0,
      createdCount: created,
      skippedCount: 0,
      refusedCount: batch?.status === 'REFUSED' ? 1 : 0,
      committedAt: null,
    };
  }

  #do(name: string, variables: Readonly<Record<string, unknown>>): unknown {
    if (name === 'ImportBatchStatus') return { importBatch: this.#view(String(variables['id'])) };
    if (name === 'ImportOutcomes') return this.#outcomes(String(variables['id']), variables);
    const { input } = variables as Input;
    const known = this.answered.get(`${name} ${input.idempotencyKey}`);
    const id = known ?? this.#change(name, input);
    this.answered.set(`${name} ${input.idempotencyKey}`, id);
    return { [name]: { importBatch: this.#view(id) } };
  }

  #change(name: string, input: Input['input']): string {
    if (name === 'BeginImport') {
      const id = `imp_${String(this.batches.length + 1)}`;
      this.batches.push({ id, status: 'OPEN', rows: new Set(), key: input.idempotencyKey });
      return id;
    }
    const id = String(input['importBatchId']);
    const batch = this.batches.find((each) => each.id === id);
    if (name === 'ImportRows') for (const { rowId } of input.parts ?? []) batch?.rows.add(rowId);
    if (name === 'CommitImport' && batch !== undefined) batch.status = this.refuseRows ? 'REFUSED' : 'COMMITTED';
    return id;
  }

  #outcomes(id: string, variables: Readonly<Record<string, unknown>>): unknown {
    const coded = JSON.stringify(variables['filters']).includes('"isNull":false');
    const isRefused = this.batches.find((each) => each.id === id)?.status === 'REFUSED';
    const row = {
      rowId: 'part 0',
      status: 'REFUSED',
      code: 'ALREADY_EXISTS',
      message: 'P-0 differs.',
      suggestion: 'Revise it.',
    };
    const edges = coded && isRefused ? [{ node: row }] : [];
    return { importBatch: { rows: { edges, pageInfo: { hasNextPage: false, endCursor: null } } } };
  }
}

describe('send', () => {
  test('sends at most 500 rows and 300,000 characters a call, each row once', () => {
    expect(chunksOf(planWith(1201)).map(({ parts }) => parts.length)).toEqual([500, 500, 201]);
    const long = {
      ...planWith(0),
      parts: [0, 1, 2].map((index) => ({ ...part(index), description: 'x'.repeat(200_000) })),
    };
    expect(chunksOf(long).map(({ parts }) => parts.length)).toEqual([1, 1, 1]);
    expect(chunksOf(planWith(0))).toEqual([]);
  });

  test('a rerun after a cut at any point neither doubles nor half imports', async () => {
    for (let cut = 1; cut <= 8; cut += 1) {
      const plm = new FakePlm();
      plm.loseAnswer = cut;
      await send(plm.ask, planWith(1201), options, quiet).catch((error: unknown) =>
        expect(error).toBeInstanceOf(ServerError),
      );
      const again = await send(plm.ask, planWith(1201), options, quiet);
      expect(again.batch.status).toBe('COMMITTED');
      expect(plm.batches.map(({ rows }) => rows.size)).toEqual([1201]);
    }
  });

  test('the same file once more sends nothing, another file is another import', async () => {
    const plm = new FakePlm();
    expect((await send(plm.ask, planWith(3), options, quiet)).before).toBe(false);
    const again = await send(plm.ask, planWith(3), options, quiet);
    expect(again.before).toBe(true);
    expect(reportOf('f', planWith(3), again)).toMatchObject({
      status: 'ALREADY_COMMITTED',
      counts: { created: 0, skipped: 3 },
    });
    expect((await send(plm.ask, planWith(4), options, quiet)).before).toBe(false);
    expect(plm.batches).toHaveLength(2);
  });

  test('what the server refuses is reported row by row, and a later run begins anew', async () => {
    const plm = new FakePlm();
    plm.refuseRows = true;
    const report = reportOf('f', planWith(2), await send(plm.ask, planWith(2), options, quiet));
    expect(report).toMatchObject({ status: 'REFUSED', counts: { created: 0, refused: 1 } });
    expect(reportText(report)).toContain('ALREADY_EXISTS  part 0');
    plm.refuseRows = false;
    expect((await send(plm.ask, planWith(2), options, quiet)).batch).toMatchObject({
      id: 'imp_2',
      status: 'COMMITTED',
    });
  });
});
