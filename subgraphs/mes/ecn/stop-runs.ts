import { nowIn } from '../../../kernel/clock.ts';
import { tell } from '../../../kernel/events.ts';
import { newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { runEvent } from '../run/run-events.ts';
import { updateRunRow } from '../run/run.write.queries.ts';
import type { Row } from '../schema.generated.ts';
import { stopsRuns } from './ecn.rules.ts';
import type { Change } from './ecn.shape.ts';
import { addNotices, holdOpenSteps } from './ecn.write.queries.ts';

type Ecn = Row<'ecn'>;
type Kept = Pick<Change, 'wipDisposition'> & { fromPartId: string | null; toPartId: string | null };

const hold = async (tx: Tx, context: Context, ecn: Ecn, runs: readonly Row<'run'>[]): Promise<void> => {
  const steps = await holdOpenSteps(
    tx,
    runs.map(({ id }) => id),
  );
  const reason = `${ecn.number} stops open runs`;
  for (const run of runs) {
    const held = steps.filter(({ runId }) => runId === run.id);
    if (held.length === 0) continue;
    await tell(
      tx,
      context,
      ...held.map(({ id, version, position, title, status, heldFrom }) => ({
        type: 'mes.run-step.held',
        subject: id,
        subjectVersion: version,
        key: run.id,
        site: run.siteId,
        data: { run: run.number, position, title, status, reason, ecn: ecn.number },
        before: { status: heldFrom },
        after: { status, heldFrom },
      })),
    );
    if (run.status === 'HOLD') continue;
    const now = await updateRunRow(tx, run.id, { status: 'HOLD' });
    const event = await runEvent(tx, 'mes.run.status-changed', now, { from: run.status, to: 'HOLD', ecn: ecn.number });
    await tell(tx, context, { ...event, before: { status: run.status }, after: { status: 'HOLD' } });
  }
};

/** The open runs that a notice may reach: those that build what it replaces, and those that take it as a component. */
export type Reached = {
  builds: readonly Row<'run'>[];
  takes: readonly (Row<'run'> & { takenPartId: string })[];
};

/**
 * Shows a released change on the open runs that build the revision it replaces and on those that take it, and holds their open steps where
 * its disposition stops them (R4): STOP_OPEN_RUNS, REWORK, SCRAP. Runs go on being what they were pinned to.
 */
export const touchRuns = async (
  tx: Tx,
  context: Context,
  ecn: Ecn,
  change: Kept,
  { builds, takes }: Reached,
): Promise<void> => {
  const building = builds.filter(({ partId }) => partId === change.fromPartId);
  const known = new Set(building.map(({ id }) => id));
  const taking = takes.filter(({ id, takenPartId }) => takenPartId === change.fromPartId && !known.has(id));
  const runs = [...building, ...taking];
  const notices = await addNotices(
    tx,
    runs.map((run) => ({
      id: newId(),
      siteId: run.siteId,
      runId: run.id,
      ecnId: ecn.id,
      fromPartId: change.fromPartId,
      toPartId: change.toPartId,
      isComponent: !known.has(run.id),
      disposition: change.wipDisposition,
      effectiveFrom: ecn.effectiveFrom,
      noticedAt: nowIn(tx),
    })),
  );
  for (const notice of notices) {
    const { runId, fromPartId, toPartId, isComponent, disposition, effectiveFrom } = notice;
    await tell(tx, context, {
      type: 'mes.ecn-notice.raised',
      subject: notice.id,
      subjectVersion: notice.version,
      key: runId,
      site: notice.siteId,
      data: { runId, ecn: ecn.number, fromPartId, toPartId, isComponent, disposition, effectiveFrom },
    });
  }
  if (stopsRuns(change.wipDisposition)) await hold(tx, context, ecn, runs);
};
