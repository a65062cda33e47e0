import { z } from 'zod';

const uuidOrNull = z
  .uuid()
  .nullish()
  .transform((value) => value ?? null);
const textOrNull = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

const change = z.object({
  id: z.uuid(),
  action: z.enum(['ADD', 'REMOVE', 'REVISE', 'OBSOLETE']),
  wipDisposition: z
    .enum(['USE_AS_IS', 'FINISH_OPEN_RUNS', 'STOP_OPEN_RUNS', 'REWORK', 'SCRAP'])
    .nullish()
    .transform((value) => value ?? 'FINISH_OPEN_RUNS'),
  stockDisposition: z
    .enum(['USE_AS_IS', 'USE_UP', 'REWORK', 'RETURN_TO_SUPPLIER', 'SCRAP'])
    .nullish()
    .transform((value) => value ?? null),
  fromPartId: uuidOrNull,
  fromPartNumber: textOrNull,
  fromState: textOrNull,
  toPartId: uuidOrNull,
  toPartNumber: textOrNull,
});

/** What `plm.ecn.released` and `plm.ecn.closed` say of a change notice. */
export const ecnShape = z.object({
  number: z.string().min(1).max(60),
  status: z.enum(['RELEASED', 'CLOSED']),
  effectiveFrom: z.iso
    .datetime()
    .nullish()
    .transform((value) => value ?? null),
  effectiveFromSerial: textOrNull,
  changes: z.array(change).max(500),
});

export type Told = z.infer<typeof ecnShape>;
export type Change = Told['changes'][number];
