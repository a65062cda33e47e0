import { keyText } from '../draft.ts';
import type { PartKey } from '../draft.ts';
import type { Finding } from '../findings.ts';
import { at, doneOf, nodesAt, refusalsOf } from './desk.ts';
import type { Desk } from './desk.ts';
import type { PlanBuild } from './floor-plan.ts';
import type { KnownParts } from './send-parts.ts';

const mbomsQuery = `query ImportMboms($partId: ID!) {
  mboms(filters: { partId: { eq: $partId }, status: { eq: RELEASED } }, first: 1) { edges { node { id } } } }`;

/** One command of a chain; the record as it is after it, undefined where it is refused. */
const step = async (
  desk: Desk,
  row: string,
  { mutation, input, record }: { mutation: string; input: Record<string, unknown>; record: string },
): Promise<{ now: unknown; findings: readonly Finding[] }> => {
  const keyed = { ...input, idempotencyKey: desk.key(`${row} ${mutation}`) };
  const outcomes = await desk.call('MES', mutation, [{ row, input: keyed }], `${record} { id _etag }`);
  return { now: doneOf(outcomes).get(row)?.[record], findings: refusalsOf(outcomes) };
};

/** A procedure of one step and the manufacturing BOM by it, derived from what engineering released. */
const define = async (
  desk: Desk,
  row: string,
  { partNumber }: PartKey,
  partId: string,
): Promise<readonly Finding[]> => {
  const title = `Build ${partNumber}`.slice(0, 200);
  const drawn = await step(desk, row, { mutation: 'createProcedure', input: { title, partId }, record: 'procedure' });
  if (drawn.now === undefined) return drawn.findings;
  const procedureId = at(drawn.now, 'id');
  const stepped = await step(desk, row, {
    mutation: 'createStep',
    input: { procedureId, title: 'Build' },
    record: 'procedure',
  });
  if (stepped.now === undefined) return stepped.findings;
  const release = { id: procedureId, etag: at(stepped.now, '_etag') };
  const released = await step(desk, row, { mutation: 'releaseProcedure', input: release, record: 'procedure' });
  if (released.now === undefined) return released.findings;
  const derived = await step(desk, row, {
    mutation: 'createMbomFromEbom',
    input: { partId, procedureId },
    record: 'mbom',
  });
  if (derived.now === undefined) return derived.findings;
  const transition = { id: at(derived.now, 'id'), etag: at(derived.now, '_etag') };
  return (await step(desk, row, { mutation: 'releaseMbom', input: transition, record: 'mbom' })).findings;
};

/** Has production know how each part of the builds is built; a part that has a manufacturing BOM in force keeps it. */
export const sendDefinitions = async (
  desk: Desk,
  builds: readonly PlanBuild[],
  known: KnownParts,
): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  for (const part of new Map(builds.map((build) => [keyText(build.part), build.part])).values()) {
    const partId = known.get(keyText(part))?.partId;
    if (partId === undefined) continue;
    const there = nodesAt(await desk.ask('MES', mbomsQuery, { partId }), 'mboms');
    if (there.length === 0) findings.push(...(await define(desk, `part ${part.partNumber}`, part, partId)));
  }
  return findings;
};
