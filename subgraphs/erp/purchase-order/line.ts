import type { Insertable } from 'kysely';
import { quantity } from '../../../kernel/decimal.ts';
import { refuse, allow } from '../../../kernel/errors.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { text, type Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';
import { toBase, unitsOf } from '../item/unit.ts';
import type { AccountingAttributesInput, PurchaseOrderLineInput, Row } from '../schema.generated.ts';
import { amountOf, checkFigures } from './change.rules.ts';
import { accountById, itemWithFinancials, partById } from './purchase-order.write.queries.ts';

/** The columns of the attributes that an input has; those it leaves out are not among them. Refuses NOT_FOUND (account). */
export const attributeColumns = async (tx: Tx, given: AccountingAttributesInput | null | undefined) => {
  if (given == null) return {};
  const { glAccountId, ...plain } = given;
  const account = typeof glAccountId === 'string' ? fromWire(ids.GLAccount, glAccountId) : glAccountId;
  if (typeof account === 'string') found(await accountById(tx, account), 'account', glAccountId ?? '');
  const set = Object.entries({ ...plain, glAccountId: account }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(set) as Partial<
    Pick<
      Insertable<Database['purchaseOrderLine']>,
      'department' | 'location' | 'costCenter' | 'project' | 'glAccountId' | 'taxCode'
    >
  >;
};

const itemOf = async (tx: Tx, wire: string | null | undefined) => {
  if (wire == null) return undefined;
  const item = found(await itemWithFinancials(tx, fromWire(ids.Item, wire)), 'item', wire);
  if (item.status === 'ACTIVE') return item;
  throw refuse(
    'STATE_INVALID',
    `${item.partNumber} cannot be ordered: its accounting is ${item.status ?? 'not there'}. Finance sets it up and makes it ACTIVE first.`,
    { owner: 'ERP', details: { partNumber: item.partNumber, status: item.status } },
  );
};

/** The revision of an item that an input names; null where it names none. Refuses NOT_FOUND, VALUE_INVALID (another item). */
export const partOf = async (tx: Tx, wire: string | null | undefined, itemId: string | undefined) => {
  if (wire == null) return null;
  const part = found(await partById(tx, fromWire(ids.Part, wire)), 'part', wire);
  if (part.itemId === itemId) return part.id;
  throw refuse('VALUE_INVALID', `partId names ${part.partNumber} ${part.revision}, which is no revision of the item.`);
};

const checkKind = ({ lineType, runStepId, inputPartId, mbomId }: PurchaseOrderLineInput, hasItem: boolean): void => {
  if (!hasItem && lineType !== 'SERVICE' && lineType !== 'NON_INVENTORY')
    throw refuse('VALUE_INVALID', `A line of ${lineType} needs an itemId.`);
  if (lineType === 'OUTSIDE_PROCESSING' && runStepId == null && (inputPartId == null || mbomId == null))
    throw refuse('VALUE_INVALID', 'A line of OUTSIDE_PROCESSING needs a runStepId, or an inputPartId and an mbomId.');
};

const wireOr = (prefix: string, wire: string | null | undefined): string | null =>
  wire == null ? null : fromWire(prefix, wire);

/** Quantity, unit and price of a line as columns. Refuses figures and units that are none. */
export const figuresOf = async (
  tx: Tx,
  item: { id: string; baseUom: string } | undefined,
  given: { quantity: string | number; unit: string; unitPrice: string; over: string; under: string; currency: string },
) => {
  const ordered = quantity(given.quantity, 'quantityOrdered');
  allow(checkFigures({ ...given, quantity: ordered }));
  const base = toBase(await unitsOf(tx, item, given.unit), ordered, given.unit);
  return {
    quantityOrdered: ordered,
    unitOfMeasure: given.unit,
    baseQuantityOrdered: base,
    unitPrice: given.unitPrice,
    amount: amountOf(ordered, given.unitPrice, given.currency),
    overReceiptTolerancePercent: given.over,
    underReceiptTolerancePercent: given.under,
  };
};

/**
 * The row of a line of a new order. Refuses an item whose accounting is not ACTIVE (ruling R25), a part of another item, figures and
 * units that are none.
 */
export const lineRow = async (
  tx: Tx,
  order: Row<'purchaseOrder'>,
  lineNumber: number,
  input: PurchaseOrderLineInput,
): Promise<Insertable<Database['purchaseOrderLine']>> => {
  const item = await itemOf(tx, input.itemId);
  checkKind(input, item !== undefined);
  const { currency, siteId } = order;
  const figures = await figuresOf(tx, item, {
    quantity: input.quantityOrdered,
    unit: input.unitOfMeasure ?? item?.purchaseUom ?? item?.baseUom ?? 'EA',
    unitPrice: input.unitPrice,
    over: input.overReceiptTolerancePercent ?? '0',
    under: input.underReceiptTolerancePercent ?? '0',
    currency,
  });
  return {
    id: newId(),
    siteId,
    purchaseOrderId: order.id,
    poNumber: order.number,
    currency,
    lineNumber,
    itemId: item?.id ?? null,
    partId: await partOf(tx, input.partId, item?.id),
    description: text(
      input.description ?? (item?.description === '' ? item.partNumber : item?.description) ?? '',
      'description',
      500,
    ),
    lineType: input.lineType,
    matchPolicy: input.matchPolicy,
    ...figures,
    supplierPartNumber: input.supplierPartNumber ?? null,
    needDate: input.needDate ?? null,
    promisedDate: input.promisedDate ?? null,
    ...(await attributeColumns(tx, input.attributes)),
    customAttributes: JSON.stringify(input.customAttributes ?? []),
    runStepId: wireOr(ids.RunStep, input.runStepId),
    inputPartId: wireOr(ids.Part, input.inputPartId),
    mbomId: wireOr(ids.MBom, input.mbomId),
  };
};
