import { nowIn } from '../../../kernel/clock.ts';
import { isPositive } from '../../../kernel/decimal.ts';
import { refuse, unlessTaken, type Refusal } from '../../../kernel/errors.ts';
import { found, newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { inspectReceived } from '../inspection-run/inspection-run.commands.ts';
import { expiryOf } from '../item-site/item-site.rules.ts';
import { insertStock, movementOf, recordMovement, type Cause } from '../part-inventory/stock.write.queries.ts';
import type { Row } from '../schema.generated.ts';
import { placeHolds } from '../stock-hold/holding.ts';
import { beginningsOf } from './arriving.queries.ts';
import type { Counted } from './counted.ts';
import { takeInOutsideWork } from './outside-processing.ts';
import type { Portion } from './portions.ts';
import { takeInStepWork } from './step-work.ts';
import {
  insertSerials,
  openReceipt,
  postReceipt,
  stockOfReceiptItem,
  type NewItem,
  type NewPiece,
  type NewReceipt,
} from './receipt.write.queries.ts';

type Item = Row<'receiptItem'>;

// The attributes of the order as of posting: the line's stand above the header's.
const attributesOf = ({ line }: Counted) => ({
  department: line?.department ?? line?.orderDepartment ?? null,
  locationCode: line?.locationCode ?? line?.orderLocationCode ?? null,
  costCenter: line?.costCenter ?? line?.orderCostCenter ?? null,
  project: line?.project ?? line?.orderProject ?? null,
  glAccount: line?.glAccount ?? line?.orderGlAccount ?? null,
  taxCode: line?.taxCode ?? line?.orderTaxCode ?? null,
});

type Numbered = { part: Pick<Row<'part'>, 'itemId' | 'partNumber'>; serial: string };

const numberOf = (itemId: string, serial: string): string => `${itemId} ${serial}`;

/**
 * The records that serial numbers go on from, which came, went away and come again; null for a new one. By item and number. Refuses
 * ALREADY_EXISTS for one that is here, or that is given twice.
 */
export const originsOf = async (tx: Tx, given: readonly Numbered[]): Promise<(wanted: Numbered) => string | null> => {
  const beginnings = new Map<string, string | null>();
  const rows =
    given.length === 0
      ? []
      : await beginningsOf(
          tx,
          given.map(({ part }) => part.itemId),
          given.map(({ serial }) => serial),
        );
  for (const [index, { part, serial }] of given.entries()) {
    const key = numberOf(part.itemId, serial);
    const row = rows[index];
    if (row?.isHere === true || beginnings.has(key))
      throw refuse(
        'ALREADY_EXISTS',
        `${part.partNumber} serial ${serial} is here already. Look at the number on the piece again.`,
        {
          details: { partNumber: part.partNumber, serialNumber: serial },
        },
      );
    beginnings.set(key, row?.firstId ?? null);
  }
  return ({ part, serial }) => beginnings.get(numberOf(part.itemId, serial)) ?? null;
};

/** A serial number that the database has and whoever asks cannot see: of another site, or given a moment ago. */
export const takenElsewhere = (): Refusal =>
  refuse(
    'ALREADY_EXISTS',
    'A serial number of these began at a site that you have no right to, or is given just now. Look at the numbers on the pieces again, or have them received by somebody with rights to that site.',
  );

// Rejects of outside processing are withheld until somebody has decided on them (R15).
const isRejected = (line: Counted['line'], { condition, over }: Portion): boolean =>
  line?.lineType === 'OUTSIDE_PROCESSING' && condition !== 'OK' && !isPositive(over);

/** A portion of a line of a receipt. */
export type Divided = { counted: Counted; portion: Portion };
/** What it became: its item, and the pieces of stock; none for work on a run, whose pieces stay the run's. */
type Received = Divided & { item: Item; pieces: NewPiece[] };

const itemOf = (cause: Cause, receiptId: string, position: number, { counted, portion }: Divided): NewItem => {
  const { part, line, lot, unit } = counted;
  return {
    id: newId(),
    siteId: cause.siteId,
    receiptId,
    position,
    purchaseOrderLineId: line?.id ?? null,
    itemId: part.itemId,
    partId: part.id,
    quantity: portion.quantity,
    unitOfMeasure: unit,
    baseQuantity: portion.base,
    baseUnitOfMeasure: part.baseUom,
    orderQuantity: portion.order,
    overReceiptQuantity: portion.over,
    lotNumber: lot,
    locationId: portion.place.id,
    conditionCode: portion.condition,
    ...(isRejected(line, portion) && portion.order !== null
      ? { withheldQuantity: portion.order, withheldReason: 'Rejected after outside processing; waits for disposition' }
      : {}),
    ...attributesOf(counted),
  };
};

const piecesOf = (
  cause: Cause,
  { counted, portion }: Divided,
  item: Item,
  originOf: (wanted: Numbered) => string | null,
): NewPiece[] => {
  const { part, line, lot, given, supplierId, site, work } = counted;
  if (work !== null) return [];
  const numbered = portion.serials.map((serial) => ({ serial, quantity: '1' }));
  return (numbered.length === 0 ? [{ serial: null, quantity: portion.base }] : numbered).map(
    ({ serial, quantity }) => ({
      id: newId(),
      siteId: item.siteId,
      itemId: part.itemId,
      partId: part.id,
      locationId: portion.place.id,
      serialNumber: serial,
      lotNumber: lot,
      unitOfMeasure: part.baseUom,
      quantity,
      supplierId,
      purchaseOrderLineId: line?.id ?? null,
      receiptItemId: item.id,
      splitFromId: serial === null ? null : originOf({ part, serial }),
      expiryDate: given.expiryDate ?? expiryOf(cause.day, site.shelfLifeDays),
    }),
  );
};

const cameAs = (piece: NewPiece, runId: string | null) => ({
  type: 'RECEIVED' as const,
  runId,
  quantity: piece.quantity,
  to: piece.locationId,
  purchaseOrderLineId: piece.purchaseOrderLineId,
  receiptItemId: piece.receiptItemId,
});

const isOutside = ({ counted: { line, supplierId } }: Divided): boolean =>
  line?.lineType === 'OUTSIDE_PROCESSING' && supplierId !== null;

// What comes back from a supplier's work has a history of its own, piece by piece; the steps of runs are told once of all that came.
const takeInWork = async (tx: Tx, context: Context, cause: Cause, received: readonly Received[]): Promise<void> => {
  const steps = new Set<string>();
  for (const { counted, pieces } of received) {
    const { part, line, work, supplierId } = counted;
    if (work !== null && !steps.has(work.stepId)) {
      steps.add(work.stepId);
      await takeInStepWork(tx, context, cause, work, supplierId ?? '');
    }
    if (line === null || supplierId === null) continue;
    for (const piece of pieces) {
      const stock = await insertStock(tx, piece);
      const runId = await takeInOutsideWork(tx, context, cause, { stock, part, line, supplierId });
      await recordMovement(tx, cause, stock, cameAs(piece, runId));
    }
  }
};

const holdBroken = (tx: Tx, context: Context, cause: Cause, received: readonly Received[]): Promise<unknown> =>
  placeHolds(
    tx,
    context,
    received
      .filter(({ portion }) => portion.condition !== 'OK')
      .flatMap(({ portion: { condition, over }, item, pieces }) => {
        const reason = isPositive(over) ? 'Received above what the order takes' : `Received ${condition}`;
        const said = { status: 'BLOCKED' as const, reason, issueId: null, receiptItemId: item.id };
        return pieces.map((stock) => ({ cause: { ...cause, eventId: newId() }, stock, said }));
      }),
  );

/**
 * Writes a receipt: its items, the stock they make (held, unless it came as ordered) and the movements, and posts it. As many statements
 * for one line as for many, but for work that was done outside.
 */
export const receive = async (
  tx: Tx,
  context: Context,
  cause: Cause,
  opened: NewReceipt,
  divided: readonly Divided[],
): Promise<{ receipt: Row<'receipt'>; received: Received[] }> => {
  const originOf = await originsOf(
    tx,
    divided.flatMap(({ counted: { part, work }, portion }) =>
      work === null ? portion.serials.map((serial) => ({ part, serial })) : [],
    ),
  );
  const rows = divided.map((one, index) => itemOf(cause, opened.id, index + 1, one));
  const items = new Map((await openReceipt(tx, opened, rows)).map((item) => [item.position, item]));
  const received = divided.map((one, index) => {
    const item = found(items.get(index + 1), 'receipt item', String(index + 1));
    return { ...one, item, pieces: piecesOf(cause, one, item, originOf) };
  });
  const serials = received.flatMap(({ item, portion }) =>
    portion.serials.map((serialNumber) => ({ siteId: item.siteId, receiptItemId: item.id, serialNumber })),
  );
  await insertSerials(tx, serials);
  await takeInWork(
    tx,
    context,
    cause,
    received.filter((one) => isOutside(one) || one.counted.work !== null),
  );
  const goods = received.filter((one) => !isOutside(one)).flatMap(({ pieces }) => pieces);
  const moved = goods.map((piece) => movementOf(cause, piece, cameAs(piece, null)));
  const receipt = await unlessTaken(postReceipt(tx, opened.id, nowIn(tx), goods, moved), takenElsewhere);
  await holdBroken(tx, context, cause, received);
  return { receipt, received };
};

/**
 * Holds what waits for inspection, and has it inspected where the site says how; after the receipt is told, so that the books have the goods
 * before they hold them (R14).
 */
export const holdForInspection = async (
  tx: Tx,
  context: Context,
  cause: Cause,
  received: readonly Received[],
): Promise<void> => {
  const said = { status: 'QUALITY' as const, reason: 'Waits for inspection', issueId: null, forInspection: true };
  const waiting = received.filter(
    ({ counted, item }) => counted.site.inspectionRequired && item.conditionCode === 'OK',
  );
  await placeHolds(
    tx,
    context,
    waiting.flatMap(({ pieces }) => pieces.map((stock) => ({ cause: { ...cause, eventId: newId() }, stock, said }))),
  );
  for (const { counted, item } of waiting) {
    const { inspectionProcedureId } = counted.site;
    if (inspectionProcedureId !== null)
      await inspectReceived(tx, context, inspectionProcedureId, await stockOfReceiptItem(tx, item.id));
  }
};
