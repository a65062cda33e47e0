import { z } from 'zod';

/** A decimal as events tell it: text with at most 6 decimals, below zero where something is taken back. */
export const decimal = z.string().regex(/^-?\d{1,15}(\.\d{1,6})?$/);
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const uuid = z
  .uuid()
  .nullish()
  .transform((value) => value ?? null);
export const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

const runShape = z.object({
  runId: z.uuid(),
  number: z.string().min(1),
  partId: z.uuid(),
  itemId: z.uuid(),
  plannedQuantity: decimal,
  demandId: uuid,
  project: text,
  department: text,
  costCenter: text,
});

const lineShape = z.object({
  receiptItemId: z.uuid(),
  counterOfId: uuid,
  purchaseOrderLineId: uuid,
  itemId: z.uuid(),
  partId: uuid,
  quantity: decimal,
  uom: z.string().min(1),
  baseQuantity: decimal,
  /** In the order line's unit. */
  orderQuantity: decimal.nullish().transform((value) => value ?? null),
  /** Of it, and with its sign: what the books leave out. */
  overReceiptQuantity: decimal.nullish().transform((value) => value ?? '0'),
  /** Held back by a disposition, or bad pieces of outside work. */
  withheldQuantity: decimal.nullish().transform((value) => value ?? '0'),
  conditionCode: z.enum(['OK', 'DAMAGED', 'QUARANTINED']),
  /** What outside work took of the pieces sent. */
  consumed: z
    .array(z.object({ itemId: z.uuid(), quantity: decimal, uom: z.string().min(1) }))
    .nullish()
    .transform((value) => value ?? []),
  /** For outside work on a step of a run: whose work in process it goes into. */
  run: runShape.nullish().transform((value) => value ?? null),
});

/** What `mes.receipt.posted`, `.reversed`, `.returned` and `.rejects-decided` say. */
export const receiptShape = z.object({
  number: z.string().min(1),
  packingSlipNumber: text,
  receivedDate: day,
  lines: z.array(lineShape).min(1).max(200),
  /** What became of rejects of outside work on a run, and which decision that was. */
  decision: z.enum(['ACCEPT', 'SCRAP']).optional(),
  decisionId: uuid,
});

export type ReceiptFacts = z.infer<typeof receiptShape>;
export type ReceiptLine = ReceiptFacts['lines'][number];
