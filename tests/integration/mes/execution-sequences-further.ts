import { etagOf } from '../../../kernel/etag.ts';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import type { ExecutionWorld } from './execution-client.ts';

type Versioned = { id: string; version: number };
type Run = Versioned & { partInventoryId?: string };
type Sent = { pick: number; other: number; quantity: number };
type World = Pick<ExecutionWorld, 'send'> & {
  sql: ExecutionWorld['plant']['sql'];
  tell: (mutation: string, input: object) => Promise<string | undefined>;
  worked: (run: Versioned) => Promise<string | undefined>;
};

const nothing = 'NOTHING_TO_DO';
const picked = <Row>(rows: readonly Row[], pick: number): Row | undefined => rows[pick % Math.max(1, rows.length)];

/** Commands of runs and of what they built that come on top of building: repeated, merged, split off, reworked, kitted, written anew. */
export const furtherCommands = ({ sql, send, tell, worked }: World) => {
  let keys = 0;
  const runNow = async ({ id }: Versioned): Promise<Versioned> =>
    (await sql<Versioned>('select id, version from mes.run where id = $1', [id]))[0] ?? { id, version: 0 };

  /** A run that has not reported all that it started is never closed without a reason: an answer says so, or the wrong that was done. */
  const closeSilently = async (run: Run): Promise<string | undefined> => {
    const started = await worked(run);
    if (started !== undefined && started !== 'STATE_INVALID') return started;
    const refused = await tell('closeRun', { id: toWire(ids.Run, run.id), etag: etagOf(await runNow(run)) });
    const [open] = await sql<{ short: boolean }>(
      'select quantity_completed + quantity_scrapped < planned_quantity as short from mes.run where id = $1',
      [run.id],
    );
    return refused === undefined && open?.short === true ? 'CLOSED_WITHOUT_REASON' : refused;
  };

  /** The same key again answers with the first outcome, and nothing is done twice. */
  const again = async (run: Run, { quantity }: Sent): Promise<string | undefined> => {
    keys += 1;
    const [told] = await sql<{ count: number }>(
      'select count(*)::int as count from mes.run_completion where run_id = $1',
      [run.id],
    );
    const input = {
      runId: toWire(ids.Run, run.id),
      quantityCompleted: quantity,
      idempotencyKey: `${run.id}-${String(keys)}`,
    };
    const first = await send('completeRunQuantity', input);
    const second = await send('completeRunQuantity', input);
    const codeOf = ({ errors }: typeof first) =>
      errors?.[0] === undefined ? undefined : String(errors[0].extensions['code']);
    const idOf = ({ data }: typeof first) =>
      (data?.['completeRunQuantity'] as { runCompletion: { id: string } } | null | undefined)?.runCompletion.id;
    const [now] = await sql<{ count: number }>(
      'select count(*)::int as count from mes.run_completion where run_id = $1',
      [run.id],
    );
    const done = codeOf(first) === undefined ? 1 : 0;
    if (codeOf(first) !== codeOf(second) || idOf(first) !== idOf(second)) return 'REPEATED_OTHERWISE';
    return (now?.count ?? 0) - (told?.count ?? 0) === done ? codeOf(first) : 'DONE_TWICE';
  };

  const mergeRuns = async (run: Run, { other }: Sent): Promise<string | undefined> => {
    const others = await sql<Versioned>(
      'select id, version from mes.run where closed_at is null and id <> $1 order by created_at desc limit 4',
      [run.id],
    );
    const from = picked(others, other);
    if (from === undefined) return nothing;
    const fromId = toWire(ids.Run, from.id);
    return tell('mergeRuns', { id: toWire(ids.Run, run.id), etag: etagOf(run), fromId });
  };

  const made = (): Promise<(Versioned & { splitFromId: string | null })[]> =>
    sql(`select id, version, split_from_id as "splitFromId" from mes.part_inventory
      where quantity_on_hand > 0 and (split_from_id is not null or origin_run_id is not null) order by created_at desc limit 8`);

  const splitStock = async (_: Run, { other, quantity }: Sent): Promise<string | undefined> => {
    const stock = picked(await made(), other);
    if (stock === undefined) return nothing;
    return tell('splitPartInventory', { id: toWire(ids.PartInventory, stock.id), etag: etagOf(stock), quantity });
  };

  // Mostly what was split off goes back to where it came from; at times any record into any other.
  const mergeStock = async (_: Run, { pick, other }: Sent): Promise<string | undefined> => {
    const stocks = await made();
    const from = picked(
      stocks.filter(({ splitFromId }) => splitFromId !== null),
      other,
    );
    if (from === undefined) return nothing;
    const [origin] = await sql<Versioned>('select id, version from mes.part_inventory where id = $1', [
      from.splitFromId,
    ]);
    const into = pick % 4 === 0 ? picked(stocks, pick) : origin;
    if (into === undefined) return nothing;
    const input = { id: toWire(ids.PartInventory, into.id), etag: etagOf(into) };
    return tell('mergePartInventory', { ...input, fromId: toWire(ids.PartInventory, from.id) });
  };

  /** Units split off a closed run get a rework run, that takes something out of them. */
  const rework = async (_: Run, { other, quantity: wanted }: Sent): Promise<string | undefined> => {
    const built = await sql<Versioned & { onHand: number }>(
      `select stock.id, stock.version, stock.quantity_on_hand::float as "onHand" from mes.part_inventory as stock
       join mes.run on run.id = stock.origin_run_id and run.closed_at is not null
       where stock.quantity_available > 0 order by stock.id`,
    );
    const whole = picked(built, other);
    if (whole === undefined) return nothing;
    const half = Math.round(whole.onHand * 500) / 1000;
    const parted = { id: toWire(ids.PartInventory, whole.id), etag: etagOf(whole), quantity: half };
    await tell('splitPartInventory', parted);
    const units = await sql<{
      id: string;
      runId: string;
      partId: string;
      siteId: string;
      procedureId: string;
      left: number;
    }>(
      `select split.id, run.id as "runId", run.part_id as "partId", run.site_id as "siteId", run.procedure_id as "procedureId",
         split.quantity_on_hand::float as left
       from mes.part_inventory as split
       join mes.run on run.part_inventory_id = split.split_from_id and run.rework_of_id is null
       where split.quantity_on_hand > 0 and split.split_from_id = $1 order by split.id`,
      [whole.id],
    );
    const unit = picked(units, other);
    if (unit === undefined) return nothing;
    const quantity = Math.min(wanted, unit.left);
    const of = { partId: toWire(ids.Part, unit.partId), siteId: toWire(ids.Site, unit.siteId) };
    const how = { reworkOfId: toWire(ids.Run, unit.runId), procedureId: toWire(ids.Procedure, unit.procedureId) };
    const refused = await tell('createRun', {
      ...{ ...of, ...how, plannedQuantity: quantity },
      reworkPartInventoryId: toWire(ids.PartInventory, unit.id),
    });
    if (refused !== undefined) return refused;
    const [was] = await sql<Versioned & { reworkId: string }>(
      `select installation.id, installation.version, rework.id as "reworkId" from mes.abom_installation as installation
       join mes.run as rework on rework.rework_of_id = installation.run_id and rework.part_inventory_id = $1 and rework.closed_at is null
       where installation.removed_at is null order by installation.id, rework.created_at desc limit 1`,
      [unit.id],
    );
    if (was === undefined) return undefined;
    const input = { id: toWire(ids.ABomInstallation, was.id), etag: etagOf(was), reason: 'loose' };
    return tell('removeAbomInstallation', { ...input, runId: toWire(ids.Run, was.reworkId), quantity: 0.1 });
  };

  /** A kit for the run, with what is backflushed, and something put into it. */
  const kit = async (run: Run, { quantity }: Sent): Promise<string | undefined> => {
    const refused = await tell('createKitForRun', { runId: toWire(ids.Run, run.id), includeBackflushed: true });
    const [open] = await sql<Versioned & { status: string }>(
      `select id, version, status from mes.part_kit where run_id = $1 and status <> 'COMPLETE' order by created_at desc limit 1`,
      [run.id],
    );
    if (open === undefined) return refused;
    const asked = { id: toWire(ids.PartKit, open.id), etag: etagOf(open) };
    if (open.status === 'DRAFT') await tell('requestKit', asked);
    const [place] = await sql<{ item: string; stock: string }>(
      `select item.id as item, stock.id as stock from mes.part_kit_item as item
       join mes.part_inventory as stock on stock.part_id = item.part_id and stock.quantity_available > 0
       where item.part_kit_id = $1 order by item.position, stock.id limit 1`,
      [open.id],
    );
    if (place === undefined) return nothing;
    const input = { partKitItemId: toWire(ids.PartKitItem, place.item), quantity };
    return tell('issueItemToKit', { ...input, partInventoryId: toWire(ids.PartInventory, place.stock) });
  };

  /** Abandons a run; at times some of what it had installed is scrapped. */
  const cancel = async (run: Run, { other }: Sent): Promise<string | undefined> => {
    const installed = await sql<{ id: string }>(
      'select id from mes.abom_installation where run_id = $1 and removed_at is null order by id',
      [run.id],
    );
    const bent = other % 2 === 0 ? undefined : picked(installed, other);
    const scrap =
      bent === undefined ? [] : [{ abomInstallationId: toWire(ids.ABomInstallation, bent.id), reasonCode: 'BENT' }];
    return tell('cancelRun', { id: toWire(ids.Run, run.id), etag: etagOf(run), reason: 'not wanted', scrap });
  };

  /** A step is redlined, written anew and, mostly, resumed. */
  const rewrite = async (run: Run, { other }: Sent): Promise<string | undefined> => {
    const [step] = await sql<Versioned & { status: string }>(
      'select id, version, status from mes.run_step where run_id = $1',
      [run.id],
    );
    if (step === undefined) return nothing;
    const at = (version: number) => ({ id: toWire(ids.RunStep, step.id), etag: etagOf({ ...step, version }) });
    const { version } = step;
    const redlined = step.status === 'REDLINE' ? version : version + 1;
    const refused =
      redlined === version ? undefined : await tell('redlineRunStep', { ...at(version), reason: 'burrs' });
    if (refused !== undefined) return refused;
    const written = await tell('updateRunStep', { ...at(redlined), reason: 'burrs', title: `Ream ${String(other)}` });
    return written !== undefined || other % 4 === 0 ? written : tell('resumeRunStep', at(redlined + 1));
  };

  /** The last piece of a part with serial numbers that has none gets one, or is reported without. */
  const number = async (_: Run, { other }: Sent): Promise<string | undefined> => {
    const [piece] = await sql<Versioned & { runId: string }>(
      `select stock.id, stock.version, run.id as "runId" from mes.run join mes.part_inventory as stock on stock.id = run.part_inventory_id
       join mes.part on part.id = run.part_id and tracking_type = 'SERIAL'
       where run.closed_at is null and stock.serial_number is null order by run.created_at desc limit 1`,
    );
    if (piece === undefined) return nothing;
    if (other % 2 === 0)
      return tell('completeRunQuantity', { runId: toWire(ids.Run, piece.runId), quantityCompleted: 1 });
    keys += 1;
    const input = { id: toWire(ids.PartInventory, piece.id), etag: etagOf(piece) };
    const refused = await tell('updatePartInventory', { ...input, serialNumber: `S-${String(keys)}` });
    return refused ?? tell('completeRunQuantity', { runId: toWire(ids.Run, piece.runId), quantityCompleted: 1 });
  };

  const all: Readonly<Record<string, (run: Run, sent: Sent) => Promise<string | undefined>>> = {
    ...{ closeSilently, again, mergeRuns, splitStock, mergeStock, rework, kit, cancel, rewrite, number },
  };
  return all;
};
