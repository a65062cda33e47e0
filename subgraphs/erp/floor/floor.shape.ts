import { z } from 'zod';
import { day, decimal, text, uuid } from '../receipt/item-receipt.shape.ts';

const optionalDay = day.nullish().transform((value) => value ?? null);
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);
const status = z.enum(['UNRESTRICTED', 'QUALITY', 'BLOCKED']);

// The unit of a quantity goes by either name.
const counted = z.object({
  quantity: decimal,
  unitOfMeasure: z.string().min(1).optional(),
  uom: z.string().min(1).optional(),
});
const withUnit = <Given extends { unitOfMeasure?: string | undefined; uom?: string | undefined }>(given: Given) => ({
  ...given,
  unit: given.unitOfMeasure ?? given.uom ?? '',
});
const named = { error: 'the unit is missing', path: ['unitOfMeasure'] };
const hasUnit = ({ unitOfMeasure, uom }: { unitOfMeasure?: string | undefined; uom?: string | undefined }): boolean =>
  unitOfMeasure !== undefined || uom !== undefined;

/** What `mes.scrap.recorded` says. Its subject is the scrap record, or the stock that was adjusted: the record is named apart. */
export const scrapShape = counted
  .extend({
    scrapRecordId: uuid,
    runId: uuid,
    itemId: z.uuid(),
    reasonCode: text,
    date: optionalDay,
    receiptItemId: uuid,
    stockStatus: status.nullish().transform((value) => value ?? null),
  })
  .refine(hasUnit, named)
  .transform(withUnit);

const transferLine = counted.extend({ itemId: z.uuid() }).refine(hasUnit, named).transform(withUnit);

/** What `mes.transfer.shipped`, `.received`, `.lost` and `.closed` say; each line with the quantity that the step is about. */
export const transferShape = z.object({
  number: z.string().min(1),
  fromSiteId: z.uuid(),
  toSiteId: z.uuid(),
  interSite: z.boolean(),
  date: optionalDay,
  lines: z
    .array(transferLine)
    .nullish()
    .transform((value) => value ?? []),
});

const shipmentLine = counted
  .extend({ id: z.uuid(), demandId: uuid, partId: uuid, itemId: z.uuid(), originRunId: uuid })
  .refine(hasUnit, named)
  .transform(withUnit);

/** What `mes.shipment.shipped` and `.returned` say. */
export const shipmentShape = z.object({
  number: z.string().min(1),
  demandId: uuid,
  shippedDate: optionalDay,
  returnedDate: optionalDay,
  date: optionalDay,
  lines: z.array(shipmentLine).min(1).max(500),
});

export type ShipmentLine = z.infer<typeof shipmentShape>['lines'][number];

/** What `mes.stock.held` and `.released` say: the record of stock as it is after it, and the hold's own status. */
export const holdShape = counted
  .extend({
    partInventoryId: z.uuid(),
    itemId: z.uuid(),
    /** As it is now, with all its holds. */
    stockStatus: status,
    /** Of the hold. */
    status,
    decision: text,
    /** The receipt that the stock came with; and whether that placed the hold, so that the books have the goods apart already. */
    receiptItemId: uuid,
    byReceipt: flag,
    /** Under way from one site to another: the books have it at neither. */
    betweenSites: flag,
    date: optionalDay,
  })
  .refine(hasUnit, named)
  .transform(withUnit);
