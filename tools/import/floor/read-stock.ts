import { doubtful, grouped, refused, skipped } from '../findings.ts';
import type { FindingCode } from '../findings.ts';
import { table, text } from '../inventree-tables.ts';
import type { Fields } from '../inventree-tables.ts';
import type { PlanResult, PlanStock } from './floor-plan.ts';
import { holdOf, isGone } from './holds.ts';
import { placeIn } from './read-places.ts';
import { dayIn, optional, partIn, positiveIn, rowOf } from './source.ts';
import type { Source } from './source.ts';

const stockItem = 'stock.stockitem';

/** What other parts of the plan bring: by receipts, and what builds make. */
interface Elsewhere {
  readonly received: ReadonlySet<string>;
  /** Where each lies, as far as the file says. */
  readonly built: ReadonlyMap<string, string | undefined>;
}

/** Why a record is no stock to be counted in; undefined where it is. */
const absence = (fields: Fields): FindingCode | undefined => {
  if (text(fields, 'customer') !== '') return 'STOCK_SOLD';
  if (fields['is_building'] === true) return 'BUILD_OUTPUT_LEFT';
  return isGone(fields) ? 'STOCK_GONE' : undefined;
};

const absent: readonly (readonly [FindingCode, string])[] = [
  ['STOCK_SOLD', 'A customer has it: it is no stock.'],
  ['STOCK_GONE', 'It is lost or destroyed: it is no stock.'],
  ['BUILD_OUTPUT_LEFT', 'It is being built by a build that is not imported.'],
];

const placeOf = (source: Source, row: string, fields: Fields, ofHost: string | undefined): string | undefined => {
  const place = placeIn(source, text(fields, 'location')) ?? ofHost;
  if (place === undefined) source.found(refused('PLACE_MISSING', row, 'The file does not say where it lies.'));
  return place;
};

const checkSerial = (source: Source, row: string, fields: Fields, seen: Set<string>): boolean => {
  const [part, serial] = [text(fields, 'part'), text(fields, 'serial')];
  const name = source.keys.get(part)?.partNumber ?? part;
  if (serial === '') {
    if (!source.isSerial(part)) return true;
    source.found(
      refused(
        'SERIAL_REQUIRED',
        row,
        `${text(fields, 'quantity')} of ${name} have no serial numbers; other pieces of it have.`,
      ),
    );
    return false;
  }
  const key = `${part} ${serial}`;
  if (seen.has(key) || Number(text(fields, 'quantity')) !== 1) {
    source.found(
      refused('SERIAL_REPEATED', row, `${name} serial ${serial} is there twice, or is more than one piece.`),
    );
    return false;
  }
  seen.add(key);
  return true;
};

const stockOf = (
  source: Source,
  pk: string,
  fields: Fields,
  { built }: Elsewhere,
  seen: Set<string>,
): PlanStock | undefined => {
  const row = rowOf(stockItem, pk);
  const part = partIn(source, row, text(fields, 'part'));
  const quantity = positiveIn(source, row, fields, 'quantity');
  if (part === undefined || quantity === undefined || !checkSerial(source, row, fields, seen)) return undefined;
  const host = text(fields, 'belongs_to') === '' ? undefined : rowOf(stockItem, text(fields, 'belongs_to'));
  if (host !== undefined && !built.has(host)) {
    source.found(
      refused('INSTALLED_WITHOUT_BUILD', row, `It is installed in ${host}, which no build in the file makes.`),
    );
    return undefined;
  }
  const place = placeOf(source, row, fields, host === undefined ? undefined : built.get(host));
  if (place === undefined) return undefined;
  return {
    row,
    part,
    place,
    quantity,
    lot: optional(fields, 'batch', 60),
    serial: optional(fields, 'serial', 60),
    expiry: dayIn(fields, 'expiry_date'),
    hold: holdOf(fields),
    installedIn: host,
  };
};

/** The stock of a fixture that is neither received by an order nor made by a build. */
export const readStock = (source: Source, elsewhere: Elsewhere): readonly PlanStock[] => {
  const seen = new Set<string>();
  const gone = new Map<FindingCode, string[]>();
  const stock: PlanStock[] = [];
  const attention: string[] = [];
  for (const [pk, fields] of table(source.tables, stockItem)) {
    const row = rowOf(stockItem, pk);
    if (elsewhere.received.has(row) || elsewhere.built.has(row)) continue;
    const why = absence(fields);
    if (why !== undefined) {
      gone.set(why, [...(gone.get(why) ?? []), row]);
      continue;
    }
    if (text(fields, 'status') === '50') attention.push(row);
    const one = stockOf(source, pk, fields, elsewhere, seen);
    if (one !== undefined) stock.push(one);
  }
  for (const [code, message] of absent)
    for (const found of grouped(skipped, code, gone.get(code) ?? [], message)) source.found(found);
  const message = 'It is marked for attention: it is counted in as usable stock.';
  for (const found of grouped(doubtful, 'STOCK_ATTENTION', attention, message)) source.found(found);
  return stock;
};

/** Test results of pieces, as inspections that were judged. */
export const readResults = ({ tables }: Source): readonly PlanResult[] =>
  [...table(tables, 'stock.stockitemtestresult')].map(([pk, fields]) => ({
    row: rowOf('stock.stockitemtestresult', pk),
    stock: rowOf(stockItem, text(fields, 'stock_item')),
    characteristic:
      optional(table(tables, 'part.parttesttemplate').get(text(fields, 'template')) ?? {}, 'test_name') ?? 'Test',
    pass: fields['result'] === true,
    value: [text(fields, 'value'), text(fields, 'notes')]
      .filter((each) => each !== '')
      .join('\n')
      .slice(0, 2000),
    at: optional(fields, 'date', 40),
  }));
