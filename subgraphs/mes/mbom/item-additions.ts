import { compare, quantity } from '../../../kernel/decimal.ts';
import { allow, refuse } from '../../../kernel/errors.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import type { Tx } from '../command.ts';
import { mbomItems, partOf, stepsOf } from '../run/run.write.queries.ts';
import type { MBomSubstituteInput, Row, UpdateMbomItemInput } from '../schema.generated.ts';
import { textOf } from '../text.ts';
import { workCenterCopy } from '../work-center/work-center.write.queries.ts';
import { checkReleased } from './release.rules.ts';

type Given = Pick<
  UpdateMbomItemInput,
  | 'isConsumable'
  | 'madeOnAssembly'
  | 'backflush'
  | 'kitGroup'
  | 'notes'
  | 'overlayReason'
  | 'workCenterId'
  | 'stepId'
  | 'parentItemId'
  | 'referenceDesignators'
>;

const idOf = (prefix: string, wire: string | null): string | null => (wire === null ? null : fromWire(prefix, wire));
const trimmed = (text: string | null, most: number): string | null => (text === null ? null : textOf(text, 'It', most));

/** What production says of a line, as it is given; what is left out stays. */
export const additionsOf = (input: Given) => ({
  ...(input.isConsumable == null ? {} : { isConsumable: input.isConsumable }),
  ...(input.madeOnAssembly == null ? {} : { madeOnAssembly: input.madeOnAssembly }),
  ...(input.backflush == null ? {} : { backflush: input.backflush }),
  ...(input.kitGroup === undefined ? {} : { kitGroup: trimmed(input.kitGroup, 60) }),
  ...(input.notes === undefined ? {} : { notes: trimmed(input.notes, 2000) }),
  ...(input.overlayReason == null ? {} : { overlayReason: textOf(input.overlayReason, 'A difference of a site', 500) }),
  ...(input.workCenterId === undefined ? {} : { workCenterId: idOf(ids.WorkCenter, input.workCenterId) }),
  ...(input.stepId === undefined ? {} : { stepId: idOf(ids.Step, input.stepId) }),
  ...(input.parentItemId === undefined ? {} : { parentItemId: idOf(ids.MBomItem, input.parentItemId) }),
  ...(input.referenceDesignators == null
    ? {}
    : { referenceDesignators: input.referenceDesignators.map((one) => textOf(one, 'A reference designator', 20)) }),
});

type Named = { id: string; stepId?: string | null; workCenterId?: string | null; parentItemId?: string | null };

/** Refuses a step of another procedure, a work center that is not there, a line of another manufacturing BOM. */
export const checkAdditions = async (
  tx: Tx,
  mbom: Row<'mbom'>,
  { id, stepId, workCenterId, parentItemId }: Named,
): Promise<void> => {
  if (stepId != null) {
    const steps = mbom.procedureId === null ? [] : await stepsOf(tx, mbom.procedureId);
    if (!steps.some((step) => step.id === stepId)) throw refuse('NOT_FOUND', 'Its procedure has no such step.');
  }
  if (workCenterId != null && (await workCenterCopy(tx, workCenterId)) === undefined)
    throw refuse('NOT_FOUND', 'There is no such work center.');
  if (parentItemId == null) return;
  const items = await mbomItems(tx, mbom.id);
  if (parentItemId === id || !items.some((item) => item.id === parentItemId))
    throw refuse('NOT_FOUND', 'A line is made directly on another line of the same manufacturing BOM.');
};

/** What may stand in for a line, as rows; each a released revision. */
export const substituteRows = async (tx: Tx, mbomItemId: string, given: readonly MBomSubstituteInput[]) => {
  const rows = [];
  for (const [index, { partId, ratio, priority }] of given.entries()) {
    const part = found(await partOf(tx, fromWire(ids.Part, partId)), 'part', partId);
    allow(checkReleased(part));
    const text = quantity(ratio ?? 1, 'ratio');
    if (compare(text, '0') <= 0) throw refuse('VALUE_INVALID', 'A ratio is above 0.');
    rows.push({ id: newId(), mbomItemId, partId: part.id, ratio: text, priority: priority ?? index + 1 });
  }
  return rows;
};
