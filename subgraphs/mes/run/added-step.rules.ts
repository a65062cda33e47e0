import { refuse, type Refusal } from '../../../kernel/errors.ts';
import { checkUpstream } from '../procedure/step.rules.ts';
import type { Row } from '../schema.generated.ts';

type Step = Pick<Row<'runStep'>, 'id' | 'title' | 'status' | 'heldFrom' | 'upstreamStepIds'>;
type Placed = Pick<Row<'runStep'>, 'id' | 'position'>;

/** Which position a step that is added takes, the end unless told, and which steps make room for it, the last first. Refuses VALUE_INVALID. */
export const roomFor = (
  steps: readonly Placed[],
  wanted: number | null | undefined,
): { position: number; moved: Placed[] } => {
  const end = steps.reduce((most, step) => Math.max(most, step.position), 0) + 1;
  const position = wanted ?? end;
  if (position < 1 || position > end)
    throw refuse(
      'VALUE_INVALID',
      `Position ${String(position)} is none of the run: take 1 to ${String(end)}, or leave it out for the end.`,
      {
        details: { position, end },
      },
    );
  const moved = steps
    .filter((step) => step.position >= position)
    .sort((left, right) => right.position - left.position)
    .map((step) => ({ id: step.id, position: step.position + 1 }));
  return { position, moved };
};

const isBegun = ({ status, heldFrom }: Step): boolean =>
  status === 'COMPLETE' || status === 'IN_PROGRESS' || (status === 'HOLD' && heldFrom === 'IN_PROGRESS');

/**
 * Refuses a step that others of its run are to wait for: STATE_INVALID where one of them is begun, VALUE_INVALID where steps would wait for
 * each other in a circle.
 */
export const checkWaiting = (
  added: Pick<Step, 'id' | 'title' | 'upstreamStepIds'>,
  waiting: ReadonlySet<string>,
  steps: readonly Step[],
): Refusal | undefined => {
  const begun = steps.find((step) => waiting.has(step.id) && isBegun(step));
  if (begun !== undefined)
    return refuse(
      'STATE_INVALID',
      `Step "${begun.title}" is ${begun.status}: it waits for nothing any more. Redline it first, or name later steps.`,
      { details: { step: begun.title, status: begun.status } },
    );
  return checkUpstream([
    ...steps.map(({ id, title, upstreamStepIds }) => ({
      ...{ id, title },
      upstreamStepIds: waiting.has(id) ? [...upstreamStepIds, added.id] : upstreamStepIds,
    })),
    added,
  ]);
};
