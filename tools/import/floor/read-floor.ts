import { refused, skipped } from '../findings.ts';
import type { Finding } from '../findings.ts';
import { groupBy } from '../group-by.ts';
import { numbered } from '../inventree-parts.ts';
import { table, tablesOf } from '../inventree-tables.ts';
import type { FloorPlan } from './floor-plan.ts';
import { notedBuilds, readBuilds } from './read-builds.ts';
import { readOrders } from './read-orders.ts';
import { readPlaces } from './read-places.ts';
import { readResults, readStock } from './read-stock.ts';
import { readSuppliers, readVendorNumbers } from './read-suppliers.ts';
import { sourceOf } from './source.ts';

/** Rows that are told the same are told it once. */
const together = (findings: readonly Finding[]): readonly Finding[] =>
  [...groupBy(findings, ({ outcome, code, message }) => `${outcome} ${code} ${message}`).values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [{ ...first, places: own.flatMap(({ places }) => places) }];
  });

/** What a fixture says of floor and books, for parts numbered as the import of parts does it. Pure: no file, no network. */
export const readFloor = (content: string, revision: string): FloorPlan => {
  const findings: Finding[] = [];
  const tables = tablesOf(content);
  if (typeof tables === 'string') {
    const unreadable = refused('FILE_UNREADABLE', 'file', `This is no InvenTree fixture: ${tables}.`);
    const none = { places: [], suppliers: [], vendorNumbers: [], orders: [], stock: [], builds: [], results: [] };
    return { ...none, findings: [unreadable] };
  }
  const options = { revision, unit: undefined, top: undefined, acceptDuplicates: false };
  const { keys } = numbered(table(tables, 'part.part'), options);
  const source = sourceOf(tables, keys, (finding) => void findings.push(finding));
  const { orders, received } = readOrders(source);
  const builds = readBuilds(source);
  const outputs = builds.flatMap(({ runs }) => runs.flatMap((each) => each.outputs));
  const built = new Map(outputs.map(({ row, place }) => [row, place]));
  const [vendorNumbers, stock] = [readVendorNumbers(source), readStock(source, { received, built })];
  for (const { what, count } of notedBuilds(source))
    findings.push(skipped('NOT_CARRIED', what, `${String(count)} ${what} are not imported.`));
  return {
    places: readPlaces(source),
    suppliers: readSuppliers(source),
    vendorNumbers,
    orders,
    stock,
    builds,
    results: readResults(source),
    findings: together(findings),
  };
};
