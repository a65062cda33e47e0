import type { Input } from '../../../kernel/own-command.ts';
import { runCommand } from '../../../kernel/command.ts';
import { Refusal, refuse, allow } from '../../../kernel/errors.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { plmCommand } from '../command.ts';
import type { Context } from '../context.ts';
import type {
  AbortImportInput,
  BeginImportInput,
  CommitImportInput,
  ImportEbomInput,
  ImportRowsInput,
} from '../schema.generated.ts';
import { commit, isClaimed, undo } from './commit.ts';
import { checkAbort, checkTakesRows, limits, newRows } from './import.rules.ts';
import { batchForUpdate, batchNow, insertBatch, insertStaged, rowsNamed, updateBatch } from './import.write.queries.ts';
import { contentsOf } from './rows.ts';
import type { StagedContent } from './plan/contents.ts';

const begin = (context: Context, name: string, input: BeginImportInput): Promise<string> => {
  const source = input.source.trim();
  if (source.length < 1 || source.length > 200)
    throw refuse('VALUE_INVALID', 'source says where the rows come from, in 1 to 200 characters.');
  return plmCommand(context, name, [], input, async (tx) => {
    const id = newId();
    await insertBatch(tx, { id, source, release: input.release ?? false, startedBy: context.viewer.subject });
    return id;
  });
};

/** Begins an import. Refuses VALUE_INVALID. Answers its uuid. */
export const beginImport = (context: Context, input: BeginImportInput): Promise<string> =>
  begin(context, 'beginImport', input);

const keep = (context: Context, id: string, rows: readonly StagedContent[], input: Input): Promise<string> =>
  plmCommand(context, 'importRows', [`import:${id}`], input, async (tx) => {
    const batch = found(await batchForUpdate(tx, id), 'import', id);
    allow(checkTakesRows(batch.status, batch.rowCount, rows));
    const fresh = newRows(
      rows,
      await rowsNamed(
        tx,
        id,
        rows.map(({ rowId }) => rowId),
      ),
    );
    if (fresh instanceof Refusal) throw fresh;
    await insertStaged(tx, id, batch.rowCount, fresh);
    await updateBatch(tx, id, { rowCount: batch.rowCount + fresh.length });
    return id;
  });

/** Keeps rows aside for an OPEN import. Refuses STATE_INVALID, LIMIT_EXCEEDED, IMPORT_INVALID (rowIds). */
export const importRows = (context: Context, input: ImportRowsInput): Promise<string> =>
  keep(context, fromWire(ids.ImportBatch, input.importBatchId), contentsOf(input), input);

/** Checks an import, and makes all of it or nothing. Refuses STATE_INVALID, BUSY, IMPORT_INVALID; rows that are refused stand in the report. */
export const commitImport = async (context: Context, input: CommitImportInput): Promise<string> => {
  const id = fromWire(ids.ImportBatch, input.importBatchId);
  await commit(context, id, { dryRun: input.dryRun ?? false });
  return id;
};

/** Gives an import up. Refuses STATE_INVALID, BUSY. */
export const abortImport = async (context: Context, input: AbortImportInput): Promise<string> => {
  const id = fromWire(ids.ImportBatch, input.importBatchId);
  const claim = newId();
  const loading = await runCommand(
    context,
    { name: 'abortImport', owner: 'PLM', locks: [`import:${id}`], idempotencyKey: input.idempotencyKey, input },
    async (tx) => {
      const batch = found(await batchForUpdate(tx, id), 'import', input.importBatchId);
      allow(checkAbort({ status: batch.status, isClaimed: isClaimed(batch) }));
      const wasLoading = batch.status === 'LOADING';
      await updateBatch(
        tx,
        id,
        wasLoading
          ? { claim, claimedUntil: new Date(Date.now() + 60_000) }
          : { status: 'ABORTED', claim: null, claimedUntil: null },
      );
      return { wasLoading };
    },
  );
  if (!loading.wasLoading) return id;
  await undo(context, id, claim);
  await runCommand(context, { name: 'abortImport', owner: 'PLM', locks: [`import:${id}`], input: null }, (tx) =>
    updateBatch(tx, id, { status: 'ABORTED', claim: null, claimedUntil: null }),
  );
  return id;
};

/** A whole import of at most 500 rows in one call; repeated with the same key it goes on where it was cut off. */
export const importEbom = async (context: Context, input: ImportEbomInput): Promise<string> => {
  const rows = contentsOf(input);
  if (rows.length > limits.call)
    throw refuse(
      'LIMIT_EXCEEDED',
      `importEbom takes at most ${String(limits.call)} rows, not ${String(rows.length)}. Use beginImport, importRows and commitImport.`,
      { details: { limit: limits.call } },
    );
  const id = await begin(context, 'importEbom', input);
  const batch = await batchNow(context.db, id);
  if (batch?.status === 'OPEN') await keep(context, id, rows, null);
  if (batch?.status !== 'ABORTED') await commit(context, id, { dryRun: input.dryRun ?? false, end: 'ABORTED' });
  return id;
};
