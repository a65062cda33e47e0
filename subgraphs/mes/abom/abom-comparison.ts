import { refuse } from '../../../kernel/errors.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import type { Context } from '../context.ts';
import { ebomReference } from '../stub.ts';
import { builtLines, expectedLines, fittedLines } from './abom-comparison.queries.ts';
import { deltasOf, differencesOf } from './abom-comparison.rules.ts';

/** `compareAboms`: two statements, whatever the size of the trees. */
export const compareAboms = async (a: string, b: string, { db, loaders }: Context) => {
  const [idOfA, idOfB] = [fromWire(ids.PartInventory, a), fromWire(ids.PartInventory, b)];
  const [rowOfA, rowOfB] = await Promise.all([idOfA, idOfB].map((id) => loaders.partInventoryById.load(id)));
  const [first, second] = [found(rowOfA, 'part inventory', a), found(rowOfB, 'part inventory', b)];
  const lines = await builtLines(db, [...new Set([idOfA, idOfB])]);
  const of = (id: string) => lines.filter((line) => line.rootId === id);
  const differences = differencesOf(of(idOfA), of(idOfB));
  return { a: first, b: second, identical: differences.length === 0, differences };
};

/** `compareAbomToEbom`: three statements. Refuses STATE_INVALID where the run is pinned to no engineering BOM. */
export const compareAbomToEbom = async (wire: string, context: Context) => {
  const id = fromWire(ids.Run, wire);
  const run = found(await context.loaders.runById.load(id), 'run', wire);
  const ebomRevision = ebomReference({
    partNumber: run.pinnedEbomPartNumber,
    revision: run.pinnedEbomRevision,
    contentHash: run.pinnedEbomContentHash,
  });
  if (ebomRevision === null) {
    throw refuse(
      'STATE_INVALID',
      `Run ${run.number} is pinned to no engineering BOM: there is nothing to compare with.`,
    );
  }
  const [expected, fitted] = await Promise.all([expectedLines(context.db, id), fittedLines(context.db, id)]);
  const differences = deltasOf(expected, fitted);
  return { run, ebomRevision, identical: differences.length === 0, differences };
};
