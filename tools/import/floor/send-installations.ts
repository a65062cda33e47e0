import { finding } from '../findings.ts';
import type { Finding } from '../findings.ts';
import { groupBy } from '../group-by.ts';
import { at, doneOf, listAt, refusalsOf } from './desk.ts';
import type { Call, Desk } from './desk.ts';
import type { PlanStock } from './floor-plan.ts';
import type { SentRun } from './send-runs.ts';

const needsQuery = `query ImportNeeds($id: ID!) { run(id: $id) { closedAt partInventory { buildRequirements {
  id part { id } originMbomItem { substitutes { part { id } } } } } } }`;

/** The need that a part meets: the one that plans it, else one that it is approved for as a substitute. */
const needFor = (needs: readonly unknown[], partId: string): unknown =>
  needs.find((need) => at(need, 'part.id') === partId) ??
  needs.find((need) => listAt(need, 'originMbomItem.substitutes').some((one) => at(one, 'part.id') === partId));

/** Puts the pieces that the file says are in others into what the runs make, by the walls of an installation. */
export const sendInstallations = async (
  desk: Desk,
  plan: readonly PlanStock[],
  {
    runs,
    stock,
    partIdOf,
  }: { runs: readonly SentRun[]; stock: ReadonlyMap<string, string>; partIdOf: (one: PlanStock) => string },
): Promise<{ made: number; findings: readonly Finding[] }> => {
  const findings: Finding[] = [];
  const byHost = groupBy(
    plan.filter(({ installedIn }) => installedIn !== undefined),
    ({ installedIn }) => installedIn ?? '',
  );
  let made = 0;
  for (const [host, pieces] of byHost) {
    const run = runs.find(({ output }) => output.row === host);
    const answer = run === undefined ? {} : await desk.ask('MES', needsQuery, { id: run.id });
    const needs = listAt(answer, 'run.partInventory.buildRequirements');
    const calls = pieces.flatMap((piece): Call[] => {
      const [need, partInventoryId] = [needFor(needs, partIdOf(piece)), stock.get(piece.row)];
      if (partInventoryId === undefined) return [];
      const buildRequirementId = at(need, 'id');
      if (buildRequirementId === '') {
        const message = `${piece.part.partNumber} is in ${host} by the file; nothing of it is needed there. It is stock.`;
        findings.push(
          finding('REFUSED', 'UNAPPROVED_SUBSTITUTE', piece.row, message, 'Install it by hand, as a deviation.'),
        );
        return [];
      }
      const input = { buildRequirementId, partInventoryId, quantity: Number(piece.quantity) };
      return [{ row: piece.row, input: { ...input, idempotencyKey: desk.key(`${piece.row} installed`) } }];
    });
    const outcomes = await desk.call('MES', 'createAbomInstallation', calls, '__typename');
    findings.push(...refusalsOf(outcomes));
    made += doneOf(outcomes).size;
  }
  return { made, findings };
};
