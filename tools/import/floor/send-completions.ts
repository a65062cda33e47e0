import type { Finding } from '../findings.ts';
import { at, doneOf, listAt, refusalsOf } from './desk.ts';
import type { Desk } from './desk.ts';
import type { Places } from './send-places.ts';
import type { SentRun } from './send-runs.ts';

const runQuery = `query ImportRun($id: ID!) { run(id: $id) { _etag closedAt steps { id _etag status } } }`;

interface Done {
  readonly isDone: boolean;
  readonly findings: readonly Finding[];
}

const perform = async (
  desk: Desk,
  row: string,
  mutation: string,
  input: Record<string, unknown>,
  selection = '__typename',
): Promise<Done & { answer: unknown }> => {
  const keyed = { ...input, idempotencyKey: desk.key(`${row} ${mutation}`) };
  const outcomes = await desk.call('MES', mutation, [{ row, input: keyed }], selection);
  const answer = doneOf(outcomes).get(row);
  return { isDone: answer !== undefined, answer, findings: refusalsOf(outcomes) };
};

/** Reports what a run made, completes its step and closes it. Where its pieces are not all in, it stays in progress, and that is told. */
const complete = async (desk: Desk, { output, id }: SentRun, locationId: string | undefined): Promise<Done> => {
  const { row, quantity } = output;
  const before = await desk.ask('MES', runQuery, { id });
  if (at(before, 'run.closedAt') !== '') return { isDone: true, findings: [] };
  const made = { runId: id, quantityCompleted: Number(quantity), locationId };
  const reported = await perform(desk, row, 'completeRunQuantity', made);
  if (!reported.isDone) return reported;
  for (const step of listAt(before, 'run.steps').filter((each) => at(each, 'status') === 'IN_PROGRESS')) {
    const stepped = await perform(desk, `${row} ${at(step, 'id')}`, 'completeRunStep', {
      id: at(step, 'id'),
      etag: at(step, '_etag'),
    });
    if (!stepped.isDone) return stepped;
  }
  const now = await desk.ask('MES', runQuery, { id });
  return perform(desk, row, 'closeRun', { id, etag: at(now, 'run._etag') });
};

/** Sends what was sold to whom has it, once it is closed and lies there. */
const ship = async (desk: Desk, { output, stockId }: SentRun): Promise<readonly Finding[]> => {
  const { row, quantity, soldTo } = output;
  if (soldTo === undefined) return [];
  const lines = [{ partInventoryId: stockId, quantity: Number(quantity) }];
  const drawn = await perform(desk, row, 'createShipment', { shipTo: soldTo, lines }, 'shipment { id _etag status }');
  if (!drawn.isDone || at(drawn.answer, 'shipment.status') !== 'DRAFT') return drawn.findings;
  const departure = { id: at(drawn.answer, 'shipment.id'), etag: at(drawn.answer, 'shipment._etag') };
  return (await perform(desk, row, 'shipShipment', departure)).findings;
};

/** Closes the runs whose output the file says is done, in the order in which they need each other, and ships what was sold. */
export const sendCompletions = async (
  desk: Desk,
  runs: readonly SentRun[],
  places: Places,
): Promise<{ closed: readonly SentRun[]; findings: readonly Finding[] }> => {
  const closed: SentRun[] = [];
  const findings: Finding[] = [];
  const [anywhere] = places.values();
  for (const run of runs.filter(({ output }) => output.isDone)) {
    const place = run.output.place === undefined ? undefined : places.get(run.output.place);
    // What was sold lies nowhere by the file: it leaves from the first place.
    const done = await complete(desk, run, place ?? (run.output.soldTo === undefined ? undefined : anywhere));
    findings.push(...done.findings);
    if (!done.isDone) continue;
    closed.push(run);
    findings.push(...(await ship(desk, run)));
  }
  return { closed, findings };
};
