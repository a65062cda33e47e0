import { toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import { decideIssueApproval, setDisposition } from '../../subgraphs/mes/issue/disposition.commands.ts';
import { createIssue } from '../../subgraphs/mes/issue/issue.commands.ts';
import { moveIssue, resolveIssue } from '../../subgraphs/mes/issue/issue-flow.commands.ts';
import { carry } from '../carry/carry.ts';
import { issues } from '../data/quality.ts';
import type { Plant } from '../plant.ts';
import { must, partOf, siteOf } from '../world.ts';
import { given } from './act.ts';
import { runOf } from './runs.ts';
import { stockOf } from './stock.ts';

type Told = (typeof issues)[number];

/** Text as an editor of rich text keeps it. */
const rich = (text: string): string =>
  JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });

const toldOf = (number: string): Told =>
  must(
    issues.find((issue) => issue.number === number),
    number,
  );

/** The uuid of a nonconformance that was raised. */
export const issueIdOf = ({ floor }: Plant, number: string): string => must(floor.issues.get(number), number);

const inputOf = (plant: Plant, told: Told) => {
  const { number, title, severity, defectCode, cause, expected, part, run: runNumber, stock, quantity } = told;
  const [partNumber = '', revision = 'A'] = part.split(' ');
  const run = runNumber === null ? undefined : runOf(plant, runNumber);
  const last = run?.steps.at(-1);
  return {
    ...{ number, title, severity, defectCode, causeCondition: rich(cause), expectedCondition: rich(expected) },
    siteId: toWire(ids.Site, siteOf(plant.world, 'LAX').id),
    partId: toWire(ids.Part, partOf(plant.world, partNumber, revision).id),
    ...(run === undefined ? {} : { runId: toWire(ids.Run, run.id) }),
    ...(last === undefined ? {} : { runStepId: toWire(ids.RunStep, last.id) }),
    ...(stock === null
      ? { quantityAffected: quantity }
      : { partInventories: [{ partInventoryId: toWire(ids.PartInventory, stockOf(plant.floor, stock).id) }] }),
    ...(told.disposition === null ? {} : { approverRoles: ['QUALITY'] }),
    hold: false,
  };
};

const approve = async (plant: Plant, id: string, at: Date): Promise<void> => {
  const approval = await plant.mes.db
    .selectFrom('issueApproval')
    .select('id')
    .where('issueId', '=', id)
    .executeTakeFirstOrThrow();
  const input = { ...(await given(plant, 'issueApproval', approval.id)), approve: true };
  await plant.mes.act(decideIssueApproval, input, { at, by: 'Grace Abara' });
};

const order = ['PENDING', 'IN_PROGRESS', 'IN_REVIEW'] as const;

// One state after the other, as far as the story says; what is resolved was in review before.
const advance = async (plant: Plant, id: string, told: Told, at: Date): Promise<void> => {
  const end = told.status === 'RESOLVED' ? 2 : order.indexOf(told.status);
  for (const status of order.slice(1, end + 1))
    await plant.mes.act(moveIssue, { ...(await given(plant, 'issue', id)), status }, { at, by: told.raisedBy });
};

/** Raises a nonconformance, and takes it as far as the story says but for its end. */
export const raise = async (plant: Plant, number: string): Promise<string> => {
  const told = toldOf(number);
  const at = new Date(told.raisedAt);
  const id = await plant.mes.act(createIssue, inputOf(plant, told), { at, by: told.raisedBy });
  plant.floor.issues.set(number, id);
  if (told.disposition !== null) {
    const { type, availability, comment } = told.disposition;
    const decided = new Date(at.getTime() + 7_200_000);
    const { id: issueId, etag } = await given(plant, 'issue', id);
    await plant.mes.act(
      setDisposition,
      { issueId, etag, type, availability, comment },
      { at: decided, by: 'Grace Abara' },
    );
    if (told.status === 'RESOLVED') await approve(plant, id, decided);
    await advance(plant, id, told, decided);
  }
  await carry(plant, at);
  return id;
};

/** Ends a nonconformance, with what was decided done. */
export const resolve = async (plant: Plant, number: string): Promise<void> => {
  const at = new Date(must(toldOf(number).resolvedAt, `end of ${number}`));
  const input = await given(plant, 'issue', issueIdOf(plant, number));
  await plant.mes.act(resolveIssue, input, { at, by: 'Grace Abara' });
  await carry(plant, at);
};
