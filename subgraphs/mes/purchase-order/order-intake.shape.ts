import { z } from 'zod';
import type { CloudEvent } from '../../../kernel/signed-event.ts';
import { dataOf } from '../../../kernel/signed-event.ts';

const decimal = z.string().regex(/^\d{1,15}(\.\d{1,6})?$/);
const orderStatus = z.enum(['DRAFT', 'PENDING_APPROVAL', 'REJECTED', 'APPROVED', 'ORDERED', 'CLOSED', 'CANCELED']);
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const uuid = z
  .uuid()
  .nullish()
  .transform((value) => value ?? null);
const day = z.iso
  .date()
  .nullish()
  .transform((value) => value ?? null);
const percent = decimal.nullish().transform((value) => value ?? '0');

const supplierShape = z.object({
  id: z.uuid(),
  code: z.string().min(1),
  name: z.string().min(1),
  status: z.enum(['ACTIVE', 'HOLD', 'INACTIVE']),
});

const lineShape = z.object({
  id: z.uuid(),
  version: z.int().min(0),
  poNumber: z.string().min(1),
  lineNumber: z.int().min(1),
  status: z.enum(['OPEN', 'CLOSED', 'CANCELED']),
  lineType: z.enum(['GOODS', 'SERVICE', 'OUTSIDE_PROCESSING', 'NON_INVENTORY']),
  itemId: uuid,
  partId: uuid,
  quantityOrdered: decimal,
  unitOfMeasure: z.string().min(1),
  overReceiptTolerancePercent: percent,
  underReceiptTolerancePercent: percent,
  receivingComplete: z.boolean(),
  needDate: day,
  promisedDate: day,
  department: text,
  locationCode: text,
  costCenter: text,
  project: text,
  glAccount: text,
  taxCode: text,
  runStepId: uuid,
  inputPartId: uuid,
  mbomId: uuid,
});

const orderShape = z.object({
  number: z.string().min(1),
  status: orderStatus,
  supplier: supplierShape,
  lines: z.array(lineShape).max(5000).default([]),
});

const lineEventShape = lineShape.extend({
  purchaseOrderId: z.uuid(),
  orderStatus,
  supplier: supplierShape,
});

export type ToldLine = z.infer<typeof lineShape>;
type OrderStatus = z.infer<typeof orderStatus>;

/** What an event of an order, or of one of its lines, says; `version` is the order's, null where only a line is told of. */
export type ToldOrder = {
  id: string;
  version: number | null;
  number: string;
  status: OrderStatus;
  supplier: z.infer<typeof supplierShape>;
  lines: ToldLine[];
};

/** The types of events that tell of orders. */
export const orderEvents = { system: 'erp', types: ['erp.purchase-order.*', 'erp.purchase-order-line.*'] } as const;

/** Reads an event of an order or of a line. Refuses EVENT_UNVERIFIED. */
export const toldOrder = (event: CloudEvent): ToldOrder => {
  if (event.type.startsWith('erp.purchase-order.')) {
    const { number, status, supplier, lines } = dataOf(event, orderShape);
    return { id: event.subject, version: event.subjectversion, number, status, supplier, lines };
  }
  const { purchaseOrderId: id, orderStatus: status, supplier, ...line } = dataOf(event, lineEventShape);
  return { id, version: null, number: line.poNumber, status, supplier, lines: [line] };
};

export const matchEvents = { system: 'erp', types: ['erp.vendor-bill.matched'] } as const;

/** What `erp.vendor-bill.matched` says of the order lines that are billed, each in its own unit. */
export const matchShape = z.object({
  number: z.string(),
  lines: z.array(z.object({ purchaseOrderLineId: uuid, quantityBilled: decimal })).max(5000),
});
