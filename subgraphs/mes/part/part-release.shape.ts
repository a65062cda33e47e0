import { z } from 'zod';

const decimal = z.string().regex(/^\d{1,15}(\.\d{1,6})?$/);
const date = z.iso.date().nullish();
const uuidOrNull = z
  .uuid()
  .nullish()
  .transform((value) => value ?? null);

const conversion = z.object({
  id: z.uuid(),
  supplierId: uuidOrNull,
  fromUom: z.string().min(1).max(20),
  toUom: z.string().min(1),
  numerator: z.int().positive(),
  denominator: z.int().positive(),
});

const substitute = z.object({
  id: z.uuid(),
  partNumber: z.string().min(1),
  partId: uuidOrNull,
  ratio: decimal,
  priority: z.int(),
});

const line = z.object({
  id: z.uuid(),
  findNumber: z.string().min(1),
  componentPartNumber: z.string().min(1),
  componentPartId: uuidOrNull,
  quantity: decimal,
  uom: z.string().min(1),
  quantityType: z.enum(['PER_ASSEMBLY', 'FIXED', 'AS_REQUIRED']),
  referenceDesignators: z.array(z.string()),
  isPhantom: z.boolean(),
  isOptional: z.boolean(),
  scrapFactor: decimal,
  substitutes: z.array(substitute),
});

/** What `plm.part.released` and `plm.part.obsoleted` say of a revision, its item and its engineering BOM. */
export const partReleaseShape = z.object({
  partNumber: z.string().min(1).max(60),
  revision: z.string().min(1).max(20),
  itemId: z.uuid(),
  item: z.object({
    id: z.uuid(),
    version: z.int().min(1),
    partNumber: z.string().min(1).max(60),
    itemType: z.enum(['PART', 'TOOL', 'CONSUMABLE', 'SERVICE']),
    originSystem: z.enum(['PLM', 'ERP']),
    baseUom: z.string().min(1),
    sourcingStrategy: z
      .enum(['MAKE', 'BUY', 'DUAL_SOURCE'])
      .nullish()
      .transform((value) => value ?? null),
  }),
  trackingType: z.enum(['SERIAL', 'LOT', 'UNTRACKED']),
  baseUom: z.string().min(1),
  lifecycleState: z.enum(['RELEASED', 'OBSOLETE']),
  releasedAt: z.iso.datetime(),
  effectiveFrom: date.transform((value) => value ?? null),
  effectiveTo: date.transform((value) => value ?? null),
  superseded: uuidOrNull,
  ebomContentHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullish()
    .transform((value) => value ?? null),
  conversions: z.array(conversion).default([]),
  lines: z.array(line).max(20_000).default([]),
});

export type PartRelease = z.infer<typeof partReleaseShape>;
