import { keyText } from '../draft.ts';
import { skipped } from '../findings.ts';
import type { Finding } from '../findings.ts';
import type { Plan } from '../plan.ts';
import { at, nodesAt } from './desk.ts';
import type { Desk } from './desk.ts';
import type { FloorPlan, PlanBuild, PlanStock, Scope } from './floor-plan.ts';
import { sendCompletions } from './send-completions.ts';
import { sendDefinitions } from './send-definitions.ts';
import { sendInstallations } from './send-installations.ts';
import { sendOrders } from './send-orders.ts';
import { activate, sendParts } from './send-parts.ts';
import type { KnownParts } from './send-parts.ts';
import { sendPlaces, siteFor } from './send-places.ts';
import type { Places } from './send-places.ts';
import { sendReceipts } from './send-receipts.ts';
import { sendRuns } from './send-runs.ts';
import { sendHolds, sendResults, sendStock } from './send-stock.ts';
import { sendSuppliers, sendVendorNumbers } from './send-suppliers.ts';

export interface FloorOptions {
  readonly what: ReadonlySet<Scope>;
  readonly site: string | undefined;
  /** Currency -> what one of it is worth in that of the books. */
  readonly rates: ReadonlyMap<string, string>;
}

/** How many of a kind the plan has, and how many there are by this run or an earlier one. */
export interface Tally {
  readonly kind: string;
  readonly planned: number;
  readonly done: number;
}

export interface FloorSent {
  readonly tallies: readonly Tally[];
  readonly findings: readonly Finding[];
}

/** Where everything stands as it is sent: who is known by which id, and what there was to say. */
interface Course {
  readonly desk: Desk;
  readonly siteId: string;
  readonly known: KnownParts;
  readonly places: Places;
  /** Records of stock by the rows they came from. */
  readonly stock: Map<string, string>;
  readonly tell: (tally: Tally, findings: readonly Finding[]) => void;
}

const booksQuery = `query ImportBooks { subsidiaries(first: 1) { edges { node { currency } } } }`;

const sendBuying = async (
  { desk, siteId, known, places, stock, tell }: Course,
  plan: FloorPlan,
  options: FloorOptions,
) => {
  const bought = await sendSuppliers(desk, plan.suppliers);
  const { suppliers } = bought;
  tell({ kind: 'suppliers', planned: plan.suppliers.length, done: suppliers.size }, bought.findings);
  const numbers = await sendVendorNumbers(desk, plan.vendorNumbers, known, suppliers);
  tell({ kind: 'supplier part numbers', planned: plan.vendorNumbers.length, done: numbers.there }, numbers.findings);
  const [legalEntity] = nodesAt(await desk.ask('ERP', booksQuery), 'subsidiaries');
  const rates = { books: at(legalEntity, 'currency'), of: options.rates };
  const ordered = plan.orders.flatMap(({ lines }) => lines.map(({ part }) => part));
  const setUp = await activate(desk, [...new Map(ordered.map((part) => [keyText(part), part])).values()]);
  const orders = await sendOrders(desk, { orders: plan.orders, rates }, { siteId, known, suppliers });
  tell({ kind: 'purchase orders', planned: plan.orders.length, done: orders.sent.length }, [
    ...setUp,
    ...orders.findings,
  ]);
  const receipts = await sendReceipts(desk, orders.sent, places);
  for (const [row, id] of receipts.stock) stock.set(row, id);
  const came = plan.orders.filter(({ lines }) => lines.some(({ arrivals }) => arrivals.length > 0)).length;
  tell({ kind: 'receipts', planned: came, done: receipts.made }, receipts.findings);
};

const countIn = async ({ desk, known, places, stock, tell }: Course, kind: string, plan: readonly PlanStock[]) => {
  const counted = await sendStock(desk, plan, known, places);
  for (const [row, id] of counted.stock) stock.set(row, id);
  tell({ kind, planned: plan.length, done: counted.stock.size }, counted.findings);
};

