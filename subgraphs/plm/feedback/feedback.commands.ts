import { refuse } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { newId, toWire } from '../../../kernel/id.ts';
import { dataOf, type CloudEvent } from '../../../kernel/signed-event.ts';
import { ids } from '../../../schema/ids.ts';
import { plmIntake, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { recorded } from '../record.rules.ts';
import type { RecordAsBuiltInput, RecordInspectionInput } from '../schema.generated.ts';
import { asBuiltShape, inspectionShape, type AsBuilt } from './feedback.shape.ts';
import {
  asBuiltOf,
  insertAsBuilt,
  insertAsBuiltLines,
  insertInspection,
  inspectionOf,
  partById,
  revisionsNamed,
} from './feedback.write.queries.ts';

const knownPart = async (tx: Tx, id: string) => {
  const part = await partById(tx, id);
  if (part !== undefined) return part;
  throw refuse('NOT_FOUND', `PLM has no part revision with the id "${toWire(ids.Part, id)}", which MES built to.`);
};

/** The record that is there for this version; refuses ALREADY_EXISTS where it says something else. */
const knownAsBuilt = async (tx: Tx, { partInventoryId, snapshotVersion, contentHash }: AsBuilt) => {
  const known = await asBuiltOf(tx, partInventoryId, snapshotVersion);
  if (known === undefined || known.contentHash === contentHash) return known?.id;
  throw refuse(
    'ALREADY_EXISTS',
    `Version ${String(snapshotVersion)} of this as-built record is there with another content. A correction is a version of its own.`,
    { owner: 'MES', details: { snapshotVersion, contentHash: known.contentHash } },
  );
};

const addLines = async (tx: Tx, asBuiltRecordId: string, { content: { lines } }: AsBuilt): Promise<void> => {
  const revisions = await revisionsNamed(tx, lines);
  await insertAsBuiltLines(
    tx,
    lines.map(({ substituteForPartNumber, ...line }, index) => ({
      ...line,
      id: newId(),
      asBuiltRecordId,
      position: index + 1,
      partId: revisions.get(`${line.partNumber}\u0000${line.revision ?? ''}`) ?? null,
      substituteFor: substituteForPartNumber,
    })),
  );
};

const takeIn = async (tx: Tx, context: Context, event: CloudEvent, told: AsBuilt): Promise<string> => {
  const { content, partId, partInventoryId, snapshotVersion, contentHash, ebomContentHash } = told;
  const { partNumber, revision } = await knownPart(tx, partId);
  const { serialNumber, lotNumber, quantity, unitOfMeasure, closedAt } = content;
  const record = await insertAsBuilt(tx, {
    id: newId(),
    partId,
    runId: event.partitionkey,
    partInventoryId,
    serialNumber,
    lotNumber,
    quantity,
    unitOfMeasure,
    snapshotVersion,
    closedAt,
    contentHash,
    ebomContentHash,
  });
  await addLines(tx, record.id, told);
  await tell(tx, context, {
    type: 'plm.as-built-record.received',
    subject: record.id,
    subjectVersion: snapshotVersion,
    key: partInventoryId,
    data: { partId, partNumber, revision, serialNumber, lotNumber, snapshotVersion, contentHash },
    after: { ...recorded(record), lines: content.lines.length },
  });
  return record.id;
};

/** Takes in an as-built record by MES's event (R24). Refuses EVENT_UNVERIFIED, NOT_FOUND (the part), ALREADY_EXISTS. */
export const recordAsBuilt = async (context: Context, input: RecordAsBuiltInput): Promise<string> => {
  const event = await context.events.verify(input.signedEvent, { system: 'mes', types: ['mes.abom.closed'] });
  const told = dataOf(event, asBuiltShape);
  return plmIntake(context, 'recordAsBuilt', event, input, async (tx) => {
    return (await knownAsBuilt(tx, told)) ?? takeIn(tx, context, event, told);
  });
};

/** Takes in a result of an inspection by MES's event (R24). Refuses EVENT_UNVERIFIED, NOT_FOUND (the part). */
export const recordInspection = async (context: Context, input: RecordInspectionInput): Promise<string> => {
  const expected = { system: 'mes', types: ['mes.inspection-result.recorded'] } as const;
  const event = await context.events.verify(input.signedEvent, expected);
  const told = dataOf(event, inspectionShape);
  return plmIntake(context, 'recordInspection', event, input, async (tx) => {
    const known = await inspectionOf(tx, event.subject);
    if (known !== undefined) return known.id;
    const { partNumber, revision } = await knownPart(tx, told.partId);
    const record = await insertInspection(tx, { ...told, id: newId(), inspectionResultId: event.subject });
    const { characteristic, pass, serialNumber, partId } = record;
    await tell(tx, context, {
      type: 'plm.inspection-record.received',
      subject: record.id,
      subjectVersion: event.subjectversion,
      key: partId,
      data: { partId, partNumber, revision, characteristic, pass, serialNumber },
      after: recorded(record),
    });
    return record.id;
  });
};
