import { z } from 'zod';
import { day, decimal, text, uuid } from '../receipt/item-receipt.shape.ts';

const materialShape = z.object({
  kind: z.enum(['INSTALLED', 'SCRAPPED']),
  partId: uuid,
  itemId: z.uuid(),
  locationId: uuid,
  lotNumber: text,
  serialNumber: text,
  quantity: decimal,
  unitOfMeasure: z.string().min(1),
});

const operationShape = z
  .object({
    kind: z.enum(['LABOR', 'MACHINE', 'OVERHEAD']),
    runStepId: uuid,
    workCenterId: uuid,
    laborType: z
      .enum(['DIRECT', 'INDIRECT', 'SETUP', 'REWORK'])
      .nullish()
      .transform((value) => value ?? null),
    hours: decimal,
  })
  .refine(({ kind, workCenterId }) => kind !== 'OVERHEAD' || workCenterId !== null, 'overhead is of a work center');

const byProductShape = z.object({
  itemId: z.uuid(),
  lotNumber: text,
  quantity: decimal,
  unitOfMeasure: z.string().min(1),
});

const heldScrapShape = z.object({
  scrapRecordId: z.uuid(),
  receiptItemId: z.uuid(),
  itemId: z.uuid(),
  quantity: decimal,
  unitOfMeasure: z.string().min(1),
});

/** What `mes.run.completed` says: an increment, never a total (R9). */
export const completionShape = z.object({
  runId: z.uuid(),
  run: z.string().min(1),
  partId: z.uuid(),
  itemId: uuid,
  sequence: z.int().min(1),
  quantityCompleted: decimal,
  quantityScrapped: decimal,
  quantityNonconforming: decimal.nullish().transform((value) => value ?? '0'),
  unitOfMeasure: z.string().min(1),
  plannedQuantity: decimal,
  demandId: uuid,
  /** The run whose output is worked on again: nothing new comes out. */
  reworkOfId: uuid,
  final: z.boolean(),
  transactionDate: day,
  dimensions: z.object({ project: text, department: text, costCenter: text }),
  materials: z.array(materialShape).max(20_000),
  operations: z.array(operationShape).max(20_000),
  byProducts: z
    .array(byProductShape)
    .nullish()
    .transform((value) => value ?? []),
  /** What of the scrapped material its receipt held: all since the run began, each by its record. */
  heldScraps: z
    .array(heldScrapShape)
    .max(20_000)
    .nullish()
    .transform((value) => value ?? []),
});

export type Increment = z.infer<typeof completionShape>;
export type Operation = Increment['operations'][number];
export type MaterialFact = Increment['materials'][number];