const leftOut = (rows: readonly string[]): readonly Finding[] =>
  rows.length === 0 ? [] : [skipped('RESULT_WITHOUT_STOCK', rows, 'What was tested is no stock here.')];

/** Pieces of each build, so that what goes into others is built before. */
const runCount = (builds: readonly PlanBuild[], isSerial: (build: PlanBuild) => boolean): number =>
  builds.reduce(
    (sum, build) => sum + build.runs.reduce((own, { quantity }) => own + (isSerial(build) ? Number(quantity) : 1), 0),
    0,
  );

const sendBuilding = async (course: Course, plan: FloorPlan, parts: Plan) => {
  const { desk, siteId, known, places, stock, tell } = course;
  const pieces = plan.stock.filter(({ installedIn }) => installedIn !== undefined);
  await countIn(course, 'pieces that are in others', pieces);
  const undefinedParts = await sendDefinitions(desk, plan.builds, known);
  const runs = await sendRuns(desk, plan.builds, { siteId, known, places });
  const serial = new Set(parts.parts.filter(({ trackingType }) => trackingType === 'SERIAL').map(keyText));
  const planned = runCount(plan.builds, ({ part }) => serial.has(keyText(part)));
  tell({ kind: 'runs', planned, done: runs.made }, [...undefinedParts, ...runs.findings]);
  const partIdOf = ({ part }: PlanStock): string => known.get(keyText(part))?.partId ?? '';
  const installed = await sendInstallations(desk, pieces, { runs: runs.sent, stock, partIdOf });
  tell({ kind: 'installations', planned: pieces.length, done: installed.made }, installed.findings);
  const done = await sendCompletions(desk, runs.sent, places);
  const finished = runs.sent.filter(({ output }) => output.isDone).length;
  tell({ kind: 'closed runs', planned: finished, done: done.closed.length }, done.findings);
  for (const { output, stockId } of runs.sent) stock.set(output.row, stockId);
  const held = done.closed.map(({ output }) => output);
  tell(
    {
      kind: 'holds of what was built',
      planned: held.filter(({ hold }) => hold !== undefined).length,
      done: held.filter(({ hold }) => hold !== undefined).length,
    },
    await sendHolds(desk, held, stock),
  );
};

/**
 * Sends what a plan says of floor and books, each system by a principal of its own and by its own commands; what the others must hear of
 * it is carried as signed events. Row by row: what is refused is told with the code and the words of the refusal, and the rest goes on.
 * Sent again it goes on where it stopped. An Error says why nothing was sent.
 */
export const sendFloor = async (
  desk: Desk,
  { parts, floor }: { parts: Plan; floor: FloorPlan },
  options: FloorOptions,
  show: (tally: Tally) => void,
): Promise<FloorSent | Error> => {
  const siteId = await siteFor(desk, options.site);
  if (siteId instanceof Error) return siteId;
  const tallies: Tally[] = [];
  const findings: Finding[] = [];
  const tell: Course['tell'] = (tally, told) => {
    tallies.push(tally);
    findings.push(...told);
    show(tally);
  };
  const released = await sendParts(desk, parts);
  tell(
    { kind: 'parts carried to MES and ERP', planned: parts.parts.length, done: released.known.size },
    released.findings,
  );
  const made = await sendPlaces(desk, siteId, floor.places);
  tell({ kind: 'places', planned: floor.places.length, done: made.places.size }, made.findings);
  const stock = new Map<string, string>();
  const course = { desk, siteId, known: released.known, places: made.places, stock, tell };
  if (options.what.has('orders')) await sendBuying(course, floor, options);
  if (options.what.has('stock')) {
    const loose = floor.stock.filter(({ installedIn }) => installedIn === undefined);
    await countIn(course, 'records of stock', loose);
  }
  if (options.what.has('builds')) await sendBuilding(course, floor, parts);
  const results = await sendResults(desk, floor.results, stock);
  tell({ kind: 'test results', planned: floor.results.length, done: results.made }, [
    ...results.findings,
    ...leftOut(results.left),
  ]);
  return { tallies, findings };
};
