import { z } from 'zod';

const text = z.string();
const quantity = z.number();

const line = z.object({
  level: z.number().int(),
  path: z.array(text),
  partNumber: text,
  revision: text,
  serialNumber: text.nullable(),
  lotNumber: text.nullable(),
  location: text.nullable(),
  quantity,
  quantityPerParent: quantity,
  unitOfMeasure: text,
  referenceDesignator: text.nullable(),
  substituteForPartNumber: text.nullable(),
  ratio: quantity,
  isDeviation: z.boolean(),
  deviationIssueNumber: text.nullable(),
  ebomRevision: text.nullable(),
  installedAt: text,
  installedBy: text,
});

const delta = z.object({
  kind: z.enum(['MISSING', 'EXTRA', 'SUBSTITUTED', 'QUANTITY']),
  ebomLineId: text.nullable(),
  findNumber: text.nullable(),
  partNumber: text,
  revision: text.nullable(),
  substitutePartNumber: text.nullable(),
  expectedQuantity: quantity,
  installedQuantity: quantity,
  difference: quantity,
  unitOfMeasure: text,
});

const step = z.object({
  position: z.number().int(),
  title: text,
  status: z.enum(['TODO', 'IN_PROGRESS', 'COMPLETE', 'REDLINE', 'HOLD', 'FAILED', 'CANCELED']),
});
const addedStep = step.extend({ addedBy: text, addedReason: text });
const changedStep = step.extend({ changedAt: text, changedBy: text, changedReason: text });

const content = z.object({
  ebom: z.object({ partNumber: text, revision: text, contentHash: text.nullable() }).nullable(),
  lines: z.array(line),
  deltaToEbom: z.array(delta),
  // Written only where a step was added, or one written anew.
  addedSteps: z.array(addedStep).default([]),
  changedSteps: z.array(changedStep).default([]),
});

type SnapshotContent = z.infer<typeof content>;
/** A difference to the engineering BOM, as snapshots keep it; quantities are JSON numbers, or exact text where just computed. */
export type SnapshotDelta = Omit<z.infer<typeof delta>, 'expectedQuantity' | 'installedQuantity' | 'difference'> &
  Record<'expectedQuantity' | 'installedQuantity' | 'difference', number | string>;

/** What a closed as-built record holds. It was written by MES alone: another shape is a defect, not a refusal. */
export const contentOf = (snapshot: { content: string }): SnapshotContent =>
  content.parse(JSON.parse(snapshot.content));
