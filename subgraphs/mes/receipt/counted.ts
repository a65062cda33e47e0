import { refuse, allow, type Refusal } from '../../../kernel/errors.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { spellingsOf } from '../../../kernel/spelling.ts';
import { ids } from '../../../schema/ids.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { convertFor, type Pack } from '../item/pack.rules.ts';
import { itemSiteOf } from '../item-site/item-site.write.queries.ts';
import { locationRow } from '../part-inventory/stock.write.queries.ts';
import { positive } from '../part-inventory/stock.ts';
import type { CreateReceiptInput, ReceiptLineInput, Row } from '../schema.generated.ts';
import { checkOutside } from './outside-processing.rules.ts';
import { workOfLine } from './step-work.queries.ts';
import type { StepWork } from './step-work.ts';
import { checkOrdered, checkReceivable, checkTracked, keptNumber } from './receipt.rules.ts';
import {
  numbersSpelled,
  orderLineNamed,
  orderLineOf,
  orderOf,
  packsOfItem,
  partNamed,
  partOfId,
  releasedPartOfItem,
} from './receipt.write.queries.ts';

/** A line of a receipt as asked, its order line found and everything checked but how much the order still takes. */
export type Counted = {
  given: ReceiptLineInput;
  order: Row<'purchaseOrder'> | null;
  line: Row<'purchaseOrderLine'> | null;
  part: Row<'part'>;
  packs: Pack[];
  place: Row<'location'>;
  /** What the site has set for the item. */
  itemSite: Row<'itemSite'> | undefined;
  supplierId: string | null;
  /** The step of a run that the line is for: what came are pieces of that run. */
  work: StepWork | null;
  quantity: string;
  unit: string;
  lot: string | null;
  serials: string[];
};

/** The uuid of the order line that is meant, by its id or by its names; undefined for goods without an order. */
export const lineIdOf = async (context: Context, given: ReceiptLineInput): Promise<string | undefined> => {
  if (given.purchaseOrderLineId != null) return fromWire(ids.PurchaseOrderLine, given.purchaseOrderLineId);
  if (given.poNumber == null && given.lineNumber == null) return undefined;
  if (given.poNumber == null || given.lineNumber == null)
    throw refuse(
      'VALUE_INVALID',
      'An order line is named by poNumber and lineNumber together, or by purchaseOrderLineId.',
    );
  const named = await orderLineNamed(context.db, given.poNumber, given.lineNumber);
  return found(named, 'order line', `${given.poNumber} line ${String(given.lineNumber)}`).id;
};

const unknown = (partNumber: string, revision: string | null) =>
  refuse(
    'PART_NUMBER_UNKNOWN',
    `No released part has the number ${partNumber}${revision === null ? '' : ` and the revision ${revision}`}. Ask PLM to release it, then receive.`,
    { rule: 'rule 8', owner: 'PLM', details: { partNumber, revision } },
  );

/** What to say of a part number that nothing released has: which ones are spelled alike, if any. */
const misspelled = async (tx: Tx, partNumber: string): Promise<Refusal | undefined> => {
  const numbers = (await numbersSpelled(tx, spellingsOf(partNumber))).map((row) => row.partNumber);
  const [suggestion] = numbers;
  if (suggestion === undefined || numbers.includes(partNumber)) return undefined;
  const says = `No released part has the number "${partNumber.slice(0, 64)}"; ${numbers.slice(0, 5).join(', ')}`;
  const about = { rule: 'rule 8', owner: 'PLM' } as const;
  return numbers.length === 1
    ? refuse('PART_NUMBER_FORMAT', `${says} is spelled alike. Part numbers are compared exactly.`, {
        ...about,
        details: { suggestion },
      })
    : refuse('PART_NUMBER_AMBIGUOUS', `${says} are spelled alike.`, { ...about, details: { candidates: numbers } });
};

const known: readonly string[] = ['RELEASED', 'OBSOLETE'];

type Line = Row<'purchaseOrderLine'>;

