import { z } from 'zod';

/** What `plm.part.released` and `plm.part.obsoleted` say that finance keeps. Their subject is the revision. */
export const releaseShape = z.object({
  partNumber: z.string().min(1).max(60),
  revision: z.string().min(1).max(20),
  item: z.object({
    id: z.uuid(),
    version: z.int().min(1),
    partNumber: z.string().min(1).max(60),
    description: z.string(),
    originSystem: z.enum(['PLM', 'ERP']),
    baseUom: z.string().min(1),
    sourcingStrategy: z
      .string()
      .nullish()
      .transform((value) => value ?? null),
  }),
  trackingType: z.string().min(1),
  lifecycleState: z.enum(['RELEASED', 'OBSOLETE']),
  effectiveFrom: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
  effectiveTo: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
});

export type ReleaseFacts = z.infer<typeof releaseShape>;
