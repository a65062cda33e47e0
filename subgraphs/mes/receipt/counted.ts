import { refuse, allow, type Refusal } from '../../../kernel/errors.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { spellingsOf } from '../../../kernel/spelling.ts';
import { ids } from '../../../schema/ids.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { convertFor, type Pack } from '../item/pack.rules.ts';
import { positive } from '../part-inventory/stock.ts';
import type { CreateReceiptInput, ReceiptLineInput, Row } from '../schema.generated.ts';
import {
  arrivingOf,
  linesNamed,
  linesToReceive,
  type Arriving,
  type Asked,
  type OrderLine,
  type Place,
} from './arriving.queries.ts';
import { checkOutside } from './outside-processing.rules.ts';
import { worksOfLines } from './step-work.queries.ts';
import type { StepWork } from './step-work.ts';
import { checkOrdered, checkReceivable, checkTracked, keptNumber } from './receipt.rules.ts';
import { numbersSpelled } from './receipt.write.queries.ts';

/** A line of a receipt as asked, its order line found and everything checked but how much the order still takes. */
export type Counted = {
  given: ReceiptLineInput;
  line: OrderLine | null;
  part: Row<'part'>;
  packs: Pack[];
  place: Place;
  /** What the site has set for the item. */
  site: Pick<Arriving, 'inspectionRequired' | 'inspectionProcedureId' | 'shelfLifeDays'>;
  supplierId: string | null;
  /** Whether the supplier is known here. */
  hasSupplier: boolean;
  /** The step of a run that the line is for: what came are pieces of that run. */
  work: StepWork | null;
  quantity: string;
  unit: string;
  lot: string | null;
  serials: string[];
};

const nameOf = ({ purchaseOrderLineId, poNumber = null, lineNumber = null }: ReceiptLineInput) => {
  if (purchaseOrderLineId != null)
    return { id: fromWire(ids.PurchaseOrderLine, purchaseOrderLineId), poNumber: null, lineNumber: null };
  if ((poNumber === null) !== (lineNumber === null))
    throw refuse(
      'VALUE_INVALID',
      'An order line is named by poNumber and lineNumber together, or by purchaseOrderLineId.',
    );
  return { id: null, poNumber, lineNumber };
};

/**
 * The uuids of the order lines that the lines of a receipt name, undefined for goods without an order; and of the runs whose steps those
 * are for. Refuses VALUE_INVALID, NOT_FOUND.
 */
