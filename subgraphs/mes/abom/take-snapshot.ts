import { createHash } from 'node:crypto';
import { round } from '../../../kernel/decimal.ts';
import { newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { Row } from '../schema.generated.ts';
import { expectedLines, fittedLines } from './abom-comparison.queries.ts';
import { deltasOf } from './abom-comparison.rules.ts';
import {
  addedStepsOf,
  changedStepsOf,
  insertSnapshot,
  lastSnapshot,
  treeLines,
  type TreeLine,
} from './abom-snapshot.queries.ts';
import { perParent } from './abom.rules.ts';

/** JSON with its keys sorted, as RFC 8785 wants it for the values that stand here. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
};

const lineOf = ({ used, installed, parentQuantity, ...line }: TreeLine) => ({
  ...line,
  level: line.path.length,
  quantity: Number(round(used)),
  quantityPerParent: Number(perParent(installed, parentQuantity)),
  ratio: Number(line.ratio),
  installedAt: line.installedAt.toISOString(),
});

const deltasFor = async (tx: Tx, run: Row<'run'>) => {
  if (run.pinnedEbomPartNumber === null) return [];
  const deltas = deltasOf(await expectedLines(tx, run.id), await fittedLines(tx, run.id));
  return deltas.map((delta) => ({
    ...delta,
    expectedQuantity: Number(delta.expectedQuantity),
    installedQuantity: Number(delta.installedQuantity),
    difference: Number(delta.difference),
  }));
};

const ebomOf = ({
  pinnedEbomPartNumber: partNumber,
  pinnedEbomRevision: revision,
  pinnedEbomContentHash,
}: Row<'run'>) => (partNumber === null ? null : { partNumber, revision, contentHash: pinnedEbomContentHash });

/**
 * Takes the as-built record of what a run built, with its difference to the engineering BOM, chained by hash to the version before (I8).
 */
export const takeSnapshot = async (
  tx: Tx,
  run: Row<'run'>,
  part: Row<'part'>,
  stock: Row<'partInventory'>,
  closedAt: Date,
): Promise<Row<'abomSnapshot'>> => {
  const before = await lastSnapshot(tx, stock.id);
  const version = (before?.snapshotVersion ?? 0) + 1;
  const addedSteps = await addedStepsOf(tx, run.id);
  const changedSteps = (await changedStepsOf(tx, run.id)).map((step) => ({
    ...step,
    changedAt: step.changedAt?.toISOString() ?? null,
  }));
  const content = canonical({
    run: run.number,
    partNumber: part.partNumber,
    revision: part.revision,
    serialNumber: stock.serialNumber,
    lotNumber: stock.lotNumber,
    quantity: Number(stock.quantity),
    unitOfMeasure: stock.unitOfMeasure,
    version,
    closedAt: closedAt.toISOString(),
    ebom: ebomOf(run),
    lines: (await treeLines(tx, stock.id)).map(lineOf),
    deltaToEbom: await deltasFor(tx, run),
    ...(addedSteps.length === 0 ? {} : { addedSteps }),
    ...(changedSteps.length === 0 ? {} : { changedSteps }),
  });
  const previousHash = before?.contentHash ?? null;
  const contentHash = createHash('sha256')
    .update(`${previousHash ?? ''}${content}`)
    .digest('hex');
  return insertSnapshot(tx, {
    id: newId(),
    siteId: run.siteId,
    runId: run.id,
    partInventoryId: stock.id,
    snapshotVersion: version,
    closedAt,
    content,
    previousHash,
    contentHash,
  });
};
