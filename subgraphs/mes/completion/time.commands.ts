import { nowIn } from '../../../kernel/clock.ts';
import { refuse, allow } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { stepOfRun } from '../abom/abom.write.queries.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { checkOpen } from '../run/run.rules.ts';
import { runForUpdate, siteOf } from '../run/run.write.queries.ts';
import type { CheckInInput, CheckOutInput, RecordMachineTimeInput, Row } from '../schema.generated.ts';
import { pastInstant, textOf } from '../text.ts';
import { checkLabor, checkMachine, checkSpan } from './time.rules.ts';
import {
  endLabor,
  insertLabor,
  insertMachine,
  laborForUpdate,
  openSession,
  workCenterOf,
} from './time.write.queries.ts';

type AtRun = { runId?: string | null | undefined; runStepId?: string | null | undefined };

const runLocks = ({ runId }: AtRun): string[] => (typeof runId === 'string' ? [`run:${fromWire(ids.Run, runId)}`] : []);

const placeOf = async (tx: Tx, { runId, runStepId }: AtRun) => {
  if (runId === null || runId === undefined) {
    if (typeof runStepId === 'string') throw refuse('VALUE_INVALID', 'A step is named with its run only.');
    return { run: undefined, runStepId: null };
  }
  const run = found(await runForUpdate(tx, fromWire(ids.Run, runId)), 'run', runId);
  allow(checkOpen(run));
  if (typeof runStepId !== 'string') return { run, runStepId: null };
  const step = await stepOfRun(tx, run.id, fromWire(ids.RunStep, runStepId));
  return { run, runStepId: found(step, 'step of the run', runStepId).id };
};

// Who it was stands in the entry, whose reading needs a right of its own: events do not say.
const tellTime = (
  tx: Tx,
  context: Context,
  type: string,
  entry: Row<'laborEntry'> | Row<'machineEntry'>,
  more: Record<string, unknown>,
): Promise<void> =>
  tell(tx, context, {
    type,
    subject: entry.id,
    subjectVersion: entry.version,
    key: entry.runId ?? entry.id,
    site: entry.siteId,
    data: {
      runId: entry.runId,
      runStepId: entry.runStepId,
      startedAt: entry.startedAt,
      endedAt: entry.endedAt,
      ...more,
    },
  });

/** Starts a session. Answers its uuid. Refuses STATE_INVALID while another of the person is open, RUN_CLOSED, VALUE_INVALID. */
export const checkIn = (context: Context, input: CheckInInput): Promise<string> => {
  const person = typeof input.person === 'string' ? textOf(input.person, 'Who it is', 200) : context.viewer.subject;
  const laborType = input.laborType ?? 'DIRECT';
  return mesCommand(context, 'checkIn', [`person:${person}`, ...runLocks(input)], input, async (tx) => {
    const startedAt = pastInstant(input.startedAt, nowIn(tx));
    const { run, runStepId } = await placeOf(tx, input);
    allow(checkLabor(laborType, run?.id ?? null));
    const site = run?.siteId ?? (typeof input.siteId === 'string' ? fromWire(ids.Site, input.siteId) : undefined);
    if (site === undefined) throw refuse('VALUE_INVALID', 'Without a run, name the site by siteId.');
    const { id: siteId } = found(await siteOf(tx, site), 'site', input.siteId ?? site);
    const other = await openSession(tx, person);
    if (other !== undefined)
      throw refuse('STATE_INVALID', `${person} is checked in at ${other.number ?? 'indirect work'}. Check out first.`, {
        details: { since: other.startedAt.toISOString(), run: other.number },
      });
    const project = input.project ?? run?.project ?? null;
    const row = { siteId, runId: run?.id ?? null, runStepId, person, laborType, startedAt, project };
    const entry = await insertLabor(tx, { id: newId(), ...row });
    await tellTime(tx, context, 'mes.labor.checked-in', entry, { laborType, project });
    return entry.id;
  });
};

/** Ends a session. Answers its uuid. Refuses STATE_INVALID where it has ended, VALUE_INVALID, ETAG_*. */
export const checkOut = async (context: Context, input: CheckOutInput): Promise<string> => {
  const id = fromWire(ids.LaborEntry, input.id);
  const { runId } = found(await context.loaders.laborEntryById.load(id), 'labor entry', input.id);
  const locks = runId === null ? [`labor:${id}`] : [`run:${runId}`];
  return mesCommand(context, 'checkOut', locks, input, async (tx) => {
    const entry = found(await laborForUpdate(tx, id), 'labor entry', input.id);
    checkEtag(entry, input.etag);
    if (entry.endedAt !== null) throw refuse('STATE_INVALID', 'The session has ended already.');
    const endedAt = pastInstant(input.endedAt, nowIn(tx));
    allow(checkSpan(entry.startedAt, endedAt));
    const now = await endLabor(tx, id, endedAt);
    const { laborType, project } = now;
    await tellTime(tx, context, 'mes.labor.checked-out', now, { laborType, project });
    return id;
  });
};

/** Records a machine's time. Answers its uuid. Refuses RUN_CLOSED, VALUE_INVALID, NOT_FOUND. */
export const recordMachineTime = (context: Context, input: RecordMachineTimeInput): Promise<string> => {
  const { state } = input;
  const downtimeCode = typeof input.downtimeCode === 'string' ? textOf(input.downtimeCode, 'A code', 40) : null;
  return mesCommand(context, 'recordMachineTime', runLocks(input), input, async (tx) => {
    const now = nowIn(tx);
    const [startedAt, endedAt] = [pastInstant(input.startedAt, now), pastInstant(input.endedAt, now)];
    const { run, runStepId } = await placeOf(tx, input);
    allow(checkSpan(startedAt, endedAt), checkMachine(state, downtimeCode, run?.id ?? null));
    const named = await workCenterOf(tx, run?.siteId, fromWire(ids.WorkCenter, input.workCenterId));
    const center = found(named, 'work center of the site', input.workCenterId);
    const row = { siteId: center.siteId, runId: run?.id ?? null, runStepId, workCenterId: center.id };
    const entry = await insertMachine(tx, { id: newId(), ...row, state, downtimeCode, startedAt, endedAt });
    const facts = { workCenterId: center.id, state, downtimeCode };
    await tellTime(tx, context, 'mes.machine-time.recorded', entry, facts);
    return entry.id;
  });
};
