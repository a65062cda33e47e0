import { add, compare, subtract } from '../../../kernel/decimal.ts';
import { doubtful, grouped, refused } from '../findings.ts';
import { groupBy } from '../group-by.ts';
import { table, text } from '../inventree-tables.ts';
import type { Fields } from '../inventree-tables.ts';
import type { PlanBuild, PlanOutput, PlanRuns } from './floor-plan.ts';
import { placeIn } from './read-places.ts';
import { holdOf } from './holds.ts';
import { optional, partIn, positiveIn, rowOf } from './source.ts';
import type { Source } from './source.ts';

const [build, stockItem] = ['build.build', 'stock.stockitem'];
const canceled = '30';
const complete = '40';

/** Who bought what a build made. */
const buyerOf = ({ tables }: Source, fields: Fields): string | undefined => {
  const customer = text(fields, 'customer');
  return customer === ''
    ? undefined
    : (optional(table(tables, 'company.company').get(customer) ?? {}, 'name') ?? customer);
};

type Made = PlanOutput & { readonly lot: string | undefined };

const outputOf = (source: Source, pk: string, fields: Fields, fallback: string): Made | undefined => {
  const row = rowOf(stockItem, pk);
  const quantity = positiveIn(source, row, fields, 'quantity');
  if (quantity === undefined) return undefined;
  return {
    row,
    quantity,
    serial: optional(fields, 'serial', 60),
    lot: optional(fields, 'batch', 60),
    isDone: fields['is_building'] !== true,
    place: placeIn(source, text(fields, 'location')) ?? placeIn(source, fallback),
    hold: holdOf(fields),
    soldTo: buyerOf(source, fields),
  };
};

/** A group of runs for each lot of pieces, or for each record where pieces have no numbers; the rest of the plan is one more. */
const runsOf = (reference: string, planned: string, outputs: readonly Made[], isOpen: boolean): readonly PlanRuns[] => {
  const groups = [...groupBy(outputs, ({ row, serial, lot }) => (serial === undefined ? row : (lot ?? ''))).values()];
  const built = add('0', ...outputs.map(({ quantity }) => quantity));
  const rest = isOpen && compare(planned, built) > 0 ? [{ quantity: subtract(planned, built), outputs: [] }] : [];
  const all = [
    ...groups.map((own) => ({ quantity: add('0', ...own.map(({ quantity }) => quantity)), outputs: own })),
    ...rest,
  ];
  return all.map(({ quantity, outputs: own }, place) => ({
    row: `${reference} ${String(place + 1)}`,
    number: all.length === 1 ? reference : `${reference}.${String(place + 1)}`,
    quantity,
    lot: own[0]?.lot,
    outputs: own.map(({ row, quantity: each, serial, isDone, place: where, hold, soldTo }) => ({
      ...{ row, quantity: each, serial, isDone, place: where, hold, soldTo },
    })),
  }));
};

const checked = (source: Source, row: string, part: string, outputs: readonly Made[], planned: string): boolean => {
  const serials = outputs.map(({ serial }) => serial);
  const mixed = source.isSerial(part) && serials.some((serial) => serial === undefined);
  if (mixed || new Set(serials.filter((serial) => serial !== undefined)).size < serials.filter(Boolean).length) {
    source.found(
      refused('SERIAL_REQUIRED', row, 'Its part has serial numbers, and what it makes has none, or one twice.'),
    );
    return false;
  }
  const built = add('0', ...outputs.map(({ quantity }) => quantity));
  if (compare(built, planned) > 0)
    source.found(
      doubtful(
        'BUILD_EXCEEDED',
        row,
        `${planned} are planned and ${built} are built or being built: as many are planned.`,
      ),
    );
  return true;
};

const buildOf = (source: Source, pk: string, fields: Fields): PlanBuild | undefined => {
  const row = rowOf(build, pk);
  const reference = text(fields, 'reference').slice(0, 30);
  const partPk = text(fields, 'part');
  const [part, planned] = [partIn(source, row, partPk), positiveIn(source, row, fields, 'quantity')];
  if (part === undefined || planned === undefined) return undefined;
  if (reference === '') {
    source.found(refused('BUILD_NUMBER', row, 'The build has no reference.'));
    return undefined;
  }
  const outputs = [...table(source.tables, stockItem)]
    .filter(([, each]) => text(each, 'build') === pk)
    .map(([stockPk, each]) => outputOf(source, stockPk, each, text(fields, 'destination')))
    .filter((each) => each !== undefined);
  if (!checked(source, row, partPk, outputs, planned)) return undefined;
  const status = text(fields, 'status');
  const inOthers = [...table(source.tables, stockItem)].flatMap(([stockPk, each]) =>
    text(each, 'build') === pk && text(each, 'belongs_to') !== '' ? [rowOf(stockItem, stockPk)] : [],
  );
  const message =
    'It was built and is in another piece by the file: it is imported as built, and is to be installed by hand.';
  for (const finding of grouped(doubtful, 'BUILT_AND_INSTALLED', inOthers, message)) source.found(finding);
  const runs = runsOf(reference, planned, outputs, status !== complete);
  if (runs.length === 0) {
    source.found(
      refused('BUILD_MADE_NOTHING', row, `${reference} is complete, and nothing of what it made is in the file.`),
    );
    return undefined;
  }
  return {
    row,
    reference,
    title: text(fields, 'title').slice(0, 200),
    part,
    project: optional(table(source.tables, 'common.projectcode').get(text(fields, 'project_code')) ?? {}, 'code', 40),
    isCanceled: status === canceled,
    runs,
  };
};

/** The builds of a fixture as runs, those whose pieces go into others first. */
export const readBuilds = (source: Source): readonly PlanBuild[] =>
  [...table(source.tables, build)]
    .map(([pk, fields]) => buildOf(source, pk, fields))
    .filter((each) => each !== undefined);

/** What of the file about builds has no place here, counted. */
export const notedBuilds = ({ tables }: Source): readonly { what: string; count: number }[] => {
  const count = (model: string): number => table(tables, model).size;
  return [
    { what: 'allocations of stock to builds (a reservation uses nothing up)', count: count('build.builditem') },
    {
      what: 'extra order lines (shipping and the like: no part is ordered)',
      count: count('order.purchaseorderextraline'),
    },
    { what: 'stock histories (what was done before is in the file alone)', count: count('stock.stockitemtracking') },
  ].filter((each) => each.count > 0);
};
