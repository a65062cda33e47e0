import { refuse, allow } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { checkCount, textOf } from '../change/change.rules.ts';
import { plmCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { partForUpdate } from '../part/part.write.queries.ts';
import { changed, recorded } from '../record.rules.ts';
import type { CreateRoutingInput, ReleaseRoutingInput, Row } from '../schema.generated.ts';
import { checkSequences, sequenced } from './routing.rules.ts';
import {
  addOperations,
  existingDrawings,
  insertRouting,
  linkOperationDrawings,
  obsoleteRoutings,
  operationsOf,
  releaseRoutingRow,
  routingForUpdate,
} from './routing.write.queries.ts';

type Operations = CreateRoutingInput['operations'];

const planned = (operations: Operations) =>
  sequenced(operations).map((operation) => ({
    row: {
      id: newId(),
      sequence: operation.sequence,
      workCenterType: textOf('The type of a work center', operation.workCenterType, 60),
      description: textOf('The description of an operation', operation.description ?? '', 2000, 0),
      setupTime: operation.setupTime ?? null,
      runTimePerUnit: operation.runTimePerUnit ?? null,
      isOutsideProcess: operation.isOutsideProcess ?? false,
    },
    drawingIds: [...new Set((operation.drawingLinkIds ?? []).map((wire) => fromWire(ids.DrawingLink, wire)))],
  }));

const checkDrawings = async (tx: Tx, wanted: readonly string[]): Promise<void> => {
  const existing = await existingDrawings(tx, wanted);
  const missing = wanted.find((id) => !existing.includes(id));
  if (missing !== undefined)
    throw refuse('NOT_FOUND', `No drawing link has the id "${toWire(ids.DrawingLink, missing)}".`);
};

const checkPart = (part: Row<'part'>, forRelease: boolean): void => {
  const { partNumber, revision, lifecycleState } = part;
  if (forRelease ? lifecycleState === 'RELEASED' : lifecycleState !== 'OBSOLETE') return;
  throw refuse(
    'STATE_INVALID',
    `${partNumber} revision ${revision} is ${lifecycleState}. ${forRelease ? 'Release it with releasePart before its routing.' : 'Draw up a routing for a revision in use.'}`,
    { details: { state: lifecycleState, ...(forRelease ? { needed: 'RELEASED' } : {}) } },
  );
};

/** Draws up the next routing of a revision. Refuses VALUE_INVALID, NOT_FOUND, STATE_INVALID (an obsolete revision). */
export const createRouting = (context: Context, input: CreateRoutingInput): Promise<string> => {
  const partId = fromWire(ids.Part, input.partId);
  const title = textOf('The name of a routing', input.title, 200);
  allow(
    checkCount('Operations', input.operations, 1, 500),
    ...input.operations.map(({ drawingLinkIds }) =>
      checkCount('Drawings of an operation', drawingLinkIds ?? [], 0, 50),
    ),
    checkSequences(input.operations),
  );
  const operations = planned(input.operations);
  return plmCommand(context, 'createRouting', [`part:${partId}`], input, async (tx) => {
    const part = found(await partForUpdate(tx, partId), 'part', input.partId);
    checkPart(part, false);
    await checkDrawings(tx, [...new Set(operations.flatMap(({ drawingIds }) => drawingIds))]);
    const routing = await insertRouting(tx, { id: newId(), partId, title });
    await addOperations(
      tx,
      operations.map(({ row }) => ({ ...row, routingId: routing.id })),
    );
    await linkOperationDrawings(
      tx,
      operations.flatMap(({ row, drawingIds }) =>
        drawingIds.map((drawingLinkId) => ({ routingOperationId: row.id, drawingLinkId })),
      ),
    );
    const { partNumber, revision } = part;
    await tell(tx, context, {
      type: 'plm.routing.created',
      subject: routing.id,
      subjectVersion: routing.version,
      key: partId,
      data: { partId, partNumber, revision, routingVersion: routing.routingVersion, title },
      after: { ...recorded(routing), operations: await operationsOf(tx, routing.id) },
    });
    return routing.id;
  });
};

const withdrawEarlier = async (tx: Tx, context: Context, part: Row<'part'>): Promise<void> => {
  for (const routing of await obsoleteRoutings(tx, part.id)) {
    await tell(tx, context, {
      type: 'plm.routing.obsoleted',
      subject: routing.id,
      subjectVersion: routing.version,
      key: part.id,
      data: { partId: part.id, routingVersion: routing.routingVersion },
      before: { lifecycleState: 'RELEASED' },
      after: { lifecycleState: 'OBSOLETE' },
    });
  }
};

/** DRAFT -> RELEASED (R4). Refuses STATE_INVALID where it is no draft, or its revision is not released. */
export const releaseRouting = async (context: Context, input: ReleaseRoutingInput): Promise<string> => {
  const id = fromWire(ids.Routing, input.id);
  const { partId } = found(await context.loaders.routingById.load(id), 'routing', input.id);
  return plmCommand(context, 'releaseRouting', [`part:${partId}`], input, async (tx) => {
    const part = found(await partForUpdate(tx, partId), 'part', input.id);
    const routing = found(await routingForUpdate(tx, id), 'routing', input.id);
    checkEtag(routing, input.etag);
    if (routing.lifecycleState !== 'DRAFT')
      throw refuse(
        'STATE_INVALID',
        `Routing "${routing.title}" is ${routing.lifecycleState}; only a DRAFT is released.`,
        {
          details: { state: routing.lifecycleState, needed: 'DRAFT' },
        },
      );
    checkPart(part, true);
    await withdrawEarlier(tx, context, part);
    const now = await releaseRoutingRow(tx, id);
    const { partNumber, revision } = part;
    const { routingVersion, title } = now;
    await tell(tx, context, {
      type: 'plm.routing.released',
      subject: id,
      subjectVersion: now.version,
      key: partId,
      data: { partId, partNumber, revision, routingVersion, title, operations: await operationsOf(tx, id) },
      ...changed(routing, now),
    });
    return id;
  });
};
