import { z } from 'zod';

// Quantities and limits come as numbers or as decimals in text; they are kept as text.
const decimal = z
  .union([z.number(), z.string().regex(/^-?\d{1,15}(\.\d{1,6})?$/)])
  .transform((value) => (typeof value === 'number' ? value.toFixed(6) : value));
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

const lineShape = z.object({
  partNumber: z.string(),
  revision: text,
  serialNumber: text,
  lotNumber: text,
  level: z.int().min(1),
  quantity: decimal,
  unitOfMeasure: z.string(),
  referenceDesignator: text,
  substituteForPartNumber: text,
  isDeviation: z.boolean(),
});

/** What `mes.abom.closed` says: the snapshot with its content, and the run by the key of the event. */
export const asBuiltShape = z.object({
  partId: z.uuid(),
  partInventoryId: z.uuid(),
  snapshotVersion: z.int().min(1),
  contentHash: hash,
  ebomContentHash: hash.nullish().transform((value) => value ?? null),
  content: z.object({
    serialNumber: text,
    lotNumber: text,
    quantity: decimal,
    unitOfMeasure: z.string(),
    closedAt: z.iso.datetime(),
    lines: z.array(lineShape).max(20_000),
  }),
});

export type AsBuilt = z.infer<typeof asBuiltShape>;

const limit = decimal.nullish().transform((value) => value ?? null);
const uuid = z
  .uuid()
  .nullish()
  .transform((value) => value ?? null);

/** What `mes.inspection-result.recorded` says; its subject is the result. */
export const inspectionShape = z.object({
  partId: z.uuid(),
  runId: uuid,
  partInventoryId: uuid,
  serialNumber: text,
  characteristic: z.string().min(1),
  kind: z.enum(['VARIABLE', 'ATTRIBUTE']),
  value: limit,
  unitOfMeasure: text,
  lowerLimit: limit,
  upperLimit: limit,
  target: limit,
  pass: z.boolean(),
  inspectedAt: z.iso.datetime(),
});
