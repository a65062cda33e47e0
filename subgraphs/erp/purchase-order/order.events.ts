import type { BusinessEvent } from '../../../kernel/events.ts';
import { kept } from '../../../kernel/references.ts';
import type { Tx } from '../command.ts';
import type { Row } from '../schema.generated.ts';
import { supplierById } from '../supplier/supplier.write.queries.ts';
import { effectiveAttributes } from './attributes.rules.ts';

type Order = Row<'purchaseOrder'>;
type Line = Row<'purchaseOrderLine'>;

const attributeFacts = (order: Order, line: Line) => {
  const { location, ...attributes } = effectiveAttributes(line, order);
  return { ...attributes, locationCode: location };
};

/** What the floor and others need of a line: ids are uuids, quantities decimal text, attributes those that hold for it. */
const lineFacts = (order: Order, line: Line) => ({
  id: line.id,
  version: line.version,
  poNumber: line.poNumber,
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
  ...attributeFacts(order, line),
});

type Change = Pick<BusinessEvent, 'before' | 'after'>;

// Who delivers: the floor keeps a copy of the supplier with the order.
const supplierFacts = async (tx: Tx, { supplierId }: Order) => {
  const { id, code, name, status } = kept((await supplierById(tx, supplierId)) ?? null, 'supplier');
  return { id, code, name, status };
};

/** An event of an order; with its lines where they are told too. */
export const orderEvent = async (
  tx: Tx,
  type: string,
  order: Order,
  change: Change,
  more: Record<string, unknown> = {},
): Promise<BusinessEvent> => ({
  type: `erp.purchase-order.${type}`,
  subject: order.id,
  subjectVersion: order.version,
  key: order.id,
  site: order.siteId,
  data: {
    number: order.number,
    status: order.status,
    supplierId: order.supplierId,
    supplier: await supplierFacts(tx, order),
    currency: order.currency,
    ...more,
  },
  ...change,
});

/** The lines of an order as its events tell them. */
export const toldLines = (order: Order, lines: readonly Line[]) => ({
  lines: lines.map((line) => lineFacts(order, line)),
});

/** An event of one line, in the order of its order. */
export const lineEvent = async (
  tx: Tx,
  type: string,
  order: Order,
  line: Line,
  change: Change,
  more: Record<string, unknown> = {},
): Promise<BusinessEvent> => ({
  type: `erp.purchase-order-line.${type}`,
  subject: line.id,
  subjectVersion: line.version,
  key: line.purchaseOrderId,
  site: line.siteId,
  data: {
    number: line.poNumber,
    purchaseOrderId: order.id,
    orderStatus: order.status,
    supplier: await supplierFacts(tx, order),
    ...lineFacts(order, line),
    ...more,
  },
  ...change,
});