export const linesOf = async (
  { db }: Context,
  given: readonly ReceiptLineInput[],
): Promise<{ lineIds: (string | undefined)[]; runIds: string[] }> => {
  const names = given.map(nameOf);
  const ordered = names.some(({ id, poNumber }) => id !== null || poNumber !== null);
  const known = ordered ? await linesNamed(db, names) : [];
  const byPlace = new Map(known.map((line) => [line.place, line]));
  const lineIds = names.map(({ id, poNumber, lineNumber }, index) => {
    if (id !== null || poNumber === null) return id ?? undefined;
    return found(byPlace.get(index + 1), 'order line', `${poNumber} line ${String(lineNumber)}`).id;
  });
  return { lineIds, runIds: known.flatMap(({ runId }) => runId ?? []) };
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

type Line = OrderLine;
type Work = Awaited<ReturnType<typeof worksOfLines>>[number];

// Pieces of a run are what it builds, of its serial number and lot.
const workOf = (line: Line, work: Work | undefined, given: ReceiptLineInput) => {
  if (line.runStepId === null) return { ordered: line, work: null, tracked: given };
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

type Named = Pick<Counted, 'given' | 'line' | 'work'> & {
  /** The order line as it orders what the run builds, where it is for a step of one. */
  ordered: Line | null;
  tracked: Pick<ReceiptLineInput, 'serialNumbers' | 'lotNumber'>;
  asked: Asked;
};

// What a line names, of its own and by its order line, before anything of it is read.
const namedBy = (
  input: CreateReceiptInput,
  given: ReceiptLineInput,
  line: Line | null,
  works: readonly Work[],
): Named => {
  if (line !== null) allow(checkReceivable(line), checkOutside(line));
  const own = works.find(({ lineId }) => lineId === line?.id);
  const { ordered, work, tracked } =
    line === null ? { ordered: null, work: null, tracked: given } : workOf(line, own, given);
  const wire = given.locationId ?? input.locationId;
  const partId = given.partId == null ? null : fromWire(ids.Part, given.partId);
  const byLine = partId === null && given.partNumber == null ? ordered : null;
  const asked = {
    partId: partId ?? byLine?.partId ?? null,
    partNumber: given.partNumber ?? null,
    revision: given.revision ?? null,
    itemId: byLine?.itemId ?? null,
    locationId: wire == null ? null : fromWire(ids.Location, wire),
    siteId: line?.siteId ?? (input.siteId == null ? null : fromWire(ids.Site, input.siteId)),
    supplierId: line?.supplierId ?? (input.supplierId == null ? null : fromWire(ids.Supplier, input.supplierId)),
  };
  return { given, line, work, ordered, tracked, asked };
};

const partOf = async (tx: Tx, { given, line }: Named, part: Row<'part'> | undefined): Promise<Row<'part'>> => {
  const { partId, partNumber, revision = null } = given;
  if (partId != null) found(part, 'part', partId);
  if (part === undefined && partNumber == null && line === null)
    throw refuse('VALUE_INVALID', 'Say what came: an order line, or a part by partId or partNumber.');
  if (part === undefined && partNumber != null) allow(await misspelled(tx, partNumber));
  if (part === undefined || !known.includes(part.lifecycleState))
    throw unknown(partNumber ?? part?.partNumber ?? `of ${line?.poNumber ?? 'the order'}`, revision);
  return part;
};

// Where the goods go: where the line or the receipt says, else where the site keeps what is received of the item.
const placeFor = (
  input: CreateReceiptInput,
  { given, asked }: Named,
  { partNumber }: Row<'part'>,
  place?: Place,
): Place => {
  const wire = given.locationId ?? input.locationId;
  if (wire != null) return found(place, 'location', wire);
  if (asked.siteId === null)
    throw refuse('VALUE_INVALID', 'Goods without an order need a locationId, or the siteId that they came to.');
  if (place !== undefined) return place;
  throw refuse(
    'VALUE_INVALID',
    `${partNumber} has no receiving location at the site: pass a locationId, or set one with setItemSite.`,
    { details: { partNumber } },
  );
};

const countedBy = async (tx: Tx, input: CreateReceiptInput, named: Named, arriving: Arriving): Promise<Counted> => {
  const { given, line, work, ordered, tracked, asked } = named;
  const part = await partOf(tx, named, arriving.part);
  if (ordered !== null) allow(checkOrdered(ordered, part));
  const place = placeFor(input, named, part, arriving.place);
  const { packs, hasSupplier } = arriving;
  const { supplierId } = asked;
  const quantity = positive(given.quantity, 'quantity');
  const unit = given.unitOfMeasure ?? line?.uom ?? part.baseUom;
  const lot = tracked.lotNumber == null ? null : keptNumber(tracked.lotNumber, 'lot');
  const serials = (tracked.serialNumbers ?? []).map((serial) => keptNumber(serial, 'serial'));
  allow(checkTracked(part, convertFor(packs, supplierId, quantity, unit, part.baseUom), { serials, lot }));
  return {
    ...{ given, line, part, packs, place, site: arriving, supplierId, hasSupplier },
    ...{ work, quantity, unit, lot, serials },
  };
};

/** Finds and checks what the lines of a receipt are about, within the transaction. As many statements for one line as for many. */
export const countedOf = async (
  tx: Tx,
  input: CreateReceiptInput,
  lineIds: readonly (string | undefined)[],
): Promise<Counted[]> => {
  const wanted = lineIds.flatMap((id) => id ?? []);
  const lines = new Map((wanted.length === 0 ? [] : await linesToReceive(tx, wanted)).map((line) => [line.id, line]));
  const toSteps = [...lines.values()].filter(({ runStepId }) => runStepId !== null).map(({ id }) => id);
  const works = toSteps.length === 0 ? [] : await worksOfLines(tx, toSteps);
  const all = input.lines.map((given, index) => {
    const id = lineIds[index];
    const line = id === undefined ? null : found(lines.get(id), 'order line', given.purchaseOrderLineId ?? '');
    return namedBy(input, given, line, works);
  });
  const arriving = await arrivingOf(
    tx,
    all.map(({ asked }) => asked),
  );
  const counted: Counted[] = [];
  for (const [index, named] of all.entries())
    counted.push(await countedBy(tx, input, named, found(arriving[index], 'line of the receipt', String(index + 1))));
  return counted;
};