const partOf = async (tx: Tx, given: ReceiptLineInput, line: Line | null): Promise<Row<'part'>> => {
  const { partId, partNumber, revision = null } = given;
  const part =
    partId != null
      ? found(await partOfId(tx, fromWire(ids.Part, partId)), 'part', partId)
      : partNumber != null
        ? await partNamed(tx, partNumber, revision)
        : line?.partId != null
          ? await partOfId(tx, line.partId)
          : line?.itemId != null
            ? await releasedPartOfItem(tx, line.itemId)
            : undefined;
  if (part === undefined && partNumber == null && line === null)
    throw refuse('VALUE_INVALID', 'Say what came: an order line, or a part by partId or partNumber.');
  if (part === undefined && partNumber != null) allow(await misspelled(tx, partNumber));
  if (part === undefined || !known.includes(part.lifecycleState))
    throw unknown(partNumber ?? part?.partNumber ?? `of ${line?.poNumber ?? 'the order'}`, revision);
  return part;
};

// Pieces of a run are what it builds, of its serial number and lot.
const workOf = async (tx: Tx, line: Line | null, given: ReceiptLineInput) => {
  if (line === null || line.runStepId === null) return { ordered: line, work: null, tracked: given };
  const work = await workOfLine(tx, line.id);
  if (work === undefined || work.siteId !== line.siteId)
    throw refuse(
      'NOT_FOUND',
      `MES has no step of a run that ${line.poNumber} line ${String(line.lineNumber)} is for. Ask purchasing which run was sent out.`,
      { owner: 'ERP', details: { poNumber: line.poNumber, lineNumber: line.lineNumber } },
    );
  const serialNumbers = given.serialNumbers ?? (work.serialNumber === null ? [] : [work.serialNumber]);
  const tracked = { serialNumbers, lotNumber: given.lotNumber ?? work.lotNumber };
  return { ordered: { ...line, partId: work.partId }, work, tracked };
};

// Where the goods go: where the line or the receipt says, else where the site keeps what is received of the item.
const placeFor = async (
  tx: Tx,
  input: CreateReceiptInput,
  given: ReceiptLineInput,
  part: Row<'part'>,
  orderSite: string | undefined,
) => {
  const wire = given.locationId ?? input.locationId;
  if (wire != null) {
    const place = found(await locationRow(tx, fromWire(ids.Location, wire)), 'location', wire);
    return { place, itemSite: await itemSiteOf(tx, part.itemId, place.siteId) };
  }
  const siteId = orderSite ?? (input.siteId == null ? undefined : fromWire(ids.Site, input.siteId));
  if (siteId === undefined)
    throw refuse('VALUE_INVALID', 'Goods without an order need a locationId, or the siteId that they came to.');
  const itemSite = await itemSiteOf(tx, part.itemId, siteId);
  const place = itemSite?.receivingLocationId == null ? undefined : await locationRow(tx, itemSite.receivingLocationId);
  if (place !== undefined) return { place, itemSite };
  throw refuse(
    'VALUE_INVALID',
    `${part.partNumber} has no receiving location at the site: pass a locationId, or set one with setItemSite.`,
    { details: { partNumber: part.partNumber } },
  );
};

/** Finds and checks what a line of a receipt is about, within the transaction. */
export const countedOf = async (
  tx: Tx,
  input: CreateReceiptInput,
  given: ReceiptLineInput,
  lineId: string | undefined,
): Promise<Counted> => {
  const line =
    lineId === undefined ? null : found(await orderLineOf(tx, lineId), 'order line', given.purchaseOrderLineId ?? '');
  if (line !== null) allow(checkReceivable(line), checkOutside(line));
  const { ordered, work, tracked } = await workOf(tx, line, given);
  const part = await partOf(tx, given, ordered);
  if (ordered !== null) allow(checkOrdered(ordered, part));
  const order = line === null ? null : await orderOf(tx, line.purchaseOrderId);
  const { place, itemSite } = await placeFor(tx, input, given, part, line?.siteId);
  const supplierId = order?.supplierId ?? (input.supplierId == null ? null : fromWire(ids.Supplier, input.supplierId));
  const packs = await packsOfItem(tx, part.itemId);
  const quantity = positive(given.quantity, 'quantity');
  const unit = given.unitOfMeasure ?? line?.uom ?? part.baseUom;
  const lot = tracked.lotNumber == null ? null : keptNumber(tracked.lotNumber, 'lot');
  const serials = (tracked.serialNumbers ?? []).map((serial) => keptNumber(serial, 'serial'));
  allow(checkTracked(part, convertFor(packs, supplierId, quantity, unit, part.baseUom), { serials, lot }));
  return { given, order, line, part, packs, place, itemSite, supplierId, work, quantity, unit, lot, serials };
};
