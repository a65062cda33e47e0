import type { Kysely } from 'kysely';
import { tell } from '../../../kernel/events.ts';
import { dataOf, isLater, type CloudEvent } from '../../../kernel/signed-event.ts';
import { changed } from '../changed.ts';
import { mesIntake, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import type { Database } from '../database.generated.ts';
import { predecessorMissing } from '../predecessor.ts';
import { mbomsOf } from '../mbom/mbom.write.queries.ts';
import { knownParts, partCopy } from '../part/part-copy.write.queries.ts';
import { proceduresOf } from '../procedure/procedure.write.queries.ts';
import type { ApplyEcnInput, Row } from '../schema.generated.ts';
import { draftForRevision } from './draft-next.ts';
import { holdsStock, keptParts } from './ecn.rules.ts';
import { ecnShape, type Told } from './ecn.shape.ts';
import {
  ecnCopy,
  keepChanges,
  keepEcn,
  lockAlso,
  openRunsOf,
  openRunsTaking,
  stockOfParts,
} from './ecn.write.queries.ts';
import { holdStock } from './hold-stock.ts';
import { touchRuns, type Reached } from './stop-runs.ts';

const partsIn = ({ changes }: Told): string[] => [
  ...new Set(changes.flatMap(({ fromPartId, toPartId }) => [fromPartId, toPartId].filter((id) => id !== null))),
];
const replacedIn = ({ changes }: Told): string[] =>
  changes.flatMap(({ fromPartId }) => (fromPartId === null ? [] : [fromPartId]));

const kept = async (tx: Tx, event: CloudEvent, told: Told) => {
  const known = await knownParts(tx, partsIn(told));
  return told.changes.flatMap((change) => {
    const { missing, fromPartId, toPartId } = keptParts(change, known);
    const name = [change.fromPartNumber, change.toPartNumber].find((number) => number !== null) ?? 'a part';
    if (missing)
      throw predecessorMissing(event, `${told.number}'s part ${name}`, { ecn: told.number, partNumber: name });
    if (fromPartId === null && toPartId === null) return [];
    return [{ ...change, fromPartId, toPartId }];
  });
};

type Kept = Awaited<ReturnType<typeof kept>>;

const keep = async (tx: Tx, event: CloudEvent, told: Told, changes: Kept): Promise<Row<'ecn'>> => {
  const { number, status, effectiveFrom, effectiveFromSerial } = told;
  const row = { number, status, effectiveFrom, effectiveFromSerial, sourceVersion: event.subjectversion };
  const ecn = await keepEcn(tx, { ...row, id: event.subject });
  await keepChanges(
    tx,
    changes.map(({ id, action, fromPartId, toPartId, wipDisposition, stockDisposition }) => ({
      id,
      ecnId: ecn.id,
      action,
      fromPartId,
      toPartId,
      wipDisposition,
      stockDisposition,
    })),
  );
  return ecn;
};

type Reach = Reached & { onHand: readonly Row<'partInventory'>[] };

/** The runs and the stock that a notice reaches; stock only of what is not to be used as it is. */
const reachOf = async (db: Kysely<Database>, told: Told): Promise<Reach> => {
  const from = replacedIn(told);
  const held = told.changes.flatMap(({ fromPartId, stockDisposition }) =>
    fromPartId !== null && holdsStock(stockDisposition) ? [fromPartId] : [],
  );
  return {
    builds: await openRunsOf(db, from),
    takes: await openRunsTaking(db, from),
    onHand: await stockOfParts(db, held),
  };
};
const locksOf = ({ builds, takes, onHand }: Reach): string[] => [
  ...new Set([
    ...[...builds, ...takes].map(({ id }) => `run:${id}`),
    ...onHand.map(({ id }) => `part-inventory:${id}`),
  ]),
];

const carryOut = async (tx: Tx, context: Context, ecn: Row<'ecn'>, changes: Kept, reach: Reach) => {
  for (const change of changes) {
    await touchRuns(tx, context, ecn, change, reach);
    await holdStock(tx, context, ecn, change, reach.onHand);
    if (change.fromPartId === null || change.toPartId === null) continue;
    const to = await partCopy(tx, change.toPartId);
    if (to !== undefined) await draftForRevision(tx, context, { from: change.fromPartId, to, ecn: ecn.number });
  }
};

const take = async (tx: Tx, context: Context, event: CloudEvent, told: Told, locked: readonly string[]) => {
  const was = await ecnCopy(tx, event.subject);
  if (!isLater(event, was)) return;
  const changes = await kept(tx, event, told);
  const wanted = locksOf(await reachOf(tx, told)).filter((key) => !locked.includes(key));
  await lockAlso(tx, wanted);
  const ecn = await keep(tx, event, told, changes);
  await tell(tx, context, {
    type: 'mes.ecn.received',
    subject: ecn.id,
    subjectVersion: event.subjectversion,
    key: ecn.id,
    data: { number: ecn.number, status: ecn.status, effectiveFrom: ecn.effectiveFrom, changes: changes.length },
    ...(was === undefined ? {} : changed(was, ecn)),
  });
  // It takes effect once, with the first word of its release: also where that is the word of its close.
  if (was === undefined) await carryOut(tx, context, ecn, changes, await reachOf(tx, told));
};

/**
 * Takes in a change notice that PLM released or closed (R24). Its release shows on the open runs that build or take what it replaces, stops
 * them where it says so, holds stock that is not to be used as it is, and drafts the next procedure and manufacturing BOM versions (R4). Refuses EVENT_UNVERIFIED, PREDECESSOR_MISSING (a part).
 */
export const applyEcn = async (context: Context, input: ApplyEcnInput): Promise<string> => {
  const types = ['plm.ecn.released', 'plm.ecn.closed'];
  const event = await context.events.verify(input.signedEvent, { system: 'plm', types });
  const told = dataOf(event, ecnShape);
  const reached = locksOf(await reachOf(context.db, told));
  const parts = await Promise.all(partsIn(told).map((id) => context.loaders.partById.load(id)));
  const items = parts.flatMap((part) => (part === null ? [] : [proceduresOf(part.itemId)]));
  const locks = [...partsIn(told).map(mbomsOf), ...items, ...reached];
  return mesIntake(context, 'applyEcn', locks, event, input, async (tx) => {
    await take(tx, context, event, told, reached);
    return event.subject;
  });
};
