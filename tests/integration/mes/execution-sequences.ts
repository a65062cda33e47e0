import fc from 'fast-check';
import { etagOf } from '../../../kernel/etag.ts';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import type { ExecutionWorld } from './execution-client.ts';
import { furtherCommands } from './execution-sequences-further.ts';
import type { Inserted } from './floor-plant.ts';

export type Command = { kind: (typeof kinds)[number]; pick: number; other: number; quantity: number };
type Versioned = { id: string; version: number };

const kinds = [
  ...['create', 'install', 'install', 'install', 'remove', 'complete', 'complete', 'scrapUnits', 'scrapComponent'],
  ...['reverse', 'split', 'work', 'close', 'closeShort', 'replay', 'recount'],
  ...[
    'closeSilently',
    'again',
    'mergeRuns',
    'splitStock',
    'mergeStock',
    'rework',
    'kit',
    'cancel',
    'rewrite',
    'number',
  ],
] as const;

/** A few commands of execution in any order, on any of the open runs; quantities with up to three decimals. */
export const sequences = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    pick: fc.nat(1000),
    other: fc.nat(1000),
    quantity: fc.oneof(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 9000 }).map((thousandths) => thousandths / 1000),
    ),
  }),
  { minLength: 8, maxLength: 24 },
);

/** Sends commands as the floor would; answers the code of a refusal, or nothing. */
export const sender = (
  { plant, send, place }: ExecutionWorld,
  { part, serial }: { part: Inserted; serial: Inserted },
  stocks: readonly Inserted[],
) => {
  const { sql } = plant;
  const one = <Row>(rows: readonly Row[], pick: number): Row | undefined => rows[pick % Math.max(1, rows.length)];
  const tell = async (mutation: string, input: object): Promise<string | undefined> => {
    const { errors } = await send(mutation, input as Record<string, unknown>);
    return errors?.[0] === undefined ? undefined : String(errors[0].extensions['code']);
  };
  const stockOf = (pick: number): string => toWire(ids.PartInventory, one(stocks, pick)?.id ?? '');
  const nothing = Promise.resolve('NOTHING_TO_DO');

  const worked = async (run: Versioned): Promise<string | undefined> => {
    const [step] = await sql<Versioned>('select id, version from mes.run_step where run_id = $1', [run.id]);
    if (step === undefined) return nothing;
    const input = { id: toWire(ids.RunStep, step.id), etag: etagOf(step) };
    const refused = await tell('startRunStep', input);
    return refused ?? tell('completeRunStep', { id: input.id, etag: etagOf({ ...step, version: step.version + 1 }) });
  };

  const onRun: Readonly<Record<string, (run: Versioned, command: Command) => Promise<string | undefined>>> = {
    install: async (run, { other, quantity }) => {
      const needs = await sql<{ id: string }>(
        'select id from mes.build_requirement where run_id = $1 order by position',
        [run.id],
      );
      const need = other % Math.max(1, needs.length);
      const input = { buildRequirementId: toWire(ids.BuildRequirement, needs[need]?.id ?? run.id), quantity };
      return tell('createAbomInstallation', { ...input, partInventoryId: stockOf(need) });
    },
    remove: async (run, { other }) => {
      const found = await sql<Versioned>(
        'select id, version from mes.abom_installation where run_id = $1 and removed_at is null order by id',
        [run.id],
      );
      const was = one(found, other);
      if (was === undefined) return nothing;
      return tell('removeAbomInstallation', {
        id: toWire(ids.ABomInstallation, was.id),
        etag: etagOf(was),
        reason: 'wrong',
      });
    },
    complete: (run, { quantity }) =>
      tell('completeRunQuantity', { runId: toWire(ids.Run, run.id), quantityCompleted: quantity, locationId: place }),
    scrapUnits: (run, { quantity }) =>
      tell('recordScrap', { runId: toWire(ids.Run, run.id), quantity, reasonCode: 'BENT' }),
    scrapComponent: (run, { other, quantity }) =>
      tell('recordScrap', {
        runId: toWire(ids.Run, run.id),
        partInventoryId: stockOf(other),
        quantity,
        reasonCode: 'LOST',
      }),
    reverse: async (run, { other }) => {
      const told = await sql<{ id: string }>('select id from mes.run_completion where run_id = $1 order by sequence', [
        run.id,
      ]);
      const increment = one(told, other);
      if (increment === undefined) return nothing;
      return tell('reverseCompletion', { id: toWire(ids.RunCompletion, increment.id), reason: 'counted twice' });
    },
    split: (run, { quantity }) => tell('splitRun', { id: toWire(ids.Run, run.id), etag: etagOf(run), quantity }),
    work: worked,
    close: (run) => tell('closeRun', { id: toWire(ids.Run, run.id), etag: etagOf(run) }),
    closeShort: async (run) => {
      const started = await worked(run);
      if (started !== undefined && started !== 'STATE_INVALID') return started;
      const [now] = await sql<Versioned>('select id, version from mes.run where id = $1', [run.id]);
      const etag = etagOf(now ?? run);
      return tell('closeRun', { id: toWire(ids.Run, run.id), etag, shortCloseReason: 'enough' });
    },
    replay: async (run) => {
      const [open] = await sql<Versioned>(
        `select id, version from mes.backflush_exception where run_id = $1 and status = 'OPEN'`,
        [run.id],
      );
      if (open === undefined) return nothing;
      return tell('replayBackflush', { id: toWire(ids.BackflushException, open.id), etag: etagOf(open) });
    },
  };

  const further = furtherCommands({ sql, send, tell, worked });
  return async (command: Command): Promise<string | undefined> => {
    const { kind, pick, other, quantity } = command;
    if (kind === 'create') {
      const built = other % 3 < 2 ? { of: part, plannedQuantity: quantity } : { of: serial, plannedQuantity: 1 };
      const input = {
        partId: toWire(ids.Part, built.of.id),
        siteId: toWire(ids.Site, plant.lax.id),
        locationId: place,
      };
      return tell('createRun', { ...input, plannedQuantity: built.plannedQuantity });
    }
    if (kind === 'recount') {
      const stock = one(stocks, pick);
      const [now] = await sql<Versioned>('select id, version from mes.part_inventory where id = $1', [stock?.id ?? '']);
      if (now === undefined) return nothing;
      const id = toWire(ids.PartInventory, now.id);
      return tell('adjustInventory', {
        id,
        etag: etagOf(now),
        adjustmentType: 'RECOUNT',
        quantity: quantity * 10,
        reason: 'counted',
      });
    }
    const runs = await sql<Versioned>(
      'select id, version from mes.run where closed_at is null order by created_at desc limit 4',
    );
    const run = one(runs, pick);
    if (run === undefined) return nothing;
    return (onRun[kind] ?? further[kind])?.(run, command);
  };
};
