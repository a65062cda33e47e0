import type { ExecutionWorld, RunNow } from './execution-client.ts';

export type Step = RunNow['steps'][number];
export type Made = { runStep: Step; run: RunNow };
type Read = Step & { position: number; title: string; fields: { id: string; name: string }[] };

const stepFields = `id _etag position title status content signoffRole completedBy addedBy addedReason changedAt changedBy changedReason
  step { id } upstreamSteps { title } fields { id name type required options signoffRole }`;

export const at = <Row>(rows: readonly Row[], place: number): Row => {
  const row = rows[place];
  if (row === undefined) throw new Error(`There is nothing at ${String(place)}.`);
  return row;
};

/** Runs of a pump in two steps, and what is done to their steps. */
export const redlineDesk = async (world: ExecutionWorld) => {
  const pump = await world.plant.part('PUMP-1');
  await world.mbom(pump, [{ part: world.plant.componentTwo, quantity: 1 }], { steps: 2 });

  const begun = async (planned = 1): Promise<RunNow> =>
    (await world.create(pump, planned, { locationId: world.place })).run;
  /** What adds a step to a run. */
  const add = (run: RunNow, more: object = {}) => ({
    ...{ runId: run.id, title: 'Deburr by hand', reason: 'Burrs at the inlet' },
    ...more,
  });
  const added = (run: RunNow, more: object = {}) => world.done<Made>('createRunStep', add(run, more));
  const started = async ({ id, _etag: etag }: Step): Promise<Step> =>
    (await world.done<Made>('startRunStep', { id, etag })).runStep;
  const finish = async (step: Step): Promise<Made> => {
    const { id, _etag: etag } = await started(step);
    return world.done<Made>('completeRunStep', { id, etag });
  };
  const stepsOf = async (run: RunNow): Promise<Read[]> => {
    const query = `query ($id: ID!) { run(id: $id) { steps { ${stepFields} } } }`;
    return ((await world.mes.ask(query, { id: run.id })).data as { run: { steps: Read[] } }).run.steps;
  };
  return { begun, add, added, started, finish, stepsOf };
};

export type RedlineDesk = Awaited<ReturnType<typeof redlineDesk>>;
