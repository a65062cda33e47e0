import { keyText } from '../draft.ts';
import type { Finding } from '../findings.ts';
import { at, doneOf, listAt, refusalsOf } from './desk.ts';
import type { Desk } from './desk.ts';
import type { PlanBuild, PlanOutput, PlanRuns } from './floor-plan.ts';
import type { KnownParts } from './send-parts.ts';
import type { Places } from './send-places.ts';

/** A run with the piece or lot that the file says it makes. */
export interface SentRun {
  readonly output: PlanOutput;
  readonly id: string;
  /** The record that it makes. */
  readonly stockId: string;
}

interface About {
  readonly siteId: string;
  readonly known: KnownParts;
  readonly places: Places;
}

const seen = 'runs { id steps { id _etag status } partInventory { id serialNumber } }';

const inputOf = (desk: Desk, build: PlanBuild, runs: PlanRuns, { siteId, known, places }: About) => {
  const serials = runs.outputs.flatMap(({ serial }) => serial ?? []);
  const [first] = runs.outputs;
  const isOnePlace = runs.outputs.every(({ place }) => place === first?.place);
  return {
    partId: known.get(keyText(build.part))?.partId,
    siteId,
    plannedQuantity: Number(runs.quantity),
    number: runs.number,
    title: build.title === '' ? undefined : build.title,
    lotNumber: runs.lot,
    serialNumbers: serials.length === 0 ? undefined : serials,
    locationId: isOnePlace && first?.place !== undefined ? places.get(first.place) : undefined,
    project: build.project,
    idempotencyKey: desk.key(`${build.row} ${runs.row}`),
  };
};

/** Which of the runs that one command made makes which of the outputs: by the serial number, or the only one. */
const paired = (made: readonly unknown[], outputs: readonly PlanOutput[]): readonly SentRun[] =>
  outputs.flatMap((output) => {
    const run = made.find(
      (each) => output.serial === undefined || at(each, 'partInventory.serialNumber') === output.serial,
    );
    return run === undefined ? [] : [{ output, id: at(run, 'id'), stockId: at(run, 'partInventory.id') }];
  });

const stepsIn = (runs: readonly unknown[], status: string): readonly unknown[] =>
  runs.flatMap((run) => listAt(run, 'steps').filter((step) => at(step, 'status') === status));

/** Makes the runs of a build. What was begun is started, what was canceled is canceled. */
const sendBuild = async (desk: Desk, build: PlanBuild, about: About) => {
  const sent: SentRun[] = [];
  const findings: Finding[] = [];
  let made = 0;
  for (const runs of build.runs) {
    const row = `${build.row} ${runs.number}`;
    const outcomes = await desk.call('MES', 'createRun', [{ row, input: inputOf(desk, build, runs, about) }], seen);
    findings.push(...refusalsOf(outcomes));
    const all = listAt(doneOf(outcomes).get(row), 'runs');
    made += all.length;
    sent.push(...paired(all, runs.outputs));
    const [mutation, more] = build.isCanceled
      ? (['cancelRunStep', { reason: 'Canceled before the import' }] as const)
      : (['startRunStep', {}] as const);
    if (!build.isCanceled && runs.outputs.length === 0) continue;
    const calls = stepsIn(all, 'TODO').map((step) => ({
      row,
      input: { id: at(step, 'id'), etag: at(step, '_etag'), ...more, idempotencyKey: desk.key(at(step, 'id')) },
    }));
    findings.push(...refusalsOf(await desk.call('MES', mutation, calls, '__typename')));
  }
  return { sent, findings, made };
};

/** The builds as runs: those not begun TODO, the others in progress; what they have made comes by `finish`. */
export const sendRuns = async (
  desk: Desk,
  builds: readonly PlanBuild[],
  about: About,
): Promise<{ sent: readonly SentRun[]; made: number; findings: readonly Finding[] }> => {
  const all: Awaited<ReturnType<typeof sendBuild>>[] = [];
  for (const build of builds.filter(({ part }) => about.known.has(keyText(part))))
    all.push(await sendBuild(desk, build, about));
  return {
    sent: all.flatMap(({ sent }) => sent),
    findings: all.flatMap(({ findings }) => findings),
    made: all.reduce((sum, { made }) => sum + made, 0),
  };
};
