import type { BusinessEvent } from '../../../kernel/events.ts';
import type { Row } from '../schema.generated.ts';

type Order = Row<'purchaseOrder'>;
type Line = Row<'purchaseOrderLine'>;

/** What the floor and others need of a line: ids are uuids, quantities decimal text. */
const lineFacts = (line: Line) => ({
  id: line.id,
  version: line.version,
  lineNumber: line.lineNumber,
  status: line.status,
  lineType: line.lineType,
  matchPolicy: line.matchPolicy,
  itemId: line.itemId,
  partId: line.partId,
  description: line.description,
  quantityOrdered: line.quantityOrdered,
  unitOfMeasure: line.unitOfMeasure,
  baseQuantityOrdered: line.baseQuantityOrdered,
  overReceiptTolerancePercent: line.overReceiptTolerancePercent,
  underReceiptTolerancePercent: line.underReceiptTolerancePercent,
  receivingComplete: line.receivingComplete,
  needDate: line.needDate,
  promisedDate: line.promisedDate,
  runStepId: line.runStepId,
  inputPartId: line.inputPartId,
  mbomId: line.mbomId,
});

type Change = Pick<BusinessEvent, 'before' | 'after'>;

/** An event of an order; with its lines where they are told too. */
export const orderEvent = (
  type: string,
  order: Order,
  change: Change,
  more: Record<string, unknown> = {},
): BusinessEvent => ({
  type: `erp.purchase-order.${type}`,
  subject: order.id,
  subjectVersion: order.version,
  key: order.id,
  site: order.siteId,
  data: { number: order.number, status: order.status, supplierId: order.supplierId, currency: order.currency, ...more },
  ...change,
});

/** The lines of an order as its events tell them. */
export const toldLines = (lines: readonly Line[]) => ({ lines: lines.map(lineFacts) });

/** An event of one line, in the order of its order. */
export const lineEvent = (
  type: string,
  line: Line,
  change: Change,
  more: Record<string, unknown> = {},
): BusinessEvent => ({
  type: `erp.purchase-order-line.${type}`,
  subject: line.id,
  subjectVersion: line.version,
  key: line.purchaseOrderId,
  site: line.siteId,
  data: { number: line.poNumber, ...lineFacts(line), ...more },
  ...change,
});
