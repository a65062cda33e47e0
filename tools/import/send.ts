import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { chunksOf, sizeOf } from './chunks.ts';
import { ServerError } from './client.ts';
import type { Ask } from './client.ts';
import { finding, skipped } from './findings.ts';
import type { Finding } from './findings.ts';
import { batchIn, operations, outcomesIn } from './operations.ts';
import type { Batch, RowOutcome } from './operations.ts';
import type { Plan } from './plan.ts';

export interface SendOptions {
  /** What the import is called in PLM: the file's name. */
  readonly source: string;
  readonly release: boolean;
  /** True: the server checks the rows and keeps nothing. */
  readonly check: boolean;
  /** Set where a repetition must be a new import all the same (checks). */
  readonly nonce: string;
}

export interface Sent {
  readonly batch: Batch;
  /** True where an earlier run had committed these very rows. */
  readonly before: boolean;
  readonly findings: readonly Finding[];
}

/** How far it is: `sent` of `total` rows, or committing. */
export type Progress = (sent: number, total: number, phase: 'sending' | 'committing') => void;

const attempts = 100;

/** The same rows under the same options always give the same keys: a rerun after a cut goes on where it stopped. */
const keyOf = (plan: Plan, { source, release, check, nonce }: SendOptions): string =>
  createHash('sha256')
    .update(JSON.stringify([source, release, check, nonce, chunksOf(plan)]))
    .digest('hex')
    .slice(0, 32);

/**
 * The import for these rows: a new one, or the one an earlier run began. One that was refused or given up is history, since
 * what stood in its way may have been put right: the next attempt begins anew.
 */
const begun = async (
  ask: Ask,
  key: string,
  { source, release }: SendOptions,
): Promise<{ batch: Batch; key: string }> => {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const own = `import-${key}-${String(attempt)}`;
    const batch = batchIn(await ask(operations.begin, { input: { source, release, idempotencyKey: own } }));
    const now = batchIn(await ask(operations.status, { id: batch.id }));
    if (now.status !== 'REFUSED' && now.status !== 'ABORTED') return { batch: now, key: own };
  }
  throw new Error(`These rows were refused ${String(attempts)} times. Change the file or PLM before trying again.`);
};

const sendRows = async (ask: Ask, batch: Batch, key: string, plan: Plan, progress: Progress): Promise<void> => {
  const chunks = chunksOf(plan);
  const total = chunks.reduce((sum, chunk) => sum + sizeOf(chunk), 0);
  let sent = 0;
  for (const [index, chunk] of chunks.entries()) {
    await ask(operations.rows, {
      input: { importBatchId: batch.id, ...chunk, idempotencyKey: `${key}-rows-${String(index + 1)}` },
    });
    sent += sizeOf(chunk);
    progress(sent, total, 'sending');
  }
};

const allOutcomes = async (ask: Ask, id: string, filters: Record<string, unknown>): Promise<readonly RowOutcome[]> => {
  const rows: RowOutcome[] = [];
  let after: string | null = null;
  do {
    const page = outcomesIn(await ask(operations.outcomes, { id, filters, after }));
    rows.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return rows;
};

const outcomeOf = { REFUSED: 'REFUSED', SKIPPED: 'SKIPPED', CREATED: 'DOUBTFUL', PENDING: 'DOUBTFUL' } as const;

/** What the server says about rows: those with a code one by one, those that were there already together. */
const told = async (ask: Ask, id: string): Promise<readonly Finding[]> => {
  const coded = await allOutcomes(ask, id, { code: { isNull: false } });
  const skippedRows = await allOutcomes(ask, id, { status: { eq: 'SKIPPED' }, code: { isNull: true } });
  const there = skippedRows.map(({ rowId }) => rowId);
  return [
    ...coded.map(({ rowId, status, code, message, suggestion }) =>
      finding(outcomeOf[status], code ?? 'SERVER_REFUSED', rowId, message ?? '', suggestion ?? ''),
    ),
    ...(there.length === 0 ? [] : [skipped('ALREADY_THERE', there, 'PLM has it already, exactly so.')]),
  ];
};

const patience = 600_000;

/** The commit's answer; undefined where it is still running, so that a gateway or a subgraph gave up waiting for it. */
const attempted = async (ask: Ask, id: string, idempotencyKey: string): Promise<Batch | undefined> => {
  try {
    return batchIn(await ask(operations.commit, { input: { importBatchId: id, idempotencyKey } }));
  } catch (error) {
    const { status } = batchIn(await ask(operations.status, { id }));
    if (error instanceof ServerError && error.retryable && (status === 'OPEN' || status === 'LOADING'))
      return undefined;
    throw error;
  }
};

/** A large commit outlasts a request, and one that was cut off while loading is finished by asking again. */
const committed = async (ask: Ask, id: string, key: string): Promise<Batch> => {
  const until = Date.now() + patience;
  for (let attempt = 1; ; attempt += 1) {
    const batch = await attempted(ask, id, `${key}-commit-${String(attempt)}`);
    if (batch !== undefined && batch.status !== 'LOADING') return batch;
    if (Date.now() > until) return batchIn(await ask(operations.status, { id }));
    await pause(1000);
  }
};

const checked = async (ask: Ask, id: string, key: string): Promise<Sent> => {
  const batch = batchIn(
    await ask(operations.commit, { input: { importBatchId: id, dryRun: true, idempotencyKey: `${key}-check` } }),
  );
  const findings = await told(ask, id);
  await ask(operations.abort, { input: { importBatchId: id, idempotencyKey: `${key}-abort` } });
  return { batch, before: false, findings };
};

/**
 * Sends a plan: begin, rows, commit. All or nothing: the server makes everything or refuses the import as a whole. Throws
 * ServerError where it does not answer or refuses the sender.
 */
export const send = async (ask: Ask, plan: Plan, options: SendOptions, progress: Progress): Promise<Sent> => {
  const { batch, key } = await begun(ask, keyOf(plan, options), options);
  // What was committed but cut off while telling the others is finished by committing once more.
  if (batch.status === 'COMMITTED') return { batch: await committed(ask, batch.id, key), before: true, findings: [] };
  if (batch.status === 'OPEN') await sendRows(ask, batch, key, plan, progress);
  progress(batch.rowCount, batch.rowCount, 'committing');
  if (options.check) return checked(ask, batch.id, key);
  const done = await committed(ask, batch.id, key);
  return { batch: done, before: false, findings: await told(ask, batch.id) };
};
