import { tell } from '../../../kernel/events.ts';
import { dataOf, isLater, type CloudEvent } from '../../../kernel/signed-event.ts';
import { changed } from '../changed.ts';
import { mesIntake, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { predecessorMissing } from '../predecessor.ts';
import type { ApplyPartReleaseInput } from '../schema.generated.ts';
import {
  keepItem,
  keepLines,
  keepPart,
  knownParts,
  partCopy,
  replacePacks,
  supersede,
} from './part-copy.write.queries.ts';
import { partReleaseShape, type PartRelease } from './part-release.shape.ts';

const types = ['plm.part.released', 'plm.part.obsoleted'] as const;

const takeItem = async (tx: Tx, { item, conversions }: PartRelease): Promise<void> => {
  const { id, version, partNumber, itemType, originSystem, baseUom, sourcingStrategy } = item;
  const row = { id, partNumber, itemType, originSystem, baseUom, sourcingStrategy, sourceVersion: version };
  if (!(await keepItem(tx, row))) return;
  const packs = conversions.map((pack) => ({ ...pack, itemId: id, sourceVersion: version }));
  await replacePacks(tx, id, packs);
};

// A line rests on parts that must have been released before: without them the event waits.
const checkComponents = async (tx: Tx, event: CloudEvent, { lines }: PartRelease): Promise<void> => {
  const named = lines.flatMap((line) => [
    { id: line.componentPartId, partNumber: line.componentPartNumber },
    ...line.substitutes.map(({ partId, partNumber }) => ({ id: partId, partNumber })),
  ]);
  const pinned = named.flatMap(({ id, partNumber }) => (id === null ? [] : [{ id, partNumber }]));
  const known = await knownParts(
    tx,
    pinned.map(({ id }) => id),
  );
  const missing = pinned.find(({ id }) => !known.has(id));
  if (missing === undefined) return;
  throw predecessorMissing(event, `its component ${missing.partNumber}`, { partNumber: missing.partNumber });
};

const takeLines = async (tx: Tx, event: CloudEvent, { lines }: PartRelease): Promise<void> => {
  const sourceVersion = event.subjectversion;
  const rows = lines.map((line) => ({
    id: line.id,
    parentPartId: event.subject,
    findNumber: line.findNumber,
    componentPartNumber: line.componentPartNumber,
    componentPartId: line.componentPartId,
    quantity: line.quantity,
    unitOfMeasure: line.uom,
    quantityType: line.quantityType,
    referenceDesignators: line.referenceDesignators,
    isPhantom: line.isPhantom,
    isOptional: line.isOptional,
    scrapFactor: line.scrapFactor,
    sourceVersion,
  }));
  const substitutes = lines.flatMap((line) =>
    line.substitutes.map((one) => ({ ...one, ebomLineId: line.id, sourceVersion })),
  );
  await keepLines(tx, rows, substitutes);
};

const takePart = async (tx: Tx, context: Context, event: CloudEvent, told: PartRelease): Promise<void> => {
  const was = await partCopy(tx, event.subject);
  if (!isLater(event, was)) return;
  const { itemId, partNumber, revision, lifecycleState, trackingType, baseUom, releasedAt } = told;
  const { effectiveFrom, effectiveTo, superseded, ebomContentHash } = told;
  const row = { itemId, partNumber, revision, lifecycleState, trackingType, baseUom, releasedAt };
  const now = await keepPart(tx, {
    ...row,
    id: event.subject,
    effectiveFrom,
    effectiveTo,
    ebomContentHash,
    sourceVersion: event.subjectversion,
  });
  if (lifecycleState === 'RELEASED' && superseded !== null) await supersede(tx, superseded, now.id);
  await tell(tx, context, {
    type: 'mes.part.received',
    subject: now.id,
    subjectVersion: event.subjectversion,
    key: now.id,
    data: { partNumber, revision, itemId, lifecycleState, lines: told.lines.length },
    ...(was === undefined ? {} : changed(was, now)),
  });
};

/**
 * Takes in a revision that PLM released or withdrew, with its item, packs and engineering BOM (R24). Lines are kept also where the event
 * comes late: they never change. Refuses EVENT_UNVERIFIED, PREDECESSOR_MISSING (a component).
 */
export const applyPartRelease = async (context: Context, input: ApplyPartReleaseInput): Promise<string> => {
  const event = await context.events.verify(input.signedEvent, { system: 'plm', types });
  const told = dataOf(event, partReleaseShape);
  const locks = [`item:${told.itemId}`, `mbom:${event.subject}`];
  return mesIntake(context, 'applyPartRelease', locks, event, input, async (tx) => {
    await checkComponents(tx, event, told);
    await takeItem(tx, told);
    await takePart(tx, context, event, told);
    await takeLines(tx, event, told);
    return event.subject;
  });
};
